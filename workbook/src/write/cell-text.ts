// Text as a cell of a workbook can hold it.
import { storableText } from "../storable-text.js";

/** The longest text a cell holds. */
const longestText = 32_767;

/**
 * Storable text, cut to what a cell holds. A text that looks like Excel's own escape stays as it is; one that the writing library
 * loses, as its table of texts has it from birth (`valueOf`, `constructor`), is written with its first sign escaped.
 */
export const cellText = (text: string): string =>
  storableText(text)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .slice(0, longestText)
    .replace(/^./s, (first, _position, whole: string) => (whole in Object.prototype ? escaped(first) : first));

/** Excel's own way to write a sign by its number. */
const escaped = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).padStart(4, "0")}_`;
