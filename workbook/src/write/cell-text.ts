// Text as a cell of a file can hold it.

/** The longest text a cell holds. */
const longestText = 32_767;

/** What no file should hold: control signs, and the code points that Unicode keeps for no sign at all. */
// eslint-disable-next-line no-control-regex
const noSigns = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]|\p{Noncharacter_Code_Point}/gu;

/**
 * Text as XML can hold it: no control signs, no halves of signs, `?` for a sign that could not be read. A text that
 * looks like Excel's own escape stays as it is; one that the writing library loses, as its table of texts has it from
 * birth (`valueOf`, `constructor`), is written with its first sign escaped.
 */
export const cellText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, "")
    .replace(noSigns, "")
    .replaceAll("\ufffd", "?")
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .slice(0, longestText)
    .replace(/^./s, (first, _position, whole: string) => (whole in Object.prototype ? escaped(first) : first));

/** Excel's own way to write a sign by its number. */
const escaped = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).padStart(4, "0")}_`;
