// Sheets to school records: the tables on every sheet are found and read, schools that stand there twice are settled.
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt, noteAt, warningAt } from "../../diagnostics/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import { rowNumberOf, sheetOf, collectFindings, filledRows, isBlank, rowsBetween, textOf } from "../cells/index.js";
import { settleNames } from "./check-names.js";
import { checkTeachers } from "./check-teachers.js";
import type { Findings, Grid, RowFacts } from "../cells/index.js";
import {
  builtInCatalogue,
  findHeaders,
  headerAt,
  headerLookup,
  mappedKey,
  mappedLookup,
  tablesBeside,
} from "../headers/index.js";
import type { Catalogue, HeaderLookup, Mapping, SchoolsReading, TableReading } from "../headers/index.js";
import { constantsOf, mappedIds } from "./mapping.js";
import { joinTables } from "./join-tables.js";
import { readTable } from "./read-table.js";
import { formIn, surroundingsOf } from "../rows/index.js";

/** How sheets are read. */
export interface ReadOptions {
  /** What columns mean, said by the user. */
  readonly mapping?: Mapping;
  /** The words of headers; those built in where none are given. */
  readonly catalogue?: Catalogue;
}

/**
 * Reads the schools on sheets. Nothing is thrown for what a sheet holds: every doubt is a diagnostic that names its cell.
 *
 * Figures come in the unit of their field; an absent one says why (`missing`, `notApplicable`, `unreadable`). Columns a sheet
 * does not have are not in the records. Totals rows are checked against the schools, and never counted as one.
 *
 * @example
 * readSchools([{ sheet: "小学", rows: [["学校名称", "在校学生数（人）"], ["第一小学", "１，２００"]] }]).records[0]?.whole // => { pupils: 1200 }
 */
export function readSchools(grids: readonly Grid[], options: ReadOptions = {}): SchoolsReading {
  const { catalogue = builtInCatalogue } = options;
  const own = grids.filter((grid) => grid.ours !== true);
  const found: TableReading[] = [];
  const reported: Diagnostic[] = [];
  const headers = new Set<string>();
  own.forEach((grid) => {
    const findings = collectFindings();
    const mapping =
      options.mapping?.sheet === undefined || options.mapping.sheet === grid.sheet ? options.mapping : undefined;
    const onGrid = gridsOf(grid, mapping, catalogue).flatMap((each) => readGrid(each, mapping, catalogue, findings));
    for (const table of onGrid) for (const { header } of table.columns) addHeader(headers, header);
    found.push(...onGrid);
    for (const each of findings.all()) reported.push(each);
  });
  const joined = joinTables(found, reported, catalogue);
  const { tables } = joined;
  const diagnostics = [...joined.diagnostics];
  if (tables.length > 0) diagnostics.push(...unknownHeaders(options.mapping, headers));
  const all = tables.flatMap((table) => table.records);
  const settled = settleNames(all);
  for (const each of settled.diagnostics) diagnostics.push(each);
  if (all.length === 0 && !diagnostics.some(({ severity }) => severity === "error"))
    diagnostics.push(errorAt("noTable", grids[0] ? sheetOfAll(own) : {}, {}));
  for (const each of checkTeachers(all)) diagnostics.push(each);
  if (settled.leftOut.size === 0) return { tables, records: all, diagnostics };
  const kept = (record: SchoolRecord): boolean => !settled.leftOut.has(record);
  return {
    tables: tables.map((table) => ({ ...table, records: table.records.filter(kept) })),
    records: all.filter(kept),
    diagnostics,
  };
}

/** Where to look when nothing was found: the one sheet, or the file. */
const sheetOfAll = (grids: readonly Grid[]): Diagnostic["where"] => {
  const [first] = grids;
  if (first === undefined) return {};
  return grids.length === 1 ? sheetOf(first) : { ...(first.file !== undefined && { file: first.file }) };
};

/** Tables on a sheet. A province's schools with a header over each page have some hundred; each takes its time, however small. */
const maximumTables = 2_000;

/** Tables beside each other have their header among so many rows. */
const firstRows = 100;

/** The tables that stand beside each other on a sheet; a mapping that says where the header stands means one. */
const gridsOf = (grid: Grid, mapping: Mapping | undefined, catalogue: Catalogue): readonly Grid[] => {
  if (mapping?.headerRows !== undefined) return [grid];
  const lookup = headerLookup(catalogue, mappedIds(mapping, catalogue));
  const first = { ...grid, rows: grid.rows.slice(0, firstRows) };
  return tablesBeside(grid, findHeaders(first, filledRows(first), lookup)[0], lookup);
};

const readGrid = (
  grid: Grid,
  mapping: Mapping | undefined,
  catalogue: Catalogue,
  findings: Findings,
): readonly TableReading[] => {
  const facts = filledRows(grid);
  if (facts.length === 0) {
    findings.add(noteAt("sheetEmpty", sheetOf(grid)));
    return [];
  }
  const lookup = headerLookup(catalogue, mappedIds(mapping, catalogue));
  const headers = headersOn(grid, facts, mapping, lookup);
  if (headers.length > maximumTables) {
    findings.add(errorAt("tooManyTables", sheetOf(grid), { count: headers.length, maximum: maximumTables }));
    return [];
  }
  const form = formOn(grid, facts);
  if (headers.length === 0) {
    findings.add(
      form === undefined ? noteAt("sheetWithoutTable", sheetOf(grid)) : noteAt("countyForm", sheetOf(grid), { form }),
    );
    return [];
  }
  const options = { catalogue, mapped: mappedLookup(mapping), constants: constantsOf(mapping) };
  let from = 0;
  const surroundings = headers.map((header) => {
    const found = surroundingsOf(grid, from, header.top);
    from = header.bottom + 1;
    return found;
  });
  return headers.flatMap((header, index) => {
    const end = surroundings[index + 1]?.top ?? Infinity;
    const rows = rowsBetween(facts, header.bottom, end);
    const around = surroundings[index];
    if (around === undefined) return [];
    const own = form !== undefined && around.form === undefined ? { ...around, form } : around;
    const table = readTable(grid, { header, rows, surroundings: own }, options, findings);
    return table === null ? [] : [table];
  });
};

const headersOn = (
  grid: Grid,
  facts: readonly RowFacts[],
  mapping: Mapping | undefined,
  lookup: HeaderLookup,
): ReturnType<typeof findHeaders> => {
  const said = mapping?.headerRows
    ?.map((row) => row - rowNumberOf(grid, 0))
    .filter((row) => row >= 0 && row < grid.rows.length);
  return said !== undefined && said.length > 0 ? [headerAt(grid, said)] : findHeaders(grid, facts, lookup);
};

/** The national form a sheet is, by its title in the first lines. */
const formOn = (grid: Grid, facts: readonly RowFacts[]): string | undefined => {
  for (const { row, first } of facts.slice(0, 3)) {
    const cell = grid.rows[row]?.[first];
    const form = isBlank(cell) ? undefined : formIn(textOf(cell));
    if (form !== undefined) return form;
  }
  return undefined;
};

const addHeader = (headers: Set<string>, header: string): void => {
  headers.add(mappedKey(header));
  headers.add(mappedKey(header.split("/").at(-1) ?? ""));
};

/** Columns that a mapping names and no sheet has. */
const unknownHeaders = (mapping: Mapping | undefined, headers: ReadonlySet<string>): readonly Diagnostic[] => {
  const lacking = Object.keys(mapping?.columns ?? {}).filter((header) => !headers.has(mappedKey(header)));
  return lacking.length === 0 ? [] : [warningAt("mappedColumnsLacking", {}, { headers: lacking.slice(0, 20) })];
};
