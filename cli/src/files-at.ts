// The files that a path means: itself, or everything in a folder and below it.
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";

/** Files that nobody means to send: locks of open workbooks, and what systems leave in folders. */
const leftovers = /^(~\$|\.|thumbs\.db$|desktop\.ini$)/i;

/** A file to read, and the name it is known by: its path within the folder named. */
export interface Named {
  readonly path: string;
  readonly name: string;
}

/** A file that is not there is given too: who reads it says so. */
export const filesAt = async (path: string): Promise<readonly Named[]> => {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() !== true) return [{ path, name: basename(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !leftovers.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file, name: relative(path, file).replaceAll("\\", "/") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};
