// One stage of a county: lines of schools in, verdicts out.
import type { IndicatorId } from "../indicators/index.js";
import type { SchoolRecord } from "../schools/index.js";
import { dispersionOf, influenceOnVariation, momentsOf } from "../statistics/index.js";
import type { CompositeResult, IndicatorResult, SchoolIndicator, SchoolResult, StageResult } from "./assessment.js";
import type { Comparison } from "./compare.js";
import { reaches, staysWithin } from "./compare.js";
import type { Member } from "./place-schools.js";
import type { IndicatorPlan, StagePlan } from "./plan.js";
import type { DraftIndicator, SchoolLine } from "./school-line.js";
import type { Verdict } from "./verdict.js";
import { allOf, schoolQualified } from "./verdict.js";

/** How many of the schools that drive a coefficient of variation are named. */
const namedDrivers = 5;

/** Assesses one stage. */
export function assessStage(lines: readonly SchoolLine[], plan: StagePlan, compare: Comparison): StageResult {
  const pupils = Float64Array.from(lines, (line) => line.pupils);
  const columns = plan.indicators.map((indicator, position) => column(indicator, position, lines, pupils, compare));
  const schools = lines.map((line, row) => schoolResult(line, row, plan, columns, compare));
  const indicators: Partial<Record<IndicatorId, IndicatorResult>> = {};
  plan.indicators.forEach((indicator, position) => {
    indicators[indicator.id] = (columns[position] as Column).result;
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

interface Column {
  readonly result: IndicatorResult;
  /** By line; NaN where the school has no value. */
  readonly varianceShare: Float64Array;
  readonly cvWithout: Float64Array;
}

const column = (
  plan: IndicatorPlan,
  position: number,
  lines: readonly SchoolLine[],
  pupilsOfAll: Float64Array,
  compare: Comparison,
): Column => {
  const skipped: IndicatorResult["skipped"][number][] = [];
  const values = new Float64Array(lines.length);
  for (let row = 0; row < lines.length; row++) {
    const { value, absent } = (lines[row] as SchoolLine).values[position] as DraftIndicator;
    if (value === null) skipped.push({ school: row, reason: absent?.reason ?? "missing" });
    else values[row - skipped.length] = value;
  }
  const isWhole = skipped.length === 0;
  const left = new Set(skipped.map(({ school }) => school));
  const used = lines.length - skipped.length;
  const x = isWhole ? values : values.subarray(0, used);
  const p = isWhole ? pupilsOfAll : pupilsOfAll.filter((_, row) => !left.has(row));
  const spread = dispersionOf(momentsOf(x, p));
  const cv = spread.coefficientOfVariation;
  const influence = influenceOnVariation(x, p);
  const threshold = plan.maximumCv;
  const judged = (how: Comparison): Verdict =>
    cv === null || threshold === null ? null : staysWithin(cv, threshold, plan.cvDigits, how);
  const byLine = (ofUsed: Float64Array): Float64Array => {
    let k = 0;
    return isWhole
      ? ofUsed
      : Float64Array.from(lines, (_, row) => (left.has(row) ? Number.NaN : (ofUsed[k++] as number)));
  };
  const met = judged(compare);
  const varianceShare = byLine(influence.varianceShare);
  const cvWithout = byLine(influence.cvWithout);
  return {
    varianceShare,
    cvWithout,
    result: {
      schools: used,
      pupils: p.reduce((sum, each) => sum + each, 0),
      mean: spread.mean,
      sd: spread.standardDeviationOfPopulation,
      cv,
      threshold,
      minimum: plan.minimum,
      met,
      metAsPrinted: compare === "printed" ? met : judged("printed"),
      skipped,
      drivers: topOf(varianceShare),
    },
  };
};

/** The rows with the largest shares, largest first; of equal ones the first. One pass: a county's worth of sorting is not needed. */
const topOf = (share: Float64Array): readonly number[] => {
  const top: number[] = [];
  for (let row = 0; row < share.length; row++) {
    const own = share[row] as number;
    if (!(own > 0)) continue;
    let place = top.length;
    while (place > 0 && (share[top[place - 1] as number] as number) < own) place--;
    if (place >= namedDrivers) continue;
    top.splice(place, 0, row);
    if (top.length > namedDrivers) top.pop();
  }
  return top;
};

const schoolResult = (
  line: SchoolLine,
  row: number,
  plan: StagePlan,
  columns: readonly Column[],
  compare: Comparison,
): SchoolResult => {
  const indicators: Partial<Record<IndicatorId, SchoolIndicator>> = {};
  const all: SchoolIndicator[] = [];
  let metCount = 0;
  for (let position = 0; position < plan.indicators.length; position++) {
    const indicator = plan.indicators[position] as IndicatorPlan;
    const { varianceShare, cvWithout } = columns[position] as Column;
    const result = finish(
      line.values[position] as DraftIndicator,
      indicator,
      line.pupils,
      compare,
      varianceShare[row] as number,
      cvWithout[row] as number,
    );
    indicators[indicator.id] = result;
    all.push(result);
    if (result.met === true) metCount++;
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
    qualified: metAtLeast === null ? null : schoolQualified(all, metAtLeast, reachesFloor),
  };
  identify(result, (line.school.members[0] as Member).record);
  return result;
};

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

/** Fills in what depends on the threshold and on the other schools. */
const finish = (
  result: DraftIndicator,
  plan: IndicatorPlan,
  pupils: number,
  compare: Comparison,
  varianceShare: number,
  cvWithout: number,
): SchoolIndicator => {
  const { value } = result;
  const { minimum } = plan;
  if (value !== null && minimum !== null) {
    const met = reaches(value, minimum, plan.valueDigits, compare);
    result.met = met;
    result.attainment = value / minimum;
    result.shortBy = met ? 0 : ((minimum - value) * pupils) / plan.per;
  }
  if (!Number.isNaN(varianceShare)) result.varianceShare = varianceShare;
  if (!Number.isNaN(cvWithout)) result.cvWithout = cvWithout;
  return result;
};

const compositeOf = (columns: readonly Column[], plan: StagePlan, compare: Comparison): CompositeResult | null => {
  const threshold = plan.compositeMaximum;
  if (threshold === null) return null;
  const cvs = columns.map(({ result }) => result.cv).filter((cv) => cv !== null);
  const cv = cvs.length === columns.length ? cvs.reduce((sum, each) => sum + each, 0) / cvs.length : null;
  const judged = (how: Comparison): Verdict =>
    cv === null ? null : staysWithin(cv, threshold, plan.compositeDigits, how);
  return { cv, threshold, met: judged(compare), metAsPrinted: judged("printed") };
};

const stageVerdict = (
  schools: readonly SchoolResult[],
  columns: readonly Column[],
  composite: CompositeResult | null,
  plan: StagePlan,
): Verdict => {
  const verdicts: Verdict[] = [];
  if (composite !== null) verdicts.push(composite.met);
  if (plan.metAtLeast !== null) verdicts.push(allOf(schools.map((school) => school.qualified)));
  plan.indicators.forEach((indicator, position) => {
    if (indicator.maximumCv !== null) verdicts.push((columns[position] as Column).result.met);
  });
  return verdicts.length === 0 ? null : allOf(verdicts);
};
