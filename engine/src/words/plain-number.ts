// A number in a sentence: no more decimals than it has.
import { formatDecimal } from "../statistics/index.js";

/** A number rounded to at most so many decimals, without zeros at its end. */
export const plainNumber = (value: number, digits: number): string =>
  formatDecimal(value, digits)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
