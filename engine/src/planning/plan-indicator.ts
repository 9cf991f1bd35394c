// One indicator of one stage: what it needs, and, once it is known what is paid for, who has what.
import type { SchoolResult, StageResult } from "../assessment/index.js";
import type { IndicatorId, WithOwn } from "../indicators/index.js";
import { indicatorIn, numeratorOf } from "../indicators/index.js";
import { blockingSchools } from "./blockers.js";
import type { PlannedIndicator, PlannedMoves, PlanOutcome, SchoolFloors } from "./county-plan.js";
import { driverSchools } from "./drivers.js";
import type { MayMove } from "./move-list.js";
import { planMoves } from "./plan-moves.js";
import type { StageResource } from "./stage-resource.js";
import { stageResource } from "./stage-resource.js";
import { toTheMean } from "./to-the-mean.js";
import { addUnits } from "./units/add-units.js";
import { afterFloors, budgetPath, spendUnits, variationAfter } from "./units/budget-path.js";
import type { LevelRange } from "./units/level-range.js";
import { totalOf } from "./units/resource.js";
import { unitReasons } from "./why-unit.js";

/** What is asked of an indicator's plan. */
export interface IndicatorQuestion {
  readonly id: IndicatorId;
  readonly limit: number | null;
  readonly limitFrom: PlannedIndicator["limitFrom"];
  readonly floors: readonly SchoolFloors[];
  readonly isFixed: (school: SchoolResult) => boolean;
  /** None where moves are not asked for. */
  readonly mayMove: ((from: SchoolResult, to: SchoolResult) => boolean) | null;
  readonly unitCost: number | null;
}

/** An indicator's plan before the money is shared out. */
export interface DraftPlan extends IndicatorQuestion {
  readonly outcome: PlanOutcome;
  readonly resource: StageResource;
  readonly needed: number | null;
  /** The level that no plan in whole units undercuts; null where none was looked for. */
  readonly range: LevelRange | null;
  readonly result: StageResult;
}

/** What it needs. */
export function draftPlan(result: StageResult, question: IndicatorQuestion, source: WithOwn): DraftPlan {
  const { id, limit, floors, isFixed } = question;
  const indicator = indicatorIn(id, source);
  const resource = stageResource(result, indicator, floors, isFixed);
  const drafted = (outcome: PlanOutcome, needed: number | null, range: LevelRange | null = null): DraftPlan => ({
    ...question,
    outcome,
    resource,
    needed,
    range,
    result,
  });
  if (indicator.direction === "lower") return drafted("lowerIsBetter", null);
  const ofFloors = totalOf(resource.floors);
  if (limit === null || resource.schools.length < 2) {
    if (ofFloors > 0) return drafted("planned", ofFloors);
    return drafted(limit === null ? "noLimit" : "noValues", null);
  }
  const found = addUnits(afterFloors(resource), limit);
  if (found === null) return drafted("impossible", null);
  const needed = ofFloors + found.needed;
  return drafted(needed === 0 ? "kept" : "planned", needed, found.range);
}

/** The plan with so many units: as many as are needed, or what the money buys. */
export function finishPlan(draft: DraftPlan, added: number, source: WithOwn): PlannedIndicator {
  const { id, limit, limitFrom, resource, needed, range, result, unitCost } = draft;
  const { per } = indicatorIn(id, source);
  const { amounts, weights, fixed, floors, schools, positions } = resource;
  const units = schools.length === 0 ? new Float64Array(0) : spendUnits(resource, added);
  const reasons = unitReasons(resource, units, per);
  const naive = toTheMean(resource);
  const assessed = result.indicators[id];
  const impossible = draft.outcome === "impossible";
  return {
    outcome: needed !== null && added < needed ? "shortOfMoney" : draft.outcome,
    ...numeratorOf(id, source),
    per,
    limit,
    limitFrom,
    cvBefore: assessed?.cv ?? null,
    cvAfter: variationAfter(resource, units),
    needed,
    added,
    floors: totalOf(floors),
    unitCost,
    cost: unitCost === null ? null : added * unitCost,
    continuous: range && { level: range.level * per, amount: totalOf(floors) + range.least },
    schools: schools.map(({ name, code }, i) => ({
      name,
      ...(code !== undefined && { code }),
      position: positions[i]!,
      weight: weights[i]!,
      amount: amounts[i]!,
      value: (amounts[i]! * per) / weights[i]!,
      floor: floors[i]!,
      fixed: fixed[i]!,
      add: units[i]!,
      valueAfter: ((amounts[i]! + units[i]!) * per) / weights[i]!,
      why: reasons[i]!,
    })),
    moves: movesOf(draft, source),
    drivers: assessed === undefined ? [] : driverSchools(resource, assessed, id, limit),
    blockers: impossible && limit !== null ? blockingSchools(resource, limit) : [],
    toTheMean: naive,
    path: schools.length < 2 ? [] : budgetPath(resource, Math.max(needed ?? 0, naive?.needed ?? 0)),
    years: [],
    optimal: true,
    gap: 0,
  };
}

/** Rooms and ground stay where they are; people and things can be moved. */
const movable = new Set(["person", "set", "volume", "yuan"]);

function movesOf(draft: DraftPlan, source: WithOwn): PlannedMoves | null {
  const { id, limit, resource, mayMove, result, outcome } = draft;
  if (mayMove === null || limit === null || outcome === "noValues" || outcome === "lowerIsBetter") return null;
  if (!movable.has(numeratorOf(id, source).unit)) return null;
  const { schools, amounts, weights, fixed } = resource;
  const { per } = indicatorIn(id, source);
  const minimum = result.indicators[id]?.minimum ?? 0;
  const allowed: MayMove = (from, to) => mayMove(schools[from]!, schools[to]!);
  const reachable = (i: number, way: (other: number) => boolean): boolean =>
    !fixed[i] && schools.some((_, other) => other !== i && !fixed[other] && way(other));
  return planMoves(
    {
      ...resource,
      room: resource.room.map((most, i) => (reachable(i, (from) => allowed(from, i)) ? most : 0)),
      // A giver keeps what its own standard asks of it.
      spare: amounts.map((amount, i) =>
        reachable(i, (to) => allowed(i, to)) ? Math.max(0, Math.floor(amount - (minimum * weights[i]!) / per)) : 0,
      ),
    },
    limit,
    allowed,
  );
}
