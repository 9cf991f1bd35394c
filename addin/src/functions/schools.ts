// SCHOOLS 学校达标: a county's table in, every school's indicators and verdict out, as a table to spill.
import type { SchoolResult } from "@junheng/engine/assessment";
import type { Locale } from "@junheng/engine/diagnostics";
import { fieldIn, indicatorIn } from "@junheng/engine/indicators";
import { fill, joinClauses, stageNames, unitNames } from "@junheng/engine/words";
import type { CompulsoryStage } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { roundHalfUp } from "@junheng/engine/statistics";
import { tableWords } from "../messages/functions.js";
import { languageOf } from "./choices.js";
import { assessRange } from "./county.js";
import { customFunction } from "./custom-function.js";
import { primary } from "./example-data.js";
import { resources } from "./example-tables.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { periodRemark } from "./periods.js";
import { indicatorHeader, verdictWord } from "./words.js";

/**
 * Every school of a table with its header: pupils, the value of each indicator and, where the standard judges schools, how many
 * indicators are met, the verdict, and what is lacking in its own unit. Last, of a table of several periods, which one this is.
 *
 * Numbers are unrounded but for what is lacking: rounded up, to whole teachers and rooms, the rest to two decimals.
 * What cannot be computed stays blank. Errors: those of `assessRange`.
 */
export const schools = (
  tableArgument: unknown,
  stageArgument?: unknown,
  standardArgument?: unknown,
  languageArgument?: unknown,
  periodArgument?: unknown,
  unitsArgument?: unknown,
): FunctionResult => {
  const locale = languageOf(languageArgument);
  const county = assessRange(tableArgument, stageArgument, standardArgument, periodArgument, { units: unitsArgument });
  const { assessment, standard, stages } = county;
  const word = (key: "stage" | "school" | "pupils" | "metCount" | "verdict" | "shortBy"): string =>
    tableWords[key][locale];
  const judged = standard.schoolRule !== undefined;
  const header = [
    word("stage"),
    word("school"),
    word("pupils"),
    ...standard.indicators.map(({ id }) => indicatorHeader(id, locale, standard)),
    ...(judged ? [word("metCount"), word("verdict"), word("shortBy")] : []),
  ];
  const line = (school: SchoolResult, stage: CompulsoryStage): readonly ResultCell[] => [
    stageNames[stage][locale],
    school.name,
    school.pupils,
    ...standard.indicators.map(({ id }) => school.indicators[id]?.value ?? ""),
    ...(judged
      ? [school.metCount, verdictWord(school.qualified, locale), lacking(school, stage, standard, locale)]
      : []),
  ];
  const linesOf = (stage: CompulsoryStage): readonly (readonly ResultCell[])[] =>
    (assessment.stages[stage]?.schools ?? []).map((school) => line(school, stage));
  const remark = (text: string): readonly ResultCell[] => header.map((_, column) => (column === 1 ? text : ""));
  return [header, ...stages.flatMap(linesOf), ...periodRemark(county.judged, locale).map(remark)];
};

/** What a school lacks, as in 县级及以上骨干教师数 2 人；体育运动场馆面积 35.2 ㎡. */
const lacking = (school: SchoolResult, stage: CompulsoryStage, standard: Standard, locale: Locale): string =>
  joinClauses(
    standard.indicators.flatMap(({ id }) => {
      const short = school.indicators[id]?.shortBy ?? 0;
      if (short <= 0) return [];
      const { formulas, direction } = indicatorIn(id, standard);
      const field = fieldIn(formulas[stage][0]?.[0]?.quantity ?? "", standard);
      if (field === undefined) return [];
      const amount = roundUp(short, field.whole ? 0 : 2);
      const unit = unitNames[field.unit][locale];
      const words = tableWords[field.whole ? "lackingCounted" : "lacking"][locale];
      const text = fill(words, { name: field.name[locale], amount, unit }, locale);
      return [direction === "lower" ? fill(tableWords.tooMany[locale], { text }, locale) : text];
    }),
    locale,
  );

/** Rounded up, so that what is named is enough; the last digits of a double do not make one more. */
const roundUp = (value: number, digits: number): number => {
  const scale = 10 ** digits;
  return Math.ceil(roundHalfUp(value * scale, 6)) / scale;
};

/** The function as every host has it. */
export const SCHOOLS = customFunction({
  id: "SCHOOLS",
  parameters: {
    table: "range",
    stage: "value?",
    standard: "range?",
    language: "value?",
    period: "value?",
    units: "value?",
  },
  example: { args: [resources, primary], result: "网络多媒体教室数 1 间", at: [1, 12] },
  call: schools,
});
