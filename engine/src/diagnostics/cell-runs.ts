// Cells right under one another, as one range.
import type { Where } from "./diagnostic.js";

const address = /^([A-Z]+)(\d+)$/;

/**
 * Cells of one sheet, those right under one another in a column as one range.
 *
 * @example
 * cellRuns(["C2", "C3", "E9"]) // => ["C2:C3", "E9"]
 */
export function cellRuns(cells: readonly string[]): readonly string[] {
  const runs: { column: string; from: number; to: number; text: string }[] = [];
  for (const text of cells) {
    const [, column = "", digits = ""] = address.exec(text) ?? [];
    const row = Number(digits);
    const last = runs.at(-1);
    if (last !== undefined && column !== "" && last.column === column && last.to === row - 1) {
      last.to = row;
      last.text = `${column}${last.from}:${column}${row}`;
    } else runs.push({ column, from: row, to: row, text });
  }
  return runs.map(({ text }) => text);
}

/** Places of one sheet: the sheet, and its cells as runs; none where only the sheet is known. */
interface SheetRuns {
  readonly where: Omit<Where, "cell">;
  readonly cells: readonly string[];
}

/**
 * Places by their sheets, each cell once, those right under one another in a column as one range.
 *
 * Rule: sheets, and columns within them, in the order in which they first occur; a run is of rows that follow in the order given. A
 * missing cell names the sheet alone. None: an empty list. Errors: none; what is no address stays alone.
 *
 * Source: ours, so that a finding of forty cells names one range.
 *
 * @example
 * sheetRuns(["C2", "D2", "C3"].map((cell) => ({ sheet: "a", cell }))) // => [{ where: { sheet: "a" }, cells: ["C2:C3", "D2"] }]
 */
export function sheetRuns(places: readonly Where[]): readonly SheetRuns[] {
  const sheets = new Map<string, { readonly where: Omit<Where, "cell">; readonly columns: Map<string, Set<string>> }>();
  for (const { cell, ...where } of places) {
    const key = `${where.file ?? ""}\n${where.sheet ?? ""}`;
    const sheet = sheets.get(key) ?? { where, columns: new Map<string, Set<string>>() };
    sheets.set(key, sheet);
    if (cell === undefined) continue;
    const column = address.exec(cell)?.[1] ?? "";
    sheet.columns.set(column, (sheet.columns.get(column) ?? new Set()).add(cell));
  }
  return [...sheets.values()].map(({ where, columns }) => ({
    where,
    cells: [...columns.values()].flatMap((cells) => cellRuns([...cells])),
  }));
}

/**
 * Places without a cell left out, each once, those right under one another in a column of one sheet as one range.
 *
 * Rule: cells of one column whose rows follow each other join, first to last (B2:B5).
 * None: an empty list. Errors: none; what is no address stays alone.
 *
 * Source: ours, so that a finding of forty cells names one range.
 *
 * @example
 * placeRuns([{ sheet: "a", cell: "C2" }, { sheet: "a", cell: "C3" }, { sheet: "a" }]) // => [{ sheet: "a", cell: "C2:C3" }]
 */
export const placeRuns = (places: readonly Where[]): readonly Where[] =>
  sheetRuns(places).flatMap(({ where, cells }) => cells.map((cell) => ({ ...where, cell })));
