// 每期培训60名，4期可将230名轮训一遍: whether so many rounds reach all. Internal.
import { chineseNumeral } from "../../cells/index.js";
import type { Amount } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { relationClaim } from "./proposed.js";

const perRound = /每(?:个|一)?(轮|期|批|次|年|学期|学年)[^，,。；;每]{0,10}$/;
const numeral = "[一二两三四五六七八九十]{1,3}|\\d{1,2}";
const rounds = new RegExp(
  `(?<![第每])(${numeral})个?(轮回?|期|批|次|年|学期|学年)[^，,。；;\\d]{0,6}(?:可|就能|便能|能|即|将)`,
);
const all = /一遍|一轮|一次|全部|全覆盖|覆盖|轮完|所有/;

/** Rounds of so many each, up to all there are. */
export const findRounds: ClaimFinder = ({ plain, amounts, sentences }) =>
  amounts.flatMap((each, k): readonly ProposedClaim[] => {
    const period = perRound.exec(each.before)?.[1];
    if (period === undefined || !isCount(each)) return [];
    const end = sentences[each.sentence]?.end ?? plain.length;
    const behind = plain.slice(each.end, end);
    const found = rounds.exec(behind);
    const whole = amounts
      .slice(k + 1)
      .find((other) => other.start >= each.end + (found?.index ?? 0) && areAlike(other, each));
    if (found === null || found[2]?.charAt(0) !== period.charAt(0) || whole === undefined || whole.start >= end)
      return [];
    const clause = behind.slice(found.index).split(/[，,。；;]/)[0] ?? "";
    if (each.end + found.index + clause.length < whole.start || !all.test(clause)) return [];
    const [fewest, most] = countsOf(found[1] ?? "");
    const figure = {
      start: each.end + found.index,
      end: each.end + found.index + found[0].length,
      sentence: each.sentence,
    };
    const [rate, total] = [each, whole].map(({ input }) => input.value ?? 0) as [number, number];
    // More rounds than are needed may have other reasons.
    if ((fewest - 1) * rate >= total || [each, whole].some(isVague)) return [];
    const inputs = [whole, each].map(({ input, unit }) => ({ ...input, unit }));
    const printed = /^.*?(?:轮回?|期|批|次|年)/.exec(found[0])?.[0] ?? "";
    return [relationClaim("limit", figure, printed, [...inputs, { value: most, unit: period }], "a<=b*c")];
  });

/** 两三 is two at the least and three at the most. */
const countsOf = (text: string): readonly [number, number] => {
  const numbers = (/^[一二两三四五六七八九]{2}$/.test(text) ? [...text] : [text]).map(
    (one) => chineseNumeral(one) ?? Number(one),
  );
  return [Math.min(...numbers), Math.max(...numbers)];
};

const isVague = ({ printed }: Amount): boolean => printed.kind !== "number" || printed.bound !== "exact";
