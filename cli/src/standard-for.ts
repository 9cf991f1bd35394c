// The standard that the command line names: a built-in one by its id, or one from a file.
import { basename } from "node:path";
import { errorAt } from "@junheng/engine/diagnostics";
import { standardOfWorkbook } from "@junheng/engine/reading/standards";
import type { StandardParsed } from "@junheng/engine/standards";
import { parseStandardText, standardOf, standards } from "@junheng/engine/standards";
import type { Arguments } from "./arguments.js";
import { readInThreads } from "./input/read-in-threads.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";
import { readBytes } from "./read-bytes.js";

/** Finds it among those built in, or reads it from its file with all that is wrong there; or says which there are. */
export async function standardFor({ standard: named, locale, timeout }: Arguments): Promise<StandardParsed> {
  const possible = standards.map((each) => each.id);
  if (named === undefined) throw new UsageError(cliText("noStandard", { possible }, locale));
  const builtIn = standardOf(named);
  if (builtIn !== undefined) return { standard: builtIn, diagnostics: [] };
  const bytes = await readBytes(named);
  if (!(bytes instanceof Uint8Array)) {
    if (bytes.code !== "fileNotFound") return { standard: null, diagnostics: [bytes] };
    throw new UsageError(cliText("unknownStandard", { standard: named, possible }, locale));
  }
  const file = basename(named);
  if (/\.json$/i.test(named)) return parseStandardText(new TextDecoder().decode(bytes), file);
  const [read = { grids: [], diagnostics: [] }] = await readInThreads(1, async () => ({ name: file, bytes }), timeout);
  const found = standardOfWorkbook(read.grids) ?? {
    standard: null,
    diagnostics: [errorAt("standardNoTable", { file })],
  };
  return { standard: found.standard, diagnostics: [...read.diagnostics, ...found.diagnostics] };
}
