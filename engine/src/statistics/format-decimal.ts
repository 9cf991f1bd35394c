// A number as text with so many decimals, as a printed form shows it.
import { roundedUnits } from "./rounded-units.js";

/**
 * A number as text with exactly so many decimals, halves away from zero (四舍五入), as Excel shows it.
 *
 * Rule: `roundHalfUp`, then its digits with zeros up to the number of decimals.
 * Rounds as `roundHalfUp` does. Never an exponent, a thousands separator or a "-0"; 15 significant digits, then zeros. Negative
 * digits round to tens, hundreds, … and print no decimals. Units: the value keeps its own. None: never null; a missing figure has to
 * be told apart before.
 *
 * Source: ours, after the number format 0.00 of Excel.
 *
 * @throws TypeError when the value is not finite, or digits is not a whole number from -100 to 100
 * @example
 * formatDecimal(2.675, 2) // => "2.68"
 * formatDecimal(-0.001, 2) // => "0.00"
 * formatDecimal(1e21, 1) // => "1000000000000000000000.0"
 */
export function formatDecimal(value: number, digits: number): string {
  const { negative, units } = roundedUnits("formatDecimal", value, digits);
  const sign = negative ? "-" : "";
  if (digits <= 0) return units === "0" ? "0" : sign + units + "0".repeat(-digits);
  const padded = units.padStart(digits + 1, "0");
  return `${sign}${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}
