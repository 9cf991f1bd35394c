// What every measure asks of its values and weights. A breach is a programmer's mistake, and throws; one grammar for all.

/** Throws unless there is one weight for each value, and plain arrays hold finite numbers alone. */
export function requireSeries(caller: string, values: ArrayLike<number>, weights?: ArrayLike<number>): void {
  if (weights !== undefined && weights.length !== values.length) {
    throw new TypeError(
      `${caller} requires as many weights as values, got ${weights.length} weights and ${values.length} values`,
    );
  }
  // JavaScript would take null for 0 and "5" for 5: no value is not zero. Typed arrays hold numbers by their nature.
  const plain = !ArrayBuffer.isView(values) || (weights !== undefined && !ArrayBuffer.isView(weights));
  if (plain) requireUsable(caller, values, weights, 0, values.length);
}

/** Throws unless every value from `start` up to `end` is finite and every weight is finite and not below zero. */
export function requireUsable(
  caller: string,
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i += 1) {
    if (!Number.isFinite(values[i])) {
      throw new TypeError(`${caller} requires finite values, got ${String(values[i])} at position ${i}`);
    }
  }
  if (weights === undefined) return;
  for (let i = start; i < end; i += 1) {
    const weight = weights[i]!;
    if (!Number.isFinite(weight) || weight < 0) {
      throw new TypeError(`${caller} requires finite weights of zero or more, got ${String(weight)} at position ${i}`);
    }
  }
}
