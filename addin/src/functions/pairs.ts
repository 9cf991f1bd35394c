// Figures of schools beside their pupils, as Excel's own statistical functions read ranges: blanks, text and logicals are passed over.
import type { ArgumentId } from "../messages/functions.js";
import { argumentName, cellOf, passedOn, rangeOf, requireSameSize, requiredRange } from "./cells.js";
import { functionError } from "./function-error.js";

/** Figures, and the pupils they weigh by; without pupils every figure weighs the same. */
export interface Pairs {
  readonly values: Float64Array;
  readonly weights: Float64Array | undefined;
}

/** A figure, or none; an error in the range is passed on. */
const figureAt = (raw: unknown, name: ArgumentId, row: number, column: number): number | null => {
  if (typeof raw === "number" && Number.isFinite(raw)) return raw;
  if (raw === null || raw === undefined || raw === "") return null;
  const cell = cellOf(raw);
  if (typeof cell === "number") return cell;
  if (cell !== null && typeof cell === "object") throw passedOn(cell.error, name, row, column);
  return null;
};

/**
 * The pairs that count: both cells hold numbers, and there are pupils. Whole columns are read in one pass.
 *
 * Errors: #VALUE! where the ranges differ in size, #NUM! where pupils are negative; an error in a cell is passed on.
 */
export const pairsOf = (valuesArgument: unknown, pupilsArgument: unknown): Pairs => {
  const valueRange = requiredRange(valuesArgument, "values");
  if (pupilsArgument === undefined || pupilsArgument === null)
    return { values: figuresOf(valueRange, "values"), weights: undefined };
  const pupilRange = rangeOf(pupilsArgument);
  requireSameSize(valueRange, "values", pupilRange, "pupils");
  const size = valueRange.length * (valueRange[0]?.length ?? 0);
  const values = new Float64Array(size);
  const weights = new Float64Array(size);
  let count = 0;
  for (const [row, cells] of valueRange.entries()) {
    const pupilCells = pupilRange[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const value = figureAt(cells[column], "values", row, column);
      const pupils = pupilsAt(pupilCells[column], "pupils", row, column);
      if (value === null || pupils === null || pupils === 0) continue;
      values[count] = value;
      weights[count] = pupils;
      count++;
    }
  }
  return { values: values.subarray(0, count), weights: weights.subarray(0, count) };
};

/** A number of pupils, or none; negative ones are an error. */
export const pupilsAt = (raw: unknown, name: ArgumentId, row: number, column: number): number | null => {
  const pupils = figureAt(raw, name, row, column);
  if (pupils !== null && pupils < 0)
    throw functionError("#NUM!", "negativePupils", {
      argument: argumentName(name),
      row: row + 1,
      column: column + 1,
      value: pupils,
    });
  return pupils;
};

/** All numbers of a range. */
export const figuresOf = (range: readonly (readonly unknown[])[], name: ArgumentId): Float64Array => {
  const figures = new Float64Array(range.length * (range[0]?.length ?? 0));
  let count = 0;
  for (const [row, cells] of range.entries()) {
    for (let column = 0; column < cells.length; column++) {
      const figure = figureAt(cells[column], name, row, column);
      if (figure !== null) figures[count++] = figure;
    }
  }
  return figures.subarray(0, count);
};
