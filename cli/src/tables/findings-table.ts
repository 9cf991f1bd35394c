// What was found in the data as a table: a finding a row, its place in columns of their own.
import type { CheckFinding } from "@junheng/engine/checks";
import type { Diagnostic, Locale } from "@junheng/engine/diagnostics";
import { describeDiagnostic, explainFinding, explainProposal } from "@junheng/engine/words";
import { cliText } from "../messages/cli.js";
import { tableWord } from "../messages/tables.js";
import type { Table } from "./csv.js";

const columns = ["severity", "finding", "school", "file", "sheet", "cell", "message", "proposal"] as const;

/** The table: what reading found, then what the checks did. A finding about several cells names the first. */
export const findingsTable = (
  diagnostics: readonly Diagnostic[],
  findings: readonly CheckFinding[],
  locale: Locale,
): Table => [
  columns.map((column) => tableWord(column, {}, locale)),
  ...diagnostics.map((each) => {
    const { file = "", sheet = "", cell = "" } = each.where;
    return [cliText(each.severity, {}, locale), each.code, "", file, sheet, cell, describeDiagnostic(each, locale), ""];
  }),
  ...findings.map((each) => {
    const { file = "", sheet = "", cell = "" } = each.figures[0]?.where ?? {};
    const proposal = each.proposal === undefined ? "" : explainProposal(each.proposal, locale);
    const message = explainFinding(each, locale);
    return [cliText(each.severity, {}, locale), each.code, each.name, file, sheet, cell, message, proposal];
  }),
];
