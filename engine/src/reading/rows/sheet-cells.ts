// Reads cells of a table by what their column is; every doubt is named by its cell.
import type { Diagnostic, Where } from "../../diagnostics/index.js";
import { errorAt, warningAt } from "../../diagnostics/index.js";
import { cellOf, cellsWithMerged, readDateText, cleanName, textOf } from "../cells/index.js";
import type { Findings, Cell, Grid } from "../cells/index.js";
import type { NamedTable } from "./named-table.js";

/** Gives what stands in a row, by what its column is. */
export interface SheetCells<T extends string> {
  readonly has: (column: T) => boolean;
  /** With what is merged into it from above. */
  readonly cell: (row: number, column: T) => Cell;
  readonly text: (row: number, column: T) => string;
  /** The text that stands in the cell itself. */
  readonly ownText: (row: number, column: T) => string;
  readonly where: (row: number, column: T) => Where;
  readonly header: (column: T) => string;
  /** An ISO date; none where the cell is blank or open, or cannot be read, which is told. */
  readonly date: (row: number, column: T, text?: string) => string | undefined;
  /** Tells that a word is not known; an error keeps its row out. */
  readonly unknown: (severity: "error" | "warning", row: number, column: T, possible: readonly string[]) => void;
  /** Tells that a cell is blank where something has to be; its row is kept out. */
  readonly lacking: (row: number, column: T) => void;
  /** Tells something together with others of its code in one column. */
  readonly tellAlike: (diagnostic: Diagnostic, column: T) => void;
  /** Tells anything else. */
  readonly tell: (diagnostic: Diagnostic) => void;
}

/**
 * The cells of a table by what their column is (按栏取值), with every doubt told in one place.
 *
 * Rule: a cell merged downwards stands for each row it covers, `ownText` apart; texts as `cleanName` has them. Findings of one kind in one
 * column are told together. Units: rows counted from 0 within the grid; dates as ISO 8601. Zeros are numbers, as text "0". Blanks are null
 * and empty texts. None: a column that the table has not is blank in every row, `ownText` too; `date` is undefined where there is none.
 * Errors: none thrown; unknown and lacking words are findings, an error keeps its row out. Source: ours; merged cells stand for every row
 * that they cover on paper.
 *
 * @example
 * const grid = { sheet: "1", rows: [["日期", "数量"], ["2024年9月", 3]] };
 * const words = wordIndex({ date: ["日期"], quantity: ["数量"] });
 * const [table] = namedTables(grid, (text) => words.get(keyOf(text)), (found) => found.size === 2);
 * sheetCells(grid, table, collectFindings()).date(1, "date") // => "2024-09"
 * sheetCells(grid, table, collectFindings()).where(1, "quantity").cell // => "B2"
 */
export function sheetCells<T extends string>(grid: Grid, table: NamedTable<T>, findings: Findings): SheetCells<T> {
  const top = table.header + 1;
  const bottom = table.rows.at(-1) ?? top;
  const columns = new Map(
    [...table.columns].map(([id, { position }]) => [id, cellsWithMerged(grid, position, top, bottom)] as const),
  );
  const positionOf = (column: T): number => table.columns.get(column)?.position ?? 0;
  const header = (column: T): string => table.columns.get(column)?.header ?? column;
  const where = (row: number, column: T): Where => cellOf(grid, row, positionOf(column));
  const cell = (row: number, column: T): Cell => columns.get(column)?.(row) ?? null;
  const text = (row: number, column: T): string => cleanName(textOf(cell(row, column)));
  const ownText = (row: number, column: T): string =>
    table.columns.has(column) ? cleanName(textOf(grid.rows[row]?.[positionOf(column)])) : "";
  const tellAlike = (diagnostic: Diagnostic, column: T): void =>
    findings.addAlike(diagnostic, `${table.header} ${column}`);
  return {
    has: (column) => table.columns.has(column),
    cell,
    text,
    ownText,
    where,
    header,
    date: (row, column, given = textOf(cell(row, column))) => {
      const read = readDateText(given);
      if (read.kind === "unreadable")
        tellAlike(
          warningAt("sheetDateUnreadable", where(row, column), { header: header(column), text: given }),
          column,
        );
      return read.kind === "date" ? read.iso : undefined;
    },
    unknown: (severity, row, column, possible) => {
      const params = { header: header(column), text: text(row, column), possible };
      const make = severity === "error" ? errorAt : warningAt;
      tellAlike(make("sheetWordUnknown", where(row, column), params), column);
    },
    lacking: (row, column) =>
      tellAlike(errorAt("sheetWordLacking", where(row, column), { header: header(column) }), column),
    tellAlike,
    tell: findings.add,
  };
}
