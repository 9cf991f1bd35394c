// The columns of the flat table that warehouses keep (docs/warehouse.md), known by their own names and never by likeness.
import type { Cell, Grid } from "../cells/index.js";
import { isBlank } from "../cells/index.js";
import type { Catalogue } from "./catalogue.js";
import { exactId, headerKey } from "./catalogue.js";

const figureColumn = /^(whole|primary|junior|senior)_([a-z][a-z0-9_]*)$/;
const absenceEnd = "_absent";

/** The path that a column of the flat table stands for: `primary_books` for `primary.books`; none for any other header. */
export function flatPath(header: string, catalogue: Catalogue): string | undefined {
  if (header === "school_year") return "year";
  const [, scope, name] = figureColumn.exec(header) ?? [];
  if (scope === undefined || name === undefined) return undefined;
  const id = exactId(headerKey(name), catalogue);
  return id === undefined ? undefined : `${scope}.${id}`;
}

/**
 * Whether a header is a figure's in the flat table of warehouses (宽表列名), where most sections of a figure are blank.
 *
 * Rule: `whole_`, `primary_`, `junior_` or `senior_` before a name in small letters; never by likeness. Units: none.
 * Blank: an empty header is none. None: false; whether the catalogue knows the figure is not asked. Errors: none thrown.
 * Source: ours: docs/warehouse.md.
 *
 * @example
 * isFlatFigure("primary_books") // => true
 * isFlatFigure("primary.books") // => false
 */
export const isFlatFigure = (header: string): boolean => figureColumn.test(header);

/** Whether a column of the flat table is for the table's own use. */
export const isFlatIdle = (header: string): boolean =>
  header === "row_id" || header === "written_by" || (header.endsWith(absenceEnd) && figureColumn.test(header));

/**
 * A flat table of a warehouse as a table of schools has it (宽表还原).
 *
 * Rule: why a figure is not there (`…_absent`) becomes / in the figure's own cell, and a column without anything in it loses its header, as it
 * was none where the table was made from. Units: those of the fields, unchanged. Zeros stay figures; blanks without a reason stay missing.
 * None: any sheet without `row_id` and a figure's column is given back as it is. Errors: none thrown. Source: ours: docs/warehouse.md.
 *
 * @example
 * readableFlat({ sheet: "1", rows: [["row_id", "primary_books", "primary_books_absent"], ["1", null, "notApplicable"]] }, builtInCatalogue).rows[1][1] // => "/"
 */
export function readableFlat(grid: Grid, catalogue: Catalogue): Grid {
  const [head = [], ...body] = grid.rows;
  if (!head.includes("row_id") || !head.some((cell) => isFigureHeader(cell, catalogue))) return grid;
  const reasons = head.flatMap((cell, from) => {
    const to = typeof cell === "string" && isFlatIdle(cell) ? head.indexOf(cell.slice(0, -absenceEnd.length)) : -1;
    return to < 0 ? [] : [{ from, to }];
  });
  const rows = body.map((row) => {
    const explained = reasons.filter(({ from, to }) => isBlank(row[to]) && !isBlank(row[from]));
    if (explained.length === 0) return row;
    const cells = [...row];
    for (const { to } of explained) cells[to] = notThere;
    return cells;
  });
  const filled = head.map((_, at) => rows.some((row) => !isBlank(row[at])));
  const names = head.map((cell, at) => (filled[at] === true || !isFigureHeader(cell, catalogue) ? cell : null));
  return { ...grid, rows: [names, ...rows] };
}

/** As forms have it where something does not apply. */
const notThere = "/";

const isFigureHeader = (cell: Cell | undefined, catalogue: Catalogue): boolean =>
  typeof cell === "string" && flatPath(cell, catalogue) !== undefined;
