// What a file is, by its content: names lie (an .xls is often a web page, an .xlsx with a password is no archive).
import { unmarkedUtf16 } from "./decode-text.js";

/**
 * An archive (.xlsx, .ods), a Parquet file, a compound file (.xls, or a workbook with a password), a web page, an XML workbook of 2003, a flat
 * OpenDocument (.fods), plain text, or none of them.
 */
export type FileKind =
  | "archive"
  | "parquet"
  | "compound"
  | "page"
  | "xml"
  | "opendocument"
  | "text"
  | "empty"
  | "unknown";

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, position) => bytes[position] === byte);

/** Looks at the first bytes. Text with control characters in it is no text. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return "archive";
  if (startsWith(bytes, 0x50, 0x41, 0x52, 0x31)) return "parquet";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "compound";
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return "text";
  if (unmarkedUtf16(bytes) !== null) return "text";
  if (hasControls(bytes.subarray(0, looked))) return "unknown";
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, looked)).replace(/^ï»¿/, "").trimStart();
  if (/^(?:%PDF-|\{\\rtf)/.test(text)) return "unknown";
  if (/^<\?xml|^<(?:\w+:)?Workbook\b/i.test(text) && /urn:schemas-microsoft-com:office:spreadsheet/.test(text))
    return "xml";
  if (/^<(?:\?xml[^>]*>\s*<)?office:document\b/.test(text)) return "opendocument";
  if (isPage(bytes.subarray(afterComments(bytes)))) return "page";
  return /^<(?:\?xml|!DOCTYPE|svg)/i.test(text) ? "unknown" : "text";
}

/** So many bytes say what a file is. */
const looked = 4096;

const hasControls = (head: Uint8Array): boolean =>
  head.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13);

const isPage = (bytes: Uint8Array): boolean =>
  /^<(?:!doctype html|html|head|meta|body|table|style)\b/i.test(
    new TextDecoder("latin1").decode(bytes.subarray(0, looked)),
  );

/**
 * Where a text begins after its mark and the comments before it, however many and long they are; one that is not closed is no comment. The
 * library looks for a page at the very beginning, so that it is given what is from there on.
 */
export function afterComments(bytes: Uint8Array): number {
  let at = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
  for (;;) {
    while (at < bytes.length && (bytes[at] as number) <= 32) at++;
    if (!startsWith(bytes.subarray(at, at + 4), 0x3c, 0x21, 0x2d, 0x2d)) return at;
    let end = at + 2;
    while (end < bytes.length && !(bytes[end] === 0x2d && bytes[end + 1] === 0x2d && bytes[end + 2] === 0x3e)) end++;
    if (end >= bytes.length) return at;
    at = end + 3;
  }
}
