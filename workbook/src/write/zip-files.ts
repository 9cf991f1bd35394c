// Files into one archive, a file at a time, so that whoever makes them can rest in between.
import { Zip, ZipPassThrough } from "fflate";
import { unixFile } from "./unix-file.js";

/** An archive that files are put into one after the other. */
export interface FileArchive {
  /** Puts a file in. Names are kept as they are; workbooks are packed already, and go in as they come. */
  readonly add: (name: string, bytes: Uint8Array) => void;
  /** The archive's bytes; nothing can be put in afterwards. */
  readonly finish: () => Uint8Array;
}

/** A zip archive cannot say earlier; without a clock of ours every file has this date. */
const noDate = new Date(1980, 0, 1);

/**
 * An empty archive (压缩包) that files are put into one after the other.
 *
 * Rule: stored, not packed again, for workbooks are packed already; every file has the date 1980-01-01, so that the same files give the
 * same bytes. Units: bytes. Zeros: a file of 0 bytes is put in. Missing: names are kept as they are, two alike too. None: without files an
 * empty archive. Errors: fflate's, from `add` or `finish`, once it is finished. Source: PKWARE's APPNOTE, through fflate.
 *
 * @example
 * const archive = fileArchive();
 * archive.add("一小.txt", new TextEncoder().encode("400"));
 * archive.finish().length // => 137
 */
export function fileArchive(): FileArchive {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  return {
    add: (name, bytes) => {
      const file = Object.assign(new ZipPassThrough(name), { ...unixFile, mtime: noDate });
      zip.add(file);
      file.push(bytes, true);
    },
    finish: () => {
      zip.end();
      const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}
