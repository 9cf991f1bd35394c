// Bytes of a text file to text: UTF-8 or UTF-16 by their marks, UTF-16 by its zero bytes, else UTF-8 where it is valid, else GB18030 (Excel
// in China saves csv so).
import { FileProblem } from "./problem.js";

/** Decodes, without the byte-order mark. Errors: a FileProblem where no encoding fits. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly("utf-16be", bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return strictly(unmarked, bytes);
  const text = decoded("utf-8", bytes);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb;
  if (text === null) return strictly("gb18030", bytes);
  return marked || !looksLikeHan(text) ? text : (decoded("gb18030", bytes) ?? text);
}

/** So many bytes tell the encoding. */
const looked = 4096;

/** Signs of a table: Latin, Chinese, and the signs and widths used with it; what bytes of another order make is elsewhere. */
const usualSigns =
  /^[\t\n\r -~\u00a0-\u00ff\u2000-\u206f\u2190-\u23ff\u2460-\u24ff\u2500-\u27bf\u3000-\u303f\u3200-\u33ff\u4e00-\u9fff\ue000-\uf8ff\uff00-\uffef]$/;
/** So much of the text is of such signs. */
const minUsual = 0.9;

/**
 * UTF-16 without a mark: separators, digits and line ends have a zero byte, all on the same side, and the bytes read so are signs of a
 * table, without any control character. Null for any other bytes.
 */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, Math.min(looked, bytes.length & ~1));
  const [even, odd] = [0, 1].map((side) => head.filter((byte, at) => byte === 0 && (at & 1) === side).length) as [
    number,
    number,
  ];
  if (even + odd < 4 || even === odd) return null;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  const signs = [...new TextDecoder(encoding).decode(head)];
  const usual = signs.filter((sign) => usualSigns.test(sign)).length;
  return signs.some((sign) => sign < " " && !/[\t\n\r]/.test(sign)) || usual < signs.length * minUsual
    ? null
    : encoding;
}

/**
 * Some Chinese words in GB18030 are valid UTF-8 by chance (学校 reads ѧУ): letters of other scripts than Latin, and nothing from the
 * range where Chinese stands in UTF-8.
 */
const looksLikeHan = (text: string): boolean => /[\u0250-\u07ff]/.test(text) && !/[\u0800-\uffff]/.test(text);

const decoded = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const strictly = (encoding: string, bytes: Uint8Array): string => {
  const text = decoded(encoding, bytes);
  if (text === null) throw new FileProblem("fileNotSpreadsheet");
  return text;
};
