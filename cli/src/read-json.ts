// The JSON of a file that an option names; a file that is none is wrong usage, said in a sentence.
import type { ShapeIssue } from "@junheng/engine/diagnostics";
import { jsonOf } from "@junheng/engine/diagnostics";
import { describeDiagnostic, describeShapeIssues, placeOf } from "@junheng/engine/words";
import type { Arguments } from "./arguments.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";
import { readBytes } from "./read-bytes.js";

/** What a file of settings is for: the code of what its user is to do when it is wrong. */
export type SettingsFile = "mappingUnreadable" | "decisionsUnreadable";

/** Reads and parses it. */
export async function readJson(
  path: string,
  kind: SettingsFile,
  { locale }: Pick<Arguments, "locale">,
): Promise<unknown> {
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array))
    throw new UsageError(
      `${placeOf(bytes.where, locale)}${locale === "en" ? ": " : "："}${describeDiagnostic(bytes, locale)}`,
    );
  const { json, issue } = jsonOf(new TextDecoder().decode(bytes));
  if (issue !== undefined) throw wrongSettings(path, kind, [issue], locale);
  return json;
}

/** Says what is wrong with a file of settings, where in it, and what to do. */
export const wrongSettings = (
  file: string,
  kind: SettingsFile,
  issues: readonly ShapeIssue[],
  locale: Arguments["locale"],
): UsageError => {
  return new UsageError(cliText(kind, { file, problems: describeShapeIssues(issues, locale) }, locale));
};
