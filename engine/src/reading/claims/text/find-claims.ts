// Running Chinese text to claims: what its sentences say of their own figures, each quoted, recomputed and judged.
import type { Amount, Paragraph } from "./amounts.js";
import { isCount, readParagraph } from "./amounts.js";
import { findAllOfThem } from "./find-all-of-them.js";
import { findAmong } from "./find-among.js";
import { findChanges } from "./find-changes.js";
import { findComplements } from "./find-complements.js";
import { findDifferences } from "./find-differences.js";
import { findDirections } from "./find-directions.js";
import { findLeastWholes } from "./find-least-wholes.js";
import { findLimits } from "./find-limits.js";
import { findLists } from "./find-lists.js";
import { findMeans } from "./find-means.js";
import { findMultiples } from "./find-multiples.js";
import { findNumbering } from "./find-numbering.js";
import { findParts } from "./find-parts.js";
import { findPerHead } from "./find-per-head.js";
import { findPeriods } from "./find-periods.js";
import { findPlacesWithin } from "./find-places-within.js";
import { findProducts } from "./find-products.js";
import { findRatios } from "./find-ratios.js";
import { findRemainders } from "./find-remainders.js";
import { findRestated } from "./find-restated.js";
import { findRounds } from "./find-rounds.js";
import { findRowSums } from "./find-row-sums.js";
import { findSeveralChanges } from "./find-several-changes.js";
import { findSeveralShares } from "./find-several-shares.js";
import { findShares } from "./find-shares.js";
import { findShortfalls } from "./find-shortfalls.js";
import { findSums } from "./find-sums.js";
import { findTotality } from "./find-totality.js";
import { findUncompared } from "./find-uncompared.js";
import { findWeekdays } from "./find-weekdays.js";
import type { ClaimQuote, FoundClaim } from "./found-claim.js";
import { judgeFound } from "./judge-found.js";
import { isInChinese } from "./in-chinese.js";
import { isUniversal } from "./nouns.js";
import type { ClaimFinder, DocumentFinder, ProposedClaim } from "./proposed.js";

const finders: readonly ClaimFinder[] = [
  findShares,
  findSeveralShares,
  findAmong,
  findSums,
  findRowSums,
  findProducts,
  findParts,
  findChanges,
  findSeveralChanges,
  findDirections,
  findDifferences,
  findShortfalls,
  findPerHead,
  findMeans,
  findRatios,
  findMultiples,
  findWeekdays,
  findLists,
  findPeriods,
  findLimits,
  findComplements,
  findRemainders,
  findRounds,
  findAllOfThem,
];
const documentFinders: readonly DocumentFinder[] = [
  findRestated,
  findPlacesWithin,
  findUncompared,
  findLeastWholes,
  findTotality,
  findNumbering,
];

/** Paragraphs are looked at up to this length; a longer one is no prose. */
const longest = 20_000;

/**
 * Finds the claims of a text that can be checked by it alone (核对文稿中的数), each quoted, recomputed and judged.
 *
 * Rule: shares (A人，占B人的P%), totals (A、B、C共D), wholes with parts (共…，其中…), changes (由A提高到B), figures per pupil or year (生均, 年均),
 * products, ratios (师生比1：5.7), multiples, dates with their weekday. Few sure finds rather than many doubtful ones: `wrong` only where the
 * sentence itself says which figures are meant; where it leaves that open, or figures are rounded, a figure that may hold is `right` or
 * `uncheckable`. Units: as printed; the quote's places are UTF-16 units within the paragraph, paragraphs counted from 1.
 * Zeros are figures. Blank: empty paragraphs, such as are not Chinese, and what is beyond 20,000 signs are passed over.
 * None: an empty list where nothing can be checked; that does not say that all is right. Errors: none thrown.
 * Source: ours; the sentences are of the kinds that reports and plans print.
 *
 * @example
 * findClaims(["全校学生235人，其中留守儿童73人，占31.06%。"]).map(({ judgement, check }) => [judgement, check.shown]) // => [["right", "31.0638…%"]]
 * findClaims(["It rained."]) // => []
 */
export function findClaims(paragraphs: readonly string[]): readonly FoundClaim[] {
  const read = paragraphs.map((text) => readParagraph(isInChinese(text) ? text.slice(0, longest) : ""));
  const named = namedIn(read);
  const across = documentFinders.flatMap((find) => find(read));
  return read.flatMap((own, at) => {
    const text = (paragraphs[at] ?? "").slice(0, longest);
    const paragraph: Paragraph = {
      ...own,
      elsewhere: named.filter((each) => !own.amounts.includes(each)),
    };
    const proposed = [
      ...finders.flatMap((find) => find(paragraph)),
      ...across.filter((each) => each.at === at).map((each) => each.proposed),
    ];
    return proposed
      .map((each): FoundClaim => ({
        ...judgeFound(each),
        form: each.form,
        quote: quoteOf(each, own, text, at),
      }))
      .sort((a, b) => a.quote.figureStart - b.quote.figureStart);
  });
}

const quoteOf = ({ figure }: ProposedClaim, { sentences }: Paragraph, text: string, at: number): ClaimQuote => {
  const { start, end } = sentences[figure.sentence] ?? {
    start: 0,
    end: text.length,
  };
  const sentence = text.slice(start, end);
  return {
    paragraph: at + 1,
    sentence: sentence.trim(),
    start: start + sentence.length - sentence.trimStart().length,
    end: start + sentence.trimEnd().length,
    figureStart: figure.start,
    figureEnd: figure.end,
  };
};

/** So many figures of a document are known in all its paragraphs at most. */
const mostNamed = 200;

/** What a document counts of all there are in a place: 全县教师3600人. */
const namedIn = (paragraphs: readonly Paragraph[]): readonly Amount[] =>
  paragraphs
    .flatMap(({ amounts }) => amounts.filter((each) => isCount(each) && each.place !== "" && isUniversal(each)))
    .slice(0, mostNamed);
