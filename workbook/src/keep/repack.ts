// Writes an archive anew: what was not changed goes over packed as it came, with its name, its date and its checksum.
import { deflateSync } from "fflate";
import type { ArchiveEntry } from "../read/archive-entries.js";
import { crc32 } from "../read/crc32.js";

/** An entry of the old archive, with its new bytes where it was changed. */
export interface KeptEntry {
  readonly entry: ArchiveEntry;
  readonly bytes: Uint8Array | null;
}

/** A part that was not there. */
export interface NewEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Packed {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly time: number;
  readonly data: Uint8Array;
}

/** The first moment that an archive can name, for parts that have none: 1 January 1980. */
const noTime = 0x00210000;

/** The new archive: the old entries in their order, the new ones behind them. */
export function repack(original: Uint8Array, kept: readonly KeptEntry[], added: readonly NewEntry[]): Uint8Array {
  const view = new DataView(original.buffer, original.byteOffset, original.byteLength);
  const entries = [
    ...kept.map(({ entry, bytes }) => {
      const { name, method, checksum, size, packed, offset } = entry;
      const time = view.getUint32(offset + 10, true);
      if (bytes !== null) return packedNow(name, bytes, time);
      const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      return { name, method, checksum, size, time, data: original.subarray(start, start + packed) };
    }),
    ...added.map(({ name, bytes }) => packedNow(name, bytes, noTime)),
  ];
  return archiveOf(entries);
}

const packedNow = (name: string, bytes: Uint8Array, time: number): Packed => ({
  name,
  method: 8,
  checksum: crc32(bytes),
  size: bytes.length,
  time,
  data: deflateSync(bytes),
});

const [localLength, centralLength, endLength] = [30, 46, 22];

const archiveOf = (entries: readonly Packed[]): Uint8Array => {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const nameBytes = names.reduce((sum, { length }) => sum + length, 0);
  const dataBytes = entries.reduce((sum, { data }) => sum + data.length, 0);
  const central = entries.length * localLength + nameBytes + dataBytes;
  const out = new Uint8Array(central + entries.length * centralLength + nameBytes + endLength);
  const view = new DataView(out.buffer);
  let local = 0;
  let at = central;
  entries.forEach((entry, position) => {
    const name = names[position] ?? new Uint8Array();
    const describe = (from: number): void => {
      view.setUint16(from, 20, true);
      view.setUint16(from + 2, 0x0800, true);
      view.setUint16(from + 4, entry.method, true);
      view.setUint32(from + 6, entry.time, true);
      view.setUint32(from + 10, entry.checksum, true);
      view.setUint32(from + 14, entry.data.length, true);
      view.setUint32(from + 18, entry.size, true);
      view.setUint16(from + 22, name.length, true);
    };
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    describe(at + 6);
    view.setUint32(at + 42, local, true);
    out.set(name, at + centralLength);
    at += centralLength + name.length;
    view.setUint32(local, 0x04034b50, true);
    describe(local + 4);
    out.set(name, local + localLength);
    out.set(entry.data, local + localLength + name.length);
    local += localLength + name.length + entry.data.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - central, true);
  view.setUint32(at + 16, central, true);
  return out;
};
