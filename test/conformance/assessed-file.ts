// A file read and assessed as every host does it: what came out, and whether a verdict stands.
import type { CompulsoryStage, CountyAssessment } from "@junheng/engine";
import { nationalQuality2017 } from "@junheng/engine";
import { judgeCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import { readWorkbook } from "@junheng/workbook/read";

/** What came out. */
export interface AssessedFile {
  readonly assessment: CountyAssessment;
  readonly period: string | null;
  /** The verdict on each stage; null where something stands in its way. */
  readonly verdicts: Readonly<Partial<Record<CompulsoryStage, boolean | null>>>;
  /** Codes of the errors, warnings and grounds, as `error code`. */
  readonly told: readonly string[];
}

/** Reads and assesses a file. */
export async function assessedFile(bytes: Uint8Array, name: string): Promise<AssessedFile> {
  const { grids, diagnostics } = await readWorkbook(bytes, name);
  const { assessment, grounds, verdict, period } = judgeCounty(readSubmission(grids), nationalQuality2017);
  const told = [...diagnostics, ...assessment.diagnostics]
    .filter(({ severity }) => severity !== "note")
    .map(({ severity, code }) => `${severity} ${code}`);
  return {
    assessment,
    period,
    verdicts: verdict.stages,
    told: [...told, ...grounds.map(({ code }) => `ground ${code}`)],
  };
}
