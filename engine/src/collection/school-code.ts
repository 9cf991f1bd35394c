// A school's code in one spelling, whatever a spreadsheet made of it.
import { halfWidth } from "../reading/cells/index.js";

/**
 * A code to compare by: half-width, without spaces, without the zeros in front that a cell of numbers loses, and without the `.0` or the
 * apostrophe that it gains. Empty where there is none, and where digits were lost (2.142E+09): many schools then seem to have one code.
 *
 * Rule: codes that differ only by what a spreadsheet does to numbers become one.
 * Units: none. Errors: none.
 *
 * Source: 学校标识码 as EMIS has it; a narrow cell, or a file of commas, keeps ten digits as 2.142E+09.
 *
 * @example
 * schoolCode("０421000121") // => "421000121"
 * schoolCode("2.142E+09") // => ""
 */
export function schoolCode(code: string | undefined): string {
  const text = halfWidth(code ?? "").replace(/[\s'‘’`]/g, "");
  if (/^\d(?:\.\d+)?e\+?\d+$/i.test(text)) return "";
  return /^\d+(?:\.0+)?$/.test(text) ? text.replace(/\.0+$/, "").replace(/^0+/, "") : text;
}
