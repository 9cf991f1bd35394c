// Bytes of a text file to text: UTF-8 or UTF-16 by their marks, else UTF-8 where it is valid, else GB18030 (Excel in China saves csv so).
import { FileProblem } from "./problem.js";

/** Decodes, without the byte-order mark. Errors: a FileProblem where no encoding fits. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly("utf-16be", bytes);
  const text = decoded("utf-8", bytes);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb;
  if (text === null) return strictly("gb18030", bytes);
  return marked || !looksLikeHan(text) ? text : (decoded("gb18030", bytes) ?? text);
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
