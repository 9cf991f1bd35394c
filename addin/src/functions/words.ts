// The words of spilled tables in one language: headers with their units, and verdicts.
import type { Locale } from "@junheng/engine/diagnostics";
import type { IndicatorId } from "@junheng/engine/indicators";
import { indicatorOf } from "@junheng/engine/indicators";
import { tableWords, unitNames } from "../messages/functions.js";

/** A word of the tables. */
export type TableWord = keyof typeof tableWords;

/** An indicator's name with its unit, as in 生均图书册数（册）. */
export const indicatorHeader = (id: IndicatorId, locale: Locale): string => {
  const indicator = indicatorOf(id);
  const unit = unitNames[indicator.unit][locale];
  if (unit === "") return indicator.name[locale];
  return locale === "zh-CN" ? `${indicator.name[locale]}（${unit}）` : `${indicator.name[locale]} (${unit})`;
};

/** A verdict in words. */
export const verdictWord = (met: boolean | null, locale: Locale): string =>
  tableWords[met === null ? "undecided" : met ? "met" : "notMet"][locale];
