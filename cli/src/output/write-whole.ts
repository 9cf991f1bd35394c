// Writes a file whole or not at all: beside its place in the same folder, synced to the disk, then renamed.
import { rmSync } from "node:fs";
import { link, lstat, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { undoneWhenInterrupted } from "./interrupted.js";
import { codeOf } from "./look-at.js";

/** What a file is to hold: all of it, or its pieces as they are made. */
export type FileContent = string | Uint8Array | AsyncIterable<string>;

const temporary = /^\.junheng-(\d+)-\d+\.tmp$/;
let count = 0;

/** A name that nobody else takes; it begins with a dot, so that it is no school's file to anyone. */
export const temporaryIn = (folder: string): string => join(folder, `.junheng-${process.pid}-${(count += 1)}.tmp`);

/** Writes a file that is not there yet, to the disk itself. Throws the system's error; what was begun is the caller's to take away. */
export async function writeSynced(path: string, content: FileContent, mode = 0o666): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    if (typeof content === "string" || content instanceof Uint8Array) await file.writeFile(content);
    else for await (const piece of content) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Writes a file. `replacing` is asked when all is on the disk: the permissions of the file to be replaced, or none where there must
 * be no file. Throws what went wrong; then the folder is as it was.
 */
export async function writeWhole(
  path: string,
  content: FileContent,
  replacing: () => Promise<number | undefined>,
): Promise<void> {
  const folder = dirname(path);
  await removeLeftovers(folder);
  const beside = temporaryIn(folder);
  await undoneWhenInterrupted(
    () => removeAtOnce([beside]),
    async () => {
      try {
        await writeSynced(beside, content, await replacing());
        if ((await replacing()) === undefined) await putNew(beside, path);
        else await rename(beside, path);
      } finally {
        await rm(beside, { force: true });
      }
    },
  );
  await syncFolder(folder);
}

/**
 * Gives what was written beside its name, where no file may be there: by a link, which fails if one came there meanwhile; on disks
 * without links by a rename.
 */
export async function putNew(beside: string, path: string): Promise<void> {
  try {
    await link(beside, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST" || (await lstat(path).catch(() => null)) !== null) throw error;
    await rename(beside, path);
  }
}

/** Makes new names last. Not every system lets a folder be synced; the files themselves are. */
export async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, "r").catch(() => null);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}

/** Takes files and folders away without waiting, again where something is put into them at this moment. */
export function removeAtOnce(paths: readonly string[]): void {
  for (const path of paths) emptyAndRemove(path, 5);
}

/** A file on its way to the disk may come into a folder that is empty already: then it is emptied anew. */
const emptyAndRemove = (path: string, again: number): void => {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  } catch (error) {
    if (again === 0) throw error;
    emptyAndRemove(path, again - 1);
  }
};

/** Takes away what a run that was killed left behind. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const writer = temporary.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
};
