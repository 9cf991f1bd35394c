// What becomes of a unit that lacks a value: choices with a name, none of them silent.

/**
 * `leaveOut`: without every value there is no score. `reweigh`: the weight of what is lacking goes to the rest in proportion, as COINr
 * does. `lowest`: what is lacking counts as the worst there is, so that nobody gains by leaving a blank.
 */
export const gapPolicies = ["leaveOut", "reweigh", "lowest"] as const;

/** One of them. */
export type GapPolicy = (typeof gapPolicies)[number];

/** A value with its weight; null where there is none. Internal. */
export interface Weighed {
  readonly value: number | null;
  readonly weight: number;
}

/** A value with its share. Internal. */
export interface KnownValue {
  readonly value: number;
  readonly share: number;
}

/**
 * The values that a mean is taken of, their weights being shares of 1; null where the policy leaves no score. Internal.
 *
 * `minimumShare` is the least share of all weight that has to have a value, for `reweigh`.
 */
export function withoutGaps(
  parts: readonly Weighed[],
  policy: GapPolicy,
  minimumShare: number,
): readonly KnownValue[] | null {
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  const filled = policy === "lowest" ? parts.map(({ value, weight }) => ({ value: value ?? 0, weight })) : parts;
  const known = filled.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  const there = known.reduce((sum, { weight }) => sum + weight, 0);
  if (there === 0 || (policy === "leaveOut" && known.length < parts.length) || there < minimumShare * all) return null;
  return known.map(({ value, weight }) => ({ value, share: weight / there }));
}
