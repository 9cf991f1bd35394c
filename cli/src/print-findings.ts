// Findings about the data, one line each: how bad, where, what, what to do.
import type { Diagnostic, Locale, Severity } from "@junheng/engine/diagnostics";
import { describeDiagnostic, labelled, placeOf } from "@junheng/engine/words";
import { cliText } from "./messages/cli.js";

const order: readonly Severity[] = ["error", "warning", "note"];

/** Findings as lines, the worst first. */
export const findingLines = (diagnostics: readonly Diagnostic[], locale: Locale): string =>
  order
    .flatMap((severity) => diagnostics.filter((each) => each.severity === severity))
    .map((each) => {
      const sentence = labelled(placeOf(each.where, locale), describeDiagnostic(each, locale), locale);
      return `[${cliText(each.severity, {}, locale)}] ${sentence}\n`;
    })
    .join("");

/** Findings as the JSON contract gives them. */
export const findingObjects = (diagnostics: readonly Diagnostic[], locale: Locale) =>
  diagnostics.map((each) => ({
    severity: each.severity,
    code: each.code,
    message: describeDiagnostic(each, locale),
    where: each.where,
    params: each.params,
  }));
