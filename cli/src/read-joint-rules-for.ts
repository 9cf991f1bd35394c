// The rules of what follows from joint scores that --rules names: JSON, or a workbook with their sheet.
import { errorAt } from "@junheng/engine/diagnostics";
import type { JointRulesParsed } from "@junheng/engine/joint-rules";
import { parseJointRulesText, readJointRules } from "@junheng/engine/joint-rules";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Arguments } from "./arguments.js";
import { readNamedFile } from "./input/read-named-file.js";
import { scoreCliText } from "./messages/scores.js";
import { UsageError } from "./outcome.js";

/** Reads them; where no file is named, those on a sheet of the workbook itself. None where there are none, or where it has faults, which are told. */
export async function readJointRulesFor(
  { rules, locale, timeout }: Arguments,
  own: readonly Grid[],
): Promise<JointRulesParsed> {
  if (rules === undefined) return readJointRules(own) ?? { rules: null, diagnostics: [] };
  const read = await readNamedFile(rules, timeout);
  if (read === null) throw new UsageError(scoreCliText("noRulesFile", { file: rules }, locale));
  const { file, text, grids = [], diagnostics } = read;
  if (text !== undefined) return parseJointRulesText(text, file);
  const found = readJointRules(grids) ?? { rules: null, diagnostics: [errorAt("jointRulesNoTable", { file })] };
  return { rules: found.rules, diagnostics: [...diagnostics, ...found.diagnostics] };
}
