// No value is not zero: what can be measured, and what cannot, each with its reason.
import { requireEqualLengths } from "./require-series.js";

/** Why a row takes no part: it has no value, no weight, no group, or a weight of zero. */
export type AbsenceReason = "no-value" | "no-weight" | "no-group" | "zero-weight";

/** The rows that take part, and those that do not. */
export interface CompleteCases {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** Empty where no groups were given. */
  readonly groups: readonly string[];
  /** Where each of them stood. */
  readonly positions: readonly number[];
  /** Every row left out, with its place and its reason. */
  readonly absent: readonly { readonly position: number; readonly reason: AbsenceReason }[];
}

/**
 * The rows of which a measure can be taken, and a list of the others, each with its reason (缺失值).
 *
 * A row without a value (null) is left out, never taken for zero; so is one without a weight or a group, and one whose weight
 * is zero, which changes no measure. Without weights, every value weighs 1.
 *
 * @throws TypeError when the lengths differ
 * @example
 * Array.from(completeCases([5, null, 7], [10, 20, 0]).values) // => [5]
 * completeCases([5, null, 7], [10, 20, 0]).absent // => [{ position: 1, reason: "no-value" }, { position: 2, reason: "zero-weight" }]
 */
export function completeCases(
  values: ArrayLike<number | null>,
  weights?: ArrayLike<number | null>,
  groups?: ArrayLike<string | null>,
): CompleteCases {
  for (const [others, name] of [
    [weights, "weights"],
    [groups, "groups"],
  ] as const) {
    if (others !== undefined) requireEqualLengths("completeCases", values, others, name);
  }
  const positions: number[] = [];
  const absent: { position: number; reason: AbsenceReason }[] = [];
  for (let i = 0; i < values.length; i += 1) {
    const reason = reasonOfAbsence(
      values[i]!,
      weights === undefined ? 1 : weights[i]!,
      groups === undefined || groups[i]!,
    );
    if (reason === null) positions.push(i);
    else absent.push({ position: i, reason });
  }
  return {
    values: Float64Array.from(positions, (i) => values[i]!),
    weights: Float64Array.from(positions, (i) => (weights === undefined ? 1 : weights[i]!)),
    groups: groups === undefined ? [] : positions.map((i) => groups[i]!),
    positions,
    absent,
  };
}

function reasonOfAbsence(
  value: number | null,
  weight: number | null,
  group: string | true | null,
): AbsenceReason | null {
  if (value === null) return "no-value";
  if (weight === null) return "no-weight";
  if (weight === 0) return "zero-weight";
  return group === null ? "no-group" : null;
}
