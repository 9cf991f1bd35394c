// The rubric to score by: a built-in one by its id, one from a file, or the one that stands in the workbook itself.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { errorAt } from "@junheng/engine/diagnostics";
import type { Rubric } from "@junheng/engine/rubrics";
import { builtInRubricOf, builtInRubrics, parseRubricText } from "@junheng/engine/rubrics";
import { rubricOfWorkbook } from "@junheng/engine/reading/rubrics";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Arguments } from "./arguments.js";
import { readNamedFile } from "./input/read-named-file.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";
import { wrongWord } from "./wrong-word.js";

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
  const read = await readNamedFile(named, timeout);
  if (read === null) throw wrongWord("unknownRubric", named, possible, locale);
  const { file, text, grids: sheets, diagnostics } = read;
  if (text !== undefined) return parseRubricText(text, file);
  if (sheets === undefined) return { rubric: null, diagnostics };
  const found = rubricOfWorkbook(sheets) ?? { rubric: null, diagnostics: [errorAt("rubricNoTable", { file })] };
  return { rubric: found.rubric, diagnostics: [...diagnostics, ...found.diagnostics] };
}
