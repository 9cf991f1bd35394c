// Two years compared as the JSON contract gives it: every indicator with its parts, its measures and its schools.
import type { IndicatorChange, SchoolMatch, StageChange, YearsCompared, YearSchool } from "@junheng/engine/change";
import { changeArrows, changeMeasures, traceParts } from "@junheng/engine/change";
import type { Locale } from "@junheng/engine/diagnostics";
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { IndicatorId } from "@junheng/engine/indicators";
import type { CompulsoryStage } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { changeLine, describeGround } from "@junheng/engine/words";
import type { ComparedYears } from "./commands/compare.js";
import { findingObjects } from "./print-findings.js";
import { schoolCells } from "./school-cells.js";

/** The text of the object, on one line. */
export function compareJson({ compared, trend, judged }: ComparedYears, standard: Standard, locale: Locale): string {
  const { standard: id, years, met, slidBack, communities, questions, schools, diagnostics, stages } = compared;
  const object = {
    standard: id,
    years,
    before: yearObject(judged[0], locale),
    after: yearObject(judged.at(-1), locale),
    met,
    slidBack,
    stages: Object.fromEntries(
      Object.entries(stages).map(([stage, change]) => [
        stage,
        stageObject(compared, standard, stage as CompulsoryStage, change, locale),
      ]),
    ),
    schools: schools.map(matchObject),
    questions: questions.map(({ before, after, confidence }) => ({
      before: nameObject(before),
      after: nameObject(after),
      confidence,
    })),
    communities,
    trend,
    diagnostics: findingObjects(diagnostics, locale),
  };
  return `${JSON.stringify(object)}\n`;
}

const yearObject = (year: JudgedCounty | undefined, locale: Locale) =>
  year === undefined
    ? null
    : {
        period: year.period,
        met: year.verdict.met,
        countyMet: year.verdict.countyMet,
        grounds: year.grounds.map((ground) => ({ ...ground, message: describeGround(ground, locale) })),
        diagnostics: findingObjects(year.assessment.diagnostics, locale),
      };

const stageObject = (
  compared: YearsCompared,
  standard: Standard,
  stage: CompulsoryStage,
  { schools, indicators, cameUp, slid, ...change }: StageChange,
  locale: Locale,
) => {
  const namesOf = (places: readonly number[]): readonly string[] => places.map((place) => schools[place]?.name ?? "");
  return {
    ...change,
    cameUp: namesOf(cameUp),
    slid: namesOf(slid),
    indicators: Object.fromEntries(
      Object.entries(indicators).map(([key, each]) => {
        const id = key as IndicatorId;
        const { ranks, ...measures } = changeMeasures(compared, stage, id);
        const named = ({ school, ...move }: (typeof ranks.rose)[number]) => ({ name: namesOf([school])[0], ...move });
        return [
          id,
          {
            ...indicatorObject(each),
            message: changeLine(compared, stage, id, locale),
            withoutValue: namesOf(each.withoutValue),
            ...measures,
            ranks: { tau: ranks.tau, rose: ranks.rose.map(named), fell: ranks.fell.map(named) },
            schools: changeArrows(compared, stage, id).map(({ school, ...arrow }) => ({
              ...arrow,
              cells: schoolCells(compared, standard, stage, school, id),
            })),
          },
        ];
      }),
    ),
  };
};

const indicatorObject = ({ states, schools, levelled, ...change }: IndicatorChange) => ({
  ...change,
  levelled: levelled ?? "none",
  counts: schools,
  arithmetic: traceParts({ parts: change.parts, states }),
});

const nameObject = ({ name, code, township, type }: YearSchool) => ({
  name,
  code: code ?? null,
  township: township ?? null,
  type: type ?? null,
});

const matchObject = ({ before, after, by, confidence, leftOut }: SchoolMatch) => ({
  before: before && nameObject(before),
  after: after && nameObject(after),
  by,
  confidence,
  leftOut: leftOut && { reason: leftOut.reason, into: leftOut.into ?? null },
});
