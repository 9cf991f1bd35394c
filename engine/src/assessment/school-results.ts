// The schools of a stage as results, put together from its columns and records when somebody looks at them.
import type { IndicatorMap } from "../indicators/index.js";
import type { SchoolRecord } from "../schools/index.js";
import type { SchoolIndicator, SchoolResult } from "./assessment.js";
import type { Comparison } from "./compare.js";
import type { DraftIndicator } from "./draft-indicator.js";
import type { SchoolVerdicts } from "./judge-schools.js";
import { holdAgainst } from "./judge-schools.js";
import type { PlacedSchool } from "./place-schools.js";
import type { IndicatorPlan } from "./plan.js";
import { schoolLine } from "./school-line.js";
import type { StageColumns } from "./stage-columns.js";
import { noFormula } from "./stage-columns.js";

/** What the results are put together by, beside the columns. */
export interface ResultChoices {
  readonly compare: Comparison;
  readonly blankOptional: "missing" | "zero";
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** All schools, in the order of the columns. */
export const schoolResults = (
  columns: StageColumns,
  judged: SchoolVerdicts,
  choices: ResultChoices,
): readonly SchoolResult[] => columns.schools.map((school, row) => schoolResult(columns, judged, choices, school, row));

const schoolResult = (
  columns: StageColumns,
  { metCount, qualified }: SchoolVerdicts,
  { compare, blankOptional }: ResultChoices,
  school: PlacedSchool,
  row: number,
): SchoolResult => {
  const { plan, schools } = columns;
  const line = schoolLine(school, plan, blankOptional, true);
  const indicators: IndicatorMap<SchoolIndicator> = {};
  for (let position = 0; position < plan.indicators.length; position++) {
    const indicator = plan.indicators[position] as IndicatorPlan;
    const cell = line.values[position] as DraftIndicator;
    settle(cell, columns, position * schools.length + row, indicator, compare);
    indicators[indicator.id] = cell;
  }
  const result: Writable<SchoolResult> = {
    name: "",
    pupils: line.pupils,
    grades: line.grades,
    classes: line.classes,
    share: line.share,
    contributors: line.contributors,
    indicators,
    metCount: metCount[row] as number,
    qualified: qualified[row] as SchoolResult["qualified"],
  };
  identify(result, school.members[0].record);
  return result;
};

/** Fills in what was settled over all schools, and what the school has to do with them. */
const settle = (
  cell: DraftIndicator,
  { value, formula, absent, divisor, varianceShare, cvWithout }: StageColumns,
  place: number,
  plan: IndicatorPlan,
  compare: Comparison,
): void => {
  const own = formula[place] as number;
  cell.value = numberAt(value, place);
  cell.formula = own === noFormula ? null : own;
  cell.absent = absent.get(place) ?? null;
  cell.varianceShare = numberAt(varianceShare, place);
  cell.cvWithout = numberAt(cvWithout, place);
  holdAgainst(cell, plan, value[place] as number, divisor[place] as number, compare);
};

const numberAt = (column: readonly number[], place: number): number | null => {
  const number = column[place] as number;
  return Number.isNaN(number) ? null : number;
};

/** Copies who the school is; what a record does not say is not there in the result either. */
const identify = (
  result: Writable<SchoolResult>,
  { name, code, type, owner, locale, township }: SchoolRecord,
): void => {
  result.name = name;
  if (code !== undefined) result.code = code;
  if (type !== undefined) result.type = type;
  if (owner !== undefined) result.owner = owner;
  if (locale !== undefined) result.locale = locale;
  if (township !== undefined) result.township = township;
};
