// A file read and assessed as every host does it: what came out, and whether a verdict stands.
import { assessCounty, nationalQuality2017 } from "@junheng/engine";
import type { CountyAssessment } from "@junheng/engine";
import { readSubmission } from "@junheng/engine/reading";
import { readWorkbook } from "@junheng/workbook/read";

/** What came out. */
export interface AssessedFile {
  readonly assessment: CountyAssessment;
  readonly period: string | null;
  /** The stages that are given a verdict. */
  readonly decided: readonly string[];
  /** Codes of the errors and warnings, as `error code`. */
  readonly told: readonly string[];
}

/** Reads and assesses a file. */
export async function assessedFile(bytes: Uint8Array, name: string): Promise<AssessedFile> {
  const { grids, diagnostics } = await readWorkbook(bytes, name);
  const submission = readSubmission(grids);
  const assessment = assessCounty(submission.records, nationalQuality2017);
  const told = [...diagnostics, ...submission.diagnostics, ...assessment.diagnostics]
    .filter(({ severity }) => severity !== "note")
    .map(({ severity, code }) => `${severity} ${code}`);
  const decided = Object.entries(assessment.stages).flatMap(([stage, { met }]) => (met === null ? [] : [stage]));
  return { assessment, period: null, decided, told };
}
