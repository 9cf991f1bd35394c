// A workbook that was sent in, whatever its shape: tables, filled forms, marked forms and forms about the county.
import type { Diagnostic, Where } from "../diagnostics/index.js";
import { noteAt, warningAt } from "../diagnostics/index.js";
import { namingOwn } from "../indicators/index.js";
import type { SchoolRecord } from "../schools/index.js";
import type { Grid } from "./cells/index.js";
import { readExchange, readListedUnits } from "./communities/index.js";
import { checkTeachers, settleNames, wideTables } from "./schools/index.js";
import { readSchools } from "./schools/read-schools.js";
import { collectFindings, sheetOf } from "./cells/index.js";
import { catalogueFor, readableFlat } from "./headers/index.js";
import type { FormReader, SheetFound, SheetReading, Submission, SubmissionOptions } from "./forms/index.js";
import { formReader, isOfRubric, readSheet } from "./forms/index.js";
import type { PeriodSelection } from "./periods/index.js";
import { allPeriods, selectPeriod } from "./periods/index.js";
import type { CountyRow } from "./scores/index.js";
import { apartFromSchools, readCountyRows } from "./scores/index.js";

/**
 * Reads a workbook that was sent in, whatever its shape (读取上报文件): the one door for everything that is read.
 *
 * Rule: each sheet is told without asking: a table (a school a row), a form (labels beside or above their values), a form of ours with its
 * mark, a form about the county, a table of the county's own figures (for `rubrics`), or none. `own` names a standard's measures: its words
 * are understood beside the built-in ones, and never instead of them. Of several periods the one asked for is read, else the latest. Units:
 * figures in those of their fields, whatever the sheet has them in; each figure's place is in `source.cells`. Zeros are figures. A blank is
 * `missing`, / is `notApplicable`, what cannot be read `unreadable` (decision 0004); none is ever invented. None: no records, and a finding
 * that says why; `period` is null where no sheet names one. Errors: none thrown for what a sheet holds: every doubt is a diagnostic that
 * names its cell. Source: ours; one door, so that pane, command and functions read alike.
 *
 * @example
 * readSubmission([{ sheet: "表", rows: [["学校名称", "第一小学"], ["在校学生数（人）", "１，２００"]] }]).records[0]?.whole // => { pupils: 1200 }
 * readSubmission([]).records // => []
 */
export function readSubmission(grids: readonly Grid[], options: SubmissionOptions = {}): Submission {
  const reading = readWith(grids, options);
  return { ...reading, diagnostics: namingOwn(reading.diagnostics, options) };
}

function readWith(received: readonly Grid[], options: SubmissionOptions): Submission {
  const sent = received.map((grid) => readableFlat(grid, catalogueFor(options)));
  const { units, lists } = readListedUnits(sent);
  // A list of communities beside the schools is no table of schools.
  const grids = sent.every((grid) => lists.has(grid)) ? sent : sent.filter((grid) => !lists.has(grid));
  const reader = formReader(catalogueFor(options));
  const { catalogue } = reader;
  const exchange = asksForExchange(options) ? readExchange(grids) : { entries: [], diagnostics: [] };
  const isLedger = (grid: Grid): boolean => isOfLedger(grid, exchange.entries);
  // The dates of a ledger's events are no periods of figures.
  const selection = selectionOf(
    grids.filter((grid) => !isLedger(grid)),
    options,
    reader,
  );
  const wide = wideTables(
    [...selection.grids, ...grids.filter(isLedger)].filter((grid) => grid.ours !== true),
    catalogue,
  );
  const parted = wide.grids.map((grid) => apartFromSchools(grid, options.rubrics ?? [], catalogue) ?? [grid]);
  const own = parted.flat();
  const parts = new Set(parted.flatMap(([, ...others]) => others));
  const before = [...selection.diagnostics, ...wide.diagnostics];
  const county = readCountyRows(own, options.rubrics ?? [], catalogue);
  const found = own.map((grid) => {
    const findings = collectFindings();
    if (county.grids.has(grid)) return { grid, ...ofCounty, diagnostics: findings.all() };
    return { grid, ...readSheet(grid, reader, options, findings), diagnostics: findings.all() };
  });
  const others = found
    .filter(({ grid, shape, records, county: form }) => !county.grids.has(grid) && isForTables(shape, records, form))
    .map(({ grid }) => grid);
  const tables = readSchools(others, { catalogue, ...(options.mapping && { mapping: options.mapping }) });
  const forms = found.flatMap(({ records }) => records);
  const countyForms = found.flatMap(({ county: form }) => (form === null ? [] : [form]));
  const scored = own.some(({ form }) => form !== undefined && isOfRubric(form));
  const something =
    forms.length > 0 ||
    countyForms.length > 0 ||
    county.rows.length > 0 ||
    scored ||
    before.some(({ severity }) => severity === "error");
  const files = new Set(grids.map(({ file }) => file));
  const [file] = files;
  const ofFile = files.size === 1 && file !== undefined ? { file } : {};
  const ofTables = something
    ? tables.diagnostics.filter(({ code }) => code !== "noTable")
    : tables.diagnostics.map((each) =>
        each.code === "noTable" ? { ...each, where: { ...ofFile, ...each.where } } : each,
      );
  const together = [...tables.records, ...forms];
  const settled = forms.length === 0 || options.twins === "keep" ? null : settleNames(together);
  const records = settled === null ? together : together.filter((record) => !settled.leftOut.has(record));
  const tablesKept = tables.tables.map((table) =>
    settled === null ? table : { ...table, records: table.records.filter((record) => !settled.leftOut.has(record)) },
  );
  return {
    ...ofFile,
    sheets: found.filter(({ grid }) => !parts.has(grid)).map((sheet) => readingOf(sheet, tablesKept)),
    tables: tablesKept,
    records,
    countyForms,
    countyRows: county.rows,
    ledger: exchange.entries,
    units,
    period: selection.period,
    otherPeriods: selection.otherPeriods,
    diagnostics: onceEach([
      ...before,
      ...ofTables.filter(({ code, where }) => code !== "sheetWithoutTable" || !isOfLedger(where, exchange.entries)),
      ...found.flatMap(({ diagnostics }) => diagnostics),
      ...countyNotes(found),
      ...countyRowNotes(county.rows),
      ...county.diagnostics,
      ...exchange.diagnostics,
      ...unusedTemplates(found, options),
      ...(settled?.diagnostics ?? []),
      ...checkTeachers(forms),
    ]),
  };
}

/** Whether a rubric has a use for the teachers that a ledger counts. */
const asksForExchange = ({ rubrics = [] }: SubmissionOptions): boolean =>
  rubrics.some(({ inputs }) => inputs.some(({ id }) => id === "exchangeShare" || id === "backboneShare"));

const isOfLedger = ({ file, sheet }: Pick<Where, "file" | "sheet">, entries: Submission["ledger"]): boolean =>
  entries.some(({ where }) => where?.file === file && where?.sheet === sheet);

/** A sheet with nothing but the county's own figures: it holds no school. */
const ofCounty: SheetFound = { shape: "county", records: [], county: null };

/** Where somebody is to choose among all that was sent in, every period is read. */
const selectionOf = (
  grids: readonly Grid[],
  { period, twins }: SubmissionOptions,
  { lookup }: FormReader,
): PeriodSelection =>
  twins === "keep" && period === undefined ? allPeriods(grids) : selectPeriod(grids, period, true, lookup);

/** Tables, and what is neither table nor filled form: reading tables says what is to be said of them. */
const isForTables = (shape: SheetReading["shape"], records: readonly SchoolRecord[], county: unknown): boolean =>
  shape === "table" || shape === "none" || (shape === "county" && county === null && records.length === 0);

const readingOf = (
  { grid, shape, template, records }: SheetFound & { readonly grid: Grid },
  tables: Submission["tables"],
): SheetReading => {
  const read = tables.filter(({ file, sheet }) => file === grid.file && sheet === grid.sheet);
  const schools =
    shape === "table" || shape === "none" ? read.reduce((sum, each) => sum + each.records.length, 0) : records.length;
  return {
    ...(grid.file !== undefined && { file: grid.file }),
    sheet: grid.sheet,
    shape: shape === "none" && read.length > 0 ? "table" : shape === "table" && read.length === 0 ? "none" : shape,
    ...(template !== undefined && { template }),
    schools,
  };
};

const countyNotes = (found: readonly (SheetFound & { readonly grid: Grid })[]): readonly Diagnostic[] =>
  found.flatMap(({ grid, county }) =>
    county === null
      ? []
      : [
          noteAt("countyFormRead", sheetOf(grid), {
            form: county.title,
            count: county.figures.filter(({ value }) => value !== "missing").length,
          }),
        ],
  );

/** A row is told once, for whichever rubrics it was read: how many of its cells were. */
const countyRowNotes = (rows: readonly CountyRow[]): readonly Diagnostic[] => {
  const cells = new Map<string, { readonly row: CountyRow; readonly read: Set<string | undefined> }>();
  for (const row of rows) {
    const key = JSON.stringify(row.where);
    const { read } = cells.get(key) ?? { read: new Set() };
    for (const { where } of row.values) read.add(where.cell);
    cells.set(key, { row, read });
  }
  return [...cells.values()].map(({ row: { name, where }, read }) =>
    noteAt("countyRowRead", where, { county: name, count: read.size }),
  );
};

/** Templates that somebody gave and no sheet is a copy of. */
const unusedTemplates = (found: readonly SheetFound[], { templates = [] }: SubmissionOptions): readonly Diagnostic[] =>
  templates
    .filter(({ id }) => found.length > 0 && !found.some(({ template }) => template === id))
    .map(({ id, title }) => warningAt("formTemplateUnused", {}, { form: title === "" ? id : title }));

/** Several tables of one sheet may have the same to say of it; once is enough. */
const onceEach = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values(),
];
