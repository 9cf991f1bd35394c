// Date formats that a Chinese Excel has without writing them down: files name them by number alone, and the reader does not know them.
import type { ArchiveParts } from "./open-archive.js";

/** Source: ECMA-376, part 1, 18.8.30, the formats of zh-cn. */
const formats: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const stylesPath = "xl/styles.xml";

const declared = Object.entries(formats)
  .map(([id, format]) => `<numFmt numFmtId="${id}" formatCode="${format.replaceAll('"', "&quot;")}"/>`)
  .join("");

/** Writes them into the workbook's styles, before those the file declares, which go on to win. */
export function withChineseDates(parts: ArchiveParts): ArchiveParts {
  const styles = parts[stylesPath];
  if (styles === undefined) return parts;
  const xml = new TextDecoder().decode(styles);
  const more = /<numFmts\b[^>/]*>/.test(xml)
    ? xml.replace(/<numFmts\b[^>/]*>/, (tag) => tag + declared)
    : xml.replace(/<styleSheet\b[^>]*>/, (tag) => `${tag}<numFmts>${declared}</numFmts>`);
  return { ...parts, [stylesPath]: new TextEncoder().encode(more) };
}
