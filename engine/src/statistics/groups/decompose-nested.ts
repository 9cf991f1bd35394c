// Groups within groups: how much of the inequality lies between localities, between the townships of each, and within those.
import { decomposeVariation, type Decomposition } from "./decompose.js";
import { requireEqualLengths } from "../require-series.js";
import { groupSeries } from "./group-series.js";

/** A measure of inequality, parted at two levels: total = between outer + between inner + within. */
export interface NestedDecomposition {
  readonly total: number;
  /** Between the outer groups. */
  readonly betweenOuter: number;
  /** Between the inner groups of each outer group, together. */
  readonly betweenInner: number;
  /** Within the inner groups, together. */
  readonly within: number;
  readonly outer: readonly NestedGroup[];
}

/** One outer group: its part in the whole, and its own inner groups. */
export interface NestedGroup {
  readonly name: string;
  readonly weightShare: number;
  readonly mean: number;
  readonly betweenContribution: number;
  /** What the differences between its inner groups add to the whole. */
  readonly innerBetweenContribution: number;
  /** What the differences within its inner groups add to the whole. */
  readonly innerWithinContribution: number;
  /** Its inner groups, parted for itself; null where it has nothing at all, so that there is nothing to part. */
  readonly inner: Decomposition | null;
}

/** How a measure is parted at one level. */
type Decompose = typeof decomposeVariation;

/**
 * A decomposition at two levels: townships (乡镇) within localities (城区、镇区、乡村), schools within townships.
 *
 * Formula: the decomposition into outer groups, whose part within is parted again into that between and within the inner
 * groups of each. An inner group is known by both names: two townships of one name in two localities are two. `decomposition`
 * says of what: `decomposeVariation` (GE(2) = CV² / 2, the default), `decomposeTheilT` or `decomposeTheilL`. Null where that
 * is, for the whole or for any outer group that has something.
 * Zeros are values; zero weights count as absent.
 *
 * Source: Shorrocks, 1980, applied twice: a part within is itself a sum over groups.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * const nested = decomposeNested([1, 3, 2, 6], undefined, ["city", "city", "rural", "rural"], ["east", "west", "north", "north"]);
 * formatDecimal(nested.betweenOuter + nested.betweenInner + nested.within, 6) // => "0.194444"
 */
export function decomposeNested(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  outer: ArrayLike<string>,
  inner: ArrayLike<string>,
  decomposition: Decompose = decomposeVariation,
): NestedDecomposition | null {
  requireEqualLengths("decomposeNested", values, inner, "inner groups");
  const whole = decomposition(values, weights, outer);
  if (whole === null) return null;
  const innerNames = innerNamesByOuter(weights, outer, inner);
  const parts: NestedGroup[] = [];
  for (const [i, series] of groupSeries("decomposeNested", values, weights, outer).entries()) {
    const group = whole.groups[i]!;
    const own = decomposition(series.values, series.weights, innerNames.get(series.name)!);
    if (own === null && group.index !== null) return null;
    // What lies within the outer group counts in the whole by the same factor, however it is parted again.
    const factor = own === null || own.total === 0 ? 0 : group.withinContribution / own.total;
    parts.push({
      name: group.name,
      weightShare: group.weightShare,
      mean: group.mean,
      betweenContribution: group.betweenContribution,
      innerBetweenContribution: factor * (own?.between ?? 0),
      innerWithinContribution: factor * (own?.within ?? 0),
      inner: own,
    });
  }
  return {
    total: whole.total,
    betweenOuter: whole.between,
    betweenInner: parts.reduce((sum, { innerBetweenContribution }) => sum + innerBetweenContribution, 0),
    within: parts.reduce((sum, { innerWithinContribution }) => sum + innerWithinContribution, 0),
    outer: parts,
  };
}

/** The inner names of each outer group, in the order in which `groupSeries` keeps its values. */
function innerNamesByOuter(
  weights: ArrayLike<number> | undefined,
  outer: ArrayLike<string>,
  inner: ArrayLike<string>,
): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (let i = 0; i < outer.length; i += 1) {
    if (weights !== undefined && weights[i] === 0) continue;
    const own = names.get(outer[i]!);
    if (own === undefined) names.set(outer[i]!, [inner[i]!]);
    else own.push(inner[i]!);
  }
  return names;
}
