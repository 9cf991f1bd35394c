// Disks that fail while a result is written: full at any point, read-only, or with a limit on files. The old result stays, whole.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Ended } from "./command.js";
import { runJunheng } from "./command.js";
import type { Random } from "./random.js";
import { below } from "./random.js";
import type { Writer } from "./results.js";
import { sentenceFault } from "./sentence-fault.js";
import type { Tally } from "./tally.js";

const page = 4096;
const size = 500 * page;

/** Tries them on each result and on the forms; gives the sentences on what could not be tried on this machine. */
export async function failDisks(
  { files, forms }: { readonly files: readonly Writer[]; readonly forms: Writer },
  folder: string,
  random: Random,
  tally: Tally,
): Promise<readonly string[]> {
  if (process.platform === "win32") return ["Failing disks were not tried: this system makes none for a test."];
  mkdirSync(folder);
  for (const writer of files) await limitFiles(writer, join(folder, `limit-${writer.name}`), tally);
  const disk = join(folder, "disk");
  mkdirSync(disk);
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !mount(disk, "-t", "tmpfs", "-o", `size=${size}`, "none")) {
    await readOnlyFolders(files, join(folder, "read-only"), isRoot, tally);
    return ["A full disk was not tried: a small one can be made by root alone."];
  }
  try {
    for (const writer of files) await fillDisk(writer, disk, random, tally);
    await fillDisk(forms, disk, random, tally);
    for (const writer of files) {
      const old = await made(writer, disk);
      mount(disk, "-o", "remount,ro");
      await keepsOld("a read-only disk", writer, old, tally, 1, [writer.name]);
      mount(disk, "-o", "remount,rw");
      rmSync(old.path);
    }
  } finally {
    spawnSync("umount", [disk]);
  }
  return [];
}

const mount = (disk: string, ...words: readonly string[]): boolean =>
  spawnSync("mount", [...words, disk], { stdio: "ignore" }).status === 0;

interface Old {
  readonly path: string;
  readonly folder: string;
  readonly bytes: Buffer;
}

const made = async ({ name, words }: Writer, folder: string): Promise<Old> => {
  const path = join(folder, name);
  const { status, errors } = await runJunheng([...words, "--out", path]);
  if (status !== 0) throw new Error(`${name} was not made: ${errors}`);
  return { path, folder, bytes: readFileSync(path) };
};

/** Runs it over an old result where it cannot be written: the status is as promised, a sentence comes, and the folder is as it was. */
async function keepsOld(
  kind: string,
  { words }: Writer,
  { path, folder, bytes }: Old,
  tally: Tally,
  status: number,
  names: readonly string[],
  shell?: string,
): Promise<void> {
  const ended = await runJunheng([...words, "--out", path], shell === undefined ? {} : { shell });
  const fault =
    faultOf(ended, status) ?? (readFileSync(path).equals(bytes) ? undefined : "the old result is not whole");
  const left = readdirSync(folder).filter((name) => !names.includes(name));
  tally.note(kind, fault ?? (left.length > 0 ? `left behind: ${left.join()}` : undefined));
}

/** The sentence of a refusal, which an answer in JSON has among its findings. */
const sentenceOf = (errors: string): string => {
  if (!errors.startsWith("{")) return errors;
  const { diagnostics } = JSON.parse(errors) as { readonly diagnostics: readonly { readonly message: string }[] };
  return diagnostics.map(({ message }) => `${message}\n`).join("");
};

/** What is wrong with how a refused run ended. */
export const faultOf = ({ status, errors }: Ended, wanted: number): string | undefined => {
  if (status !== wanted) return `status ${status}, not ${wanted}: ${errors}`;
  const sentence = sentenceOf(errors);
  return /[。.]\n$/.test(sentence) ? sentenceFault(sentence) : `no sentence: ${errors}`;
};

/** No file may grow beyond half of the result. */
async function limitFiles(writer: Writer, folder: string, tally: Tally): Promise<void> {
  mkdirSync(folder);
  const old = await made(writer, folder);
  const blocks = Math.max(1, Math.floor(old.bytes.length / 2 / 512));
  await keepsOld(
    "a limit on the size of files",
    writer,
    old,
    tally,
    1,
    [writer.name],
    `ulimit -f ${blocks}; exec "$@"`,
  );
}

/** As much room as is left is too little, just enough, or none. */
async function fillDisk(writer: Writer, disk: string, random: Random, tally: Tally): Promise<void> {
  const filler = join(disk, "filler");
  const isFolder = writer.name === "forms";
  for (let run = 0; run < 4; run += 1) {
    const old = isFolder ? undefined : await made(writer, disk);
    const need = old?.bytes.length ?? 60_000;
    const room = run === 0 ? 0 : below(random, Math.ceil(need / page)) * page;
    fill(filler, disk, room);
    const kind = isFolder ? "a full disk, folder of forms" : "a full disk";
    if (old !== undefined) await keepsOld(kind, writer, old, tally, 1, [writer.name, "filler"]);
    else {
      const path = join(disk, "forms");
      const ended = await runJunheng([...writer.words, "--out", path]);
      const left = readdirSync(disk).filter((name) => name !== "filler");
      tally.note(kind, faultOf(ended, 1) ?? (left.length > 0 ? `left behind: ${left.join()}` : undefined));
      rmSync(path, { recursive: true, force: true });
    }
    rmSync(filler);
    if (old !== undefined) rmSync(old.path);
  }
}

/** Fills a disk up to so much room, in whole pages. */
const fill = (filler: string, disk: string, room: number): void => {
  const used = readdirSync(disk).reduce((sum, name) => sum + Math.ceil(statSync(join(disk, name)).size / page), 0);
  const pages = Math.floor(size / page) - used - Math.floor(room / page);
  writeFileSync(filler, Buffer.alloc(pages * page));
};

/** A folder without the right to write, for who is not root. */
async function readOnlyFolders(files: readonly Writer[], folder: string, isRoot: boolean, tally: Tally): Promise<void> {
  if (isRoot) return;
  mkdirSync(folder);
  for (const writer of files) {
    const old = await made(writer, folder);
    chmodSync(folder, 0o555);
    await keepsOld("a read-only folder", writer, old, tally, 1, [writer.name]);
    chmodSync(folder, 0o755);
    rmSync(old.path);
  }
}
