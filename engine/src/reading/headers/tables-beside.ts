// Two tables beside each other on one sheet, as printed to save paper: the same headers again, with more schools under them.
import { headerKey, isIdle } from "./catalogue.js";
import type { HeaderRows } from "./find-headers.js";
import type { Cell, CellRange, Grid } from "../cells/index.js";
import type { HeaderLookup } from "./header-rows.js";
import { isBlank, textOf } from "../cells/index.js";

interface Band {
  readonly left: number;
  readonly right: number;
}

/**
 * The tables that stand beside each other on one sheet (并排的表), printed so to save paper.
 *
 * Rule: they are parted by empty columns, each with one column of names and more than two fields of the first; or each begins at a column
 * for names headed like the first's, and has one more header of it. Units: columns counted from 0; addresses stay those of the sheet.
 * Blank: a text above the header at the left of each table is each one's own, any other is said of all. None: the sheet itself, as the only
 * one, where there is one table or no header. Errors: none thrown. Source: ours; primary and junior tables are printed side by side.
 *
 * @example
 * const grid = { sheet: "1", rows: [["学校名称", "图书", "学校名称", "图书"], ["一小", 10, "二小", 20]] };
 * tablesBeside(grid, { top: 0, bottom: 0, nameRows: [0], unitRow: null }, headerLookup(builtInCatalogue)).map(({ rows }) => rows[1]) // => [["一小", 10], ["二小", 20]]
 */
export function tablesBeside(grid: Grid, header: HeaderRows | undefined, lookup: HeaderLookup): readonly Grid[] {
  if (header === undefined) return [grid];
  const lines = header.nameRows.map((row) => grid.rows[row] ?? []);
  const isSeveral = (cells: readonly Cell[]): boolean =>
    cells.filter((cell) => lookup(textOf(cell)) === "name").length > 1;
  if (!lines.some(isSeveral)) return [grid];
  const apart = bandsApart(grid, header.top, lines, lookup);
  if (apart !== null) return bandGrids(grid, header.top, apart);
  const line = lines.find((cells) => namesIn(cells, lookup).length > 1);
  if (line === undefined) return [grid];
  const starts = namesIn(line, lookup).map((column) => (isIdle(keyAt(line, column - 1)) ? column - 1 : column));
  const bands = starts.map((left, position) => ({
    left: position === 0 ? 0 : left,
    right: (starts[position + 1] ?? Infinity) - 1,
  }));
  const [first, ...others] = bands.map(({ left, right }) => new Set(figuresIn(line.slice(left, right + 1), lookup)));
  const alike = others.every((keys) => [...keys].some((key) => first?.has(key) === true));
  return alike ? bandGrids(grid, header.top, bands) : [grid];
}

/** So many fields that two tables have both. */
const minShared = 2;

/** Columns between such as are empty from the header down; null unless each such part is a table with one column for names. */
const bandsApart = (
  grid: Grid,
  top: number,
  lines: readonly (readonly Cell[])[],
  lookup: HeaderLookup,
): readonly Band[] | null => {
  const filled = new Set<number>();
  for (const cells of grid.rows.slice(top))
    cells.forEach((cell, column) => {
      if (!isBlank(cell)) filled.add(column);
    });
  const bands: Band[] = [];
  for (const column of [...filled].sort((a, b) => a - b)) {
    const last = bands.at(-1);
    if (last?.right === column - 1) bands[bands.length - 1] = { ...last, right: column };
    else bands.push({ left: column, right: column });
  }
  if (bands.length < 2) return null;
  const fields = bands.map(({ left, right }) =>
    lines.flatMap((cells) => cells.slice(left, right + 1).flatMap((cell) => lookup(textOf(cell)) ?? [])),
  );
  const first = new Set(fields[0]);
  const isTable = (ids: readonly string[]): boolean =>
    ids.filter((id) => id === "name").length === 1 && ids.filter((id) => first.has(id)).length > minShared;
  return fields.every(isTable) ? bands : null;
};

const bandGrids = (grid: Grid, top: number, bands: readonly Band[]): readonly Grid[] => {
  const shared = grid.rows.slice(0, top).map((cells) => bands.some(({ left }) => isBlank(cells[left])));
  return bands.map(({ left, right }) => bandOf(grid, top, left, right, shared));
};

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

/** Some columns of a sheet, with what stands above the header: a row with a text at the left of each table is each one's own, any other is said of all. */
const bandOf = (grid: Grid, top: number, left: number, right: number, shared: readonly boolean[]): Grid => {
  const moved = (column: number): number => column - left;
  const within = (column: number): boolean => column >= left && column <= right;
  const merges = (grid.merges ?? []).flatMap((merge): readonly CellRange[] =>
    merge.bottom < top || merge.right < left || merge.left > right
      ? []
      : [{ ...merge, left: Math.max(0, moved(merge.left)), right: moved(Math.min(right, merge.right)) }],
  );
  const ownMarks = (places: readonly string[] = []): readonly string[] =>
    places.flatMap((place) => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      return within(column) ? [`${row},${moved(column)}`] : [];
    });
  const { row = 0, column = 0 } = grid.origin ?? {};
  return {
    ...grid,
    rows: grid.rows.map((cells, at) =>
      at < top && shared[at] === true ? cells.filter((cell) => !isBlank(cell)) : cells.slice(left, right + 1),
    ),
    origin: { row, column: column + left },
    merges,
    hiddenColumns: (grid.hiddenColumns ?? []).filter(within).map(moved),
    otherPeriodColumns: (grid.otherPeriodColumns ?? []).filter(within).map(moved),
    percentCells: ownMarks(grid.percentCells),
    uncalculated: ownMarks(grid.uncalculated),
  };
};
