// The table of contents of a zip archive: what it says it holds, before anything is unpacked.
import { maximumEntries } from "./limits.js";
import { FileProblem } from "./problem.js";

/** An entry as the archive describes it; `size` is its own claim. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
  readonly encrypted: boolean;
}

const endSignature = 0x06054b50;
const longEndSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const unknown32 = 0xffffffff;

/** Reads the central directory, the 64-bit one too. Errors: a FileProblem where it is not whole. */
export function archiveEntries(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(view, bytes);
  } catch (problem) {
    throw problem instanceof FileProblem ? problem : new FileProblem("fileDamaged");
  }
}

const readEntries = (view: DataView, bytes: Uint8Array): readonly ArchiveEntry[] => {
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end--;
  if (end < 0) throw new FileProblem("fileDamaged");
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === longEndSignature) {
    const long = Number(view.getBigUint64(end - 12, true));
    count = Number(view.getBigUint64(long + 32, true));
    at = Number(view.getBigUint64(long + 48, true));
  }
  if (count > maximumEntries) throw new FileProblem("archiveTooLarge");
  const entries: ArchiveEntry[] = [];
  for (let k = 0; k < count; k++) {
    if (view.getUint32(at, true) !== entrySignature) throw new FileProblem("fileDamaged");
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const long = longSizes(view, nameEnd, extraEnd);
    const take = (value: number): number => (value === unknown32 ? (long.shift() ?? value) : value);
    const size = take(view.getUint32(at + 24, true));
    const packed = take(view.getUint32(at + 20, true));
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      packed,
      size,
      checksum: view.getUint32(at + 16, true),
      offset: take(view.getUint32(at + 42, true)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
};

/** The 64-bit sizes of an entry, in the order in which they replace the short ones. */
const longSizes = (view: DataView, from: number, to: number): number[] => {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const length = view.getUint16(at + 2, true);
    return Array.from({ length: Math.floor(length / 8) }, (_, k) => Number(view.getBigUint64(at + 4 + 8 * k, true)));
  }
  return [];
};
