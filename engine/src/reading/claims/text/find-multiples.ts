// A是B的N倍; 由2万册增加到6万册，是原来的3倍: multiples. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import { turnTo } from "./change-words.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";

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
    if (figure.unit !== "倍" || large === undefined || small === undefined || large.sentence !== figure.sentence)
      return [];
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
