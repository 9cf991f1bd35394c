// A text with a number, as numbers are compared: half-width, lower case, without what shows nothing, its thousands parted by one blank.
import { halfWidth } from "./text.js";
import { withoutUnseen } from "./unseen-signs.js";

/** Blanks of other widths that part thousands: NBSP (half-width by now), thin, figure and narrow ones. */
const otherBlanks = /[\u1680\u2000-\u200a\u202f\u205f]/g;
const signs: Readonly<Record<string, string>> = { "∶": ":", "︰": ":", "﹕": ":", "−": "-", "﹣": "-", "﹪": "%" };

/** A number with its thousands parted, all in one way; nothing like it goes on behind. */
const thousands = /(?<![\d.])(?<!\d[, ])[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)(?!\d|[, ]\d)/g;

/**
 * A text with thousands put together (千分位合并); two numbers beside each other stay two.
 *
 * Rule: groups of three digits behind one to three, all parted by commas or all by single blanks, and nothing like them going on before or
 * behind. Units: a half-width text in and out; only separators go. Zeros: a number that begins with 0 is no group (0,152 stays).
 * None: a text without thousands comes back as it is, an empty one too. Errors: none thrown.
 * Source: GB/T 15835—2011 for groups by blanks, spreadsheets for commas; the doubt about pairs is ours.
 *
 * @example
 * joinThousands("1,986人、1 523人、30 2、1986,152") // => "1986人、1523人、30 2、1986,152"
 */
export const joinThousands = (text: string): string => text.replace(thousands, (all) => all.replace(/[, ]/g, ""));

/**
 * A text as numbers in it are compared (数字文本归一).
 *
 * Rule: half-width and lower case; 【〔[ as round brackets, ∶ − ﹪ as : - %; white space is dropped where it does not stand between two
 * figures, and there a blank of any width is “ ”, a line break or tab itself; a leading ' (number as text) goes. Units: text to text.
 * Blanks: a text of unseen signs becomes empty. None: always a text. Errors: none thrown.
 * Source: ours: signs that pasted text and other input methods leave in cells.
 *
 * @example
 * numberText("１\u2009２００ 人") // => "1 200人"
 * numberText("'42") // => "42"
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
