// A number in a sentence: no more decimals than it has, and a minus sign for what is below zero.
import { trimmedEnd } from "../reading/cells/index.js";
import { formatDecimal } from "../statistics/index.js";

/**
 * A number rounded to at most so many decimals, without zeros at its end.
 *
 * @example
 * plainNumber(-1.5, 2) // => "−1.5"
 */
export const plainNumber = (value: number, digits: number): string => {
  const [whole = "", decimals = ""] = formatDecimal(value, digits).split(".");
  const kept = trimmedEnd(decimals, /0/);
  return withMinus(kept === "" ? whole : `${whole}.${kept}`);
};

/**
 * A printed number with a minus sign (U+2212) for its hyphen; any other text as it is.
 *
 * @example
 * withMinus("-0.31") // => "−0.31"
 */
export const withMinus = (printed: string): string => printed.replace(/^-(?=\d)/, "−");
