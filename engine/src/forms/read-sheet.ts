// One sheet of what was sent in: its shape told, and read unless it is a table.
import { noteAt } from "../diagnostics/index.js";
import type { SchoolRecord } from "../schools/index.js";
import type { Findings, Grid } from "../tables/index.js";
import { sheetOf } from "../tables/index.js";
import type { FormReader } from "./form-reader.js";
import { formSheet } from "./form-sheet.js";
import { readForm } from "./read-form.js";
import { readMarked } from "./read-marked.js";
import { looksLikeForm } from "./sheet-shape.js";
import type { CountyForm, SheetShape, SubmissionOptions } from "./submission.js";

/** What a sheet is, and what was read from it. */
export interface SheetFound {
  readonly shape: SheetShape;
  readonly template?: string;
  readonly records: readonly SchoolRecord[];
  readonly county: CountyForm | null;
}

/** Sheets with more rows than this hold no form. */
const mostRows = 1000;

/** Tells what a sheet is. A mapping says that it is a table. */
export function readSheet(grid: Grid, reader: FormReader, options: SubmissionOptions, findings: Findings): SheetFound {
  const none = { records: [], county: null };
  if (grid.form !== undefined) {
    const records = readMarked(grid, grid.form, findings);
    if (records.length === 0) findings.add(noteAt("formEmpty", sheetOf(grid), { form: grid.sheet }));
    return { ...none, shape: "marked", template: grid.form.made, records };
  }
  if (grid.rows.length > mostRows) return { ...none, shape: "table" };
  const sheet = formSheet(grid);
  if (sheet.filled.length === 0) return { ...none, shape: "none" };
  if (options.mapping?.headerRows !== undefined || !looksLikeForm(sheet, grid, reader))
    return { ...none, shape: "table" };
  const records = readForm(sheet, reader, findings);
  return { ...none, shape: "form", records };
}
