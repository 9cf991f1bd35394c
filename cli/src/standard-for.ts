// The standard that the command line names: a built-in one by its id, or one from a file.
import { errorAt } from "@junheng/engine/diagnostics";
import { standardOfText, standardOfWorkbook } from "@junheng/engine/reading/standards";
import type { StandardParsed } from "@junheng/engine/standards";
import { standardOf, standards } from "@junheng/engine/standards";
import type { Arguments } from "./arguments.js";
import { readNamedFile } from "./input/read-named-file.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";
import { wrongWord } from "./wrong-word.js";

/** Finds it among those built in, or reads it from its file with all that is wrong there; or says which there are. */
export async function standardFor({ standard: named, locale, timeout }: Arguments): Promise<StandardParsed> {
  const possible = standards.map((each) => each.id);
  if (named === undefined) throw new UsageError(cliText("noStandard", { possible }, locale));
  const builtIn = standardOf(named);
  if (builtIn !== undefined) return { standard: builtIn, diagnostics: [] };
  const read = await readNamedFile(named, timeout);
  if (read === null) throw wrongWord("unknownStandard", named, possible, locale);
  const { file, text, grids: sheets, diagnostics } = read;
  if (text !== undefined) return standardOfText(text, file);
  if (sheets === undefined) return { standard: null, diagnostics };
  const found = standardOfWorkbook(sheets) ?? { standard: null, diagnostics: [errorAt("standardNoTable", { file })] };
  return { standard: found.standard, diagnostics: [...diagnostics, ...found.diagnostics] };
}
