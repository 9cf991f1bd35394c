// Places for a result that are somebody else's: links, pipes, devices, folders, and files that look like ours. Nothing there is touched.
import { execFileSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runJunheng } from "./command.js";
import { faultOf } from "./disk-faults.js";
import type { Random } from "./random.js";
import { below } from "./random.js";
import type { Writer } from "./results.js";
import type { Tally } from "./tally.js";

/** Tries each result at each kind of place. */
export async function takePlaces(
  files: readonly Writer[],
  folder: string,
  random: Random,
  tally: Tally,
): Promise<void> {
  mkdirSync(folder);
  for (const writer of files) {
    const here = join(folder, writer.name);
    mkdirSync(here);
    const own = join(here, `own.${endingOf(writer)}`);
    await runJunheng([...writer.words, "--out", own]);
    const bytes = readFileSync(own);
    for (const [kind, content] of lookAlikes(bytes, endingOf(writer), random))
      await refuses(kind, writer, join(here, "looks"), (place) => writeFileSync(place, content), tally);
    if (process.platform === "win32") continue;
    for (const [kind, make] of Object.entries(places(own)))
      await refuses(kind, writer, join(here, "places"), make, tally);
    tally.note("a link to our own result", readFileSync(own).equals(bytes) ? undefined : "it was followed");
  }
  if (existsSync("/dev/full")) await refusesDevices(files, tally);
}

const endingOf = ({ name }: Writer): string => name.replace(/.*\./, "");

/** Places that are no files. */
const places = (own: string): Readonly<Record<string, (place: string) => void>> => ({
  "a link that leads nowhere": (place) => symlinkSync(join(place, "..", "nowhere"), place),
  "a link to our own result": (place) => symlinkSync(own, place),
  "a pipe (FIFO)": (place) => void execFileSync("mkfifo", [place]),
  "a folder": (place) => mkdirSync(place),
});

/** Files that look like ours: a result that somebody changed, and what only begins or ends like one. */
function lookAlikes(
  own: Buffer,
  ending: string,
  random: Random,
): readonly (readonly [kind: string, content: Buffer])[] {
  const changed = "a result of ours that was changed";
  const look = "a file that looks like ours";
  const all: (readonly [string, Buffer])[] = [
    [look, Buffer.from('{"standard":"national-basic-2012","stages":{}}\n')],
    [look, Buffer.from(`{"generator":{"name":"Junheng","version":"0.1.0","sha256":"${"0".repeat(64)}"}}\n`)],
    [look, Buffer.from(`均衡 Junheng\n# Junheng 0.1.0 sha256:${"0".repeat(64)}\n`)],
    [look, Buffer.from("PK\u0003\u0004 Junheng")],
    ["an empty file", Buffer.alloc(0)],
  ];
  if (ending === "json" || ending === "txt") {
    all.push([changed, Buffer.concat([own, Buffer.from("\n")])], [changed, own.subarray(0, -1)]);
    for (let run = 0; run < 3; run += 1) {
      const other = Buffer.from(own);
      const at = below(random, own.length);
      other[at] = (other[at] ?? 0) ^ 1;
      all.push([changed, other]);
    }
  } else
    for (const part of Object.keys(unzipSync(own))
      .filter((name) => /sheet\d+\.xml$|document\.xml$|styles\.xml$/.test(name))
      .slice(0, 3)) {
      const parts = unzipSync(own);
      parts[part] = strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace(/<\/(?!.*<\/)/s, "<!-- --></"));
      all.push([changed, Buffer.from(zipSync(parts))]);
    }
  return all;
}

/** Runs a writer where something is: status 2, a sentence, and all is as it was. */
async function refuses(
  kind: string,
  writer: Writer,
  folder: string,
  make: (place: string) => void,
  tally: Tally,
): Promise<void> {
  const at = join(folder, String(existsSync(folder) ? readdirSync(folder).length : 0));
  mkdirSync(at, { recursive: true });
  const place = join(at, writer.name);
  make(place);
  const before = stateOf(place);
  const ended = await runJunheng([...writer.words, "--out", place]);
  const isSame = stateOf(place) === before && readdirSync(at).join() === writer.name;
  tally.note(kind, faultOf(ended, 2) ?? (isSame ? undefined : "something there was changed"));
}

/** What stands at a place, without following or opening what could block. */
const stateOf = (place: string): string => {
  const found = lstatSync(place);
  if (found.isSymbolicLink()) return `link to ${readlinkSync(place)}`;
  return found.isFile() ? readFileSync(place).toString("base64") : `mode ${found.mode}`;
};

/** Devices as a place, and standard output that is full or closed. */
async function refusesDevices(files: readonly Writer[], tally: Tally): Promise<void> {
  for (const writer of files) {
    const ended = await runJunheng([...writer.words, "--out", "/dev/full"]);
    tally.note("a device (/dev/full)", faultOf(ended, 2));
    const out = [...writer.words, "--format", endingOf(writer) === "txt" ? "text" : endingOf(writer), "--out", "-"];
    const full = await runJunheng(out, { shell: `"$@" > /dev/full` });
    tally.note("standard output that is full", faultOf(full, 1));
    const closed = await runJunheng(out, { shell: `("$@"; echo "status $?" >&2) | head -c 1 > /dev/null` });
    tally.note("standard output that nobody reads", closed.errors === "status 0\n" ? undefined : closed.errors);
  }
}
