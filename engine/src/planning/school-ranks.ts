// The order that settles ties: which rows the schools stand in decides nothing.

/** Ranks of schools: the larger comes first, of equal ones the one named first. */
export function schoolRanks(
  schools: readonly { readonly name: string; readonly code?: string }[],
  weights: Float64Array,
): Float64Array {
  const keys = schools.map(({ name, code = "" }) => `${name} ${code}`);
  const order = [...keys.keys()].sort((a, b) => weights[b]! - weights[a]! || (keys[a]! < keys[b]! ? -1 : 1));
  const ranks = new Float64Array(schools.length);
  order.forEach((i, rank) => {
    ranks[i] = rank;
  });
  return ranks;
}
