// Writes many files into a folder, all of them or none: first into a folder of their own beside, then under their names.
import { lstat, mkdir, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { putNew, removeLeftovers, syncFolder, temporaryIn, writeSynced } from "./write-whole.js";

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
  try {
    await mkdir(beside);
    for (const { name, bytes } of files) await writeSynced(join(beside, name), await bytes());
    await syncFolder(beside);
    if (isThere) await putEach(beside, folder, files);
    else await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (made !== undefined) await removeEmpty(dirname(folder), made);
    throw error;
  }
  await rm(beside, { recursive: true, force: true });
  await syncFolder(around);
}

/** Gives each file its name in a folder that is there, and takes all of them away again when one cannot be put. */
async function putEach(beside: string, folder: string, files: readonly FileToWrite[]): Promise<void> {
  const put: string[] = [];
  try {
    for (const { name } of files) {
      await putNew(join(beside, name), join(folder, name));
      put.push(join(folder, name));
    }
  } catch (error) {
    for (const file of put) await rm(file, { force: true });
    throw error;
  }
}

/** Takes away folders that were made on the way, from the inmost to the first; one that holds something stays. */
async function removeEmpty(inmost: string, first: string): Promise<void> {
  for (let folder = inmost; ; folder = dirname(folder)) {
    if (
      !(await rmdir(folder).then(
        () => true,
        () => false,
      )) ||
      folder === first ||
      basename(folder) === ""
    )
      return;
  }
}
