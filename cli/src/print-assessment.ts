// An assessment to read in a terminal: the verdict in words, each stage's indicators in a table, then the findings.
import type { CountyAssessment } from "@junheng/engine/assessment";
import type { Locale } from "@junheng/engine/diagnostics";
import type { JudgedCounty } from "@junheng/engine/grounds";
import { indicatorName, stageNames } from "@junheng/engine/words";
import { unitsSheet, verdictSheet } from "@junheng/engine/reports";
import type { CompulsoryStage } from "@junheng/engine/schools";
import { compulsoryStages } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { formatDecimal } from "@junheng/engine/statistics";
import { cliText } from "./messages/cli.js";
import { findingLines } from "./print-findings.js";
import { sheetsText } from "./print-sheets.js";
import { textTable } from "./text-table.js";

/** Notes beyond this many are left to `junheng check`. */
const notesShown = 6;

/** The whole text. */
export function assessmentText(judged: JudgedCounty, standard: Standard, locale: Locale): string {
  const { assessment, grounds } = judged;
  const open = [...new Set(grounds.flatMap(({ code, confirmed }) => (confirmed ? [] : [code])))];
  const notes = assessment.diagnostics.filter((each) => each.severity === "note");
  const kept = new Set(notes.slice(0, notesShown));
  const findings = assessment.diagnostics.filter((each) => each.severity !== "note" || kept.has(each));
  const units = unitsSheet(judged.units, standard, locale);
  const more = notes.length - kept.size;
  return [
    verdictText(judged, standard, locale),
    ...(open.length > 0 ? [`${cliText("howToConfirm", { codes: open.join(",") }, locale)}\n`] : []),
    ...(open.includes("unitsUndecided") ? [`${cliText("howToCount", {}, locale)}\n`] : []),
    ...compulsoryStages.map((stage) => stageTable(assessment, standard, stage, locale)).filter((text) => text !== ""),
    ...(units === null ? [] : [sheetsText([units])]),
    `${cliText("findings", {}, locale)}\n${findingLines(findings, locale)}`,
    ...(more > 0 ? [`${cliText("tooManyNotes", { count: more }, locale)}\n`] : []),
  ].join("\n");
}

const verdictText = (judged: JudgedCounty, standard: Standard, locale: Locale): string =>
  verdictSheet(judged, standard, locale)
    .rows.map((row) =>
      row
        .map((cell) => String(cell?.value ?? ""))
        .join(" ")
        .trim(),
    )
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");

const stageTable = (
  assessment: CountyAssessment,
  standard: Standard,
  stage: CompulsoryStage,
  locale: Locale,
): string => {
  const result = assessment.stages[stage];
  if (result === undefined) return "";
  const printed = (value: number | null | undefined, digits: number): string =>
    typeof value === "number" ? formatDecimal(value, digits) : "—";
  const verdict = (met: boolean | null | undefined, threshold: number | null | undefined): string =>
    typeof threshold !== "number" || met === undefined
      ? ""
      : cliText(met === null ? "open" : met ? "met" : "notMet", {}, locale);
  const rows = standard.indicators.map(({ id, digits }) => {
    const indicator = result.indicators[id];
    return [
      indicatorName(id, locale, standard),
      String(indicator?.schools ?? 0),
      printed(indicator?.mean, digits.mean),
      printed(indicator?.cv, digits.cv),
      printed(indicator?.threshold, 2),
      verdict(indicator?.met, indicator?.threshold),
    ];
  });
  const { composite } = result;
  if (composite !== null)
    rows.push([
      cliText("composite", {}, locale),
      "",
      "",
      printed(composite.cv, 3),
      printed(composite.threshold, 2),
      verdict(composite.met, composite.threshold),
    ]);
  const header = (["schools", "mean", "cv", "threshold", "result"] as const).map((code) => cliText(code, {}, locale));
  return textTable([[stageNames[stage][locale], ...header], ...rows]);
};
