// What was found in the figures and in the rubric: errors first, then doubts, then notes.
import type { Diagnostic, Locale, Severity } from "../../diagnostics/index.js";
import { describeDiagnostic, placeOf } from "../../words/index.js";
import { linkedCell, textCell, wideCell } from "../cells.js";
import type { SheetRow } from "../cells.js";
import type { CellStyle, ResultSheet } from "../sheet.js";
import type { Scored } from "../../scoring/index.js";
import { word } from "./score-words.js";

const severities: readonly Severity[] = ["error", "warning", "note"];
const styles: Readonly<Record<Severity, CellStyle>> = { error: "bad", warning: "doubt", note: "text" };

/** All findings. */
export function scoreFindingsSheet({ rubric, diagnostics }: Scored, locale: Locale): ResultSheet {
  const sorted = severities.flatMap((severity) => diagnostics.filter((each) => each.severity === severity));
  return {
    id: "score-findings",
    name: word("findingsSheet", locale),
    rows: [
      wideCell(textCell(word("findingsTitle", locale, { title: rubric.title[locale] }), "title"), 3),
      (["severity", "place", "what"] as const).map((code) => textCell(word(code, locale), "header")),
      ...sorted.map((each) => findingRow(each, locale)),
      ...(sorted.length === 0 ? [wideCell(textCell(word("none", locale)), 3)] : []),
    ],
    widths: [10, 40, 100],
    frozen: { rows: 2, columns: 0 },
  };
}

function findingRow(finding: Diagnostic, locale: Locale): SheetRow {
  const { severity, where } = finding;
  return [
    textCell(word(severity === "note" ? "noteLevel" : severity, locale), styles[severity]),
    linkedCell(placeOf(where, locale), where),
    textCell(describeDiagnostic(finding, locale)),
  ];
}
