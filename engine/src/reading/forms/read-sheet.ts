// One sheet of what was sent in: its shape told, and read unless it is a table.
import { noteAt } from "../../diagnostics/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { collectFindings, sheetOf } from "../cells/index.js";
import type { Catalogue } from "../headers/index.js";
import { meaningOf } from "../headers/index.js";
import { builtInTemplates } from "./templates/built-in/index.js";
import type { SheetTexts } from "./labels/find-field.js";
import { sheetTexts } from "./labels/find-field.js";
import type { FormReader } from "./form-reader.js";
import { formSheet } from "./form-sheet.js";
import type { FormTemplate } from "./templates/form-template.js";
import { matchTemplate } from "./templates/match-template.js";
import { readByTemplate } from "./templates/read-by-template.js";
import { readCounty } from "./templates/read-county.js";
import { readForm } from "./read-form.js";
import { isOfRubric, readMarked } from "./read-marked.js";
import { withoutCodeColumns } from "./code-columns.js";
import { looksLikeForm } from "./sheet-shape.js";
import type { CountyForm, SheetShape, SubmissionOptions } from "./submission.js";

/** What a sheet is, and what was read from it. */
export interface SheetFound {
  readonly shape: SheetShape;
  readonly template?: string;
  readonly records: readonly SchoolRecord[];
  readonly county: CountyForm | null;
}

/** Sheets with more rows or cells than this hold no form. */
const mostRows = 1000;
const mostCells = 20_000;

/**
 * Tells what a sheet is (判别工作表), and reads it unless it is a table: a marked form, a known or learned one, one by labels.
 *
 * Rule: a mark first, then templates (`options.templates` before those built in), then the look of a form. A mapping with header rows, over
 * 1000 rows or over 20,000 filled cells say that it is a table. Units: figures in those of their fields.
 * Zeros are figures. Blank: a sheet without anything is of the shape `none`; a blank copy of a form has no records, and `formEmpty`.
 * None: no records and `county` null for tables. Errors: none thrown; doubts go to `findings`.
 * Source: decision 0019 for marks; the rest is ours.
 *
 * @example
 * readSheet({ sheet: "1", rows: [] }, formReader(builtInCatalogue), {}, collectFindings()) // => { shape: "none", records: [], county: null }
 */
export function readSheet(grid: Grid, reader: FormReader, options: SubmissionOptions, findings: Findings): SheetFound {
  const none = { records: [], county: null };
  if (grid.form !== undefined) {
    const ofRubric = isOfRubric(grid.form);
    const records = ofRubric ? [] : readMarked(grid, grid.form, reader, findings);
    if (ofRubric) findings.add(noteAt("formOfRubric", sheetOf(grid), { rubric: grid.form.made }));
    else if (records.length === 0) findings.add(noteAt("formEmpty", sheetOf(grid), { form: grid.sheet }));
    return { ...none, shape: "marked", template: grid.form.made, records };
  }
  if (grid.rows.length > mostRows || grid.places !== undefined) return { ...none, shape: "table" };
  const sheet = formSheet(grid);
  if (sheet.filled.length > mostCells) return { ...none, shape: "table" };
  if (sheet.filled.length === 0) return { ...none, shape: "none" };
  const texts = sheetTexts(sheet);
  const template = matchTemplate(texts, [...(options.templates ?? []), ...builtInTemplates]);
  if (template !== undefined) return readTemplate(texts, template, reader.catalogue, findings);
  const uncoded = withoutCodeColumns(grid);
  const form = uncoded === grid ? sheet : formSheet(uncoded);
  if (options.mapping?.headerRows !== undefined || !looksLikeForm(form, grid, reader))
    return { ...none, shape: "table" };
  const records = readForm(form, reader, findings);
  return { ...none, shape: "form", records };
}

/** Reads a copy of a known form; a blank one is told, for a county's form by reading tables. */
const readTemplate = (
  texts: SheetTexts,
  template: FormTemplate,
  catalogue: Catalogue,
  findings: Findings,
): SheetFound => {
  const { grid } = texts.sheet;
  const own = collectFindings();
  if (template.fields.some(({ path }) => meaningOf(path, catalogue) === undefined)) {
    const county = readCounty(texts, template, own);
    if (county !== null) for (const each of own.all()) findings.add(each);
    return { shape: "county", template: template.id, records: [], county };
  }
  const records = readByTemplate(texts, template, catalogue, own);
  const blank = records.length === 0 && !own.all().some(({ severity }) => severity === "error");
  if (blank) findings.add(noteAt("formEmpty", sheetOf(grid), { form: template.title }));
  else for (const each of own.all()) findings.add(each);
  return { shape: "form", template: template.id, records, county: null };
};
