// 由A提高到B，提高了C个百分点; B，比上年A增加N; 去年A，今年B，增长P%; B，比上年增加N，增长P%. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, isCount, isShare } from "./amounts.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom, falling, rising } from "./proposed.js";

const directed = new RegExp(`(?:(${rising})|(${falling}))(?:了|幅度?(?:为|达)?|率(?:为|达)?|招|招收|投入)?$`);
const turnTo = new RegExp(`(?:${rising}|${falling}|变|调整|压缩|精简)(?:到|至|为)了?$|到$`);
const earlier = /去年|上年|上一年|上学年|前年|原来|(?:19|20)\d\d年/;
const later = /今年|本年|本学年|现在|目前|如今|(?:19|20)\d\d年/;

/** Changes from one figure to another. */
export const findChanges: ClaimFinder = (paragraph) =>
  paragraph.amounts.flatMap((change, k): readonly ProposedClaim[] => {
    const direction = directionOf(change);
    if (direction === null) return [];
    const same = paragraph.amounts.slice(0, k).filter((each) => each.sentence === change.sentence);
    // The figure before may itself be the change in absolute numbers: 增加60人，增长5%.
    const size = same.at(-1);
    const absolute = size !== undefined && isShare(change) && directionOf(size) === direction ? size : null;
    const pair = pairBefore(paragraph, absolute === null ? same : same.slice(0, -1));
    if (pair !== null) return proposed(change, pair, direction);
    return absolute === null ? [] : fromSize(paragraph, change, absolute, same.at(-2), direction);
  });

/** Yearly means are left alone: how many years they are of is not said beside them. */
const directionOf = ({ before }: Amount): "up" | "down" | null => {
  if (/年均|平均|同比/.test(before)) return null;
  const [, up, down] = directed.exec(before) ?? [];
  return up !== undefined ? "up" : down !== undefined ? "down" : null;
};

/** The last two figures, where the words say that the one became the other: earlier, later. */
const pairBefore = ({ plain }: Paragraph, same: readonly Amount[]): readonly [Amount, Amount] | null => {
  const [first, second] = same.slice(-2);
  if (first === undefined || second === undefined || !areAlike(first, second)) return null;
  const between = plain.slice(first.end, second.start);
  if (/[由从][^，,；;]*$/.test(plain.slice(Math.max(0, first.start - 25), first.start)) && turnTo.test(between))
    return [first, second];
  if (/比[^，,；;]*$/.test(between) && earlier.test(between) && directionOf(second) === null) return [second, first];
  const lead = plain.slice(Math.max(0, first.start - 25), first.start);
  return earlier.test(lead) && later.test(between) && !/[；;]/.test(between) ? [first, second] : null;
};

const proposed = (
  change: Amount,
  [before, after]: readonly [Amount, Amount],
  direction: "up" | "down",
): readonly ProposedClaim[] => {
  const relative = isShare(change) || change.unit === "倍";
  const alike = isCount(change) ? areAlike(change, before) : change.unit === "百分点" && before.unit === "%";
  if (!relative && !alike) return [];
  const difference = direction === "up" ? "b-a" : "a-b";
  const claim = claimFrom(change, [before, after], relative ? `(${difference})/a` : difference);
  return [{ form: "change", figure: change, candidates: [claim], sure: true }];
};

/** From the figure of this year and what was added or taken off: the figure before is their difference. */
const fromSize = (
  { plain }: Paragraph,
  change: Amount,
  size: Amount,
  now: Amount | undefined,
  direction: "up" | "down",
): readonly ProposedClaim[] => {
  if (now === undefined || !isCount(now) || !areAlike(now, size) || now.printed.kind !== "number") return [];
  if (!/比|较/.test(plain.slice(now.end, size.start)) || /[；;]/.test(plain.slice(now.end, size.start))) return [];
  const claim = claimFrom(change, [now, size], direction === "up" ? "b/(a-b)" : "b/(a+b)");
  return [{ form: "change", figure: change, candidates: [claim], sure: true }];
};
