// An assessment as the JSON contract gives it: the cells of the figures used instead of every column of their sheet.
import type { Contributor, SchoolIndicator, SchoolResult } from "@junheng/engine/assessment";
import type { Locale } from "@junheng/engine/diagnostics";
import type { JudgedCounty } from "@junheng/engine/grounds";
import { whereOf } from "@junheng/engine/schools";
import { describeGround } from "@junheng/engine/words";
import { conditionObject, factObject } from "./conditions-json.js";
import { unitsObject } from "./units-json.js";
import { findingObjects } from "./print-findings.js";

/** The text of the object, on one line: it is for programs, and a county's would otherwise be megabytes. */
export const assessmentJson = (judged: JudgedCounty, locale: Locale): string =>
  `${JSON.stringify(assessmentObject(judged, locale))}\n`;

/** The object. */
export function assessmentObject(judged: JudgedCounty, locale: Locale) {
  const { assessment, grounds, verdict, review, rubric, date, period, otherPeriods, profile } = judged;
  const { stages, leftOut, diagnostics, ...rest } = assessment;
  return {
    ...rest,
    met: verdict.met,
    countyMet: verdict.countyMet,
    conditions: verdict.conditions.map((each) => conditionObject(each, locale)),
    grounds: grounds.map((ground) => ({ ...ground, message: describeGround(ground, locale) })),
    review: review?.id ?? null,
    rubric: rubric?.id ?? null,
    date,
    period,
    otherPeriods,
    units: unitsObject(judged.units),
    stages: Object.fromEntries(
      Object.entries(stages).map(([stage, result]) => [
        stage,
        { ...result, schools: result.schools.map(schoolObject) },
      ]),
    ),
    profile: profile.map(({ facts, ...each }) => ({
      ...each,
      facts: facts.map((fact) => ({ ...factObject(fact, locale), met: fact.met })),
    })),
    leftOut: leftOut.map(({ source, ...each }) => ({ ...each, ...placeOfRow(source) })),
    diagnostics: findingObjects(diagnostics, locale),
  };
}

const schoolObject = ({ contributors, indicators, ...school }: SchoolResult) => ({
  ...school,
  indicators: Object.fromEntries(Object.entries(indicators).map(([id, each]) => [id, indicatorObject(each)])),
  contributors: contributors.map(contributorObject),
});

/** Without a value there is only the reason to tell. */
const indicatorObject = (indicator: SchoolIndicator) => {
  const { value, met, attainment, absent } = indicator;
  return value === null ? { value, met, attainment, absent } : indicator;
};

const contributorObject = ({ name, source, share, figures }: Contributor) => ({
  name,
  share,
  ...placeOfRow(source),
  figures: Object.fromEntries(
    Object.entries(figures).map(([path, value]) => {
      const { cell } = whereOf(source, path);
      return [path, cell === undefined ? { value } : { value, cell }];
    }),
  ),
});

const placeOfRow = (source: Contributor["source"]) => ({
  ...(source?.file !== undefined && { file: source.file }),
  ...(source?.sheet !== undefined && { sheet: source.sheet }),
  ...(source?.row !== undefined && { row: source.row }),
});
