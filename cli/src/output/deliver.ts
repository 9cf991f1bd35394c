// Where a result goes: to standard output, or to a file that is whole or absent and writes over nothing but a result of ours.
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Arguments } from "../arguments.js";
import { outputText } from "../messages/output.js";
import type { ExitStatus, Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { standardStream } from "../standard-stream.js";
import { codeOf, lookAt } from "./look-at.js";
import { outputFailure } from "./output-failure.js";
import { markedArchive, markedJson, markedParquet, markedPieces, markedText } from "./own-mark.js";
import type { FileContent } from "./write-whole.js";
import { writeWhole } from "./write-whole.js";

/**
 * Looks at the place for a result before it is made. Throws a UsageError where it is an input or something that is never written over,
 * and an OutputError where nothing can be written now.
 */
export async function checkOutput(options: Arguments): Promise<void> {
  const { out, locale } = options;
  if (out === undefined || out === standardStream) return;
  if (await isInput(out, options)) throw new UsageError(outputText("isInput", { file: out }, locale));
  try {
    await replacing(out, options);
  } catch (error) {
    throw outputFailure(out, error, options);
  }
}

/** Gives a result to where it goes. `content` is made first; a file gets the mark of ours, and so does JSON wherever it goes, also in pieces. */
export async function deliver(content: FileContent, options: Arguments, status: ExitStatus = 0): Promise<Outcome> {
  const { out, format, locale } = options;
  const toFile = goesToFile(options);
  const as = format === "json" || format === "parquet" ? format : toFile ? "file" : "stream";
  const output = await marked(content, as);
  if (!toFile || out === undefined)
    return status === 0 || typeof output !== "string" ? { status, output } : { status, errors: output };
  try {
    await writeWhole(out, output, async () => await replacing(out, options));
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new UsageError(outputText("foreign", { file: out }, locale));
    throw outputFailure(out, error, options);
  }
  return { status, output: outputText("written", { file: out }, locale) };
}

/** Whether a result goes to a file and not to standard output. */
export const goesToFile = ({ out }: Pick<Arguments, "out">): boolean => out !== undefined && out !== standardStream;

const marked = async (content: FileContent, as: "json" | "parquet" | "file" | "stream"): Promise<FileContent> => {
  if (content instanceof Uint8Array) return as === "parquet" ? markedParquet(content) : await markedArchive(content);
  if (typeof content !== "string") return markedPieces(content);
  if (as === "json") return markedJson(content);
  return as === "file" ? markedText(content) : content;
};

/** The permissions of the result that is replaced; none where nothing is there. */
async function replacing(out: string, { locale }: Pick<Arguments, "locale">): Promise<number | undefined> {
  const place = await lookAt(out);
  if (place.kind === "own") return place.mode;
  if (place.kind === "free") return undefined;
  throw new UsageError(outputText(place.kind, { file: out }, locale));
}

/** Whether a path is, under any name, one of the files that the command line names to be read. */
async function isInput(out: string, options: Arguments): Promise<boolean> {
  const { files, standard, mapping, rules, decisions, rubric, schools, costs, pupils, map, before, template } = options;
  const named = [
    ...files,
    standard,
    mapping,
    rules,
    decisions,
    rubric,
    schools,
    costs,
    pupils,
    map,
    before,
    template,
  ].filter((each) => each !== undefined);
  if (named.some((file) => resolve(file) === resolve(out))) return true;
  const identity = async (path: string) => await stat(path, { bigint: true }).catch(() => null);
  const target = await identity(out);
  if (target === null) return false;
  const found = await Promise.all(named.map(identity));
  return found.some((each) => each !== null && each.ino === target.ino && each.dev === target.dev);
}
