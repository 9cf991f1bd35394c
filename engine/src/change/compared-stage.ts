// One stage of a comparison with both years' results and the columns of one indicator.
import type { StageResult } from "../assessment/index.js";
import type { IndicatorId } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { pairedSeries, type PairedSeries } from "./paired-series.js";
import { pairedStage } from "./paired-stage.js";
import type { StageChange, YearsCompared } from "./years-compared.js";

/** What is needed to look closer at an indicator. */
export interface ComparedStage {
  readonly change: StageChange;
  readonly before: StageResult;
  readonly after: StageResult;
  readonly series: PairedSeries;
}

/** @throws TypeError where the comparison has no such stage */
export function comparedStage(compared: YearsCompared, stage: CompulsoryStage, id: IndicatorId): ComparedStage {
  const change = compared.stages[stage];
  const [before, after] = [compared.before.assessment.stages[stage], compared.after.assessment.stages[stage]];
  if (change === undefined || before === undefined || after === undefined)
    throw new TypeError(`the comparison has no stage ${stage}`);
  return {
    change,
    before,
    after,
    series: pairedSeries(pairedStage(change.schools, before.schools, after.schools), id),
  };
}
