// A plan that a solver made, delivered: its sheets as text or a workbook, or the plan itself as JSON.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { ResultSheet } from "@junheng/engine/reports";
import type { Arguments } from "../arguments.js";
import type { Outcome } from "../outcome.js";
import { deliver } from "../output/deliver.js";
import { findingLines, findingObjects } from "../print-findings.js";
import { sheetsText } from "../print-sheets.js";

/** Delivers it with what was found. */
export async function deliverSheets(
  plan: object,
  sheets: readonly ResultSheet[],
  diagnostics: readonly Diagnostic[],
  options: Arguments,
): Promise<Outcome> {
  const { format, locale } = options;
  if (format === "json")
    return await deliver(`${JSON.stringify({ ...plan, diagnostics: findingObjects(diagnostics, locale) })}\n`, options);
  if (format === "text") return await deliver(sheetsText(sheets) + findingLines(diagnostics, locale), options);
  const { sheetsFile } = await import("../sheets-file.js");
  return await deliver(await sheetsFile(sheets, options), options);
}
