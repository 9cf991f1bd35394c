// A disk that fails while a file is written: half of the bytes are there when the system says why there are no more.
import type { FileHandle } from "node:fs/promises";
import { open } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Runs something while every file fails after `whole` files that are written whole. */
export async function withFailingDisk<T>(code: string, run: () => Promise<T>, whole = 0): Promise<T> {
  const handle = await open(fileURLToPath(import.meta.url));
  const prototype = Object.getPrototypeOf(handle) as Pick<FileHandle, "writeFile">;
  await handle.close();
  const writeFile = prototype.writeFile;
  let left = whole;
  prototype.writeFile = async function (this: FileHandle, data) {
    if (left > 0) {
      left -= 1;
      return await writeFile.call(this, data);
    }
    const half = Buffer.from(data as Uint8Array);
    await writeFile.call(this, half.subarray(0, half.length / 2));
    throw Object.assign(new Error("the disk failed"), { code });
  };
  try {
    return await run();
  } finally {
    prototype.writeFile = writeFile;
  }
}
