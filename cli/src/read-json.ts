// The JSON of a file; a file that is none is wrong usage, said in a sentence.
import { readFile } from "node:fs/promises";
import type { Arguments } from "./arguments.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";

/** Reads and parses it. */
export async function readJson(path: string, { locale }: Pick<Arguments, "locale">): Promise<unknown> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new UsageError(cliText("notReadable", { file: path }, locale));
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    throw new UsageError(`${path}: ${cliText("notJson", {}, locale)}`);
  }
}
