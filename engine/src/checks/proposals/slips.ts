// How a figure comes to be typed wrong: digits exchanged, lost, doubled, a zero too many.

/** A slip of the hand. */
export type Slip = "transposed" | "digitLost" | "digitDoubled" | "tenfold";

/**
 * The slip by which `meant` was written as `written`; none where no single slip explains it.
 *
 * `transposed`: two neighbouring digits exchanged (530 as 350; the difference is always divisible by 9). `digitLost`: a digit left
 * out (1530 as 153). `digitDoubled`: a digit struck twice (530 as 5530). `tenfold`: the decimal point one place off. Whole numbers of
 * at least two digits; `tenfold` alone is looked for in others too.
 *
 * @example
 * slipOf(350, 530) // => "transposed"
 * slipOf(350, 351) // => null
 */
export function slipOf(written: number, meant: number): Slip | null {
  if (written === meant || written <= 0 || meant <= 0) return null;
  if (isTenTimes(written, meant) || isTenTimes(meant, written)) return "tenfold";
  if (!Number.isSafeInteger(written) || !Number.isSafeInteger(meant) || Math.min(written, meant) < 10) return null;
  const [is, was] = [String(written), String(meant)];
  if (is.length === was.length) return isTransposed(is, was) ? "transposed" : null;
  if (is.length + 1 === was.length) return withoutOneDigit(was, is) ? "digitLost" : null;
  return is.length === was.length + 1 && withoutOneOfTwo(is, was) ? "digitDoubled" : null;
}

const isTenTimes = (large: number, small: number): boolean => Math.abs(large - 10 * small) <= 1e-9 * large;

const isTransposed = (is: string, was: string): boolean => {
  const at = [...is].findIndex((digit, index) => digit !== was[index]);
  return is[at] === was[at + 1] && is[at + 1] === was[at] && is.slice(at + 2) === was.slice(at + 2);
};

const withoutOneDigit = (long: string, short: string): boolean =>
  [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);

const withoutOneOfTwo = (long: string, short: string): boolean =>
  [...long].some((digit, index) => digit === long[index + 1] && long.slice(0, index) + long.slice(index + 1) === short);
