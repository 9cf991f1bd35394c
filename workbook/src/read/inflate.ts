// Inflates packed bytes, and stops as soon as more comes out than was claimed.
import { Inflate } from "fflate";
import { FileProblem } from "./problem.js";

/** Packed bytes handed to the script at a time: at most a thousandfold comes out before the count is looked at. */
const step = 16_384;

/**
 * The `size` bytes that `packed` (raw deflate) holds. The platform's own unpacker takes a tenth of the time of a script, which stands
 * in where a host has none. Errors: a FileProblem for bytes that are damaged, or that hold another number of bytes.
 */
export async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const out = new Uint8Array(size);
  let filled = 0;
  const take = (chunk: Uint8Array): void => {
    if (filled + chunk.length > size) throw new FileProblem("archiveLies");
    out.set(chunk, filled);
    filled += chunk.length;
  };
  try {
    const own = ownUnpacker();
    if (own === null) unpackByScript(packed, take);
    else for await (const chunk of unpacked(packed, own)) take(chunk);
  } catch (problem) {
    throw problem instanceof FileProblem ? problem : new FileProblem("fileDamaged");
  }
  if (filled !== size) throw new FileProblem("archiveLies");
  return out;
}

/** The platform's; null where it has none: browsers before 2023 know the stream, but not raw deflate. */
const ownUnpacker = (): DecompressionStream | null => {
  try {
    return new DecompressionStream("deflate-raw");
  } catch {
    return null;
  }
};

async function* unpacked(packed: Uint8Array, unpacker: DecompressionStream): AsyncGenerator<Uint8Array> {
  const reader = new Blob([packed as BlobPart]).stream().pipeThrough(unpacker).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const unpackByScript = (packed: Uint8Array, take: (chunk: Uint8Array) => void): void => {
  const script = new Inflate(take);
  for (let at = 0; at < packed.length; at += step)
    script.push(packed.subarray(at, at + step), at + step >= packed.length);
};
