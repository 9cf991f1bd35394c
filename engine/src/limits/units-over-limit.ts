// The few units without which a county would be within its limit.
import { coefficientOfVariation, influenceOnVariation } from "../statistics/index.js";

/** Units whose absence brings the variation within a limit. */
export interface UnitsOverLimit {
  /** Their positions, the most influential first; empty where the limit is kept already. */
  readonly positions: readonly number[];
  /** The coefficient of variation of all the others. */
  readonly coefficientOfVariation: number;
}

/**
 * The few units whose absence would bring the coefficient of variation (差异系数) within a limit.
 *
 * Rule: at each step the unit without which CV is lowest goes, while CV > limit.
 * One after another is left out, each time the one without which the coefficient is lowest, until it is at most the limit.
 * Each step is the best one; another choice of several at once may in rare cases need fewer. It tells where to look first: a
 * county mends its schools, it does not leave them out. Null where there is no coefficient, or not even two units keep it.
 * Cost: O(n) for each unit left out.
 *
 * Source: ours, over `influenceOnVariation`, which gives the coefficient without each.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * unitsOverLimit([2, 2, 2, 12], undefined, 0.5) // => { positions: [3], coefficientOfVariation: 0 }
 * unitsOverLimit([1, 3], undefined, 0.5).positions // => []
 * unitsOverLimit([1, 3], undefined, 0.4) // => null
 */
export function unitsOverLimit(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  limit: number,
): UnitsOverLimit | null {
  let current = coefficientOfVariation(values, weights);
  if (current === null) return null;
  const remaining = Float64Array.from({ length: values.length }, (_, i) => (weights === undefined ? 1 : weights[i]!));
  const positions: number[] = [];
  while (current > limit) {
    const { cvWithout } = influenceOnVariation(values, remaining);
    let best = -1;
    for (let i = 0; i < remaining.length; i += 1) {
      if (remaining[i]! > 0 && cvWithout[i]! < (best < 0 ? Infinity : cvWithout[best]!)) best = i;
    }
    if (best < 0) return null;
    positions.push(best);
    remaining[best] = 0;
    current = cvWithout[best]!;
  }
  return { positions, coefficientOfVariation: current };
}
