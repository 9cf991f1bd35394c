// A number in a sentence: no more decimals than it has, and a minus sign for what is below zero.
import { trimmedEnd } from "../reading/cells/index.js";
import { formatDecimal } from "../statistics/index.js";

/**
 * A number as a sentence has it (句中的数): rounded, without zeros at its end.
 *
 * Rule: `formatDecimal` to at most `digits` decimals, halves away from zero; zeros behind the point go, and the point with them. Units:
 * those of the value; no groups of digits. `digits` from 0. Zeros: "0", and so is what rounds to zero from below, without a sign. Missing:
 * there has to be a number. None: never empty. Source: 四舍五入 as `formatDecimal`; the minus sign is U+2212.
 *
 * @throws TypeError when the value is not finite, or digits is no whole number from -100 to 100
 *
 * @example
 * plainNumber(-1.5, 2) // => "−1.5"
 * plainNumber(20, 2) // => "20"
 * plainNumber(-0.001, 2) // => "0"
 */
export const plainNumber = (value: number, digits: number): string => {
  const [whole = "", decimals = ""] = formatDecimal(value, digits).split(".");
  const kept = trimmedEnd(decimals, /0/);
  return withMinus(kept === "" ? whole : `${whole}.${kept}`);
};

/**
 * A printed number with a minus sign (减号, U+2212) for its hyphen; any other text as it is.
 *
 * Rule: only a hyphen at the beginning and right before a digit is changed, so that dates and names stay. Units: those of the number.
 * Zeros: "-0" becomes "−0"; nothing is computed. None: an empty text stays empty. Errors: none. Source: ours; U+2212 is Unicode's minus.
 *
 * @example
 * withMinus("-0.31") // => "−0.31"
 * withMinus("2023-2024") // => "2023-2024"
 */
export const withMinus = (printed: string): string => printed.replace(/^-(?=\d)/, "−");
