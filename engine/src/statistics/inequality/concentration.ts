// Concentration: whether a resource lies with those who stand high, or low, in something else.
import { ascendingOrder } from "../ascending-order.js";
import { requireEqualLengths } from "../require-series.js";
import { relativeDeviations } from "./relative-deviations.js";

/**
 * The concentration index (集中指数): as the Gini coefficient, with the units in the order of another figure.
 *
 * Formula: Σ p u (2C − p − 1) over units by rising rank figure, u = (x − mean) / mean, p = w / Σw, C = the share of pupils up
 * to and with the unit; units of one rank figure share one place. From −1 to 1: above zero where the resource lies with those
 * of high rank, below where with those of low, 0 where neither; equal to the Gini coefficient where the rank figure is the
 * value itself. Zeros count; the rank figure may be negative. Zero weights count as absent. Null when there is no weight, or
 * the mean is zero.
 *
 * Source: Kakwani, Income Inequality and Poverty, 1980.
 *
 * @throws TypeError when a value or rank figure is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * concentration([1, 3], undefined, [10, 20]) // => 0.25
 * concentration([1, 3], undefined, [20, 10]) // => -0.25
 * concentration([1, 3], undefined, [5, 5]) // => 0
 */
export function concentration(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  rankFigures: ArrayLike<number>,
): number | null {
  requireEqualLengths("concentration", values, rankFigures, "rank figures");
  const used: number[] = [];
  for (let i = 0; i < values.length; i += 1) if (weights === undefined || weights[i] !== 0) used.push(rankFigures[i]!);
  if (!used.every(Number.isFinite)) throw new TypeError("concentration requires finite rank figures");
  const series = relativeDeviations("concentration", values, weights);
  if (series === null) return null;
  const order = ascendingOrder(Float64Array.from(used));
  let below = 0;
  let sum = 0;
  let i = 0;
  while (i < order.length) {
    let weight = 0;
    let excess = 0;
    const figure = used[order[i]!];
    for (; i < order.length && used[order[i]!] === figure; i += 1) {
      weight += series.weights[order[i]!]!;
      excess += series.weights[order[i]!]! * series.deviations[order[i]!]!;
    }
    sum += excess * (2 * below + weight - series.weight);
    below += weight;
  }
  return sum / series.weight / series.weight;
}
