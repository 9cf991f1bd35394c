// The files of several counties, from files and folders: each read by itself, with the folders in which it lies.
import { basename, resolve } from "node:path";
import { stat } from "node:fs/promises";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { CountyFile } from "@junheng/engine/reading/counties";
import type { Arguments } from "../arguments.js";
import { filesAt } from "../files-at.js";
import { readInThreads } from "../input/read-in-threads.js";
import { cliText } from "../messages/cli.js";
import { UsageError } from "../outcome.js";
import type { Progress } from "../output/progress.js";
import { readBytes } from "../read-bytes.js";

/** A file as it was read, and what was found on the way. */
export interface ReadFile {
  readonly file: CountyFile;
  readonly diagnostics: readonly Diagnostic[];
}

interface Place {
  readonly path: string;
  /** Folders and name, from what the command line names down. */
  readonly below: readonly string[];
}

/** Reads them all, in the order of their names; one that cannot be read says why and stops nothing. */
export async function readCountyFiles(options: Arguments, progress: Progress): Promise<readonly ReadFile[]> {
  const { sheet, timeout } = options;
  const places = await placesOf(options);
  const names = namesOf(places);
  let done = 0;
  const replies = await readInThreads(
    places.length,
    async (at) => {
      progress("reading", (done += 1), places.length, names[at] ?? "");
      const bytes = await readBytes(places[at]?.path ?? "");
      const name = names[at] ?? "";
      if (bytes instanceof Uint8Array) return { name, bytes };
      return { grids: [], submission: null, diagnostics: [{ ...bytes, where: { file: name } }] };
    },
    timeout,
  );
  return places.map(({ below }, at) => {
    const { grids = [], diagnostics = [] } = replies[at] ?? {};
    const wanted = sheet === undefined ? grids : grids.filter((grid) => grid.sheet === sheet);
    return { file: { path: below, grids: wanted }, diagnostics };
  });
}

/** Every file once. Of one folder alone what lies in it counts; of several each is a folder of its own. The result that is about to be replaced is not read. */
async function placesOf({ files: paths, out, locale }: Arguments): Promise<readonly Place[]> {
  if (paths.length === 0) throw new UsageError(cliText("noFile", {}, locale));
  const places = new Map<string, Place>();
  const result = out === undefined ? undefined : resolve(out);
  for (const path of paths) {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true;
    const above = isFolder && paths.length > 1 ? [basename(resolve(path))] : [];
    for (const { path: each, name } of await filesAt(path)) {
      const whole = resolve(each);
      if (whole !== result && !places.has(whole))
        places.set(whole, { path: each, below: [...above, ...name.split("/")] });
    }
  }
  return [...places.values()];
}

/** Each is known by its name, or where another has the same by its folders too. */
const namesOf = (places: readonly Place[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { below } of places) counts.set(below.at(-1) ?? "", (counts.get(below.at(-1) ?? "") ?? 0) + 1);
  return places.map(({ below }) => {
    const name = below.at(-1) ?? "";
    return (counts.get(name) ?? 0) > 1 ? below.join("/") : name;
  });
};
