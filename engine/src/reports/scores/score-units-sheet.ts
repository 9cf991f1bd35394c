// The legal units of what was scored as a sheet: each with its score as one school and those of its schools.
import type { Locale } from "../../diagnostics/index.js";
import type { Scored } from "../../scoring/index.js";
import { endsText, unitWord } from "../../words/index.js";
import type { SheetRow } from "../cells.js";
import { textCell } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { unitRows } from "../unit-rows.js";

/** The sheet, id `score-units`; null where there is no unit. An open score is written from its least to its most. */
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
