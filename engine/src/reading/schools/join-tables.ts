// The figures of one school on several sheets (学生情况, 教师情况, 办学条件), each with columns of its own: they are joined by name and code.
import type { Diagnostic, Where } from "../../diagnostics/index.js";
import { noteAt } from "../../diagnostics/index.js";
import type { Quantities, RecordSource, SchoolRecord } from "../../schools/index.js";
import { whereOf } from "../../schools/index.js";
import { keyOf } from "../cells/index.js";
import { changesAll } from "../headers/index.js";
import type { Catalogue, TableReading } from "../headers/index.js";

/** Tables with those joined that have no pupils; what was said of their lacking pupils no longer holds. */
export interface JoinedTables {
  readonly tables: readonly TableReading[];
  readonly diagnostics: readonly Diagnostic[];
}

const scopes = ["whole", "primary", "junior", "senior"] as const;

/**
 * Joins each table without pupils with those that have them. It is done where nothing contradicts it: every school of the one is one
 * school of the other, by name and, where both have one, by code; type and year agree; no figure stands in both, and the sheet is not named after another year or a plan. Any other table stays as
 * it is.
 */
export function joinTables(
  tables: readonly TableReading[],
  diagnostics: readonly Diagnostic[],
  catalogue: Catalogue,
): JoinedTables {
  const parts = tables.filter((table) => !hasPupils(table) && !changesAll(keyOf(table.sheet), catalogue));
  let main: readonly TableReading[] = tables.filter(hasPupils);
  if (parts.length === 0 || main.length === 0) return { tables, diagnostics };
  const joined = new Set<TableReading>();
  const taken = new Set(main.flatMap(figurePaths));
  for (const part of parts) {
    const own = joinedWith(main, part, taken);
    if (own === null) continue;
    main = own;
    joined.add(part);
    for (const path of figurePaths(part)) taken.add(path);
  }
  if (joined.size === 0) return { tables, diagnostics };
  const rest = main.values();
  return {
    tables: tables.map((table) =>
      hasPupils(table) ? (rest.next().value as TableReading) : joined.has(table) ? { ...table, records: [] } : table,
    ),
    diagnostics: [
      ...diagnostics.filter(
        ({ code, where }) => code !== "noPupilsColumn" || ![...joined].some((table) => isOn(table, where)),
      ),
      ...[...joined].map((table) => noteOf(table)),
    ],
  };
}

const figurePaths = ({ columns }: TableReading): readonly string[] =>
  columns.flatMap(({ path }) => (path?.includes(".") === true ? [path] : []));

const hasPupils = (table: TableReading): boolean => figurePaths(table).some((path) => path.endsWith(".pupils"));

const isOn = ({ file, sheet }: TableReading, where: Where): boolean => where.file === file && where.sheet === sheet;

const noteOf = (table: TableReading): Diagnostic => {
  const [first] = table.records;
  return noteAt("sheetJoined", whereOf(first?.source, "name"), { sheet: table.sheet, count: table.records.length });
};

/** The tables with the figures of `part`; null where it is not of the same schools, or says something else of them. */
const joinedWith = (
  tables: readonly TableReading[],
  part: TableReading,
  taken: ReadonlySet<string>,
): readonly TableReading[] | null => {
  const paths = figurePaths(part);
  const all = tables.flatMap(({ records }) => records);
  if (paths.length === 0 || paths.some((path) => taken.has(path)) || part.records.length * 2 < all.length) return null;
  const byName = new Map<string, SchoolRecord[]>();
  for (const record of all) byName.set(keyOf(record.name), [...(byName.get(keyOf(record.name)) ?? []), record]);
  const partOf = new Map<SchoolRecord, SchoolRecord>();
  for (const record of part.records) {
    const fits = (byName.get(keyOf(record.name)) ?? []).filter((other) => isSame(other, record));
    const [school] = fits;
    if (school === undefined || fits.length > 1 || partOf.has(school)) return null;
    partOf.set(school, record);
  }
  return tables.map((table) => ({
    ...table,
    records: table.records.map((record) => joinedRecord(record, partOf.get(record), paths)),
  }));
};

const isSame = (a: SchoolRecord, b: SchoolRecord): boolean =>
  (["code", "type", "stage", "year", "campusOf"] as const).every(
    (id) => a[id] === undefined || b[id] === undefined || a[id] === b[id],
  );

/** A school with its figures of another table; those of one that is not there are missing. */
const joinedRecord = (record: SchoolRecord, part: SchoolRecord | undefined, paths: readonly string[]): SchoolRecord => {
  const figures = scopes.flatMap((scope) => {
    const own = paths.filter((path) => path.startsWith(`${scope}.`)).map((path) => path.slice(scope.length + 1));
    if (own.length === 0) return [];
    const added: Quantities = Object.fromEntries(own.map((id) => [id, part?.[scope]?.[id] ?? "missing"]));
    return [[scope, { ...record[scope], ...added }] as const];
  });
  const places = part === undefined ? [] : paths.map((path) => [path, whereOf(part.source, path)] as const);
  const source: RecordSource = {
    ...record.source,
    cells: { ...record.source?.cells, ...Object.fromEntries(places) },
  };
  return { ...part, ...record, ...Object.fromEntries(figures), source };
};
