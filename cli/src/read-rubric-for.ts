// The rubric to score by: a built-in one by its id, one from a file, or the one that stands in the workbook itself.
import { basename } from "node:path";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { errorAt } from "@junheng/engine/diagnostics";
import type { Rubric } from "@junheng/engine/rubrics";
import { builtInRubricOf, builtInRubrics, parseRubricText } from "@junheng/engine/rubrics";
import { rubricOfWorkbook } from "@junheng/engine/reading/rubrics";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Arguments } from "./arguments.js";
import { readInThreads } from "./input/read-in-threads.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";
import { readBytes } from "./read-bytes.js";

/** A rubric, or none, and what was found in it. */
interface RubricFound {
  readonly rubric: Rubric | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the rubric that the command line names; where it names none, the one on the workbook's own sheets. */
export async function readRubricFor(
  { rubric: named, locale, timeout }: Arguments,
  grids: readonly Grid[],
): Promise<RubricFound> {
  const possible = builtInRubrics.map(({ id }) => id);
  if (named === undefined) {
    const own = rubricOfWorkbook(grids);
    if (own === null) throw new UsageError(cliText("noRubric", { possible }, locale));
    return own;
  }
  const builtIn = builtInRubricOf(named);
  if (builtIn !== undefined) return { rubric: builtIn, diagnostics: [] };
  const bytes = await readBytes(named);
  if (!(bytes instanceof Uint8Array)) {
    if (bytes.code !== "fileNotFound") return { rubric: null, diagnostics: [bytes] };
    throw new UsageError(cliText("unknownRubric", { rubric: named, possible }, locale));
  }
  const file = basename(named);
  if (/\.json$/i.test(named)) return parseRubricText(new TextDecoder().decode(bytes), file);
  const [read = { grids: [], diagnostics: [] }] = await readInThreads(1, async () => ({ name: file, bytes }), timeout);
  const found = rubricOfWorkbook(read.grids) ?? { rubric: null, diagnostics: [errorAt("rubricNoTable", { file })] };
  return { rubric: found.rubric, diagnostics: [...read.diagnostics, ...found.diagnostics] };
}
