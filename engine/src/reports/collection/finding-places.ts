// The cells a finding was computed from, in words.
import type { CheckFinding } from "../../checks/index.js";
import type { Locale, Where } from "../../diagnostics/index.js";
import { joinClauses, joinNames, placeOf } from "../../words/index.js";

/** A place as the school sees it in its own file: sheet and cell. */
export const ownPlace = ({ sheet, cell }: Where, locale: Locale): string =>
  placeOf({ ...(sheet !== undefined && { sheet }), ...(cell !== undefined && { cell }) }, locale);

/** Each cell once, those of one sheet together, with its file, or as the school itself sees it. */
export function findingPlaces(
  { figures }: CheckFinding,
  locale: Locale,
  say: (where: Where, locale: Locale) => string = placeOf,
): string {
  const sheets = new Map<string, { readonly where: Where; readonly cells: Set<string> }>();
  for (const { where } of figures) {
    if (where.cell === undefined) continue;
    const key = JSON.stringify([where.file, where.sheet]);
    const sheet = sheets.get(key) ?? { where, cells: new Set() };
    sheets.set(key, sheet);
    sheet.cells.add(where.cell);
  }
  return joinClauses(
    [...sheets.values()].map(({ where, cells }) => say({ ...where, cell: joinNames([...cells], locale) }, locale)),
    locale,
  );
}
