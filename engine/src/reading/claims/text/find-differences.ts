// 城区38.2%、农村29.6%，相差8.6个百分点; 甲校比乙校多7人; 比编制数4000人少140人, 比标准95%高3个百分点: what two figures differ by. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import { directionOfWords } from "./change-words.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";
import { timeIn } from "./times.js";

const apart = /(?:相差|差距为|差距达|差距是|之差为)了?$/;
const compared = /^([^比，,；;]*)比([^，,；;]+?)(?:多|高|少|低|多出|高出)了?$/;

/** Differences between two things; changes of one thing in time are told elsewhere. */
export const findDifferences: ClaimFinder = (paragraph) =>
  paragraph.amounts.flatMap((figure, k): readonly ProposedClaim[] => {
    const named = fromNamed(paragraph, figure, k);
    if (named !== null) return [named];
    if (!apart.test(figure.before) && !compared.test(figure.before)) return [];
    const before = paragraph.amounts.slice(0, k).filter((each) => each.sentence === figure.sentence);
    const fits = before.filter((each) => canDiffer(each, figure) || (figure.unit === "%" && each.unit === "%"));
    const [first, second] = fits.slice(-2);
    if (first === undefined || second === undefined || !saysApart(figure, first, second)) return [];
    const [large, small] = (first.input.value ?? 0) >= (second.input.value ?? 0) ? [first, second] : [second, first];
    // 相差12.5% for points: told where they differ by so many, and may be a share of the one otherwise.
    const by = (large.input.value ?? 0) - (small.input.value ?? 0);
    if (figure.unit === "%" && Math.abs(by - (figure.input.value ?? 0)) > 1e-9) return [];
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

const beyond = /^(?:还|仅|只|要)?(?:(多|高|超)|少|低|缺)出?了?$/;

/** A difference from what is called by name right before it: 现有教师3860人，比编制数4000人少140人; times are told elsewhere. */
const fromNamed = ({ plain, amounts }: Paragraph, figure: Amount, at: number): ProposedClaim | null => {
  const base = amounts[at - 1];
  const [said, more] = beyond.exec(figure.before) ?? [];
  if (said === undefined || base === undefined || !canDiffer(base, figure)) return null;
  if (!/^(?:比|较)[^，,]+$/.test(base.before) || timeIn(base.before) !== null || base.sentence !== figure.sentence)
    return null;
  if (plain.slice(base.end, figure.start).trim() !== said) return null;
  const own = amounts
    .slice(0, at - 1)
    .filter((each) => each.sentence === figure.sentence && canDiffer(each, figure))
    .filter((each) => directionOfWords(each.before) === null);
  const value = own.at(-1);
  if (value === undefined) return null;
  const candidates = [claimFrom(figure, [value, base], more === undefined ? "b-a" : "a-b")];
  return { form: "change", figure, candidates, sure: own.length === 1 };
};

/** Whether a figure can be what another one differs by: a count of its kind, or points of a percentage. */
const canDiffer = (each: Amount, figure: Amount): boolean =>
  isCount(figure) ? isCount(each) && areAlike(each, figure) : figure.unit === "百分点" && each.unit === "%";
