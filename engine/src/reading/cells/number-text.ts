// A text with a number, as numbers are compared: half-width, lower case, without what shows nothing, its thousands parted by one blank.
import { halfWidth } from "./text.js";
import { withoutUnseen } from "./unseen-signs.js";

/** Blanks of other widths that part thousands: NBSP (half-width by now), thin, figure and narrow ones. */
const otherBlanks = /[\u1680\u2000-\u200a\u202f\u205f]/g;
const signs: Readonly<Record<string, string>> = { "∶": ":", "︰": ":", "﹕": ":", "−": "-", "﹣": "-", "﹪": "%" };

/** A number with its thousands parted, all in one way; nothing like it goes on behind. */
const thousands = /(?<![\d.])(?<!\d[, ])[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)(?!\d|[, ]\d)/g;

/**
 * A text, half-width, with thousands put together; two numbers beside each other stay two.
 *
 * @example
 * joinThousands("1,986人、1 523人、30 2、1986,152") // => "1986人、1523人、30 2、1986,152"
 */
export const joinThousands = (text: string): string => text.replace(thousands, (all) => all.replace(/[, ]/g, ""));

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
    .replace(/(?<!\s)\s+(?![\s\d.,])|(?<![\s\d.,])\s+/g, "")
    .replace(/[【〔[]/g, "(")
    .replace(/[】〕\]]/g, ")")
    .toLowerCase();
