// The words of spilled tables in one language: headers with their units, and verdicts.
import type { Locale } from "@junheng/engine/diagnostics";
import type { IndicatorId, WithOwn } from "@junheng/engine/indicators";
import { indicatorIn } from "@junheng/engine/indicators";
import { bracketed, indicatorName, unitNames } from "@junheng/engine/words";
import { tableWords } from "../messages/functions.js";
import { functionLocale } from "./function-locale.js";

/** A word of the tables. */
export type TableWord = keyof typeof tableWords;

/** Words of the tables in the language that functions answer in. */
export const wordsOf = (...words: readonly TableWord[]): readonly string[] =>
  words.map((word) => tableWords[word][functionLocale()]);

/** An indicator's name with its unit, as in 生均图书册数（册/生）; names per hundred pupils hold it already. */
export const indicatorHeader = (id: IndicatorId, locale: Locale, source: WithOwn): string => {
  const name = indicatorName(id, locale, source);
  const { per, unit } = indicatorIn(id, source);
  if (per === 100 && unit === "per100Pupils") return name;
  return name + bracketed(unitNames[unit][locale], locale);
};

/** A verdict in words. */
export const verdictWord = (met: boolean | null, locale: Locale): string =>
  tableWords[met === null ? "undecided" : met ? "met" : "notMet"][locale];
