// The schools of a stage as results, put together from its columns and records when somebody looks at them.
import type { IndicatorMap } from "../indicators/index.js";
import type { SchoolRecord } from "../schools/index.js";
import { isFigure } from "../schools/index.js";
import type { Contributor, SchoolIndicator, SchoolResult } from "./assessment.js";
import type { SchoolAtWork } from "./indicator-column.js";
import type { SchoolVerdicts } from "./judge-schools.js";
import type { MemberInStage } from "./numerator.js";
import { atWork } from "./school-at-work.js";
import type { ResultChoices } from "./school-indicator.js";
import { schoolIndicator } from "./school-indicator.js";
import type { StageColumns } from "./stage-columns.js";
import type { InfluenceColumn } from "./stage-influence.js";
import { stageInfluence } from "./stage-influence.js";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** All schools, in the order of the columns. */
export function schoolResults(
  columns: StageColumns,
  { metCount, qualified }: SchoolVerdicts,
  choices: ResultChoices,
): readonly SchoolResult[] {
  const influence = stageInfluence(columns);
  return columns.schools.map((placed, row) => {
    const school = atWork(placed, columns.plan.stage, true);
    const first = school.members[0] as MemberInStage;
    const indicators = indicatorsOf(columns, influence, row, school, choices);
    const result: Writable<SchoolResult> = {
      name: "",
      pupils: school.pupils,
      grades: noted(first, "grades"),
      classes: noted(first, "classes"),
      share: first.share,
      contributors: school.members.map(contributorOf),
      indicators,
      metCount: metCount[row] as number,
      qualified: qualified[row] as SchoolResult["qualified"],
    };
    identify(result, placed.members[0].record);
    return result;
  });
}

const indicatorsOf = (
  columns: StageColumns,
  influence: readonly InfluenceColumn[],
  row: number,
  school: SchoolAtWork,
  choices: ResultChoices,
): SchoolResult["indicators"] => {
  const indicators: IndicatorMap<SchoolIndicator> = {};
  columns.indicators.forEach((column, position) => {
    indicators[column.plan.id] = schoolIndicator(column, influence[position] as InfluenceColumn, row, school, choices);
  });
  return indicators;
};

const noted = ({ own, whole, several }: MemberInStage, id: string): number | null => {
  const ofStage = own?.[id];
  if (isFigure(ofStage)) return ofStage;
  const ofWhole = whole?.[id];
  return isFigure(ofWhole) && !several ? ofWhole : null;
};

/** Two shapes, not one with an undefined key: the result says only what the record does. */
const contributorOf = ({ record: { name, source }, share, figures }: MemberInStage): Contributor =>
  source === undefined ? { name, share, figures: figures ?? {} } : { name, source, share, figures: figures ?? {} };

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
