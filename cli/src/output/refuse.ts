// The end of a command that found nothing to work with: what is wrong with the input, in lines or as JSON with the mark of ours. Status 1.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { Arguments } from "../arguments.js";
import type { Outcome } from "../outcome.js";
import { findingLines, findingObjects } from "../print-findings.js";
import { markedJson } from "./own-mark.js";

/** The sentence and the findings, for standard error. */
export const refuse = (
  sentence: string,
  diagnostics: readonly Diagnostic[],
  { format, locale }: Pick<Arguments, "format" | "locale">,
): Outcome => ({
  status: 1,
  errors:
    format === "json"
      ? markedJson(`${JSON.stringify({ diagnostics: findingObjects(diagnostics, locale) }, null, 2)}\n`)
      : sentence + findingLines(diagnostics, locale),
});
