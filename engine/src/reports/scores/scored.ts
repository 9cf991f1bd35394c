// What the score sheets are made from.
import type { Merge } from "../../communities/index.js";
import type { Diagnostic, Locale } from "../../diagnostics/index.js";
import { fill, scoreReportWords } from "../../messages/index.js";
import type { Rubric, RubricScores, ScoreData } from "../../rubrics/index.js";
import { fromUnits } from "../../rubrics/index.js";
import type { CommunityScore } from "../../scoring/index.js";
import type { SheetCell } from "../sheet.js";
import { numberCell, textCell } from "../cells.js";

/** A rubric, the figures, the scores, and the communities where there are any. */
export interface Scored {
  readonly rubric: Rubric;
  readonly data: ScoreData;
  readonly scores: RubricScores;
  readonly communities: readonly CommunityScore[];
  readonly merge: Merge;
  /** Everything that was found, in reading and in scoring. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A word or sentence of these sheets. */
export const word = (
  code: keyof typeof scoreReportWords,
  locale: Locale,
  params: Parameters<typeof fill>[1] = {},
): string => fill(scoreReportWords[code][locale], params, locale);

/** Points in a cell; where something is open, what it can be in words. */
export function pointsCell(units: number, atMost: number, { decimals }: RubricScores, locale: Locale): SheetCell {
  const [least, most] = [units, atMost].map((each) => fromUnits(each, decimals));
  if (least === most) return numberCell(least!, decimals);
  return textCell(word("open", locale, { least: String(least), most: String(most) }), "doubt");
}
