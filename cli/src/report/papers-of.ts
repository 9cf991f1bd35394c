// The papers of a kind: one for the county, or one for each school, which stand in one document, on sheets, or in a folder.
import type { Paper } from "@junheng/engine/papers";
import {
  countyReport,
  leaderPage,
  schoolPages,
  schoolsPaper,
  selfReports,
  selfReportsPaper,
} from "@junheng/engine/papers";
import type { Arguments } from "../arguments.js";
import type { JudgedFiles } from "../judged-files.js";
import { reportMessage } from "../messages/report.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { mapFor } from "../read-map.js";
import { listOf } from "../read-years.js";
import { besideSchools } from "./beside-schools.js";
import { planBeside } from "./plan-beside.js";
import { yearBefore } from "./year-before.js";

/** The kinds, the usual one first. */
export const paperKinds = ["county", "leader", "schools", "self-report"] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Whether there is a paper of it for each school. */
export const isOfSchools = (kind: PaperKind): kind is "schools" | "self-report" =>
  kind === "schools" || kind === "self-report";

/** A paper, its parts, and what is to be said on standard error. */
export interface Papers {
  readonly whole: Paper;
  readonly parts: readonly Paper[];
  readonly warnings: string;
}

/** Makes them; an outcome where a table for them could not be read. */
export async function papersOf(
  kind: PaperKind,
  found: JudgedFiles,
  options: Arguments,
): Promise<Papers | { readonly refused: Outcome }> {
  if (isOfSchools(kind)) return papersOfSchools(kind, found, options);
  const { judged, standard } = found;
  const planned = await planBeside(found, options);
  if ("refused" in planned) return planned;
  const before = await yearBefore(found, options);
  const beside = {
    locale: options.locale,
    ...(before !== null && { before }),
    ...(planned.plan !== null && { plan: planned.plan }),
  };
  const map = kind === "leader" ? await mapFor(judged, options) : null;
  const whole =
    kind === "county"
      ? countyReport(judged, standard, beside)
      : leaderPage(judged, standard, { ...beside, ...(map !== null && { map }) });
  return { whole, parts: [whole], warnings: planned.warnings };
}

const papersOfSchools = (kind: "schools" | "self-report", found: JudgedFiles, options: Arguments): Papers => {
  const { judged, standard, read } = found;
  const { locale } = options;
  const schools = listOf(options.school);
  const asked = { locale, ...(schools.length > 0 && { schools }), ...besideSchools(found, options) };
  const withRows = { ...asked, records: read.records };
  const parts = kind === "schools" ? schoolPages(judged, standard, asked) : selfReports(judged, standard, withRows);
  if (parts.length === 0) throw new UsageError(reportMessage("noSchool", { names: schools }, locale));
  const whole =
    kind === "schools" ? schoolsPaper(judged, standard, asked) : selfReportsPaper(judged, standard, withRows);
  return { whole, parts, warnings: "" };
};
