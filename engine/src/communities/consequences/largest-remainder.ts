// Sharing out whole places by the largest remainder, so that they always add up.

/** Places shared out. */
export interface Allocation {
  /** One for each claim, in its order; they add up to the quota. */
  readonly places: readonly number[];
  /** What each claim would have in fractions of places. */
  readonly exact: readonly number[];
  /** Positions of claims level at the limit, of which only some have a place more; empty where nobody is. */
  readonly tied: readonly number[];
}

/** Two remainders closer than this are level: the rest is the computer's. */
const level = 1e-9;

/**
 * Shares a quota out by claims, by the largest remainder (最大余额法).
 *
 * Each has its whole places; those that are left go to the largest remainders. Remainders that are level at the limit go to the
 * larger claim, then to the one that stands first, and are stated in `tied`, so that a person can decide. Null where nobody has a
 * claim and there is something to share. Formula: exact = claim × quota / Σ claims.
 *
 * Source: A. Hamilton's method of 1792 for seats; that level remainders are told rather than drawn by lot is ours.
 *
 * @throws TypeError when a claim is not finite
 * @throws RangeError when a claim is negative, or the quota is not a whole number of zero or more
 * @example
 * largestRemainder([47000, 16000, 15800, 12000, 6100, 3100], 10).places // => [5, 2, 1, 1, 1, 0]
 * largestRemainder([1, 1, 1], 10) // => { places: [4, 3, 3], exact: [10 / 3, 10 / 3, 10 / 3], tied: [0, 1, 2] }
 */
export function largestRemainder(claims: readonly number[], quota: number): Allocation | null {
  if (!Number.isSafeInteger(quota) || quota < 0)
    throw new RangeError(`largestRemainder requires a whole quota of zero or more, got ${String(quota)}`);
  claims.forEach((claim, position) => {
    if (!Number.isFinite(claim))
      throw new TypeError(`largestRemainder requires finite claims, got ${String(claim)} at position ${position}`);
    if (claim < 0)
      throw new RangeError(`largestRemainder requires claims of zero or more, got ${claim} at position ${position}`);
  });
  const sum = claims.reduce((before, claim) => before + claim, 0);
  if (!Number.isFinite(sum * quota))
    throw new RangeError("largestRemainder requires claims that can be added, got too large ones");
  if (sum === 0) return quota === 0 ? { places: claims.map(() => 0), exact: claims.map(() => 0), tied: [] } : null;
  const exact = claims.map((claim) => (claim * quota) / sum);
  // 2.9999999999 is 3.
  const places = exact.map((share) => Math.floor(share + level));
  const remainders = exact.map((share, position) => Math.max(0, share - (places[position] as number)));
  const order = claims
    .map((_, position) => position)
    .sort((a, b) => {
      const difference = (remainders[b] as number) - (remainders[a] as number);
      if (Math.abs(difference) > level) return difference;
      return (claims[b] as number) - (claims[a] as number) || a - b;
    });
  const left = quota - places.reduce((before, each) => before + each, 0);
  for (const position of order.slice(0, left)) places[position] = (places[position] as number) + 1;
  return { places, exact, tied: tiedAt(order, left, remainders) };
}

/** Claims whose remainder is level with both the last that has a place more and the first that has none. */
const tiedAt = (order: readonly number[], left: number, remainders: readonly number[]): readonly number[] => {
  const [last, next] = [order[left - 1], order[left]];
  if (last === undefined || next === undefined) return [];
  const limit = remainders[last] as number;
  if (Math.abs(limit - (remainders[next] as number)) > level) return [];
  return order.filter((position) => Math.abs((remainders[position] as number) - limit) <= level).sort((a, b) => a - b);
};
