// Figures of schools beside their pupils, as Excel's own statistical functions read ranges: blanks, text and logicals are passed over.
import type { ArgumentId, FunctionMessage } from "../messages/functions.js";
import type { RawRange } from "./cells.js";
import { argumentName, cellOf, isLeftOut, passedOn, rangeOf, requireSameSize, requiredRange } from "./cells.js";
import { functionError } from "./function-error.js";

/** Figures, and the pupils they weigh by; without pupils every figure weighs the same. */
export interface Pairs {
  readonly values: Float64Array;
  readonly weights: Float64Array | undefined;
  /** Where each figure stands in its range: cells counted from 0, row by row. */
  readonly positions: Uint32Array;
}

/** A figure, or none; an error in the range is passed on. */
export const figureAt = (raw: unknown, name: ArgumentId, row: number, column: number): number | null => {
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
export const pairsOf = (valuesArgument: unknown, pupilsArgument: unknown, name: ArgumentId = "values"): Pairs => {
  const valueRange = requiredRange(valuesArgument, name);
  const single = valueRange.length * (valueRange[0]?.length ?? 0) === 1;
  // A single blank cell beside a single value is a school without pupils; beside more of them it is an argument passed over.
  if (pupilsArgument === undefined || pupilsArgument === null || (!single && isLeftOut(pupilsArgument)))
    return collect(valueRange, name);
  const pupilRange = rangeOf(pupilsArgument);
  requireSameSize(valueRange, name, pupilRange, "pupils");
  return collect(valueRange, name, pupilRange);
};

const collect = (range: RawRange, name: ArgumentId, pupilRange?: RawRange): Pairs => {
  const width = range[0]?.length ?? 0;
  const size = range.length * width;
  const values = new Float64Array(size);
  const weights = pupilRange && new Float64Array(size);
  const positions = new Uint32Array(size);
  let count = 0;
  for (const [row, cells] of range.entries()) {
    const pupilCells = pupilRange?.[row];
    for (let column = 0; column < cells.length; column++) {
      const value = figureAt(cells[column], name, row, column);
      const pupils = pupilRange === undefined ? 1 : pupilsAt(pupilCells?.[column], "pupils", row, column);
      if (value === null || pupils === null || pupils === 0) continue;
      values[count] = value;
      if (weights !== undefined) weights[count] = pupils;
      positions[count] = row * width + column;
      count++;
    }
  }
  return {
    values: values.subarray(0, count),
    weights: weights?.subarray(0, count),
    positions: positions.subarray(0, count),
  };
};

/** A number of pupils, or none; negative ones are an error. */
export const pupilsAt = (raw: unknown, name: ArgumentId, row: number, column: number): number | null => {
  const pupils = figureAt(raw, name, row, column);
  if (pupils !== null) refuseNegative(pupils, "negativePupils", name, row, column);
  return pupils;
};

/** All numbers of an argument, none of which may be negative. */
export const figuresOf = (argument: unknown, name: ArgumentId, negative: FunctionMessage): Float64Array => {
  const range = requiredRange(argument, name);
  const pairs = collect(range, name);
  refuseNegatives(pairs, range[0]?.length ?? 1, name, negative);
  return pairs.values;
};

/** The pairs that count of a resource, of which nobody has less than nothing: #NUM! where a figure is negative. */
export const resourcesOf = (valuesArgument: unknown, pupilsArgument: unknown, name: ArgumentId = "values"): Pairs => {
  const pairs = pairsOf(valuesArgument, pupilsArgument, name);
  refuseNegatives(pairs, rangeOf(valuesArgument)[0]?.length ?? 1, name, "negativeValue");
  return pairs;
};

const refuseNegatives = (
  { values, positions }: Pairs,
  width: number,
  name: ArgumentId,
  negative: FunctionMessage,
): void =>
  values.forEach((value, i) => {
    const position = positions[i]!;
    refuseNegative(value, negative, name, Math.floor(position / width), position % width);
  });

const refuseNegative = (value: number, code: FunctionMessage, name: ArgumentId, row: number, column: number): void => {
  if (value < 0)
    throw functionError("#NUM!", code, { argument: argumentName(name), row: row + 1, column: column + 1, value });
};
