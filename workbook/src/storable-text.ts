// Text as the XML of an office file can hold it.

/** What no file should hold: control signs, and the code points that Unicode keeps for no sign at all. */
// oxlint-disable-next-line no-control-regex
const noSigns = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]|\p{Noncharacter_Code_Point}/gu;

/**
 * Text without control signs, without halves of signs, with `?` for a sign that could not be read, and with one kind of line end.
 * Excel and Word call a file damaged that holds anything else (XML 1.0, production 2: Char).
 *
 * @example
 * storableText("第一\uFFFE小学\u0007\r\n") // => "第一小学\n"
 */
export const storableText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, "")
    .replace(noSigns, "")
    .replaceAll("\ufffd", "?")
    .replace(/\r\n?/g, "\n");
