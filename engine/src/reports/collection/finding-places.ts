// The cells a finding was computed from, in words.
import type { CheckFinding } from "../../checks/index.js";
import type { Locale, Where } from "../../diagnostics/index.js";
import { placeOf } from "../../messages/index.js";

/** A place as the school sees it in its own file: sheet and cell. */
export const ownPlace = ({ sheet, cell }: Where, locale: Locale): string =>
  placeOf({ ...(sheet !== undefined && { sheet }), ...(cell !== undefined && { cell }) }, locale);

/** Each cell once, with its file, or as the school itself sees it. */
export const findingPlaces = (
  { figures }: CheckFinding,
  locale: Locale,
  say: (where: Where, locale: Locale) => string = placeOf,
): string =>
  [...new Set(figures.flatMap(({ where }) => (where.cell === undefined ? [] : [say(where, locale)])))].join(
    locale === "zh-CN" ? "；" : "; ",
  );
