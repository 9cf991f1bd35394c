// What a page of a school needs of its whole stage: the ranks by every indicator, and what each school's own standard asks.
import type { CountyAssessment, StageResult } from "../../assessment/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import type { SchoolFloors } from "../../planning/index.js";
import { schoolFloors } from "../../planning/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import { schoolRanks } from "./school-ranks.js";

/** One stage. */
export interface StageFacts {
  readonly result: StageResult;
  /** By indicator, in the order of the stage's schools; the best value is the first, equal ones share a rank. */
  readonly ranks: ReadonlyMap<IndicatorId, readonly (number | null)[]>;
  /** In the order of the stage's schools; empty where the standard asks nothing of schools. */
  readonly floors: readonly SchoolFloors[];
}

/** The facts of a stage that was assessed. */
export function stageFacts(
  { stages, asOf }: CountyAssessment,
  stage: CompulsoryStage,
  standard: Standard,
): StageFacts | null {
  const result = stages[stage];
  if (result === undefined) return null;
  return { result, ranks: schoolRanksBy(result, standard), floors: schoolFloors(result, standard, asOf) };
}

/** The ranks of a stage's schools by every indicator of the standard, the best value first. */
export const schoolRanksBy = (
  result: StageResult,
  standard: Standard,
): ReadonlyMap<IndicatorId, readonly (number | null)[]> =>
  new Map(standard.indicators.map(({ id }) => [id, schoolRanks(result, id, standard)]));
