// Dividing the figures of a multi-stage school among its stages, by weighted pupils.
import type { Stage } from "./stage.js";

/** What one pupil of each stage weighs when a school's figure is divided. */
export type StageWeights = Readonly<Record<Stage, number>>;

/** Pupils of each stage; a stage that is not there has none. */
export type StagePupils = Readonly<Partial<Record<Stage, number>>>;

/** 九年一贯制 1:1.1, and 十二年一贯制 1:1.1:1.32. */
export const continuousSchoolWeights: StageWeights = { primary: 1, junior: 1.1, senior: 1.32 };

/** 完全中学 1:1.2 (junior to senior). */
export const completeSecondaryWeights: StageWeights = { primary: 0, junior: 1, senior: 1.2 };

/**
 * The part of a school's undivided figure that belongs to one stage (拆分系数).
 *
 * share = P_stage × k_stage / Σ (P_s × k_s)
 *
 * A school with one stage gives 1. Zeros: a stage without pupils has the share 0. None: no pupils at all. Source: the splitting rule
 * for balance coefficients (测算均衡系数拆分公式): nine-year schools 1:1.1, complete secondary schools 1:1.2, twelve-year schools 1:1.1:1.32;
 * books, computers, equipment, teaching area and sports area are split. Errors: none; pupils and weights come checked.
 *
 * @example
 * splitShare({ primary: 166, junior: 210 }, "primary", continuousSchoolWeights) // => 0.4181360201511335
 */
export function splitShare(pupils: StagePupils, stage: Stage, weights: StageWeights): number | null {
  const weigh = (each: Stage): number => (pupils[each] ?? 0) * weights[each];
  const total = weigh("primary") + weigh("junior") + weigh("senior");
  return total > 0 ? weigh(stage) / total : null;
}

/** A total divided among three stages. */
export interface StageParts {
  readonly primary: number;
  readonly junior: number;
  readonly senior: number;
}

/**
 * A school's figure divided among its stages; the parts add up to the whole but for the last digit of a double.
 *
 * None: no pupils at all. Formula: part = total × P_stage × k_stage / Σ (P_s × k_s). Errors: none; pupils and weights come checked.
 * Zeros: a stage without pupils gets none of it.
 *
 * Source: as `splitShare`, 测算均衡系数拆分公式.
 *
 * @example
 * splitTotal(880, { junior: 200, senior: 200 }, completeSecondaryWeights) // => { primary: 0, junior: 400, senior: 480 }
 */
export function splitTotal(total: number, pupils: StagePupils, weights: StageWeights): StageParts | null {
  const weigh = (stage: Stage): number => (pupils[stage] ?? 0) * weights[stage];
  const all = weigh("primary") + weigh("junior") + weigh("senior");
  if (!(all > 0)) return null;
  const part = (stage: Stage): number => (total * weigh(stage)) / all;
  return { primary: part("primary"), junior: part("junior"), senior: part("senior") };
}
