// The cells of an opened sheet that are not as they were: what was typed, pasted or cleared, with the formulas typed here.
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import { inSlices } from "../in-slices.js";
import type { ReadOptions } from "../spreadsheet-host.js";
import type { LiveFormulas } from "./live-formulas.js";
import { cellOf, filledPart, rowsAtATime, spilledAt } from "./read-sheet.js";

/** A cell, counted from 0, and what it holds now. */
export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** Without `=`; only where Excel understands it as it stands. */
  readonly formula?: string;
}

/** Functions that Excel has had since long and that give one value; other formulas are kept as their results. */
const common =
  /^(?:SUM|AVERAGE|COUNT|COUNTA|COUNTIF|SUMIF|SUMPRODUCT|MAX|MIN|MEDIAN|ROUND|ROUNDUP|ROUNDDOWN|ABS|SQRT|IF|AND|OR|NOT|STDEVP|VARP|LEN|LEFT|RIGHT|MID)$/i;

/** The cells of a sheet that differ from the grid that was opened as this sheet; a formula of the file that still stands is no change, whatever it gives now. */
export async function changedCells(
  sheet: FWorksheet,
  opened: Grid,
  live: LiveFormulas,
  { signal, onProgress }: ReadOptions = {},
): Promise<readonly ChangedCell[]> {
  const pause = inSlices(signal);
  const inner = sheet.getSheet();
  const { row: top, column: left } = opened.origin ?? { row: 0, column: 0 };
  const width = opened.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const { endRow, endColumn } = await filledPart(inner, pause);
  const lastRow = Math.max(endRow, top + opened.rows.length - 1);
  const lastColumn = Math.max(endColumn, left + width - 1);
  const valueAt = (row: number, column: number): Cell =>
    cellOf(inner.getCellRaw(row, column)) ?? cellOf(spilledAt(inner, row, column));
  const isSpilling = (row: number, column: number): boolean =>
    [[row + 1, column] as const, [row, column + 1] as const].some(
      ([r, c]) => cellOf(inner.getCellRaw(r, c)) === null && cellOf(spilledAt(inner, r, c)) !== null,
    );
  const changed: ChangedCell[] = [];
  for (let row = 0; row <= lastRow; row++) {
    await pause();
    if (row % rowsAtATime === 0) onProgress?.(row, lastRow + 1);
    for (let column = 0; column <= lastColumn; column++) {
      const value = valueAt(row, column);
      const data = inner.getCellRaw(row, column);
      const hasFormula = (data?.f ?? data?.si ?? "") !== "";
      const formula = hasFormula ? sheet.getRange(row, column).getFormula() : "";
      const before = live.get(`${row},${column}`) ?? "";
      if (formula === before && (hasFormula || isSame(value, opened.rows[row - top]?.[column - left] ?? null)))
        continue;
      const text = formula.replace(/^=/, "");
      const keeps = text !== "" && isCommon(text) && !isSpilling(row, column);
      changed.push({ sheet: opened.sheet, row, column, value, ...(keeps && { formula: text }) });
    }
  }
  return changed;
}

const isCommon = (formula: string): boolean =>
  [...formula.replace(/"[^"]*"/g, "").matchAll(/([\p{L}_][\p{L}\p{N}_.]{0,63})\s{0,9}\(/gu)].every(([, name = ""]) =>
    common.test(name),
  );

/** An error that the grid does not know stands there as its text; blanks are nothing. */
const isSame = (now: Cell, before: Cell): boolean => plain(now) === plain(before);

const plain = (cell: Cell): string | number | boolean | null => {
  const value = typeof cell === "object" && cell !== null ? cell.error : cell;
  return value === "" ? null : value;
};
