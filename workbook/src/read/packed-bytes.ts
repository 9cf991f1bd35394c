// Where each entry of an archive lies: within the archive, apart from all others, and under one name.
import type { ArchiveEntry } from "./archive-entries.js";
import { FileProblem } from "./problem.js";

const headSignature = 0x04034b50;
/** The sizes follow the bytes, so that the head does not know them. */
const sizesFollow = 8;
/** A size of 64 bits, which stands elsewhere. */
const longSize = 0xffffffff;

/**
 * The packed bytes of each entry, in order. Errors: a FileProblem where an entry is cut, stands twice, lies over another one, or is
 * described in another way by its own head than by the table of contents: what one reader sees of such a file another does not.
 */
export function packedBytes(bytes: Uint8Array, entries: readonly ArchiveEntry[]): readonly Uint8Array[] {
  const names = new Set(entries.map(({ name }) => name.replaceAll("\\", "/").toLowerCase()));
  if (names.size < entries.length) throw new FileProblem("archiveLies");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = entries.map(({ offset, packed, size }) => {
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== headSignature)
      throw new FileProblem("fileDamaged");
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > bytes.length) throw new FileProblem("fileDamaged");
    if ((view.getUint16(offset + 6, true) & sizesFollow) === 0)
      for (const [at, said] of [
        [18, packed],
        [22, size],
      ] as const) {
        const own = view.getUint32(offset + at, true);
        if (own !== said && own !== longSize) throw new FileProblem("archiveLies");
      }
    return { offset, start, end: start + packed };
  });
  const inOrder = [...places].sort((a, b) => a.offset - b.offset);
  if (inOrder.some(({ offset }, at) => offset < (inOrder[at - 1]?.end ?? 0))) throw new FileProblem("archiveLies");
  return places.map(({ start, end }) => bytes.subarray(start, end));
}
