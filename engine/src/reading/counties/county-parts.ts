// The parts of a sheet that are a county's: the rows of its schools under their header, or its row among the counties' own figures.
import type { Grid } from "../cells/index.js";
import { cellsWithMerged, cleanName, filledRows, isBlank, rowsBetween, textOf } from "../cells/index.js";
import type { HeaderLookup } from "../headers/index.js";
import { columnHeaders, findHeaders } from "../headers/index.js";
import { surroundingsOf } from "../rows/index.js";
import { isSchoolRow, placeColumns } from "./place-columns.js";

/** The rows of a sheet that are of one county, with those above that head them. */
export interface CountyRows {
  readonly name: string;
  readonly prefecture?: string;
  readonly grid: Grid;
  readonly rows: readonly number[];
  /** The columns that say whose the rows are. */
  readonly columns: readonly number[];
}

/** What a sheet holds by county. */
export interface SheetByCounty {
  readonly parts: readonly CountyRows[];
  /** Whether it has a table of schools at all. */
  readonly hasSchools: boolean;
  /** Rows of schools that name no county, though the others under their header do. */
  readonly without: readonly number[];
}

interface Gathered {
  readonly name: string;
  readonly prefecture?: string;
  readonly rows: number[];
  readonly columns: Set<number>;
}

/** Parts a sheet by the column that says the county of each school; no parts where no column does. */
export function partsOfSheet(grid: Grid, lookup: HeaderLookup): SheetByCounty {
  const facts = filledRows(grid);
  const headers = findHeaders(grid, facts, lookup);
  const gathered = new Map<string, Gathered>();
  const without: number[] = [];
  let from = 0;
  const tops = headers.map((header) => {
    const { top } = surroundingsOf(grid, from, header.top);
    from = header.bottom + 1;
    return top;
  });
  headers.forEach((header, at) => {
    const rows = rowsBetween(facts, header.bottom, tops[at + 1] ?? Infinity).map(({ row }) => row);
    const texts = columnHeaders(grid, header);
    const columns = placeColumns(grid, texts, lookup, rows);
    if (columns === null) return;
    const said = [columns.county, columns.prefecture].flatMap((column) => column?.position ?? []);
    const head = rowsFromTo(at === 0 ? 0 : tops[at]!, header.bottom);
    const here = new Map<string, Gathered>();
    const nameAt = cellsWithMerged(grid, nameColumn(texts, lookup), rows[0] ?? 0, rows.at(-1) ?? 0);
    for (const row of rows) {
      const name = columns.county.values.get(row);
      if (name === undefined) {
        if (isSchoolRow(textOf(nameAt(row)))) without.push(row);
        continue;
      }
      const prefecture = columns.prefecture?.values.get(row);
      const key = `${prefecture ?? ""}\n${name}`;
      const own = here.get(key) ?? {
        name,
        ...(prefecture !== undefined && { prefecture }),
        rows: [...head],
        columns: new Set(said),
      };
      own.rows.push(row);
      here.set(key, own);
    }
    for (const [key, own] of here) {
      const before = gathered.get(key);
      if (before === undefined) gathered.set(key, own);
      else {
        before.rows.push(...own.rows);
        for (const column of said) before.columns.add(column);
      }
    }
  });
  const parts = [...gathered.values()].map((own) => ({ ...own, columns: [...own.columns], grid }));
  return { parts, hasSchools: headers.length > 0, without };
}

const nameColumn = (headers: ReturnType<typeof columnHeaders>, lookup: HeaderLookup): number =>
  headers.findIndex(({ texts }) => texts.some((text) => lookup(text) === "name"));

const rowsFromTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Parts a sheet of the counties' own figures, one a row, by the column in which the counties that are known stand. */
export function partsOfCountyRows(grid: Grid, known: ReadonlySet<string>): readonly CountyRows[] {
  const width = Math.max(0, ...grid.rows.slice(0, 200).map((cells) => cells.length));
  const nameIn = (row: number, column: number): string => cleanName(textOf(grid.rows[row]?.[column]));
  for (let column = 0; column < width; column++) {
    const rows = grid.rows.flatMap((_, row) => (known.has(nameIn(row, column)) ? [row] : []));
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) continue;
    const filled = rowsFromTo(first, last).filter((row) => !isBlank(grid.rows[row]?.[column]));
    // A table of schools has the county above or beside many of them; here each stands once.
    if (rows.length < filled.length || new Set(rows.map((row) => nameIn(row, column))).size < rows.length) continue;
    const head = rowsFromTo(0, first - 1);
    return rows.map((row) => ({ name: nameIn(row, column), grid, rows: [...head, row], columns: [] }));
  }
  return [];
}
