// 12个班，每班2名教师，共24名: a count, what each has, and what they have together. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import { behindFirst } from "./around.js";
import { nounOf } from "./noun-of.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";

const each = /^[^\d]{0,12}?每(?:一|个)?([\u4e00-\u9fff]{1,8})$/;
const least = /平均|均/;
const total = /(?:共计|合计|总计|一共|共)/;
const verbs = /^(?:有|配备|配齐|选派|派出|聘请|聘任|发放|补助|投入|开设|开展|建成)/;
/** What people are called whose unit is 人. */
const people = /^(?:人|名|位|生|师)/;

/** Totals of a count and a rate, in either order. */
export const findProducts: ClaimFinder = (paragraph) =>
  paragraph.amounts.flatMap((figure, k): readonly ProposedClaim[] => {
    const [first, second] = [paragraph.amounts[k - 2], paragraph.amounts[k - 1]];
    if (first === undefined || second === undefined || first.sentence !== figure.sentence) return [];
    if (!total.test(figure.before) && !total.test(second.behind)) return [];
    const pair = [
      [first, second],
      [second, first],
    ].find(([count, rate]) => count !== undefined && rate !== undefined && isEach(rate, count));
    const [count, rate] = pair ?? [];
    if (count === undefined || rate === undefined || ![count, rate, figure].every(isCount)) return [];
    if (!areAlike(rate, figure) || /[；;]/.test(paragraph.plain.slice(first.end, figure.start))) return [];
    const isAlone = paragraph.amounts[k - 3]?.sentence !== figure.sentence;
    // One person may be told for each of several.
    const mayBeShared = rate.input.value === 1 && rate.unit === "人";
    const candidates = [claimFrom(figure, [first, second], "a*b")];
    return [{ form: "sum", figure, candidates, sure: isAlone && !mayBeShared && isNoOther(paragraph, rate, figure) }];
  });

/** Whether the words of a rate say that it is for each of what is counted: 每班 of 12个班, 每人 of 280人. */
const isEach = ({ before }: Amount, count: Amount): boolean => {
  const [, thing = ""] = each.exec(before) ?? [];
  if (thing === "" || least.test(before)) return false;
  if (count.unit === "人") return people.test(thing);
  const unit = count.unit.replace(/^个/, "");
  if (unit !== "" && thing.startsWith(unit)) return true;
  if (unit === "所" && /^(?:校|园|学校)/.test(thing)) return true;
  return [count.behind, ...count.nouns].some((noun) => noun.length > 1 && thing.startsWith(noun));
};

/** Whether the total counts what the rate does and nothing else: 每班2名教师，共有教职工32名 counts others too. */
const isNoOther = ({ plain }: Paragraph, rate: Amount, figure: Amount): boolean => {
  if (/另|还|加|以及|、/.test(plain.slice(rate.end, figure.start))) return false;
  const own = nounOf(rate.behind);
  const all = nounOf(figure.behind) || nounOf((behindFirst(figure.before, total) ?? "").replace(verbs, ""));
  if (/每班$/.test(rate.before) && all.endsWith("生")) return true;
  return own === "" ? !/有/.test(figure.before) : all === "" || all === own;
};
