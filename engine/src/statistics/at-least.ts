// Comparing with a threshold as Excel would: two numbers that agree in 15 significant digits are equal.

/**
 * Whether a value reaches a threshold (达到), judged on 15 significant digits.
 *
 * Formula: value ≥ threshold, both taken to 15 significant digits first.
 * A share of 0.8 that was computed may come out as 0.7999999999999999: the last binary digits are the computer's, not the school's.
 * Infinite numbers compare as usual; NaN reaches nothing. Errors: none.
 *
 * Source: ours: IEEE 754 doubles hold any decimal of 15 significant digits.
 *
 * @example
 * atLeast(0.7 + 0.1, 0.8) // => true
 * atLeast(0.79999, 0.8) // => false
 */
export function atLeast(value: number, threshold: number): boolean {
  const distance = Math.abs(value - threshold);
  // Farther apart than a unit of the fifteenth digit: no need to look at the digits.
  if (distance > 2e-14 * Math.abs(threshold)) return value > threshold;
  return Number(value.toPrecision(15)) >= Number(threshold.toPrecision(15));
}

/**
 * Whether a value stays within a limit (不超过), judged on 15 significant digits.
 *
 * Rule: value ≤ limit, after both are rounded to 15 digits: `atLeast` the other way round. Units: the same for both. Zero is a
 * number like others; NaN stays within nothing. None: never null. Errors: none.
 *
 * Source: as `atLeast`.
 *
 * @example
 * atMost(0.1 + 0.2, 0.3) // => true
 * atMost(0.30001, 0.3) // => false
 * atMost(NaN, 0.3) // => false
 */
export const atMost = (value: number, limit: number): boolean => atLeast(limit, value);
