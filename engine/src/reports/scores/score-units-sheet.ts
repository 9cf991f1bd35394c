// The legal units of what was scored as a sheet: each with its score as one school and those of its schools.
import type { Locale } from "../../diagnostics/index.js";
import type { Scored } from "../../scoring/index.js";
import { endsText, unitWord } from "../../words/index.js";
import type { SheetRow } from "../cells.js";
import { textCell } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { unitRows } from "../unit-rows.js";

/**
 * The legal units of what was scored as a sheet (法人单位得分), id `score-units`: each with its score as one school and those of its schools.
 *
 * Rule: a row a school, the unit and its score on the first. Units: points, with the rubric's decimals, as texts. Zeros: 0 points are said.
 * Missing: an open score is written from its least to its most. None: null where there is no unit; a dash for a school without a score.
 * Errors: none. Source: the list of communities, or the column, that tells of the units.
 *
 * @example
 * scoreUnitsSheet({ units: [], scores: { decimals: 2 } }, "en") // => null
 */
export function scoreUnitsSheet({ units, scores }: Scored, locale: Locale): ResultSheet | null {
  if (units.length === 0) return null;
  const header = (["unitName", "asOne", "school", "asEach"] as const).map((code) =>
    textCell(unitWord(code, {}, locale), "header"),
  );
  const rows = units.flatMap(({ name, asOne, own }) =>
    own.map(({ school, score }, at): SheetRow => [
      textCell(at === 0 ? name : ""),
      textCell(at === 0 ? endsText(asOne, scores.decimals) : ""),
      textCell(school),
      textCell(endsText(score, scores.decimals)),
    ]),
  );
  return {
    id: "score-units",
    name: unitWord("sheet", {}, locale),
    rows: [...unitRows(units, header.length, locale), header, ...rows],
    widths: [28, 14, 28, 14],
  };
}
