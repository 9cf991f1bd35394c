// The words and the cells that the score sheets share.
import type { Locale } from "../../diagnostics/index.js";
import { fill, jointOutcomeWords, scoreReportWords } from "../../words/index.js";
import type { RubricScores } from "../../rubrics/index.js";
import { fromUnits } from "../../rubrics/index.js";
import type { SheetCell } from "../sheet.js";
import { numberCell, textCell } from "../cells.js";

/** A word or sentence of these sheets. */
export const word = (
  code: keyof typeof scoreReportWords,
  locale: Locale,
  params: Parameters<typeof fill>[1] = {},
): string => fill(scoreReportWords[code][locale], params, locale);

/** A word of what follows from joint scores. */
export const outcomeWord = (
  code: keyof typeof jointOutcomeWords,
  locale: Locale,
  params: Parameters<typeof fill>[1] = {},
): string => fill(jointOutcomeWords[code][locale], params, locale);

/** A value in a cell, or in words what it can become; nothing where there is none. */
export function endsCell(ends: readonly [number, number] | null, decimals: number, locale: Locale): SheetCell {
  if (ends === null) return textCell("");
  const [least, most] = ends;
  if (least === most) return numberCell(least, decimals);
  return textCell(word("open", locale, { least: String(least), most: String(most) }), "doubt");
}

/** Points in a cell; where something is open, what it can be in words. */
export function pointsCell(units: number, atMost: number, { decimals }: RubricScores, locale: Locale): SheetCell {
  const [least, most] = [units, atMost].map((each) => fromUnits(each, decimals));
  if (least === most) return numberCell(least!, decimals);
  return textCell(word("open", locale, { least: String(least), most: String(most) }), "doubt");
}
