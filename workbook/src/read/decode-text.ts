// Bytes of a text file to text: UTF-8 or UTF-16 by their marks, else UTF-8 where it is valid, else GB18030 (Excel in China saves csv so).
import { FileProblem } from "./problem.js";

/** Decodes, without the byte-order mark. Errors: a FileProblem where no encoding fits. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly("utf-16be", bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return strictly("gb18030", bytes);
  }
}

const strictly = (encoding: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem("fileNotSpreadsheet");
  }
};
