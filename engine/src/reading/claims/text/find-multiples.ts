// A是B的N倍; 由2万册增加到6万册，是原来的3倍; 2023年B，是2019年的2倍: multiples. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import { moved, turnTo } from "./change-words.js";
import { nounOf } from "./noun-of.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom, mostTried } from "./proposed.js";
import type { Time } from "./times.js";
import { timeIn, withoutTimes } from "./times.js";

const former = /^(?:已)?(?:是|为|达到|相当于)(?:原来|原先|以前|当初)的$/;

/** What the figure of an earlier time before another became: 由2万册增加到6万册，是原来的3倍. */
const formerOf = ({ plain }: Paragraph, figure: Amount, after: Amount, before: Amount): boolean =>
  former.test(figure.before) &&
  turnTo.test(after.before) &&
  /[由从]/.test(before.before) &&
  /^[^，,。；;]*[，,]?$/.test(plain.slice(after.end, figure.start - figure.before.length).trim());

/** So many times another figure. */
export const findMultiples: ClaimFinder = (paragraph) =>
  paragraph.amounts.flatMap((figure, k): readonly ProposedClaim[] => {
    const { plain, amounts } = paragraph;
    const [large, small] = [amounts[k - 2], amounts[k - 1]];
    if (figure.unit !== "倍") return [];
    const timed = fromTime(paragraph, figure, k);
    if (timed !== null) return [timed];
    if (large === undefined || small === undefined || large.sentence !== figure.sentence) return [];
    if (!isCount(large) || !areAlike(large, small)) return [];
    if (formerOf(paragraph, figure, small, large))
      return [{ form: "multiple", figure, candidates: [claimFrom(figure, [small, large], "a/b")], sure: true }];
    if (!/^[^，,；;。]*的$/.test(plain.slice(small.end, figure.start))) return [];
    if (!/是|为|相当于/.test(plain.slice(large.end, small.start))) return [];
    return [
      {
        form: "multiple",
        figure,
        candidates: [claimFrom(figure, [large, small], "a/b")],
        sure: true,
      },
    ];
  });

const ofTime = /^(?:已|就|约)?(?:是|为|达到|相当于)([^，,；;的]{2,6})的$/;

/** So many times the figure of a time that is named: the one that stands beside that time. */
const fromTime = (paragraph: Paragraph, figure: Amount, at: number): ProposedClaim | null => {
  const time = timeIn(ofTime.exec(figure.before)?.[1] ?? "");
  const large = paragraph.amounts[at - 1];
  if (time === null || time === "before" || large === undefined || large.sentence !== figure.sentence) return null;
  if (
    !isCount(large) ||
    !/^[^，,。；;]*[，,]$/.test(paragraph.plain.slice(large.end, figure.start - figure.before.length))
  )
    return null;
  const then = paragraph.amounts
    .slice(Math.max(0, at - 1 - mostTried), at - 1)
    .filter((each) => areAlike(each, large) && timeOf(paragraph, each) === time);
  const [small] = then;
  const isOfOne = then.length === 1 && small?.sentence === large.sentence;
  const candidates = (then.length > 0 ? [...then].reverse() : [null]).map((each) =>
    claimFrom(figure, [large, each], "a/b"),
  );
  const lacking = small === undefined ? { lacking: ofTime.exec(figure.before)?.[1] ?? "" } : {};
  return { form: "multiple", figure, candidates, sure: isOfOne && isOneThing(small, large), ...lacking };
};

/** The time that stands before a figure, in its clause or in the one before that. */
const timeOf = ({ plain, amounts, sentences }: Paragraph, each: Amount): Time => {
  const from = Math.max(amounts[amounts.indexOf(each) - 1]?.end ?? 0, sentences[each.sentence]?.start ?? 0);
  return timeIn(plain.slice(from, each.start));
};

/** Whether two figures are called alike, or the second is called nothing but its time. */
const isOneThing = (small: Amount, large: Amount): boolean => {
  const [own, other] = [small, large].map(({ before }) => nounOf(withoutTimes(before).replace(moved, "")));
  return own === other || other === "";
};
