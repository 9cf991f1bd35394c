// All files of a drop or a chosen folder, those in folders within too, each with its path.
import type { NamedFile } from "./submission-pool.js";

/** Files that no one means to send: locks of open workbooks, and what systems leave in folders. */
const leftovers = /^(~\$|\.|thumbs\.db$|desktop\.ini$)/i;
/** A folder that holds more is no folder of forms. */
const mostFiles = 20_000;

/** The files chosen in a dialogue; those of a folder carry their path. */
export const chosenFiles = (files: readonly File[]): readonly NamedFile[] =>
  files
    .filter(({ name }) => !leftovers.test(name))
    .slice(0, mostFiles)
    .map((file) => ({ name: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath, file }));

/** The files of what was dropped, folders opened. */
export async function filesIn(entries: readonly FileSystemEntry[]): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  const open = [...entries];
  for (let entry = open.shift(); entry !== undefined && files.length < mostFiles; entry = open.shift()) {
    if (leftovers.test(entry.name)) continue;
    if (entry.isDirectory) open.push(...(await entriesIn(entry as FileSystemDirectoryEntry)));
    else {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file !== null) files.push({ name: entry.fullPath.replace(/^\//, ""), file });
    }
  }
  return files;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A reader gives a hundred entries at a time, and none at the end. */
const entriesIn = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
};
