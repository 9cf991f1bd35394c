// What every measure asks of its values and weights. A breach is a programmer's mistake, and throws; one grammar for all.

/** Throws unless there is one weight, or whatever else the others are, for each value. */
export function requireEqualLengths(
  caller: string,
  values: ArrayLike<unknown>,
  others: ArrayLike<unknown>,
  name = "weights",
): void {
  if (others.length === values.length) return;
  throw new TypeError(
    `${caller} requires as many ${name} as values, got ${others.length} ${name} and ${values.length} values`,
  );
}

/**
 * Counts the values from `start` up to `end` with a weight above zero. Throws unless all of them are finite numbers with a
 * finite weight of zero or more: JavaScript would take null for 0 and "5" for 5, but no value is not zero.
 */
export function countUsable(
  caller: string,
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  start: number,
  end: number,
): number {
  let count = 0;
  for (let i = start; i < end; i += 1) {
    const weight = weights === undefined ? 1 : weights[i]!;
    if (!Number.isFinite(values[i])) {
      throw new TypeError(`${caller} requires finite values, got ${shown(values[i])} at position ${i}`);
    }
    if (!Number.isFinite(weight) || weight < 0) {
      throw new TypeError(`${caller} requires finite weights of zero or more, got ${shown(weight)} at position ${i}`);
    }
    if (weight > 0) count += 1;
  }
  return count;
}

/** A value that is no finite number, so that a text and a big integer do not look like one. Internal. */
export const shown = (value: unknown): string =>
  typeof value === "string" ? JSON.stringify(value) : typeof value === "bigint" ? `${String(value)}n` : String(value);
