// 12个班，每班2名教师，共24名; 10所学校，每校6个班，每班45人，共2700人; 每周2节，一学期18周，共36节: rates, and what they come to together. Internal.
import { inputLetter } from "../../../claims/index.js";
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import { behindFirst } from "./around.js";
import { nounOf } from "./noun-of.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";
import type { Chain } from "./rate-chains.js";
import { chainsBefore } from "./rate-chains.js";
import { spanInput } from "./spans.js";

const total = /(?:共计|合计|总计|一共|共)/;
const verbs = /^(?:有|配备|配齐|选派|派出|聘请|聘任|发放|补助|投入|开设|开展|建成|组织|安排|授课|上)/;

/** Totals of a count and its rates, in any order. */
export const findProducts: ClaimFinder = (paragraph) =>
  paragraph.amounts.flatMap((figure, k): readonly ProposedClaim[] => {
    const last = paragraph.amounts[k - 1];
    if (last === undefined || !isCount(figure) || !total.test(figure.before + last.behind)) return [];
    const [chain] = chainsBefore(paragraph, k).filter(({ rates }) => rates.some((rate) => areAlike(rate, figure)));
    const rate = chain?.rates.findLast((each) => areAlike(each, figure));
    if (chain === undefined || rate === undefined) return [];
    const sure =
      !chain.isAverage && !mayBeShared(rate) && isAlone(paragraph, chain) && isNoOther(paragraph, rate, figure);
    return [{ form: "sum", figure, candidates: [product(figure, chain)], sure }];
  });

const product = (figure: Amount, { factors, span }: Chain) => {
  const inputs = [...factors, ...(span === null ? [] : [spanInput(span.lasts, span.period)])];
  return claimFrom(figure, inputs, inputs.map((_, at) => inputLetter(at)).join("*"));
};

/** One person may be told for each of several. */
const mayBeShared = ({ input, unit }: Amount): boolean => input.value === 1 && unit === "人";

/** Whether no other figure stands in the sentence before those that are multiplied. */
const isAlone = ({ amounts }: Paragraph, { factors: [first] }: Chain): boolean =>
  first !== undefined && amounts[amounts.indexOf(first) - 1]?.sentence !== first.sentence;

/** Whether the total counts what the rate does and nothing else: 每班2名教师，共有教职工32名 counts others too. */
const isNoOther = ({ plain }: Paragraph, rate: Amount, figure: Amount): boolean => {
  if (/另|还|加|以及|、/.test(plain.slice(rate.end, figure.start))) return false;
  const own = nounOf(rate.behind);
  const all = nounOf(figure.behind) || nounOf((behindFirst(figure.before, total) ?? "").replace(verbs, ""));
  if (/每班$/.test(rate.before) && all.endsWith("生")) return true;
  return own === "" ? !/有/.test(figure.before) : all === "" || all === own;
};
