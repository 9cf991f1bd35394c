// All files of a folder with their content, by names that are the same on every system.
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

/** Sorted by name. */
export const filesIn = async (folder) => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
  const sorted = names.map((name) => name.split(sep).join("/")).sort();
  return await Promise.all(sorted.map(async (name) => ({ name, content: await readFile(join(folder, name)) })));
};
