// Many results into a folder, all of them or none: nothing that is there is written over, and what is already written is told.
import { lstat, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Arguments } from "../arguments.js";
import { outputText } from "../messages/output.js";
import { UsageError } from "../outcome.js";
import { standardStream } from "../standard-stream.js";
import { codeOf } from "./look-at.js";
import { outputFailure } from "./output-failure.js";
import { progressOn } from "./progress.js";
import type { FileToWrite } from "./write-folder.js";
import { writeFolder } from "./write-folder.js";

/** Names of files that a sentence lists. */
const listed = 10;

/** Whether --out names a folder: one that is there, or a name that ends as a folder's does. */
export const isFolderName = async (out: string): Promise<boolean> =>
  out.endsWith("/") || out.endsWith(sep) || (await stat(out).catch(() => null))?.isDirectory() === true;

/** Throws a UsageError where there is something else than a folder in its place. */
export async function checkFolder(folder: string, { locale }: Pick<Arguments, "locale">): Promise<void> {
  const [followed, found] = await Promise.all([stat(folder), lstat(folder)].map((each) => each.catch(() => null)));
  if (folder === standardStream || (found !== null && followed?.isDirectory() !== true))
    throw new UsageError(outputText("notFolder", { folder }, locale));
}

/** Writes them. Throws a UsageError where one of the names is taken, and an OutputError where nothing can be written; then nothing is. */
export async function deliverFolder(folder: string, files: readonly FileToWrite[], options: Arguments): Promise<void> {
  const { locale } = options;
  const found = await Promise.all(files.map(({ name }) => lstat(join(folder, name)).catch(() => null)));
  const taken = files.flatMap(({ name }, at) => (found[at] === null ? [] : [name]));
  if (taken.length > 0)
    throw new UsageError(
      outputText("someExist", { folder, count: taken.length, files: taken.slice(0, listed) }, locale),
    );
  const { report, clear } = progressOn(process.stderr, locale);
  const reported = files.map(({ name, bytes }, at) => ({
    name,
    bytes: async () => {
      const made = await bytes();
      report("writing", at + 1, files.length, name);
      return made;
    },
  }));
  try {
    await writeFolder(folder, reported);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new UsageError(outputText("exists", { file: folder }, locale));
    throw outputFailure(folder, error, { ...options, format: "text" });
  } finally {
    clear();
  }
}
