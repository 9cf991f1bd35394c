// What was found in the data: errors first, then doubts, then notes; each with its place and what to do.
import type { CountyAssessment } from "../assessment/index.js";
import type { Diagnostic, Locale, Severity } from "../diagnostics/index.js";
import { describeDiagnostic, reportText } from "../words/index.js";
import type { CellStyle, ResultSheet } from "./sheet.js";
import type { SheetRow } from "./cells.js";
import { linkedCell, textCell, wideCell } from "./cells.js";

const columns = ["severity", "subject", "file", "sheet", "cell", "what"] as const;
const severities: readonly Severity[] = ["error", "warning", "note"];
const styles: Readonly<Record<Severity, CellStyle>> = { error: "bad", warning: "doubt", note: "text" };

/**
 * All findings as a sheet (数据问题): errors first, then doubts, then notes, a row each with its place and what to do.
 *
 * Rule: by severity, then in the order in which they were found. Units: none; figures stand in the sentences. Shape: a title, headings, a
 * row a finding. Zeros and missing: a finding without a place has empty cells. None: a sentence that nothing was found. Errors: none
 * thrown. Source: the findings themselves.
 *
 * @example
 * findingsSheet({ diagnostics: [] }, "en").rows.length // => 3
 */
export function findingsSheet({ diagnostics }: Pick<CountyAssessment, "diagnostics">, locale: Locale): ResultSheet {
  const rows: SheetRow[] = [
    wideCell(textCell(reportText("findings.title", {}, locale), "title"), columns.length),
    columns.map((code) => textCell(reportText(`column.${code}`, {}, locale), "header")),
  ];
  for (const severity of severities)
    for (const each of diagnostics) if (each.severity === severity) rows.push(findingRow(each, locale));
  if (diagnostics.length === 0) rows.push(wideCell(textCell(reportText("findings.none", {}, locale)), columns.length));
  return {
    id: "findings",
    name: reportText("sheet.findings", {}, locale),
    rows,
    widths: [8, 24, 24, 20, 12, 90],
    frozen: { rows: 2, columns: 0 },
  };
}

const findingRow = (finding: Diagnostic, locale: Locale): SheetRow => {
  const { severity, params, where } = finding;
  const school = params["school"];
  return [
    textCell(reportText(`severity.${severity}`, {}, locale), styles[severity]),
    textCell(typeof school === "string" ? school : ""),
    textCell(where.file ?? ""),
    textCell(where.sheet ?? ""),
    linkedCell(where.cell ?? "", where),
    textCell(describeDiagnostic(finding, locale)),
  ];
};
