// One distribution held against another: whether every measure of inequality would say the same.
import { lorenzCurve } from "../inequality/lorenz-curve.js";
import { generalisedLorenzCurve } from "./generalised-lorenz-curve.js";

/** Values with their weights; without weights, every value weighs 1. */
export interface Distribution {
  readonly values: ArrayLike<number>;
  readonly weights?: ArrayLike<number>;
}

/** Whose curve lies nowhere lower and somewhere higher; `crossing` where each is higher somewhere: then measures may disagree. */
export type Dominance = "first" | "second" | "equal" | "crossing";

/**
 * Lorenz dominance (洛伦兹占优): which of two distributions is the more equal by every measure that heeds transfers, if one is.
 *
 * Formula: both Lorenz curves, straight between their points, are compared at every point of either; heights alike to 1e-12 are equal. `first` says that
 * the first curve is nowhere lower and somewhere higher, and so its Gini coefficient, CV, Theil's and Atkinson's measures are all lower. No
 * unit. Zeros count. Zero weights count as absent. Null where either has no curve: no weight, or all values zero. Cost: O(n log n).
 *
 * Source: Atkinson, "On the measurement of inequality", 1970.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * lorenzDominance({ values: [2, 3] }, { values: [1, 3] }) // => "first"
 * lorenzDominance({ values: [1, 5, 6] }, { values: [2, 3, 7] }) // => "crossing"
 */
export function lorenzDominance(first: Distribution, second: Distribution): Dominance | null {
  const curveOf = ({ values, weights }: Distribution): Curve =>
    lorenzCurve(values, weights).map(({ weightShare, valueShare }) => ({ at: weightShare, height: valueShare }));
  return dominanceOf(curveOf(first), curveOf(second), 1);
}

/**
 * Dominance of generalised Lorenz curves (广义洛伦兹占优): which of two distributions is better for all who prefer more to less and
 * equal to unequal, if one is.
 *
 * Formula: as `lorenzDominance`, of `generalisedLorenzCurve`; heights alike to 1e-12 of the higher mean are equal. Both distributions
 * are in one unit. Null where either has no weight.
 * Zeros are values; zero weights count as absent.
 *
 * Source: Shorrocks, "Ranking income distributions", 1983.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * generalisedLorenzDominance({ values: [1, 6] }, { values: [1, 3] }) // => "first"
 * generalisedLorenzDominance({ values: [0] }, { values: [0, 0] }) // => "equal"
 */
export function generalisedLorenzDominance(first: Distribution, second: Distribution): Dominance | null {
  const curveOf = ({ values, weights }: Distribution): Curve =>
    generalisedLorenzCurve(values, weights).map(({ weightShare, value }) => ({ at: weightShare, height: value }));
  const [one, other] = [curveOf(first), curveOf(second)];
  return dominanceOf(one, other, Math.max(one.at(-1)?.height ?? 0, other.at(-1)?.height ?? 0));
}

/** Points from left to right, with straight lines between them. */
type Curve = readonly { readonly at: number; readonly height: number }[];

/** Lines are farthest apart at a point of either; in between they cannot cross without being apart at one. */
function dominanceOf(one: Curve, other: Curve, scale: number): Dominance | null {
  if (one.length === 0 || other.length === 0) return null;
  const differences = [...differencesAt(one, other), ...differencesAt(other, one).map((difference) => -difference)];
  const [first, second] = [differences, differences.map((difference) => -difference)].map((each) =>
    each.some((difference) => difference > 1e-12 * scale),
  );
  if (first && second) return "crossing";
  return first ? "first" : second ? "second" : "equal";
}

/** By how much the first curve is higher at each of its points. */
function differencesAt(one: Curve, other: Curve): readonly number[] {
  let next = 1;
  return one.map(({ at, height }) => {
    while (next < other.length - 1 && other[next]!.at < at) next += 1;
    const [left, right] = [other[next - 1]!, other[next]!];
    const width = right.at - left.at;
    const along = width === 0 ? 1 : Math.min(1, (at - left.at) / width);
    return height - (left.height + along * (right.height - left.height));
  });
}
