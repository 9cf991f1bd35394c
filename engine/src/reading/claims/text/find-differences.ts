// 城区38.2%、农村29.6%，相差8.6个百分点; 甲校比乙校多7人: what two figures differ by. Internal.
import type { Amount } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";
import { timeIn } from "./times.js";

const apart = /(?:相差|差距为|差距达|差距是|之差为)了?$/;
const compared = /^([^比，,；;]*)比([^，,；;]+?)(?:多|高|少|低|多出|高出)了?$/;

/** Differences between two things; changes of one thing in time are told elsewhere. */
export const findDifferences: ClaimFinder = (paragraph) =>
  paragraph.amounts.flatMap((figure, k): readonly ProposedClaim[] => {
    if (!apart.test(figure.before) && !compared.test(figure.before)) return [];
    const before = paragraph.amounts.slice(0, k).filter((each) => each.sentence === figure.sentence);
    const fits = before.filter((each) =>
      isCount(figure) ? areAlike(each, figure) : figure.unit === "百分点" && each.unit === "%",
    );
    const [first, second] = fits.slice(-2);
    if (first === undefined || second === undefined || !saysApart(figure, first, second)) return [];
    const [large, small] = (first.input.value ?? 0) >= (second.input.value ?? 0) ? [first, second] : [second, first];
    const sure = fits.length === 2 && before.length === 2;
    return [
      {
        form: "change",
        figure,
        candidates: [claimFrom(figure, [large, small], "a-b")],
        sure,
      },
    ];
  });

/** Whether the words before a figure say that two others differ by it. */
const saysApart = (figure: Amount, first: Amount, second: Amount): boolean => {
  if (apart.test(figure.before)) return true;
  const [, one = "", other = ""] = compared.exec(figure.before) ?? [];
  if (one.length < 2 || other.length < 2 || timeIn(figure.before) !== null) return false;
  const named = [first, second].map(({ before }) => before);
  return named.some((words) => words.includes(one.trim())) && named.some((words) => words.includes(other.trim()));
};
