// One table of a sheet: its header understood, its rows told apart, its records made, its totals checked.
import type { Stage } from "../../schools/index.js";
import { errorAt, noteAt, warningAt } from "../../diagnostics/index.js";
import { cellMarks, cellOf, rowNumberOf, sheetOf, cellsWithMerged } from "../cells/index.js";
import { checkFigures } from "./check-figures.js";
import { checkTotals } from "./check-totals.js";
import type { ClassifiedRow, RowKind, Surroundings } from "../rows/index.js";
import { classifyRows, leftOutRows, reportLeftOut } from "../rows/index.js";
import { columnFindings, columnHeaders, readColumns } from "../headers/index.js";
import type { Findings, Grid, RowFacts } from "../cells/index.js";
import type { ColumnWords, HeaderRows, UsedColumn, TableReading } from "../headers/index.js";
import { readFigures } from "./read-figures.js";
import type { Identity } from "./read-identity.js";
import { readIdentities } from "./read-identity.js";
import { readRecords } from "./read-records.js";
import { flagNotCounted } from "./not-counted.js";
import { flagUnreadTerms } from "./family-doubts.js";
import { flagUnitSlips } from "./unit-slips.js";

/** A block of a sheet: what stands above the header, the header, and the rows under it. */
export interface Block {
  readonly surroundings: Surroundings;
  readonly header: HeaderRows;
  readonly rows: readonly RowFacts[];
}

/** What the columns of all tables are understood by, and what a mapping says of all schools. */
export interface TableOptions extends ColumnWords {
  readonly constants: Partial<Identity>;
}

/** Reads a block; null where it is no table of schools, or an empty form, which is told. */
export function readTable(grid: Grid, block: Block, options: TableOptions, findings: Findings): TableReading | null {
  const { surroundings, header } = block;
  const place = { units: surroundings.units, below: header.bottom + 1 };
  const columns = readColumns(grid, columnHeaders(grid, header), options, place);
  const name = columns.find(({ meaning }) => meaning?.id === "name");
  const figureColumns = columns.filter(({ meaning }) => meaning !== null && meaning.scope !== null);
  if (name === undefined) {
    if (surroundings.form !== undefined) findings.add(noteAt("countyForm", sheetOf(grid), { form: surroundings.form }));
    else findings.add(errorAt("noNameColumn", cellOf(grid, header.top, 0), { headers: headersOf(columns) }));
    return null;
  }
  const last = block.rows.at(-1)?.row ?? header.bottom;
  const rows = classifyRows(
    grid,
    block.rows,
    {
      name: name.position,
      code: columns.find(({ meaning }) => meaning?.id === "code")?.position ?? -1,
      figures: figureColumns.map(({ position }) => position),
      identity: columns.flatMap(({ meaning, position }) => (isIdentity(meaning) ? [position] : [])),
      ...weightOf(figureColumns),
      header: header.nameRows,
    },
    cellsWithMerged(grid, name.position, header.bottom + 1, last),
  );
  const schools = rows.filter(({ kind }) => kind === "school");
  if (schools.length === 0) {
    reportLeftOut(grid, rows, name.position, findings);
    findings.add(
      surroundings.form === undefined
        ? warningAt("noSchoolRows", cellOf(grid, header.bottom, name.position))
        : noteAt("emptyForm", sheetOf(grid), { form: surroundings.form }),
    );
    return null;
  }
  columnFindings(grid, header, columns, findings);
  const schoolRows = schools.map(({ row }) => row);
  const marks = cellMarks(
    grid,
    schoolRows,
    figureColumns.map(({ position }) => position),
  );
  const figures = figureColumns.map((column) => ({
    column,
    figures: readFigures(grid, schoolRows, column, findings, marks),
  }));
  const slips = flagUnitSlips(grid, schoolRows, figures, findings);
  flagUnreadTerms(grid, schoolRows, columns, figures, findings, header.bottom);
  const byStage = figureColumns.some(({ meaning }) => meaning?.scope !== "whole");
  const defaults = { constants: options.constants, surroundings, byStage };
  flagNotCounted(grid, schools, columns, findings);
  const identities = readIdentities(grid, schools, columns, defaults, findings);
  const records = readRecords(grid, schools, identities, columns, figures, findings);
  checkFigures({ grid, rows: schoolRows, header: header.bottom, slips, findings }, figures);
  checkTotals(grid, rows, schoolRows, records, figures, findings);
  tellRows(grid, rows, name.position, findings);
  reportLeftOut(grid, rows, name.position, findings);
  tellHidden(grid, schoolRows, columns, findings);
  return {
    ...sheetOf(grid),
    sheet: grid.sheet,
    headerRows: rowNumbers(grid, [...header.nameRows, ...(header.unitRow === null ? [] : [header.unitRow])]),
    columns: columns.map(({ reading }) => reading),
    schoolRows: rowNumbers(grid, schoolRows),
    totalRows: rowNumbers(
      grid,
      rowsOf(rows, ["total", "subtotal", "statistic", "standard", "otherCount", "otherPeriod"]),
    ),
    noteRows: rowNumbers(grid, rowsOf(rows, ["note", "heading", "placeholder", "example", "repeatedHeader"])),
    leftOut: leftOutRows(grid, rows),
    ...stageOf(surroundings.stage, byStage),
    records,
  };
}

/** What says who a school is, beside its name and code. */
const isIdentity = (meaning: UsedColumn["meaning"]): boolean =>
  meaning !== null &&
  meaning.scope === null &&
  !["name", "code", "year", "yearBuilt", "counted", "campusOf"].includes(meaning.id);

const weightOf = (columns: readonly UsedColumn[]): { weight?: number } => {
  const pupils = columns.find(({ meaning }) => meaning?.id === "pupils");
  return pupils === undefined ? {} : { weight: pupils.position };
};

const headersOf = (columns: readonly UsedColumn[]): readonly string[] =>
  columns.slice(0, 12).map(({ reading }) => reading.header);

const stageOf = (stage: Stage | undefined, byStage: boolean): { stage?: Stage } =>
  stage === undefined || byStage ? {} : { stage };

const rowsOf = (rows: readonly ClassifiedRow[], kinds: readonly RowKind[]): readonly number[] =>
  rows.filter(({ kind }) => kinds.includes(kind)).map(({ row }) => row);

const rowNumbers = (grid: Grid, rows: readonly number[]): readonly number[] =>
  rows.map((row) => rowNumberOf(grid, row));

const tellRows = (grid: Grid, rows: readonly ClassifiedRow[], name: number, findings: Findings): void => {
  for (const { row, kind } of rows)
    if (kind === "nameless")
      findings.addAlike(errorAt("rowWithoutName", cellOf(grid, row, name), {}), `row ${grid.sheet}`);
};

const tellHidden = (grid: Grid, rows: readonly number[], columns: readonly UsedColumn[], findings: Findings): void => {
  const hiddenRows = new Set(grid.hiddenRows ?? []);
  const hidden = rows.filter((row) => hiddenRows.has(row));
  if (hidden.length > 0)
    findings.add(
      noteAt("hiddenRowsRead", cellOf(grid, hidden[0] ?? 0, 0), {
        count: hidden.length,
        rows: rowNumbers(grid, hidden.slice(0, 8)).map(String),
      }),
    );
  const own = columns.filter(({ reading }) => reading.hidden && reading.path !== null);
  if (own.length > 0)
    findings.add(
      noteAt("hiddenColumnsRead", sheetOf(grid), {
        names: own.map(({ reading }) => `${reading.column}（${reading.header}）`),
      }),
    );
};
