// Two tables beside each other on one sheet, as printed to save paper: the same headers again, with more schools under them.
import { headerKey, isIdle } from "./catalogue.js";
import type { HeaderRows } from "./find-headers.js";
import type { Cell, CellRange, Grid } from "../cells/index.js";
import type { HeaderLookup } from "./header-rows.js";
import { isBlank, textOf } from "../cells/index.js";

/**
 * The tables of a sheet by their columns; the sheet itself where there is one. Each begins at a column for names with the same header
 * as the first, and has at least one more header of the first's.
 */
export function tablesBeside(grid: Grid, header: HeaderRows | undefined, lookup: HeaderLookup): readonly Grid[] {
  if (header === undefined) return [grid];
  const line = header.nameRows.map((row) => grid.rows[row] ?? []).find((cells) => namesIn(cells, lookup).length > 1);
  if (line === undefined) return [grid];
  const starts = namesIn(line, lookup).map((column) => (isIdle(keyAt(line, column - 1)) ? column - 1 : column));
  const bands = starts.map((left, position) => ({
    left: position === 0 ? 0 : left,
    right: (starts[position + 1] ?? Infinity) - 1,
  }));
  const [first, ...others] = bands.map(({ left, right }) => new Set(figuresIn(line.slice(left, right + 1), lookup)));
  const alike = others.every((keys) => [...keys].some((key) => first?.has(key) === true));
  return alike ? bands.map(({ left, right }) => bandOf(grid, header.top, left, right)) : [grid];
}

/** The columns that are headed as the first column for names is. */
const namesIn = (cells: readonly Cell[], lookup: HeaderLookup): readonly number[] => {
  const names = cells.flatMap((cell, column) => (lookup(textOf(cell)) === "name" ? [column] : []));
  return names.filter((column) => keyAt(cells, column) === keyAt(cells, names[0] ?? column));
};

const keyAt = (cells: readonly Cell[], column: number): string => headerKey(textOf(cells[column]));

const figuresIn = (cells: readonly Cell[], lookup: HeaderLookup): readonly string[] =>
  cells.flatMap((cell, column) => {
    const id = lookup(textOf(cell));
    return id === undefined || id === "name" ? [] : [keyAt(cells, column)];
  });

/** Some columns of a sheet, with all that stands above the header: it is said of every table. */
const bandOf = (grid: Grid, top: number, left: number, right: number): Grid => {
  const moved = (column: number): number => column - left;
  const within = (column: number): boolean => column >= left && column <= right;
  const merges = (grid.merges ?? []).flatMap((merge): readonly CellRange[] =>
    merge.bottom < top || merge.right < left || merge.left > right
      ? []
      : [{ ...merge, left: Math.max(0, moved(merge.left)), right: moved(Math.min(right, merge.right)) }],
  );
  const percentCells = (grid.percentCells ?? []).flatMap((place) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    return within(column) ? [`${row},${moved(column)}`] : [];
  });
  const { row = 0, column = 0 } = grid.origin ?? {};
  return {
    ...grid,
    rows: grid.rows.map((cells, at) =>
      at < top ? cells.filter((cell) => !isBlank(cell)) : cells.slice(left, right + 1),
    ),
    origin: { row, column: column + left },
    merges,
    hiddenColumns: (grid.hiddenColumns ?? []).filter(within).map(moved),
    otherPeriodColumns: (grid.otherPeriodColumns ?? []).filter(within).map(moved),
    percentCells,
  };
};
