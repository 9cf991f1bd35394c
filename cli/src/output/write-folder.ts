// Writes many files into a folder, all of them or none: first into a folder of their own beside, then under their names.
import { rmdirSync } from "node:fs";
import { lstat, mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { undoneWhenInterrupted } from "./interrupted.js";
import { putNew, removeAtOnce, removeLeftovers, syncFolder, temporaryIn, writeSynced } from "./write-whole.js";

/** A file to be made: its name, and its bytes when its turn has come. */
export interface FileToWrite {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Writes them. Throws what went wrong; then the folder holds what it held, or is not there if it was not. */
export async function writeFolder(path: string, files: readonly FileToWrite[]): Promise<void> {
  const folder = resolve(path);
  const isThere = (await lstat(folder).catch(() => null)) !== null;
  const made = isThere ? undefined : await mkdir(dirname(folder), { recursive: true });
  const around = isThere ? folder : dirname(folder);
  await removeLeftovers(around);
  const beside = temporaryIn(around);
  const put: string[] = [];
  const undo = (): void => {
    removeAtOnce([beside, ...put]);
    if (made !== undefined) removeEmpty(dirname(folder), made);
  };
  await undoneWhenInterrupted(undo, async () => {
    try {
      await mkdir(beside);
      for (const { name, bytes } of files) await writeSynced(join(beside, name), await bytes());
      await syncFolder(beside);
      if (!isThere) return await rename(beside, folder);
      for (const { name } of files) {
        await putNew(join(beside, name), join(folder, name));
        put.push(join(folder, name));
      }
    } catch (error) {
      undo();
      throw error;
    }
  });
  await rm(beside, { recursive: true, force: true });
  await syncFolder(around);
}

/** Takes away folders that were made on the way, from the inmost to the first; one that holds something stays. */
function removeEmpty(inmost: string, first: string): void {
  for (let folder = inmost; ; folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
    if (folder === first || basename(folder) === "") return;
  }
}
