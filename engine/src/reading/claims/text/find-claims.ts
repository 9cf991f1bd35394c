// Running Chinese text to claims: what its sentences say of their own figures, each quoted, recomputed and judged.
import { checkClaim, canHoldUnrounded } from "../../../claims/index.js";
import type { ClaimCheck, ClaimReason, ClaimVerdict } from "../../../claims/index.js";
import { readParagraph } from "./amounts.js";
import { findChanges } from "./find-changes.js";
import { findParts } from "./find-parts.js";
import { findMultiples, findPerHead, findRatios, findWeekdays } from "./find-per-head.js";
import { findShares } from "./find-shares.js";
import { findSums } from "./find-sums.js";
import type { ClaimJudgement, FoundClaim } from "./found-claim.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";

const finders: readonly ClaimFinder[] = [
  findShares,
  findSums,
  findParts,
  findChanges,
  findPerHead,
  findRatios,
  findMultiples,
  findWeekdays,
];

/** Paragraphs are looked at up to this length; a longer one is no prose. */
const longest = 20_000;

/**
 * Finds the claims of a text that can be checked by it alone (核对文稿中的数): shares (A人，占B人的P%; 共有B人，其中A人，占P%), totals
 * (A、B、C共D), wholes with parts (共…，其中…), changes (由A提高到B，提高了C个百分点; 增长P%), figures for each pupil (生均…), ratios
 * (师生比1：5.7), multiples, dates with their weekday.
 *
 * Few sure finds rather than many doubtful ones: `wrong` is said only where the sentence itself says which figures are meant; where
 * it leaves that open, a figure that holds for one of them is `right`, and any other `uncheckable`; so is one that may hold for the
 * figures behind rounded ones (由4.5万人增加到4.6万人，增加1200人).
 *
 * @example
 * findClaims(["全校学生235人，其中留守儿童73人，占31.06%。"]).map(({ judgement, check }) => [judgement, check.shown]) // => [["right", "31.0638…%"]]
 */
export function findClaims(paragraphs: readonly string[]): readonly FoundClaim[] {
  return paragraphs.flatMap((text, at) => {
    const taken = text.slice(0, longest);
    const paragraph = readParagraph(taken);
    return finders
      .flatMap((find) => find(paragraph))
      .map((proposed): FoundClaim => {
        const { start, end } = paragraph.sentences[proposed.figure.sentence] ?? { start: 0, end: taken.length };
        const sentence = taken.slice(start, end);
        return {
          ...judged(proposed),
          form: proposed.form,
          quote: {
            paragraph: at + 1,
            sentence: sentence.trim(),
            start: start + sentence.length - sentence.trimStart().length,
            end: start + sentence.trimEnd().length,
            figureStart: proposed.figure.start,
            figureEnd: proposed.figure.end,
          },
        };
      })
      .sort((a, b) => a.quote.figureStart - b.quote.figureStart);
  });
}

const judgements: Readonly<Record<ClaimVerdict, ClaimJudgement>> = {
  holds: "right",
  "holds-half-up-only": "right",
  "holds-as-bound": "right",
  "holds-approximately": "right",
  "holds-truncation-only": "otherRounding",
  mismatch: "wrong",
  contradiction: "wrong",
  solvable: "uncheckable",
  "needs-input": "uncheckable",
};

type Judged = Pick<FoundClaim, "claim" | "check" | "judgement" | "open" | "roundedInputs">;

/** The first candidate that holds, or the likeliest one. */
const judged = ({ candidates, sure }: ProposedClaim): Judged => {
  const all = candidates.map(({ claim, inputs }) => ({ claim, inputs, check: checkClaim(claim) }));
  const best =
    all.find(({ check }) => judgements[check.verdict] === "right") ??
    all.find(({ check }) => judgements[check.verdict] === "otherRounding") ??
    all[0];
  if (best === undefined) throw new RangeError("judged requires a candidate, got none");
  const { claim, check } = best;
  const judgement = isSolved(check) ? "uncheckable" : judgements[check.verdict];
  const open = judgement === "wrong" && !sure;
  const roundedInputs =
    judgement === "wrong" &&
    all.some((each) => !ofUnits.includes(each.check.reason) && canHoldUnrounded(each.claim, each.inputs));
  return { claim, check, judgement: open || roundedInputs ? "uncheckable" : judgement, open, roundedInputs };
};

/** What is wrong with units has nothing to do with rounding. */
const ofUnits: readonly ClaimReason[] = ["unitsMixed", "percentNotPoints", "pointsNotPercent"];

/** With an input missing nothing is right or wrong, whatever it could be. */
const isSolved = ({ reason }: ClaimCheck): boolean => reason === "solved" || reason === "noWholeNumber";
