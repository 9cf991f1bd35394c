// The groups that have nothing at all: those in which every value is zero.

/**
 * The groups whose mean is zero (均值为零的分组): they have no measure of their own, and leave no decomposition of Theil's L.
 *
 * Values are zero or more; rows of weight zero count as absent. In the order in which the groups first appear. Rule: every value
 * with weight in the group is 0. Units: names, as `groups` has them. None: an empty list where every group has something. Errors:
 * none; the lengths are for the measures to check.
 *
 * Source: decision 12.
 *
 * @example
 * groupsWithoutMean([0, 0, 5], [10, 20, 30], ["east", "east", "west"]) // => ["east"]
 */
export function groupsWithoutMean(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  groups: ArrayLike<string>,
): readonly string[] {
  const empty = new Map<string, boolean>();
  for (let i = 0; i < values.length; i += 1) {
    if (weights[i] === 0) continue;
    const name = groups[i]!;
    empty.set(name, (empty.get(name) ?? true) && values[i] === 0);
  }
  return Array.from(empty).flatMap(([name, all]) => (all ? [name] : []));
}
