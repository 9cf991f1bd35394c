// Text as a cell of a file can hold it.

/** The longest text a cell holds. */
const longestText = 32_767;

/** Text as XML can hold it: no control signs, no halves of signs; a text that looks like Excel's own escape stays as it is. */
export const cellText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, "")
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .slice(0, longestText);
