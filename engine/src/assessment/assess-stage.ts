// One stage of a county: lines of schools in, verdicts out.
import type { IndicatorMap } from "../indicators/index.js";
import type { SchoolRecord } from "../schools/index.js";
import { isOwnId } from "../schools/index.js";
import { dispersionOf, momentsOf, visitInfluence } from "../statistics/index.js";
import type { CompositeResult, IndicatorResult, SchoolIndicator, SchoolResult, StageResult } from "./assessment.js";
import type { Comparison } from "./compare.js";
import { isGoodEnough, reaches, staysWithin } from "./compare.js";
import type { DraftIndicator } from "./draft-indicator.js";
import type { IndicatorPlan, StagePlan } from "./plan.js";
import type { SchoolLine } from "./school-line.js";
import type { Verdict } from "./verdict.js";
import { allOf, schoolQualified } from "./verdict.js";

/** How many of the schools that drive a coefficient of variation are named. */
const namedDrivers = 5;

/** Assesses one stage. */
export function assessStage(lines: readonly SchoolLine[], plan: StagePlan, compare: Comparison): StageResult {
  const pupils = new Float64Array(lines.length);
  lines.forEach((line, row) => {
    pupils[row] = line.pupils;
  });
  const room = new Float64Array(lines.length);
  const columns = plan.indicators.map((indicator, position) => {
    const cells = lines.map(({ values }) => values[position] as DraftIndicator);
    return assessIndicator(indicator, cells, pupils, room, compare);
  });
  const schools = lines.map((line) => schoolResult(line, plan, compare));
  const indicators: IndicatorMap<IndicatorResult> = {};
  plan.indicators.forEach(({ id }, position) => {
    indicators[id] = columns[position] as IndicatorResult;
  });
  const composite = compositeOf(columns, plan, compare);
  return {
    schools,
    indicators,
    composite,
    qualifiedSchools: plan.metAtLeast === null ? null : schools.filter((school) => school.qualified === true).length,
    met: stageVerdict(schools, columns, composite, plan),
  };
}

/**
 * One indicator of all schools: its coefficient of variation. What each school has to do with it is filled in.
 * `room` is where the values are laid out: one for all indicators of a stage, as asking for memory takes longer than reading it.
 */
const assessIndicator = (
  plan: IndicatorPlan,
  cells: readonly DraftIndicator[],
  pupilsOfAll: Float64Array,
  room: Float64Array,
  compare: Comparison,
): IndicatorResult => {
  const skipped: IndicatorResult["skipped"][number][] = [];
  for (let row = 0; row < cells.length; row++) {
    const { value, absent } = cells[row] as DraftIndicator;
    if (value === null) skipped.push({ school: row, reason: absent?.reason ?? "missing" });
    else room[row - skipped.length] = value;
  }
  const isWhole = skipped.length === 0;
  const used = isWhole ? cells : cells.filter(({ value }) => value !== null);
  const x = isWhole ? room : room.subarray(0, used.length);
  const pupils = isWhole ? pupilsOfAll : pupilsOfAll.filter((_, row) => (cells[row] as DraftIndicator).value !== null);
  const p = plan.over === "pupils" ? pupils : Float64Array.from(used, ({ denominator }) => denominator ?? 0);
  const moments = momentsOf(x, p);
  visitInfluence(x, p, moments, (position, varianceShare, cvWithout) => {
    const cell = used[position] as DraftIndicator;
    holdAgainst(cell, plan, p[position] as number, compare);
    cell.varianceShare = varianceShare;
    if (!Number.isNaN(cvWithout)) cell.cvWithout = cvWithout;
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
    schools: used.length,
    pupils: sumOf(pupils),
    mean: spread.mean,
    sd: spread.standardDeviationOfPopulation,
    cv,
    threshold,
    minimum: plan.minimum,
    met,
    metAsPrinted: compare === "printed" ? met : judged("printed"),
    skipped,
    drivers: driversOf(cells),
  };
};

/** Holds a school's value against its threshold. */
const holdAgainst = (
  cell: DraftIndicator,
  { minimum, valueDigits, per, lower }: IndicatorPlan,
  divisor: number,
  compare: Comparison,
): void => {
  const { value } = cell;
  if (value === null || minimum === null) return;
  const met = isGoodEnough(value, minimum, valueDigits, compare, lower);
  cell.met = met;
  cell.attainment = !lower ? value / minimum : value === 0 ? null : minimum / value;
  cell.shortBy = met ? 0 : (Math.abs(minimum - value) * divisor) / per;
};

const sumOf = (numbers: Float64Array): number => {
  let sum = 0;
  for (const each of numbers) sum += each;
  return sum;
};

/** The rows with the largest shares, largest first; of equal ones the first. One pass: a county's worth of sorting is not needed. */
const driversOf = (cells: readonly DraftIndicator[]): readonly number[] => {
  const top: number[] = [];
  const shareOf = (row: number): number => (cells[row] as DraftIndicator).varianceShare ?? 0;
  for (let row = 0; row < cells.length; row++) {
    const own = shareOf(row);
    if (!(own > 0)) continue;
    if (top.length < namedDrivers) top.push(row);
    else if (shareOf(top[namedDrivers - 1] as number) >= own) continue;
    let place = top.length - 1;
    for (; place > 0 && shareOf(top[place - 1] as number) < own; place--) top[place] = top[place - 1] as number;
    top[place] = row;
  }
  return top;
};

const schoolResult = (line: SchoolLine, plan: StagePlan, compare: Comparison): SchoolResult => {
  const indicators: IndicatorMap<SchoolIndicator> = {};
  let metCount = 0;
  for (let position = 0; position < plan.indicators.length; position++) {
    const indicator = line.values[position] as DraftIndicator;
    indicators[(plan.indicators[position] as IndicatorPlan).id] = indicator;
    if (indicator.met === true) metCount++;
  }
  const { metAtLeast, floorShare } = plan;
  const reachesFloor = (attainment: number): boolean => reaches(attainment, floorShare ?? 0, 4, compare);
  const result: { -readonly [Key in keyof SchoolResult]: SchoolResult[Key] } = {
    name: "",
    pupils: line.pupils,
    grades: line.grades,
    classes: line.classes,
    share: line.share,
    contributors: line.contributors,
    indicators,
    metCount,
    qualified: metAtLeast === null ? null : schoolQualified(askedOf(line, plan), metAtLeast, reachesFloor),
  };
  identify(result, line.school.members[0].record);
  return result;
};

/** The indicators that the standard asks something of a school by; one that has a limit of its variation alone is none of them. */
const askedOf = ({ values }: SchoolLine, { indicators }: StagePlan): readonly DraftIndicator[] =>
  indicators.some(({ minimum }) => minimum === null)
    ? values.filter((_, position) => indicators[position]?.minimum !== null)
    : values;

/** Copies who the school is; what a record does not say is not there in the result either. */
const identify = (
  result: { -readonly [Key in keyof SchoolResult]: SchoolResult[Key] },
  { name, code, type, owner, locale, township }: SchoolRecord,
): void => {
  result.name = name;
  if (code !== undefined) result.code = code;
  if (type !== undefined) result.type = type;
  if (owner !== undefined) result.owner = owner;
  if (locale !== undefined) result.locale = locale;
  if (township !== undefined) result.township = township;
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
  schools: readonly SchoolResult[],
  columns: readonly IndicatorResult[],
  composite: CompositeResult | null,
  plan: StagePlan,
): Verdict => {
  const verdicts: Verdict[] = [];
  if (composite !== null) verdicts.push(composite.met);
  if (plan.metAtLeast !== null) verdicts.push(allOf(schools.map((school) => school.qualified)));
  plan.indicators.forEach((indicator, position) => {
    if (indicator.maximumCv !== null) verdicts.push((columns[position] as IndicatorResult).met);
  });
  return verdicts.length === 0 ? null : allOf(verdicts);
};
