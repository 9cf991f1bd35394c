// A series parted into its groups, in the order in which they first appear. Internal.
import { requireEqualLengths } from "../require-series.js";

/** The values and weights of one group. */
export interface GroupSeries {
  readonly name: string;
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Parts a series; values without weight are as if absent, and a group that has no other is none.
 *
 * @throws TypeError when the lengths differ
 */
export function groupSeries(
  caller: string,
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  groups: ArrayLike<string>,
): readonly GroupSeries[] {
  requireEqualLengths(caller, values, groups, "groups");
  if (weights !== undefined) requireEqualLengths(caller, values, weights);
  const positions = new Map<string, number[]>();
  for (let i = 0; i < values.length; i += 1) {
    if (weights !== undefined && weights[i] === 0) continue;
    const name = groups[i]!;
    const own = positions.get(name);
    if (own === undefined) positions.set(name, [i]);
    else own.push(i);
  }
  return Array.from(positions, ([name, own]) => ({
    name,
    values: Float64Array.from(own, (i) => values[i]!),
    weights: Float64Array.from(own, (i) => (weights === undefined ? 1 : weights[i]!)),
  }));
}
