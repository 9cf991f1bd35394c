// Gini, quantiles, shares and Lorenz curves of a whole from its shards: each sends its values in order, those alike as one.
import { requireEqualLengths } from "../require-series.js";
import { ascendingSeries } from "../quantiles/ascending-series.js";

/** The distinct values of a series, rising, and what each weighs. Not a sketch: nothing is left out, and it has as many numbers as there are distinct values. */
export interface SortedRun {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/**
 * The values of a shard in order, those alike as one with their weights together (有序段).
 *
 * Formula: for each distinct value x, Σ w over the units that have it. A run is values and weights: every measure that counts pupils
 * (`gini`, `weightedQuantile`, `lorenzCurve`, `topShare`) takes it as it is and gives what it gives for the shard; those that count
 * units (`giniUnbiased`, `Moments.count`) do not. Plain data; survives JSON. Values in any unit, negative ones too; −0 is 0. Zero
 * weights count as absent; without weights, every value weighs 1. Empty without weight. Cost: O(n log n). Weights that are whole
 * numbers, as pupils are, add up exactly. None: a run of no values, never null.
 *
 * Source: merging sorted runs, Knuth, The Art of Computer Programming 3, 5.4.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or the sum of the weights is
 * beyond a number
 * @example
 * sortedRun([3, 1, 3], [10, 20, 30]) // => { values: [1, 3], weights: [20, 40] }
 */
export function sortedRun(values: ArrayLike<number>, weights?: ArrayLike<number>): SortedRun {
  const series = ascendingSeries("sortedRun", values, weights);
  const run = emptyRun();
  for (let i = 0; i < series.values.length; i += 1) push(run, series.values[i]!, series.weights[i]!);
  return run;
}

/**
 * Two runs as one (归并有序段): that of both shards' values together, whatever the order of merging.
 *
 * Formula: for each distinct value, the sum of its weights in both. A run without values changes nothing. Cost: O(distinct values).
 * Units: those of the shards, which must be the same in both.
 *
 * Source: as `sortedRun`.
 *
 * @throws TypeError when a run does not hold a weight above zero for each value, or its values do not rise
 * @example
 * mergeRuns(sortedRun([1, 3], [20, 40]), sortedRun([2, 3], [5, 5])) // => { values: [1, 2, 3], weights: [20, 5, 45] }
 */
export function mergeRuns(first: SortedRun, second: SortedRun): SortedRun {
  for (const run of [first, second]) requireRun("mergeRuns", run);
  const merged = emptyRun();
  let [i, j] = [0, 0];
  while (i < first.values.length || j < second.values.length) {
    const [one, other] = [first.values[i] ?? Infinity, second.values[j] ?? Infinity];
    if (one <= other) push(merged, one, first.weights[i++]!);
    else push(merged, other, second.weights[j++]!);
  }
  return merged;
}

interface GrowingRun {
  readonly values: number[];
  readonly weights: number[];
}

const emptyRun = (): GrowingRun => ({ values: [], weights: [] });

/** Adding zero turns −0 into 0. */
function push({ values, weights }: GrowingRun, value: number, weight: number): void {
  if (values.at(-1) === value) weights[weights.length - 1]! += weight;
  else {
    values.push(value + 0);
    weights.push(weight);
  }
}

function requireRun(caller: string, { values, weights }: SortedRun): void {
  requireEqualLengths(caller, values, weights);
  values.forEach((value, i) => {
    if (Number.isFinite(value) && Number.isFinite(weights[i]) && weights[i]! > 0 && (i === 0 || value > values[i - 1]!))
      return;
    throw new TypeError(
      `${caller} requires runs of rising values, each with a weight above zero, got another at position ${i}`,
    );
  });
}
