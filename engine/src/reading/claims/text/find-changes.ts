// 由A提高到B，提高了C个百分点; B，比上年A增加N; 去年A，今年B，增长P%; B，比上年增加N，增长P%. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, isCount, isShare } from "./amounts.js";
import { beforeFirst, behindFirst } from "./around.js";
import { nounOf } from "./noun-of.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import type { Direction } from "./change-formula.js";
import { changeFormula } from "./change-formula.js";
import { directionOfWords, moved, turnTo, withoutDirection } from "./change-words.js";
import { claimFrom, mostTried } from "./proposed.js";
import type { Time } from "./times.js";
import { agrees, isEarlier, reckonedFrom, timeIn, withoutTimes } from "./times.js";

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
    if (pair !== null) return between(change, pair, direction, absolute);
    const found = absolute === null ? [] : fromSize(paragraph, change, absolute, same.slice(0, -1), direction);
    return found.length === 0 && isBare(change) ? [withoutBefore(change)] : found;
  });

/** Whether a figure tells a change and nothing else: points, times, or so much of a gap. */
const isBare = ({ unit, before, text }: Amount): boolean =>
  unit === "百分点" || (unit === "倍" && !/番/.test(text)) || before.includes("差距");

/** A change without the figures before and after it. */
const withoutBefore = (change: Amount): ProposedClaim => ({
  form: "change",
  figure: change,
  candidates: [claimFrom(change, [null, null], "b-a")],
  sure: false,
  remark: { code: "lackingBefore", params: { printed: change.text } },
});

/** Means of several years are left alone: how many years they are of is not said beside them; so are changes of several things. */
const directionOf = ({ before, text }: Amount): Direction | null => {
  if (/番/.test(text)) return "up";
  if (/[年月]均|平均|每[年月]|逐年|分别/.test(before)) return null;
  return directionOfWords(before);
};

/** Two figures of which the one became the other. */
interface Pair {
  readonly before: Amount;
  readonly after: Amount;
  readonly times: readonly [Time, Time];
  /** Whether the words say that both are of one thing. */
  readonly sure: boolean;
  /** Whether there are figures before it that could be of another pair. */
  readonly alone: boolean;
}

/** The last two figures, where the words say that the one became the other. */
const pairBefore = ({ plain }: Paragraph, same: readonly Amount[]): Pair | null => {
  const [first, second] = same.slice(-2);
  if (first === undefined || second === undefined || !areAlike(first, second)) return null;
  const words = plain.slice(first.end, second.start);
  const lead = plain.slice(Math.max(same.at(-3)?.end ?? 0, first.start - 25), first.start);
  const alone = same.length === 2;
  if (/[由从]/.test(lastClause(lead)) && turnTo.test(withoutTimes(words)) && !/[；;].*|[，,].*[，,]/.test(words))
    return {
      before: first,
      after: second,
      times: [timeIn(lead), timeIn(words)],
      sure: true,
      alone,
    };
  const compared = behindFirst(lastClause(words), /[比较]/);
  // 比上年增加20人，比计划数400人少12人: no figure of a time.
  if (compared !== null && /^[，,]?\s*[比较]/.test(words) && timeIn(compared) === null) return null;
  if (compared !== null && timeIn(compared) !== null && directionOf(second) === null)
    return {
      before: second,
      after: first,
      times: [timeIn(compared), timeIn(lead)],
      sure: true,
      alone,
    };
  const times = [timeIn(lead), timeIn(words)] as const;
  const order = /[；;]/.test(words) ? null : isEarlier(...times);
  if (order === null) return null;
  const [own = "", other = ""] = [first, second].map((each) => nounOf(withoutTimes(each.before).replace(moved, "")));
  // What is added each year may be added up: 2022年新增学位2000个，2023年新增3000个，增加5000个.
  const sure = own.startsWith(other) && !/增/.test(own);
  return order
    ? { before: first, after: second, times, sure, alone }
    : {
        before: second,
        after: first,
        times: [times[1], times[0]],
        sure,
        alone,
      };
};

const between = (
  change: Amount,
  { before, after, times, sure, alone }: Pair,
  direction: Direction,
  size: Amount | null,
): readonly ProposedClaim[] => {
  const formula = changeFormula(change, before, after, direction);
  const agreed = agrees(reckonedFrom(change.before) ?? reckonedFrom(size?.before ?? ""), ...times);
  if (formula === null || agreed === false) return [];
  const claim = claimFrom(change, [before, after], formula);
  const isOfAll = /共|合计|总计|累计/.test(change.before) && !alone;
  const isSure = sure && agreed === true && !isOfAll && isOf(change, [before, after]);
  return [{ form: "change", figure: change, candidates: [claim], sure: isSure }];
};

const lastClause = (text: string): string => text.split(/[，,；;]/).at(-1) ?? "";

/** Whether the words of a change name no other thing than those of its figures do. */
const isOf = (change: Amount, figures: readonly Amount[]): boolean => {
  const said = withoutTimes(beforeFirst(withoutDirection(change.before).replace(/同比$/, ""), /[比较]/));
  const noun = nounOf(said.replace(/累计|合计|净|实际|总体|整体|同期|相比|大幅|实现|期间|年/g, ""));
  return noun === "" || figures.some((each) => beforeFirst(nounOf(withoutTimes(each.before)), /[由从]/) === noun);
};

/** From the figure of this year and what was added or taken off: the figure before is their difference. */
const fromSize = (
  { plain }: Paragraph,
  change: Amount,
  size: Amount,
  same: readonly Amount[],
  direction: Direction,
): readonly ProposedClaim[] => {
  // What share the figure of this year has may stand between: 大班额48个，占6%，比上年减少22个，减幅31.4%.
  const now = same.findLast((each) => !isShare(each));
  if (now === undefined || !isCount(now) || !areAlike(now, size) || now.printed.kind !== "number") return [];
  // What was added before is no figure of this year: 2022年增加100人，2023年比上年增加120人，增长20%.
  if (directionOf(now) !== null) return [];
  const words = plain.slice(now.end, size.start);
  const [from, own] = [reckonedFrom(words), reckonedFrom(change.before)];
  if (from === null || from === "other" || /[；;]/.test(words) || (own !== null && own !== from)) return [];
  const formula = direction === "up" ? "b/(a-b)" : "b/(a+b)";
  const others = same.filter((each) => each !== now && isCount(each) && areAlike(each, size));
  const candidates = [now, ...others.reverse()]
    .slice(0, mostTried)
    .map((each) => claimFrom(change, [each, size], formula));
  return [
    {
      form: "change",
      figure: change,
      candidates,
      sure: others.length === 0 && isOf(change, [now]),
    },
  ];
};
