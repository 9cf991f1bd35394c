// The name of a school whose form gives none: its sheet's or its file's own, if that is a school's.
import { errorAt, noteAt } from "../diagnostics/index.js";
import type { Findings, Grid } from "../tables/index.js";
import { sheetOf } from "../tables/index.js";
import type { IdentityText } from "./form-identity.js";
import { namesSchool } from "./head-words.js";

/** The name, which is told; none where neither is a school's: then the form's figures are not counted. */
export function nameFromPlace(grid: Grid, figures: number, findings: Findings): IdentityText | undefined {
  if (figures === 0) return undefined;
  const where = sheetOf(grid);
  const file = (grid.file ?? "").replace(/\.\w+$/, "").replace(/[（(]\d+[)）]$/, "");
  for (const text of [grid.sheet, file])
    if (namesSchool(text)) {
      findings.add(noteAt("formNameFromFile", where, { text }));
      return { id: "name", text, where };
    }
  findings.add(errorAt("formWithoutName", where, { count: figures }));
  return undefined;
}
