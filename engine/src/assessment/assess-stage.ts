// One stage of a county: columns of schools in, verdicts out.
import type { IndicatorMap } from "../indicators/index.js";
import { isOwnId } from "../schools/index.js";
import { dispersionOf, momentsOf, visitInfluence } from "../statistics/index.js";
import type { CompositeResult, IndicatorResult, SchoolResult, StageResult } from "./assessment.js";
import type { Comparison } from "./compare.js";
import { staysWithin } from "./compare.js";
import type { SchoolVerdicts } from "./judge-schools.js";
import { judgeSchools } from "./judge-schools.js";
import type { IndicatorPlan, StagePlan } from "./plan.js";
import type { StageColumns } from "./stage-columns.js";
import type { Verdict } from "./verdict.js";
import { allOf } from "./verdict.js";

/** How many of the schools that drive a coefficient of variation are named. */
const namedDrivers = 5;

/** Assesses one stage; its schools are put together when somebody looks at them. */
export function assessStage(
  columns: StageColumns,
  compare: Comparison,
  schoolsOf: (judged: SchoolVerdicts) => readonly SchoolResult[],
): StageResult {
  const { plan } = columns;
  const room = new Float64Array(columns.schools.length);
  const pupils = Float64Array.from(columns.pupils);
  const results = plan.indicators.map((_, position) => assessIndicator(columns, position, pupils, room, compare));
  const indicators: IndicatorMap<IndicatorResult> = {};
  plan.indicators.forEach(({ id }, position) => {
    indicators[id] = results[position] as IndicatorResult;
  });
  const composite = compositeOf(results, plan, compare);
  const judged = judgeSchools(columns, compare);
  return withSchools(() => schoolsOf(judged), {
    indicators,
    composite,
    qualifiedSchools: plan.metAtLeast === null ? null : judged.qualified.filter((each) => each === true).length,
    met: stageVerdict(judged, results, composite, plan),
  });
}

/** A result whose schools are made when they are first looked at; what they are made of is let go then. */
const withSchools = (make: () => readonly SchoolResult[], rest: Omit<StageResult, "schools">): StageResult => {
  let pending: typeof make | null = make;
  let schools: readonly SchoolResult[] = [];
  return {
    get schools() {
      if (pending !== null) schools = pending();
      pending = null;
      return schools;
    },
    ...rest,
  };
};

/**
 * One indicator of all schools: its coefficient of variation. What each school has to do with it is filled in.
 * `room` is where the values are laid out: one for all indicators of a stage, as asking for memory takes longer than reading it.
 */
const assessIndicator = (
  columns: StageColumns,
  position: number,
  pupilsOfAll: Float64Array,
  room: Float64Array,
  compare: Comparison,
): IndicatorResult => {
  const plan = columns.plan.indicators[position] as IndicatorPlan;
  const count = columns.schools.length;
  const first = position * count;
  const values = columns.value.slice(first, first + count);
  const skipped: IndicatorResult["skipped"][number][] = [];
  for (let row = 0; row < count; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value))
      skipped.push({ school: row, reason: columns.absent.get(first + row)?.reason ?? "missing" });
    else room[row - skipped.length] = value;
  }
  const isWhole = skipped.length === 0;
  const places = isWhole ? null : rowsWithValue(values);
  const x = isWhole ? room : room.subarray(0, count - skipped.length);
  const pupils = places === null ? pupilsOfAll : Float64Array.from(places, (row) => pupilsOfAll[row] as number);
  const p =
    plan.over === "pupils"
      ? pupils
      : Float64Array.from(places ?? values.keys(), (row) => columns.divisor[first + row] as number);
  const moments = momentsOf(x, p);
  visitInfluence(x, p, moments, (at, varianceShare, cvWithout) => {
    const place = first + (places === null ? at : (places[at] as number));
    columns.varianceShare[place] = varianceShare;
    columns.cvWithout[place] = cvWithout;
  });
  const spread = dispersionOf(moments);
  const cv = spread.coefficientOfVariation;
  const threshold = plan.maximumCv;
  /** Where lower is better and no school has any, nothing varies, though there is no mean to divide by. */
  const noneAnywhere = plan.lower && spread.mean === 0 ? true : null;
  const judged = (how: Comparison): Verdict =>
    threshold === null ? null : cv === null ? noneAnywhere : staysWithin(cv, threshold, plan.cvDigits, how);
  const met = judged(compare);
  return {
    schools: x.length,
    pupils: sumOf(pupils),
    mean: spread.mean,
    sd: spread.standardDeviationOfPopulation,
    cv,
    threshold,
    minimum: plan.minimum,
    met,
    metAsPrinted: compare === "printed" ? met : judged("printed"),
    skipped,
    drivers: driversOf(columns.varianceShare.slice(first, first + count)),
  };
};

const rowsWithValue = (values: readonly number[]): readonly number[] => {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row])) rows.push(row);
  return rows;
};

const sumOf = (numbers: Float64Array): number => {
  let sum = 0;
  for (const each of numbers) sum += each;
  return sum;
};

/** The rows with the largest shares, largest first; of equal ones the first. One pass: a county's worth of sorting is not needed. */
const driversOf = (shares: readonly number[]): readonly number[] => {
  const top: number[] = [];
  for (let row = 0; row < shares.length; row++) {
    const own = shares[row] as number;
    if (!(own > 0)) continue;
    if (top.length < namedDrivers) top.push(row);
    else if ((shares[top[namedDrivers - 1] as number] as number) >= own) continue;
    let place = top.length - 1;
    for (; place > 0 && (shares[top[place - 1] as number] as number) < own; place--)
      top[place] = top[place - 1] as number;
    top[place] = row;
  }
  return top;
};

const compositeOf = (
  columns: readonly IndicatorResult[],
  plan: StagePlan,
  compare: Comparison,
): CompositeResult | null => {
  const threshold = plan.compositeMaximum;
  if (threshold === null) return null;
  const national = columns.filter((_, position) => !isOwnId((plan.indicators[position] as IndicatorPlan).id));
  const cvs = national.map(({ cv }) => cv).filter((cv) => cv !== null);
  const cv =
    cvs.length === national.length && cvs.length > 0 ? cvs.reduce((sum, each) => sum + each, 0) / cvs.length : null;
  const judged = (how: Comparison): Verdict =>
    cv === null ? null : staysWithin(cv, threshold, plan.compositeDigits, how);
  return { cv, threshold, met: judged(compare), metAsPrinted: judged("printed") };
};

const stageVerdict = (
  { qualified }: SchoolVerdicts,
  columns: readonly IndicatorResult[],
  composite: CompositeResult | null,
  plan: StagePlan,
): Verdict => {
  const verdicts: Verdict[] = [];
  if (composite !== null) verdicts.push(composite.met);
  if (plan.metAtLeast !== null) verdicts.push(allOf(qualified));
  plan.indicators.forEach((indicator, position) => {
    if (indicator.maximumCv !== null) verdicts.push((columns[position] as IndicatorResult).met);
  });
  return verdicts.length === 0 ? null : allOf(verdicts);
};
