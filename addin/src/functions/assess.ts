// ASSESS 评估: a county's table in, its indicators, composite and verdict out, as a table to spill.
import type { StageResult } from "@junheng/engine/assessment";
import type { Locale } from "@junheng/engine/diagnostics";
import { fill, stageNames } from "@junheng/engine/words";
import type { CompulsoryStage } from "@junheng/engine/schools";
import { tableWords } from "../messages/functions.js";
import { languageOf } from "./choices.js";
import { assessRange } from "./county.js";
import type { ReadCounty } from "./county.js";
import { countyText, pendingText, standardRemark } from "./county-words.js";
import { customFunction } from "./custom-function.js";
import { primary } from "./example-data.js";
import { bookTable } from "./example-tables.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { periodRemark } from "./periods.js";
import { indicatorHeader, verdictWord } from "./words.js";

/**
 * Assesses a table of schools with its header: for every stage each indicator's schools, mean, standard deviation,
 * coefficient of variation, allowed maximum and verdict; then the composite (2012), the schools up to standard (2017), the verdict;
 * last, by which standard, and of a table of several periods, which one this is.
 *
 * Numbers are unrounded; what cannot be computed stays blank. Errors: those of `assessRange`.
 */
export const assess = (
  tableArgument: unknown,
  stageArgument?: unknown,
  standardArgument?: unknown,
  languageArgument?: unknown,
  periodArgument?: unknown,
  unitsArgument?: unknown,
): FunctionResult => {
  const locale = languageOf(languageArgument);
  const county = assessRange(tableArgument, stageArgument, standardArgument, periodArgument, { units: unitsArgument });
  const header = (["stage", "indicator", "schools", "mean", "sd", "cv", "maximumCv", "verdict"] as const).map(
    (word) => tableWords[word][locale],
  );
  return [
    header,
    ...county.stages.flatMap((stage) => linesOfStage(county, stage, locale)),
    ...lastLines(county, locale),
  ];
};

type Line = readonly ResultCell[];

const linesOfStage = (county: ReadCounty, stage: CompulsoryStage, locale: Locale): readonly Line[] => {
  const result = county.assessment.stages[stage];
  if (result === undefined) return [];
  const name = stageNames[stage][locale];
  const pending = pendingText(county, locale, stage);
  const held = (verdict: string): string => pending ?? verdict;
  const word = (key: "composite" | "qualifiedSchools" | "verdict"): string => tableWords[key][locale];
  const lines: Line[] = county.standard.indicators.map(({ id }) => [
    name,
    ...indicatorCells(result, id, locale, county.standard),
  ]);
  const { composite, qualifiedSchools, schools } = result;
  if (composite !== null) {
    const { cv, threshold, met } = composite;
    lines.push([name, word("composite"), schools.length, "", "", cv ?? "", threshold, held(verdictWord(met, locale))]);
  }
  if (qualifiedSchools !== null) {
    const count = fill(
      tableWords.qualifiedCount[locale],
      { qualified: qualifiedSchools, schools: schools.length },
      locale,
    );
    lines.push([name, word("qualifiedSchools"), schools.length, "", "", "", "", count]);
  }
  lines.push([name, word("verdict"), schools.length, "", "", "", "", held(verdictWord(result.met, locale))]);
  return lines;
};

const indicatorCells = (
  result: StageResult,
  id: ReadCounty["standard"]["indicators"][number]["id"],
  locale: Locale,
  standard: ReadCounty["standard"],
): Line => {
  const header = indicatorHeader(id, locale, standard);
  const indicator = result.indicators[id];
  if (indicator === undefined) return [header, 0, "", "", "", "", verdictWord(null, locale)];
  const { schools, mean, sd, cv, threshold, met } = indicator;
  const verdict = threshold === null ? tableWords.unjudged[locale] : verdictWord(met, locale);
  return [header, schools, mean ?? "", sd ?? "", cv ?? "", threshold ?? "", verdict];
};

/** The county's verdict where both stages were looked at, how much was kept out, and the period of several. */
const lastLines = (county: ReadCounty, locale: Locale): readonly Line[] => {
  const line = (text: string, verdict: string): Line => ["", text, "", "", "", "", "", verdict];
  const lines: Line[] = [];
  if (county.stages.length > 1)
    lines.push(line(tableWords.overall[locale], pendingText(county, locale) ?? countyText(county, locale)));
  if (county.errors.length > 0)
    lines.push(line(fill(tableWords.leftOut[locale], { count: county.errors.length }, locale), ""));
  const remarks = [standardRemark(county, locale), ...periodRemark(county.judged, locale)];
  return [...lines, ...remarks.map((text) => line(text, ""))];
};

/** The function as every host has it. */
export const ASSESS = customFunction({
  id: "ASSESS",
  parameters: {
    table: "range",
    stage: "value?",
    standard: "range?",
    language: "value?",
    period: "value?",
    units: "value?",
  },
  example: { args: [bookTable, primary, 2012], result: 0.5152566298844765, at: [5, 5] },
  call: assess,
});
