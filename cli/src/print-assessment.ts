// An assessment to read in a terminal: the verdict in words, the indicators in a table, then the findings.
import type { CountyAssessment } from "@junheng/engine/assessment";
import type { Locale } from "@junheng/engine/diagnostics";
import type { ResultSheet } from "@junheng/engine/reports";
import { resultSheets } from "@junheng/engine/reports";
import { formatDecimal } from "@junheng/engine/statistics";
import type { Standard } from "@junheng/engine/standards";
import { cliText } from "./messages/cli.js";
import { findingLines } from "./print-findings.js";

/** The sheets a terminal shows; reasons for every number are in the workbook. */
const shown = new Set(["verdict", "form-iii", "basic-cv"]);
/** Notes beyond this many are left to `junheng check`. */
const notesShown = 6;

/** The whole text. */
export function assessmentText(assessment: CountyAssessment, standard: Standard, locale: Locale): string {
  const sheets = resultSheets(assessment, standard, locale).filter((sheet) => shown.has(sheet.id));
  const notes = assessment.diagnostics.filter((each) => each.severity === "note");
  const kept = new Set(notes.slice(0, notesShown));
  const findings = assessment.diagnostics.filter((each) => each.severity !== "note" || kept.has(each));
  const more = notes.length - kept.size;
  return [
    ...sheets.map(sheetText),
    `${cliText("findings", {}, locale)}\n${findingLines(findings, locale)}`,
    more > 0 ? `${cliText("tooManyNotes", { count: more }, locale)}\n` : "",
  ].join("\n");
}

const sheetText = (sheet: ResultSheet): string =>
  sheet.rows
    .map((row) => {
      const cells = row.map((cell) => {
        if (cell === null || cell.value === null) return "";
        if (typeof cell.value === "string") return cell.value.replace(/\s*\n\s*/g, " ");
        const digits = /\.(0+)/.exec(cell.format ?? "")?.[1]?.length;
        return digits === undefined ? String(cell.value) : formatDecimal(cell.value, digits);
      });
      return cells.filter((text) => text !== "").join("  ");
    })
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
