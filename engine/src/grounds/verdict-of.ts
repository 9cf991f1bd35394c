// What may be said of a county: its stages, and the conditions of its standard, as far as they are known and nothing stands in the way.
import type { CountyAssessment, StageResult, Verdict } from "../assessment/index.js";
import { allOf } from "../assessment/index.js";
import type { ConditionVerdict } from "../conditions/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { Ground } from "./ground.js";

/** What may be said of a county. */
export interface CountyVerdict {
  /** What the schools' figures say of the county; null while a ground is open, a stage was not asked for, or figures leave it open. */
  readonly met: Verdict;
  /** The same of each stage that was assessed. */
  readonly stages: Readonly<Partial<Record<CompulsoryStage, Verdict>>>;
  /** The stages that were asked for. */
  readonly asked: readonly CompulsoryStage[];
  /** The assessed stages whose verdict a ground holds up. */
  readonly pending: readonly CompulsoryStage[];
  /** How many grounds are open. */
  readonly open: number;
  readonly conditions: readonly ConditionVerdict[];
  /** True only when every condition is met, false when one is not, whatever else is open; else null. */
  readonly countyMet: Verdict;
}

/**
 * Whether nothing may be said of the schools' figures (学校数据存疑): a ground is open, or only a part of the stages was asked for.
 *
 * Rule: any ground that is not confirmed, or a compulsory stage that is not in `asked`. Units: none. Zeros: no ground and both
 * stages leave no doubt. None: never null. Errors: none.
 *
 * Source: decision 22.
 *
 * @example
 * schoolsInDoubt([], ["primary", "junior"]) // => false
 * schoolsInDoubt([], ["primary"]) // => true
 */
export const schoolsInDoubt = (grounds: readonly Ground[], asked: readonly CompulsoryStage[]): boolean =>
  grounds.some(({ confirmed }) => !confirmed) || !compulsoryStages.every((stage) => asked.includes(stage));

/**
 * The verdict on a county. While a ground that is not confirmed stands in the way, it is null for its stage, for what the schools'
 * figures say of the county, and for every condition that rests on them.
 *
 * Rule: open grounds make what rests on them not known; no stays no where it rests on other data.
 * A condition that other data decides keeps its verdict meanwhile: a county whose public is not content, or whose classes are too
 * large by its own count, is not met however the doubt about a school's row is settled, and so `countyMet` is false. It becomes true
 * only when nothing is open.
 *
 * None: `met` is null where only one stage was asked for; a condition is null where the data says nothing of it. Rule: as `allOf`
 * joins the conditions. Units: verdicts. Zeros: a county without conditions has no `countyMet`. Errors: none.
 *
 * Source: decision 22.
 *
 * @example
 * verdictOf(assessCounty([], nationalQuality2017), [], []).countyMet // => null
 */
export function verdictOf(
  assessment: CountyAssessment,
  grounds: readonly Ground[],
  conditions: readonly ConditionVerdict[],
  asked: readonly CompulsoryStage[] = compulsoryStages,
): CountyVerdict {
  const open = grounds.filter(({ confirmed }) => !confirmed);
  const heldUp = (stage: CompulsoryStage): boolean =>
    open.some((ground) => ground.stage === undefined || ground.stage === stage);
  const assessed = Object.entries(assessment.stages) as [CompulsoryStage, StageResult][];
  return {
    met: schoolsInDoubt(grounds, asked) ? null : assessment.met,
    stages: Object.fromEntries(assessed.map(([stage, { met }]) => [stage, heldUp(stage) ? null : met])),
    asked,
    pending: assessed.flatMap(([stage]) => (heldUp(stage) ? [stage] : [])),
    open: open.length,
    conditions,
    countyMet: conditions.length === 0 ? null : allOf(conditions.map(({ met }) => met)),
  };
}
