// Decimal rounding as clerks and Excel do it (四舍五入).
import { roundedUnits } from "./rounded-units.js";

/**
 * A number rounded to so many decimals, halves away from zero (四舍五入), as Excel's ROUND gives it.
 *
 * Formula: sign × ⌊|value| × 10^digits + 1/2⌋ ÷ 10^digits, over the value's 15 digits.
 * The number is first taken to 15 significant digits, all that Excel shows, so that 1.005 is a half although its binary value lies
 * below one (JavaScript's `toFixed` rounds the binary value, and gives 1.00). Negative digits round to tens, hundreds, …. Never
 * gives -0. Units: the value keeps its own. None: never null.
 *
 * Source: 四舍五入 as the forms of 教督〔2017〕6号 print figures; the 15 digits are Excel's.
 *
 * @throws TypeError when the value is not finite, or digits is not a whole number from -100 to 100
 * @example
 * roundHalfUp(1.005, 2) // => 1.01
 * roundHalfUp(-2.5, 0) // => -3
 * roundHalfUp(1250, -2) // => 1300
 */
export function roundHalfUp(value: number, digits: number): number {
  const { negative, units } = roundedUnits("roundHalfUp", value, digits);
  const rounded = Math.min(Number(`${units}e${-digits}`), Number.MAX_VALUE);
  return negative ? -rounded : rounded;
}
