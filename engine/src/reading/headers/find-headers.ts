// Finds the headers on a sheet: one or more rows each, with groups above, units and codes below. A sheet may hold several tables.
import type { Cell, CellRange, Grid, RowFacts } from "../cells/index.js";
import type { HeaderLookup } from "./header-rows.js";
import { isCodeRow, isUnitRow, namesIn } from "./header-rows.js";
import { isBlank, keyOf, textOf } from "../cells/index.js";

/** The rows of a header, counted from 0 within the grid. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  /** Rows with names of columns, from the top down. */
  readonly nameRows: readonly number[];
  readonly unitRow: number | null;
}

/** A header has at most this many rows. */
const mostRows = 6;

/**
 * Every header of a sheet, from the top down (找表头): one row or several, with groups above, units and codes below.
 *
 * Rule: a row of at least two cells, a quarter of them numbers at most, that names `fewest` columns (or a school's name among three cells);
 * later headers name two with a school's name, four without. Groups join from above, leaves, units and codes from below, six rows at most.
 * Units: rows counted from 0 within the grid; `facts` as `filledRows` gives them. Blank rows end a header, unless merges reach over them.
 * None: an empty list where no row names enough. Errors: none thrown. Source: ours: what forms and exports of counties look like.
 *
 * @example
 * const grid = { sheet: "1", rows: [["某县学校情况"], ["学校名称", "在校学生数"], ["一小", 300]] };
 * findHeaders(grid, filledRows(grid), headerLookup(builtInCatalogue)).map(({ top, bottom }) => [top, bottom]) // => [[1, 1]]
 */
export function findHeaders(
  grid: Grid,
  facts: readonly RowFacts[],
  lookup: HeaderLookup,
  fewest = 2,
): readonly HeaderRows[] {
  const headers: HeaderRows[] = [];
  const rows = new Map(facts.map((each) => [each.row, each]));
  let after = -1;
  for (const each of facts) {
    if (each.row <= after || !mayBeHeader(each)) continue;
    const names = namesIn(cellsOf(grid, each.row), lookup);
    const nameAlone = names.has("name") && each.filled >= 3 && !isFormLine(cellsOf(grid, each.row));
    const enough = headers.length === 0 ? names.size >= fewest || nameAlone : names.size >= (names.has("name") ? 2 : 4);
    if (!enough) continue;
    const header = grow(grid, rows, each.row, after, lookup);
    headers.push(header);
    after = header.bottom;
  }
  return headers;
}

/**
 * The header that a mapping says stands in these rows (指定表头行).
 *
 * Rule: the first row of units alone is the unit row, rows of codes are passed over, the others name columns. Units: rows counted from 0, in any
 * order. Missing: rows beyond the grid are blank, and count as names. None: `unitRow` is null without one; no rows at all give row 0 and no names.
 * Errors: none thrown. Source: ours: what the user says is not doubted.
 *
 * @example
 * headerAt({ sheet: "1", rows: [["校名", "图书"], [null, "册"]] }, [1, 0]) // => { top: 0, bottom: 1, nameRows: [0], unitRow: 1 }
 */
export function headerAt(grid: Grid, rows: readonly number[]): HeaderRows {
  const own = [...rows].sort((a, b) => a - b);
  const unitRow = own.find((row) => isUnitRow(cellsOf(grid, row))) ?? null;
  const nameRows = own.filter((row) => row !== unitRow && !isCodeRow(cellsOf(grid, row)));
  return { top: own[0] ?? 0, bottom: own.at(-1) ?? 0, nameRows, unitRow };
}

const cellsOf = (grid: Grid, row: number): readonly Cell[] => grid.rows[row] ?? [];

/** A line above a header, such as 填报单位 and its date. */
const isFormLine = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => typeof cell === "string" && /填报|[:：]/.test(cell));

const mayBeHeader = ({ filled, numbers }: RowFacts): boolean => filled >= 2 && numbers * 4 <= filled;

const grow = (
  grid: Grid,
  rows: ReadonlyMap<number, RowFacts>,
  start: number,
  after: number,
  lookup: HeaderLookup,
): HeaderRows => {
  let top = start;
  while (top - 1 > after && start - top < 2 && isGroupRow(grid, rows.get(top - 1))) top--;
  const nameRows: number[] = [];
  for (let row = top; row <= start; row++) nameRows.push(row);
  const names = nameColumn(grid, nameRows, lookup);
  const deepest = mergedDepth(grid.merges ?? [], top, start);
  let unitRow: number | null = null;
  let bottom = start;
  for (let row = start + 1; row < top + mostRows; row++) {
    const fact = rows.get(row);
    if (fact === undefined) {
      if (row <= deepest) continue;
      break;
    }
    const cells = cellsOf(grid, row);
    if (unitRow === null && isUnitRow(cells)) unitRow = row;
    else if (row <= deepest || (fact.numbers === 0 && isLeafRow(cells, cellsOf(grid, start), names, lookup))) {
      if (!isCodeRow(cells)) nameRows.push(row);
    } else if (!isCodeRow(cells)) break;
    bottom = row;
  }
  return { top, bottom, nameRows, unitRow };
};

/** A row of groups above the names: several short texts, none of them a line such as 填报单位：…. */
const isGroupRow = (grid: Grid, fact: RowFacts | undefined): boolean =>
  fact !== undefined &&
  fact.filled >= 2 &&
  fact.numbers === 0 &&
  cellsOf(grid, fact.row).every(
    (cell) => isBlank(cell) || (typeof cell === "string" && cell.length <= 30 && !/[:：]/.test(cell)),
  );

/** A row of leaves under groups: nothing under the school's name, and texts only; it names a column, or stages or parts of several. */
const isLeafRow = (
  cells: readonly Cell[],
  above: readonly Cell[],
  nameColumn: number,
  lookup: HeaderLookup,
): boolean => {
  if (nameColumn >= 0 && !isBlank(cells[nameColumn])) return false;
  if (namesIn(cells, lookup).size >= 1) return true;
  const texts = cells.filter((cell) => !isBlank(cell)).map(textOf);
  if (nameColumn < 0 || texts.length < 2) return false;
  // A text under a blank header has no meaning but as a part of the group to its left, whose cells were merged or left blank.
  const underBlank = cells.some((cell, column) => !isBlank(cell) && isBlank(above[column]) && column > nameColumn);
  const short = cells.every((cell) => isBlank(cell) || (typeof cell === "string" && cell.trim().length <= 20));
  return (underBlank && short) || texts.every((text) => partOfGroup.test(keyOf(text)));
};

const partOfGroup = /^(其中)?(小学|初中|高中|中学)(部|阶段)?$|^(合计|总计|小计|计|其中|男|女)$/;

const nameColumn = (grid: Grid, rows: readonly number[], lookup: HeaderLookup): number => {
  for (const row of rows) {
    const found = cellsOf(grid, row).findIndex((cell) => typeof cell === "string" && lookup(textOf(cell)) === "name");
    if (found >= 0) return found;
  }
  return -1;
};

/** The lowest row to which at least two cells of the header are merged. */
const mergedDepth = (merges: readonly CellRange[], top: number, bottom: number): number => {
  const deep = merges.filter(
    (each) => each.top >= top && each.top <= bottom && each.bottom > bottom && each.bottom < top + mostRows,
  );
  return deep.length >= 2 ? Math.max(...deep.slice(0, 1000).map((each) => each.bottom)) : bottom;
};
