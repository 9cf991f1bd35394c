// Writing a result file, without ever writing over anything that is not ours.
import { readFile, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readWorkbook } from "@junheng/workbook/read";
import type { Arguments } from "./arguments.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";

/** Refuses a name that is an input file, or a file that this program did not write. */
export async function checkOutput(out: string, { files, locale }: Pick<Arguments, "files" | "locale">): Promise<void> {
  if (files.some((file) => resolve(file) === resolve(out)))
    throw new UsageError(cliText("outIsInput", { file: out }, locale));
  if ((await stat(out).catch(() => null)) === null) return;
  if (!(await isOurs(out))) throw new UsageError(cliText("outExists", { file: out }, locale));
}

/** How the JSON of an assessment begins, and that of scores, of claims and of a form's template. */
const ourJson =
  /^\s*\{\s*("standard"|"rubric"\s*:\s*"[^"]*"\s*,\s*"contentHash"|"claims"\s*:\s*\[|"version"\s*:\s*1\s*,\s*"kind"\s*:\s*"form")/;

/** A result of an earlier run: a workbook of our own sheets alone, or the JSON of an assessment, of scores or of claims. */
const isOurs = async (path: string): Promise<boolean> => {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return false;
  if (/\.json$/i.test(path)) return ourJson.test(new TextDecoder().decode(bytes.subarray(0, 500)));
  const { grids } = await readWorkbook(bytes, path);
  return grids.length > 0 && grids.every((grid) => grid.ours === true);
};

/** Writes the file, or says in a sentence why it cannot be written. */
export async function writeOutput(
  out: string,
  content: string | Uint8Array,
  { locale }: Pick<Arguments, "locale">,
): Promise<void> {
  await writeFile(out, content).catch(() => {
    throw new UsageError(cliText("outFailed", { file: out }, locale));
  });
}
