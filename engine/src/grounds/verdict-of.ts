// What may be said of a county: its stages, and the conditions of its standard, as far as they are known and nothing stands in the way.
import type { CountyAssessment, StageResult, Verdict } from "../assessment/index.js";
import { allOf, stageParts } from "../assessment/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { Condition, ConditionId, Standard } from "../standards/index.js";
import type { Ground } from "./ground.js";

/** One of the things a standard asks of a county; null where it is not known. */
export interface ConditionVerdict {
  readonly id: ConditionId;
  readonly met: Verdict;
}

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
  /** True only when every condition is met, false when one is not, else null. */
  readonly countyMet: Verdict;
}

/**
 * The verdict on a county. While a ground that is not confirmed stands in the way, it is null for its stage and for the county.
 *
 * None: `met` is null where only one stage was asked for; a condition is null where the data says nothing of it.
 *
 * @example
 * verdictOf(assessCounty([], nationalQuality2017), [], nationalQuality2017).countyMet // => null
 */
export function verdictOf(
  assessment: CountyAssessment,
  grounds: readonly Ground[],
  standard: Standard,
  asked: readonly CompulsoryStage[] = compulsoryStages,
): CountyVerdict {
  const open = grounds.filter(({ confirmed }) => !confirmed);
  const whole = compulsoryStages.every((stage) => asked.includes(stage));
  const known = open.length === 0 && whole;
  const conditions = (standard.conditions ?? []).map(({ id, parts }) => ({
    id,
    met: known ? conditionOf(parts, assessment) : null,
  }));
  const heldUp = (stage: CompulsoryStage): boolean =>
    open.some((ground) => ground.stage === undefined || ground.stage === stage);
  const assessed = Object.entries(assessment.stages) as [CompulsoryStage, StageResult][];
  return {
    met: known ? assessment.met : null,
    stages: Object.fromEntries(assessed.map(([stage, { met }]) => [stage, heldUp(stage) ? null : met])),
    asked,
    pending: assessed.flatMap(([stage]) => (heldUp(stage) ? [stage] : [])),
    open: open.length,
    conditions,
    countyMet: conditions.length === 0 ? null : allOf(conditions.map(({ met }) => met)),
  };
}

const conditionOf = (parts: Condition["parts"], { stages }: CountyAssessment): Verdict =>
  parts.length === 0
    ? null
    : allOf(
        compulsoryStages.flatMap((stage) => {
          const result = stages[stage];
          const own = result && stageParts(result);
          return parts.map((part) => own?.[part] ?? null);
        }),
      );
