// What a file is, by its content: names lie (an .xls is often a web page, an .xlsx with a password is no archive).
import { unmarkedUtf16 } from "./decode-text.js";

/**
 * An archive (.xlsx, .ods), a compound file (.xls, or a workbook with a password), a web page, an XML workbook of 2003, a flat
 * OpenDocument (.fods), plain text, or none of them.
 */
export type FileKind = "archive" | "compound" | "page" | "xml" | "opendocument" | "text" | "empty" | "unknown";

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, position) => bytes[position] === byte);

/** Looks at the first bytes. Text with control characters in it is no text. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return "archive";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "compound";
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return "text";
  const head = bytes.subarray(0, 4096);
  if (unmarkedUtf16(bytes) !== null) return "text";
  if (head.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)) return "unknown";
  const text = new TextDecoder("latin1").decode(head).replace(/^ï»¿/, "").trimStart();
  if (/^(?:%PDF-|\{\\rtf)/.test(text)) return "unknown";
  if (/^<\?xml|^<(?:\w+:)?Workbook\b/i.test(text) && /urn:schemas-microsoft-com:office:spreadsheet/.test(text))
    return "xml";
  if (/^<(?:\?xml[^>]*>\s*<)?office:document\b/.test(text)) return "opendocument";
  if (/^<(?:!doctype html|html|head|meta|body|table|style)\b/i.test(withoutComments(text))) return "page";
  return /^<(?:\?xml|!DOCTYPE|svg)/i.test(text) ? "unknown" : "text";
}

/** What stands after the comments that a page begins with. */
const withoutComments = (text: string): string => {
  let rest = text;
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->");
    if (end < 0) return rest;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
};
