// Series beyond the squares that a number holds, scaled by powers of two, which change no digit. Internal.
import { accumulateBlocks } from "./accumulate-blocks.js";
import type { Accumulator } from "./accumulator.js";
import { requireHeld } from "./require-held.js";

/** A series, and its moments; both scaled where they had to be. */
export interface ScaledSeries {
  readonly moments: Accumulator;
  readonly values: ArrayLike<number>;
  readonly weights: ArrayLike<number> | undefined;
  /** The values as given are those here times two to this power; 0 where nothing was scaled. */
  readonly exponent: number;
  /** The same of the weights. */
  readonly weightExponent: number;
}

/** Sums and means between these, or none at all, leave room for their squares and the digits of those. */
const [least, most] = [1e-100, 1e100];

const isOrdinary = (size: number): boolean => size >= least && size <= most;

/** The moments of a series, as `accumulate` gives them; for measures that have no unit, or can be scaled back. Costs a second pass in extremes alone. */
export function accumulateScaled(caller: string, values: ArrayLike<number>, weights?: ArrayLike<number>): ScaledSeries {
  const moments = accumulateBlocks(caller, values, weights);
  const { weight, mean, sumOfSquares } = moments;
  const size = Math.max(Math.abs(mean), Math.sqrt(sumOfSquares / weight));
  const same = { moments, values, weights, exponent: 0, weightExponent: 0 };
  if (moments.count === 0 || (isOrdinary(weight) && isOrdinary(size))) return same;
  const exponent = exponentOf(values, weights);
  const weightExponent = weights === undefined ? 0 : exponentOf(weights, weights);
  if (exponent === 0 && weightExponent === 0) return same;
  const scaled = Float64Array.from(values, (value, i) =>
    weights !== undefined && weights[i] === 0 ? 0 : timesPowerOfTwo(value, -exponent),
  );
  const scaledWeights = weights && Float64Array.from(weights, (own) => timesPowerOfTwo(own, -weightExponent));
  const inScale = accumulateBlocks(caller, scaled, scaledWeights);
  // A weight that is nothing beside the largest would make its value absent.
  if (inScale.count < moments.count) requireHeld(caller, { ...inScale, weight: NaN });
  return {
    moments: inScale,
    values: scaled,
    weights: scaledWeights,
    exponent,
    weightExponent,
  };
}

/** The power of two of the largest with weight; 0 where there is none, or it is ordinary already. */
function exponentOf(numbers: ArrayLike<number>, weights: ArrayLike<number> | undefined): number {
  let largest = 0;
  for (let i = 0; i < numbers.length; i += 1)
    if (weights === undefined || weights[i]! > 0) largest = Math.max(largest, Math.abs(numbers[i]!));
  return largest === 0 ? 0 : exponentBeyond(largest);
}

/** The power of two by which a size above zero has to be divided; 0 for one that is ordinary already. */
export const exponentBeyond = (size: number): number => (isOrdinary(size) ? 0 : powerWithin(size));

/** In steps that a number holds: one power alone would itself be beyond it. Written into the bits, for no engine rounds those. */
export function timesPowerOfTwo(value: number, exponent: number): number {
  const step = Math.max(-1000, Math.min(1000, exponent));
  const part = value * powerOfTwo(step);
  return step === exponent ? part : timesPowerOfTwo(part, exponent - step);
}

const [bias, exponentBits] = [1023, 20];

/** The largest power of two that is not above a positive number; of one with fewer digits than it should have, the least power. */
function powerWithin(value: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  return (bits.getUint32(0) >>> exponentBits) - bias;
}

function powerOfTwo(exponent: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setUint32(0, (exponent + bias) << exponentBits);
  return bits.getFloat64(0);
}
