// The sheets that compute: each stage in formulas, and the figures they take.
import type { CountyAssessment } from "../../assessment/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { compulsoryStages, type CompulsoryStage } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import type { ResultSheet } from "../sheet.js";
import { dataSheet } from "./data-sheet.js";
import type { Functions } from "./function-formulas.js";
import { functionsSheet } from "./function-formulas.js";
import type { StageSheet } from "./stage-sheet.js";
import { stageSheet } from "./stage-sheet.js";

/** The sheets, the stages first, and what the overview takes from each stage. */
export interface LiveSheets {
  readonly sheets: readonly ResultSheet[];
  readonly stages: Readonly<Partial<Record<CompulsoryStage, StageSheet>>>;
}

/** Lays them out; none of an assessment without schools. */
export function liveSheets(
  assessment: CountyAssessment,
  standard: Standard,
  locale: Locale,
  functions?: Functions,
): LiveSheets {
  const assessed = compulsoryStages.flatMap((stage) => {
    const result = assessment.stages[stage];
    return result === undefined || result.schools.length === 0 ? [] : [[stage, result] as const];
  });
  if (assessed.length === 0) return { sheets: [], stages: {} };
  const figures = dataSheet(assessment, standard, locale);
  const stages = assessed.map(
    ([stage, result]) =>
      [stage, stageSheet(assessment, standard, stage, result, figures, locale, functions?.names)] as const,
  );
  const byFunction = functions === undefined ? null : functionsSheet(functions, standard, locale);
  return {
    sheets: [...(byFunction === null ? [] : [byFunction]), ...stages.map(([, { sheet }]) => sheet), figures.sheet],
    stages: Object.fromEntries(stages),
  };
}
