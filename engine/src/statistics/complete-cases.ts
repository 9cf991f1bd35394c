// No value is not zero: what can be measured, and what cannot, each with its reason.
import { requireEqualLengths, shown } from "./require-series.js";

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
 * Rule: a row stays where value, weight and group are all there and the weight is above 0.
 * A row without a value (null) is left out, never taken for zero; so is one without a weight or a group, and one whose weight is
 * zero, which changes no measure. Without weights, every value weighs 1. A big integer, as databases give them, is the number that
 * holds it exactly. Units: values and weights as they came.
 *
 * Source: decision 12.
 *
 * @throws TypeError when the lengths differ, a value or weight is neither a finite number nor null, a big integer is beyond
 * ±(2^53 − 1), a weight is negative, or a group is no text; the error names the place
 * @example
 * Array.from(completeCases([5, null, 7], [10, 20, 0]).values) // => [5]
 * completeCases([5, null, 7], [10, 20, 0]).absent // => [{ position: 1, reason: "no-value" }, { position: 2, reason: "zero-weight" }]
 */
export function completeCases(
  values: ArrayLike<number | bigint | null>,
  weights?: ArrayLike<number | bigint | null>,
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
  const [numbers, weighing] = [new Float64Array(values.length), new Float64Array(values.length)];
  for (let i = 0; i < values.length; i += 1) {
    const value = numberAt(values, i, "values");
    const weight = weights === undefined ? 1 : numberAt(weights, i, "weights");
    if (weight !== null && weight < 0)
      throw new TypeError(`completeCases requires weights of zero or more, got ${shown(weight)} at position ${i}`);
    const reason = reasonOfAbsence(value, weight, groups === undefined || groupAt(groups, i));
    if (reason === null) positions.push(i);
    else absent.push({ position: i, reason });
    [numbers[i], weighing[i]] = [value ?? 0, weight ?? 0];
  }
  return {
    values: Float64Array.from(positions, (i) => numbers[i]!),
    weights: Float64Array.from(positions, (i) => weighing[i]!),
    groups: groups === undefined ? [] : positions.map((i) => groups[i]!),
    positions,
    absent,
  };
}

/** The number at a place, or null. @throws TypeError where neither stands there */
function numberAt(column: ArrayLike<number | bigint | null>, position: number, name: string): number | null {
  const given: unknown = column[position];
  if (given === null || (typeof given === "number" && Number.isFinite(given))) return given;
  if (typeof given === "bigint" && Number.isSafeInteger(Number(given))) return Number(given);
  throw new TypeError(
    `completeCases requires finite ${name}, or null where there is none, got ${shown(given)} at position ${position}`,
  );
}

function groupAt(groups: ArrayLike<string | null>, position: number): string | null {
  const given: unknown = groups[position];
  if (given === null || typeof given === "string") return given;
  throw new TypeError(
    `completeCases requires groups as texts, or null where there is none, got ${shown(given)} at position ${position}`,
  );
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
