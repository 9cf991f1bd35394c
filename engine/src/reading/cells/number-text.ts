// A text with a number, as numbers are compared: half-width, lower case, without what shows nothing, its thousands parted by one blank.
import { halfWidth } from "./text.js";
import { withoutUnseen } from "./unseen-signs.js";

/** Blanks of other widths that part thousands: NBSP (half-width by now), thin, figure and narrow ones. */
const otherBlanks = /[\u1680\u2000-\u200a\u202f\u205f]/g;
const signs: Readonly<Record<string, string>> = { "∶": ":", "︰": ":", "﹕": ":", "−": "-", "﹣": "-", "﹪": "%" };

/**
 * White space is dropped where it does not stand between two figures; there it stays, a blank of any width as “ ”, and a line break or a tab
 * as itself. The sign that marks a number as text (') is dropped at the start.
 *
 * @example
 * numberText("１\u2009２００ 人") // => "1 200人"
 */
export const numberText = (raw: string): string =>
  halfWidth(withoutUnseen(raw))
    .replace(otherBlanks, " ")
    .replace(/[∶︰﹕−﹣﹪]/g, (sign) => signs[sign] ?? sign)
    .trim()
    .replace(/^['’]\s*/, "")
    .replace(/\s+(?![\s\d.,])|(?<![\s\d.,])\s+/g, "")
    .replace(/[【〔[]/g, "(")
    .replace(/[】〕\]]/g, ")")
    .toLowerCase();
