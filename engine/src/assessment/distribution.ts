// A closer look at one indicator of one stage: how its schools are spread, where the spread lies, and what would mend it.
import type { IndicatorId } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import {
  changeToFlip,
  floorForLimit,
  unitsOverLimit,
  type FloorForLimit,
  type UnitsOverLimit,
} from "../limits/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import {
  decomposeNested,
  decomposeVariation,
  gini,
  lorenzCurve,
  type Decomposition,
  type LorenzPoint,
  type NestedDecomposition,
} from "../statistics/index.js";
import type { CountyAssessment, SchoolResult, StageResult } from "./assessment.js";

/** By what schools are grouped: where they lie (城区、镇区、乡村), their township (乡镇), their type (学校类型). */
export type SchoolGrouping = "locale" | "township" | "type";

/** The ways of grouping, in the order in which they are offered. */
export const schoolGroupings: readonly SchoolGrouping[] = ["locale", "township", "type"];

/** One school in the spread of an indicator. */
export interface SpreadSchool {
  /** Its position in the stage's `schools`. */
  readonly position: number;
  readonly name: string;
  readonly value: number;
  readonly pupils: number;
  /** What it weighs in the mean and the variation: its pupils, or what the indicator is divided by instead. */
  readonly weight: number;
  /** Its share of the variance among schools, 0 to 1. */
  readonly varianceShare: number | null;
  readonly cvWithout: number | null;
}

/** How one indicator is spread among the schools of a stage. */
export interface IndicatorDistribution {
  readonly mean: number | null;
  readonly cv: number | null;
  /** What the coefficient may at most be; null where the standard has no limit for it alone. */
  readonly limit: number | null;
  /** What each school has to reach; null where the standard asks nothing of schools. */
  readonly threshold: number | null;
  readonly gini: number | null;
  readonly lorenz: readonly LorenzPoint[];
  /** Schools with a value, lowest first. */
  readonly schools: readonly SpreadSchool[];
  /** Schools without a value: they are in no figure here. */
  readonly without: number;
  /** The variation by groups; null where no school says which it belongs to, all are of one, or none has anything. */
  readonly groups: Decomposition | null;
  /** The variation by townships within localities; null unless grouped by township and both are known. */
  readonly nested: NestedDecomposition | null;
  /** The few schools without which the limit would be kept; null without a limit, or where none would do. */
  readonly driving: UnitsOverLimit | null;
  /** How far the low would have to be raised; null without a limit, or where lower is better. */
  readonly floor: FloorForLimit | null;
  /** The smallest error of all values that could turn the verdict, as a share; null without a limit, or where none would. */
  readonly changeToFlip: number | null;
}

/**
 * A closer look at one indicator: its spread, its Lorenz curve, its variation by group, and what stands between it and its limit.
 *
 * Rule: every measure is taken over the same schools with the same weights, so that they can be held beside each other.
 * Gini, Lorenz curve and decomposition as `gini`, `lorenzCurve` and `decomposeVariation` have them, over the schools' values, each
 * school weighing by what the indicator is divided by. Groups are named by id (`urban`), by the township's name, or by the type;
 * schools that do not say have the empty name. Positions in `driving` are those of the stage's schools. Units: values in the
 * indicator's, shares from 0 to 1. Zeros: values like any other; where all are 0 there is no coefficient. Missing: schools without a
 * value are in no figure, and counted. None: null where the stage was not assessed, or does not have the indicator. Errors: none
 * thrown. Source: the formulas' own, as each function says.
 *
 * @example
 * distributionOf(assessCounty([{ name: "一小", type: "primary", whole: { pupils: 100, books: 2000 } }], nationalBasic2012), "primary", "booksPerPupil")?.mean // => 20
 */
export function distributionOf(
  assessment: CountyAssessment,
  stage: CompulsoryStage,
  indicatorId: IndicatorId,
  grouping: SchoolGrouping = "locale",
): IndicatorDistribution | null {
  const result = assessment.stages[stage];
  const indicator = result?.indicators[indicatorId];
  if (result === undefined || indicator === undefined) return null;
  const schools = schoolsWithValue(result, indicatorId);
  const values = Float64Array.from(schools, ({ value }) => value);
  const weights = Float64Array.from(schools, ({ weight }) => weight);
  const lower = indicatorIn(indicatorId, assessment).direction === "lower";
  const limit = indicator.threshold;
  const driving = limit === null ? null : unitsOverLimit(values, weights, limit);
  const positions = schools.map(({ position }) => position);
  return {
    mean: indicator.mean,
    cv: indicator.cv,
    limit,
    threshold: indicator.minimum,
    gini: gini(values, weights),
    lorenz: lorenzCurve(values, weights),
    schools: schools.toSorted((a, b) => a.value - b.value),
    without: result.schools.length - schools.length,
    ...variationByGroup(
      schools.map(({ position }) => result.schools[position]!),
      values,
      weights,
      grouping,
    ),
    driving: driving && { ...driving, positions: driving.positions.map((i) => positions[i]!) },
    floor: limit === null || lower ? null : floorForLimit(values, weights, limit),
    changeToFlip: limit === null ? null : changeToFlip(values, weights, limit),
  };
}

/**
 * The indicator to look at first: the one whose coefficient is farthest over its limit.
 *
 * Excess = coefficient − limit, a limit of 0 where there is none, over the given stages; the first of equal ones. Units: a plain number
 * each. Zeros: a coefficient of 0 is one like any other. Missing: what has no coefficient is passed over. None: null where nothing has
 * one. Errors: none. Source: the order is this program's own.
 *
 * @example
 * farthestOverLimit({ stages: {} }) // => null
 */
export function farthestOverLimit(
  { stages }: Pick<CountyAssessment, "stages">,
  of: readonly CompulsoryStage[] = compulsoryStages,
): { readonly stage: CompulsoryStage; readonly indicator: IndicatorId } | null {
  const candidates = of.flatMap((stage) =>
    Object.entries(stages[stage]?.indicators ?? {}).flatMap(([id, { cv, threshold }]) =>
      cv === null ? [] : [{ stage, indicator: id as IndicatorId, excess: cv - (threshold ?? 0) }],
    ),
  );
  const [first] = candidates.sort((a, b) => b.excess - a.excess);
  return first === undefined ? null : { stage: first.stage, indicator: first.indicator };
}

function schoolsWithValue(result: StageResult, id: IndicatorId): readonly SpreadSchool[] {
  return result.schools.flatMap(({ name, pupils, indicators }, position) => {
    const own = indicators[id];
    if (own === undefined || own.value === null || pupils <= 0) return [];
    const { value, varianceShare, cvWithout, denominator: weight = pupils } = own;
    return [{ position, name, value, pupils, weight, varianceShare, cvWithout }];
  });
}

function variationByGroup(
  schools: readonly SchoolResult[],
  values: Float64Array,
  weights: Float64Array,
  grouping: SchoolGrouping,
): Pick<IndicatorDistribution, "groups" | "nested"> {
  const names = schools.map((school) => school[grouping] ?? "");
  if (new Set(names).size < 2) return { groups: null, nested: null };
  const localities = schools.map(({ locale }) => locale ?? "");
  const nests = grouping === "township" && new Set(localities).size > 1;
  return {
    groups: decomposeVariation(values, weights, names),
    nested: nests ? decomposeNested(values, weights, localities, names) : null,
  };
}
