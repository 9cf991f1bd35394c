// XML of a part of a file as text, whatever its encoding, and how its texts and attributes are written.

/** Decodes by the byte-order mark, else by the encoding that the first line names, else as UTF-8. */
export function xmlText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (first === 0x3c && second === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0 && second === 0x3c) return new TextDecoder("utf-16be").decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const [, said = "utf-8"] = /^(?:ï»¿)?<\?xml[^>]*?\bencoding=["']([\w.-]{1,40})["']/.exec(head) ?? [];
  try {
    return new TextDecoder(said).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Line ends as XML has them: `\r\n` and `\r` are one line end. */
export const withLineEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** Whether an attribute says yes. */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** Signs that XML cannot hold are written by their number in files of Excel: `_x000D_`. */
export const withoutEscapes = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
