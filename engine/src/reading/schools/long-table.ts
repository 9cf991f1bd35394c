// A long table (长表: a school, an item and its figure a row) turned into one with a school a row; every figure keeps its own cell.
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt } from "../../diagnostics/index.js";
import type { Cell, Grid, GridPlace, RowFacts } from "../cells/index.js";
import {
  cellOf,
  cellsWithMerged,
  filledRows,
  holdsFigure,
  isBlank,
  keyOf,
  rearranged,
  textOf,
} from "../cells/index.js";
import type { Catalogue, HeaderLookup } from "../headers/index.js";
import {
  addsNothing,
  builtInCatalogue,
  changesAll,
  columnHeaders,
  findHeaders,
  headerLookup,
  isIdentity,
  isUnitRow,
} from "../headers/index.js";

/** A sheet as reading takes it; null with an error where its shape is known and cannot be read. */
interface WideTable {
  readonly grid: Grid | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A long table has no more columns than this. */
const maxColumns = 12;

/** Where the parts of a long table stand. */
interface LongColumns {
  readonly name: number;
  readonly item: number;
  readonly value: number;
  readonly unit: number;
  /** What says the same in every row of a school: its code, type, township. */
  readonly others: readonly number[];
}

/**
 * Turns a long table into a wide one. A sheet that is none stays as it is. `items` are keys of items that are known beside the
 * fields of schools: inputs of a rubric, columns that were asked for.
 *
 * @example
 * const rows = [["学校", "指标", "数值"], ["一小", "在校学生数", 90], ["一小", "图书册数", 800], ["一小", "班数", 2]];
 * wideTable({ sheet: "1", rows }).grid?.rows // => [["学校", "在校学生数", "图书册数", "班数"], ["一小", 90, 800, 2]]
 */
export function wideTable(
  grid: Grid,
  items: ReadonlySet<string> = new Set(),
  catalogue: Catalogue = builtInCatalogue,
): WideTable {
  const same: WideTable = { grid, diagnostics: [] };
  if (grid.ours === true || grid.form !== undefined) return same;
  if (grid.rows.slice(0, 100).some((cells) => cells.findLastIndex((cell) => !isBlank(cell)) >= maxColumns)) return same;
  const facts = filledRows(grid);
  if (facts.length < 4) return same;
  const lookup = headerLookup(catalogue);
  const [header, second] = findHeaders(
    { ...grid, rows: grid.rows.slice(0, 40) },
    facts.filter(({ row }) => row < 40),
    lookup,
  );
  if (header === undefined || second !== undefined) return same;
  const rows = facts.filter(({ row }) => row > header.bottom && !isUnitRow(grid.rows[row] ?? []));
  const texts = columnHeaders(grid, header).map((each) => each.texts.at(-1) ?? "");
  const columns = longColumns(grid, texts, rows, { items, lookup, catalogue });
  return columns === null ? same : pivoted(grid, header.bottom, rows, columns, texts);
}

/**
 * Sheets as they are read for fields of schools (长表转宽表): long tables, a school, an item and its figure a row, as wide ones.
 *
 * Rule: by evidence: one column's texts are known items (fields, or `items`), several a school, and figures stand in another. A sheet in
 * which `isFound` finds what was asked for stays as it is. Units: a column of units goes into the headers, in brackets; each figure keeps
 * its cell. Missing: an item that a school has no row for is blank. None: sheets that are no long tables stay; one that gives an item two
 * figures is dropped, with `longTableTwice`. Errors: none thrown. Source: ours; platforms export an item a row.
 *
 * @example
 * const rows = [["学校", "指标", "数值"], ["一小", "在校学生数", 90], ["一小", "图书册数", 800], ["一小", "班数", 2]];
 * wideTables([{ sheet: "1", rows }], builtInCatalogue).grids[0]?.rows // => [["学校", "在校学生数", "图书册数", "班数"], ["一小", 90, 800, 2]]
 */
export function wideTables(
  grids: readonly Grid[],
  catalogue: Catalogue,
  items: readonly string[] = [],
  isFound: (grid: Grid) => boolean = () => false,
): { readonly grids: readonly Grid[]; readonly diagnostics: readonly Diagnostic[] } {
  const keys = new Set(items.map(keyOf));
  const arranged = grids.map((grid) => (isFound(grid) ? { grid, diagnostics: [] } : wideTable(grid, keys, catalogue)));
  return {
    grids: arranged.flatMap(({ grid }) => grid ?? []),
    diagnostics: arranged.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** What the items of a long table are known by. */
interface ItemWords {
  readonly items: ReadonlySet<string>;
  readonly lookup: HeaderLookup;
  readonly catalogue: Catalogue;
}

/** By evidence: the texts of one column are items that are known as headers, several of them for each school, and figures stand in another. */
const longColumns = (
  grid: Grid,
  texts: readonly string[],
  rows: readonly RowFacts[],
  words: ItemWords,
): LongColumns | null => {
  const { lookup, catalogue } = words;
  const cellsIn = (column: number): readonly Cell[] => rows.map(({ row }) => grid.rows[row]?.[column] ?? null);
  const all = texts.map((_, column) => column).filter((column) => texts[column] !== "");
  const name = all.find((column) => lookup(texts[column] ?? "") === "name") ?? -1;
  const names = new Set(cellsIn(name).map((cell) => keyOf(textOf(cell))));
  if (name < 0 || names.size * 2 > rows.length) return null;
  const item = all.find((column) => column !== name && areItems(cellsIn(column), words)) ?? -1;
  const figures = all.filter(
    (column) => column > item && lookup(texts[column] ?? "") === undefined && areFigures(cellsIn(column)),
  );
  const value = valueColumn(figures, texts, catalogue);
  if (item < 0 || value === undefined) return null;
  const unit = all.find((column) => /^(?:计量)?单位$|^unit$/i.test((texts[column] ?? "").trim())) ?? -1;
  const others = all.filter((column) => column !== name && isIdentity(lookup(texts[column] ?? "") ?? ""));
  return { name, item, value, unit, others };
};

/** The figures themselves stand where the header says so (本年, 实际), else under none that says otherwise (上年, 标准). */
const valueColumn = (
  columns: readonly number[],
  texts: readonly string[],
  catalogue: Catalogue,
): number | undefined => {
  const keys = new Map(columns.map((column) => [column, keyOf(texts[column] ?? "")]));
  const plain = columns.filter((column) => !changesAll(keys.get(column) ?? "", catalogue));
  return (
    plain.find((column) => addsNothing(keys.get(column) ?? "")) ??
    plain.find((column) => /值|数|量|value|result/i.test(texts[column] ?? "")) ??
    plain[0]
  );
};

const areItems = (cells: readonly Cell[], { items, lookup }: ItemWords): boolean => {
  const texts = new Set(cells.filter((cell) => typeof cell === "string" && !isBlank(cell)).map(textOf));
  const isItem = (text: string): boolean => items.has(keyOf(text));
  const known = [...texts].filter((text) => isItem(text) || lookup(text) !== undefined);
  const figures = known.filter((text) => isItem(text) || !isIdentity(lookup(text) ?? ""));
  return texts.size >= 3 && figures.length >= 2 && known.length * 2 >= texts.size;
};

const areFigures = (cells: readonly Cell[]): boolean => {
  const filled = cells.filter((cell) => !isBlank(cell));
  const numbers = filled.filter(holdsFigure);
  return numbers.length > 0 && numbers.length * 2 >= filled.length;
};

const pivoted = (
  grid: Grid,
  bottom: number,
  rows: readonly RowFacts[],
  { name, item, value, unit, others }: LongColumns,
  texts: readonly string[],
): WideTable => {
  const names = cellsWithMerged(grid, name, bottom + 1, rows.at(-1)?.row ?? bottom);
  const at = (row: number, column: number): string =>
    column < 0 ? "" : textOf(column === name ? names(row) : grid.rows[row]?.[column]);
  const items = new Map<string, { readonly header: string; readonly place: GridPlace }>();
  const schools = new Map<string, { readonly first: number; readonly figures: Map<string, number> }>();
  let school = "";
  for (const { row } of rows) {
    const label = at(row, item);
    if (label === "") continue;
    const key = `${keyOf(label)} ${at(row, unit)}`;
    const header = at(row, unit) === "" ? label : `${label}(${at(row, unit)})`;
    if (!items.has(key)) items.set(key, { header, place: { row, column: item } });
    // A name that is written once, or merged, is that of the rows below as well.
    if (at(row, name) !== "") school = [name, ...others].map((column) => keyOf(at(row, column))).join(" ");
    if (school === "") continue;
    const known = schools.get(school) ?? { first: row, figures: new Map<string, number>() };
    const twice = known.figures.get(key);
    if (twice !== undefined && at(twice, value) !== at(row, value)) {
      const params = { school: at(known.first, name), item: label, first: cellOf(grid, twice, value).cell ?? "" };
      return { grid: null, diagnostics: [errorAt("longTableTwice", cellOf(grid, row, value), params)] };
    }
    schools.set(school, { ...known, figures: known.figures.set(key, row) });
  }
  const own = [name, ...others];
  const above = grid.rows.slice(0, bottom);
  const head = [...own.map((column) => texts[column] ?? ""), ...[...items.values()].map(({ header }) => header)];
  const headPlaces = [
    ...own.map((column) => ({ row: bottom, column })),
    ...[...items.values()].map(({ place }) => place),
  ];
  const lines = [...schools.values()].map(({ first, figures }) => [
    ...own.map((column): GridPlace => ({ row: first, column })),
    ...[...items.keys()].map((key): GridPlace => ({
      row: figures.get(key) ?? first,
      column: figures.has(key) ? value : name,
    })),
  ]);
  const cellAt = ({ row, column }: GridPlace, position: number): Cell => {
    if (column === name) return position === 0 ? names(row) : null;
    return grid.rows[row]?.[column] ?? null;
  };
  const places = [...above.map(() => []), headPlaces, ...lines];
  const table = rearranged(grid, places, cellAt);
  return { grid: { ...table, rows: [...above, head, ...table.rows.slice(above.length + 1)] }, diagnostics: [] };
};
