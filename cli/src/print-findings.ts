// Findings about the data, one line each: how bad, where, what, what to do.
import type { Diagnostic, Locale, Severity } from "@junheng/engine/diagnostics";
import { describeDiagnostic, placeOf } from "@junheng/engine/words";
import { cliText } from "./messages/cli.js";

const order: readonly Severity[] = ["error", "warning", "note"];

/** Findings as lines, the worst first. */
export const findingLines = (diagnostics: readonly Diagnostic[], locale: Locale): string =>
  order
    .flatMap((severity) => diagnostics.filter((each) => each.severity === severity))
    .map((each) => {
      const place = placeOf(each.where, locale);
      return `[${cliText(each.severity, {}, locale)}] ${place === "" ? "" : `${place}${locale === "zh-CN" ? "：" : ": "}`}${describeDiagnostic(each, locale)}\n`;
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
