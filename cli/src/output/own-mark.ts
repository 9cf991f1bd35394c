// The mark of what this program wrote: in each format a line or property with a fingerprint, by which a file is known to be ours and unchanged.
import { createHash } from "node:crypto";
import packageFile from "../../package.json" with { type: "json" };

const { version } = packageFile;
const name = "Junheng";

/** Loaded where there is a file to look at or to write, and not by every command. */
const archives = async () => await import("@junheng/workbook/write");

const zeros = "0".repeat(64);

const fingerprint = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
const valueOf = (content: string | Uint8Array): string => `${version} sha256:${fingerprint(content)}`;

const lineMark = /# Junheng \S+ sha256:([0-9a-f]{64})\r?\n$/;
const jsonMark = /("generator": ?\{"name":"Junheng","version":"[^"\n]*","sha256":")([0-9a-f]{64})("\}\n?\}\n)$/;

/** A workbook or document with the mark among its properties; its fingerprint is of all its other parts. */
export async function markedArchive(bytes: Uint8Array): Promise<Uint8Array> {
  const { partsOf, withProperty } = await archives();
  return withProperty(bytes, name, valueOf(partsOf(bytes) ?? ""));
}

/** A text with the mark as its last line, which ends as the others do; its fingerprint is of all before that line. */
export const markedText = (text: string): string =>
  `${text}# ${name} ${valueOf(text)}${text.endsWith("\r\n") ? "\r\n" : "\n"}`;

/** The text of a JSON object with the mark as its last member; its fingerprint is of the text with 64 zeros in its place. */
export function markedJson(text: string): string {
  const unsigned = unsignedJson(text);
  return signed(unsigned, fingerprint(unsigned));
}

/** The same of a text that comes in pieces, the last of which ends its last object. */
export async function* markedPieces(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let held: string | undefined;
  for await (const piece of pieces) {
    if (held !== undefined) yield held;
    if (held !== undefined) hash.update(held);
    held = piece;
  }
  const unsigned = unsignedJson(held ?? "{}\n");
  yield signed(unsigned, hash.update(unsigned).digest("hex"));
}

const unsignedJson = (text: string): string => {
  const lines = text.endsWith("\n}\n");
  const body = text.slice(0, lines ? -3 : -2);
  const member = `"generator":${lines ? " " : ""}{"name":"${name}","version":"${version}","sha256":"${zeros}"}`;
  return `${body},${lines ? "\n  " : ""}${member}${lines ? "\n" : ""}}\n`;
};

const signed = (unsigned: string, digest: string): string =>
  unsigned.replace(jsonMark, (_all, before: string, _zeros, after: string) => before + digest + after);

/** The property of a Parquet file that takes the mark: its text before the fingerprint is known. */
export const parquetProperty = { key: name, value: `${version} sha256:${zeros}` };

/** A Parquet file with the fingerprint in its property; it is of the file with 64 zeros there. */
export function markedParquet(unsigned: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(unsigned);
  bytes.set(Buffer.from(fingerprint(unsigned)), digestAt(bytes));
  return bytes;
}

/** Where the last fingerprint of a file begins. */
const digestAt = (bytes: Uint8Array): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(digestWord) + digestWord.length;
const digestWord = " sha256:";

const isOwnParquet = (bytes: Uint8Array): boolean => {
  const at = digestAt(bytes);
  const unsigned = Uint8Array.from(bytes);
  unsigned.set(Buffer.from(zeros), at);
  return fingerprint(unsigned) === Buffer.from(bytes.subarray(at, at + zeros.length)).toString("latin1");
};

/** Whether a file is a Parquet file, by its last four bytes, and long enough to have a mark. */
const isParquet = (bytes: Uint8Array): boolean =>
  bytes.length > 100 && Buffer.from(bytes.subarray(-4)).toString("latin1") === "PAR1";

/** Whether bytes hold what this program wrote, and all of it unchanged. What somebody changed or saved again with another program is theirs. */
export async function isOwn(bytes: Uint8Array): Promise<boolean> {
  if (isParquet(bytes)) return isOwnParquet(bytes);
  const { partsOf, propertyOf } = await archives();
  const property = propertyOf(bytes, name);
  if (property !== undefined) return property.endsWith(`sha256:${fingerprint(partsOf(bytes) ?? "")}`);
  const text = Buffer.from(bytes).toString("utf8");
  const [line, lineDigest] = lineMark.exec(text.slice(-200)) ?? [];
  if (line !== undefined) return fingerprint(text.slice(0, -line.length)) === lineDigest;
  const [, , jsonDigest] = jsonMark.exec(text.slice(-300)) ?? [];
  if (jsonDigest === undefined) return false;
  return (
    fingerprint(text.replace(jsonMark, (_all, before: string, _digest, after: string) => before + zeros + after)) ===
    jsonDigest
  );
}
