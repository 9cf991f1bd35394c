// CONDITIONS 县级条件: a county's table in, with what is known of the county itself; a line for each condition out, as a table to spill.
import type { ConditionVerdict, ItemVerdict } from "@junheng/engine/conditions";
import type { Diagnostic, Locale } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Condition } from "@junheng/engine/standards";
import type { ConditionWord } from "@junheng/engine/words";
import {
  bracketed,
  conditionWords,
  countyLine,
  describeCounty,
  factText,
  fill,
  itemRemark,
  joinClauses,
  joinNames,
  labelled,
  placesOf,
  scoreDateLine,
  sourceOf,
  stageLine,
  vetoRemarks,
} from "@junheng/engine/words";
import { tableWords } from "../messages/functions.js";
import { dateOfArgument } from "./assessment-date.js";
import { isLeftOut } from "./cells.js";
import { languageOf } from "./choices.js";
import type { ReadCounty } from "./county.js";
import { assessRange } from "./county.js";
import { countyGrids } from "./county-grids.js";
import { pendingText, standardRemark } from "./county-words.js";
import { customFunction } from "./custom-function.js";
import { resources } from "./example-tables.js";
import { functionError } from "./function-error.js";
import type { FunctionResult } from "./function-result.js";
import { periodRemark } from "./periods.js";
import { rubricOfArgument } from "./rubric-choice.js";
import { verdictWord } from "./words.js";

/**
 * Judges the conditions that the standard names, as the pane and the command do: a line for each with its verdict, the items that are
 * not met, what is lacking, and the article; then the county. Last, the standard, the date, and every contradiction that was found on the county's sheets.
 *
 * What is not known is never met. Errors: those of `assessRange` and `countyGrids`; #N/A for a standard that names no conditions.
 */
export const conditions = (
  tableArgument: unknown,
  standardArgument?: unknown,
  countyArgument?: unknown,
  dateArgument?: unknown,
  languageArgument?: unknown,
  periodArgument?: unknown,
  unitsArgument?: unknown,
  rubricArgument?: unknown,
): FunctionResult => {
  const locale = languageOf(languageArgument);
  const { date } = dateOfArgument(dateArgument);
  const grids = countyGrids(countyArgument);
  const rubric = isLeftOut(rubricArgument) ? undefined : rubricOfArgument(rubricArgument, "rubric");
  const county = assessRange(tableArgument, undefined, standardArgument, periodArgument, {
    grids,
    date,
    units: unitsArgument,
    rubric,
  });
  const { judged, standard } = county;
  const { conditions: asked = [], title } = standard;
  if (asked.length === 0) throw functionError("#N/A", "noConditions", { standard: title[locale] });
  const words = conditionWords(judged, standard, locale);
  const lines = judged.verdict.conditions.map((verdict, at) => [
    words[at]!.name,
    words[at]!.word,
    clauses(notMet(verdict, county, locale), locale),
    clauses(lacking(verdict, words[at]!, county, locale), locale),
    articles(
      verdict,
      asked.find(({ id }) => id === verdict.id),
      locale,
    ),
  ]);
  const header = (["condition", "verdict", "itemsNotMet", "stillLacking", "article"] as const).map(
    (word) => tableWords[word][locale],
  );
  const blank = header.slice(2).map(() => "");
  return [
    header,
    ...lines,
    [tableWords.overall[locale], countyWord(county, locale), ...blank],
    ...remarks(county, grids, locale).map((text) => [text, "", ...blank]),
  ];
};

/** Several sentences or parts of one as one list. */
const clauses = (said: readonly string[], locale: Locale): string =>
  joinClauses(
    said.map((each) => each.replace(/[。.]$/, "")),
    locale,
  );

const countyWord = (county: ReadCounty, locale: Locale): string => {
  const { countyMet } = county.judged.verdict;
  if (countyMet !== null) return verdictWord(countyMet, locale);
  return pendingText(county, locale) ?? countyLine(county.judged, county.standard, locale).text;
};

/** The items with their figures, and what overrides them; where the schools' figures decide, what these come to. */
const notMet = (condition: ConditionVerdict, county: ReadCounty, locale: Locale): readonly string[] => {
  if (condition.items.length === 0) return condition.met === false ? stagesNot(false, county, locale) : [];
  const failed = condition.items.filter(({ met }) => met === false);
  return [...vetoesFound(true, condition, locale), ...failed.map((item) => failure(item, locale))];
};

const failure = ({ title, basis, facts }: ItemVerdict, locale: Locale): string =>
  title[locale] +
  bracketed(
    basis === "stated"
      ? ""
      : joinClauses(
          facts.map((fact) => factText(fact, locale)),
          locale,
        ),
    locale,
  );

/** The figures that each open item lacks, or what it waits for; and what overrides everything of which nothing is said. */
const lacking = (
  condition: ConditionVerdict,
  { state }: ConditionWord,
  county: ReadCounty,
  locale: Locale,
): readonly string[] => {
  const open = condition.items.filter(({ met, applies }) => applies && met === null);
  const ofItems = [...open.map((item) => lackingIn(item, locale)), ...vetoesFound(null, condition, locale)];
  if (condition.items.length > 0 || condition.met !== null) return ofItems;
  if (state === "noData") return [tableWords.otherMaterial[locale]];
  return [pendingText(county, locale) ?? stagesNot(null, county, locale)].flat();
};

/** The item with the figures that it lacks; a figure that is the item itself is not said twice. */
const lackingIn = (item: ItemVerdict, locale: Locale): string => {
  const title = item.title[locale];
  const figures = item.lacking.map((asked) => asked.title[locale]);
  const said = figures.length === 0 ? (itemRemark(item, locale) ?? "") : joinNames(figures, locale);
  return title.endsWith(said) ? title : labelled(title, said, locale);
};

const vetoesFound = (wanted: boolean | null, condition: ConditionVerdict, locale: Locale): readonly string[] =>
  vetoRemarks({ ...condition, vetoes: condition.vetoes.filter(({ found }) => found === wanted) }, locale);

/** What the schools' figures say of the stages with this verdict. */
const stagesNot = (wanted: false | null, { judged, stages }: ReadCounty, locale: Locale): readonly string[] =>
  stages.map((stage) => stageLine(judged, stage, locale)).flatMap(({ met, text }) => (met === wanted ? [text] : []));

/** Of the items that are not met; else that of the condition. */
const articles = ({ items }: ConditionVerdict, asked: Condition | undefined, locale: Locale): string => {
  const failed = items.filter(({ met }) => met === false).map(({ source }) => sourceOf(source, locale));
  const own = asked === undefined ? [] : [sourceOf(asked.reference, locale)];
  return joinClauses([...new Set(failed.length > 0 ? failed : own)], locale);
};

const remarks = (county: ReadCounty, grids: readonly Grid[], locale: Locale): readonly string[] => {
  const { judged, assessment, errors, unread } = county;
  const sheets = new Set(grids.map(({ sheet }) => sheet));
  const found = assessment.diagnostics.filter(
    ({ severity, where }) => severity !== "note" && sheets.has(where.sheet ?? ""),
  );
  const others = errors.filter((each) => !found.includes(each));
  return [
    standardRemark(county, locale),
    scoreDateLine(judged.date, locale),
    ...periodRemark(judged, locale),
    ...(others.length === 0 ? [] : [fill(tableWords.leftOut[locale], { count: others.length }, locale)]),
    ...unread.map((sheet) => fill(tableWords.nothingOfCounty[locale], { sheet }, locale)),
    ...found.map((each) => finding(each, locale)),
  ];
};

const finding = (diagnostic: Diagnostic, locale: Locale): string =>
  labelled(placesOf([diagnostic.where], locale), describeCounty(diagnostic, locale), locale);

/** The function as every host has it. */
export const CONDITIONS = customFunction({
  id: "CONDITIONS",
  parameters: {
    table: "range",
    standard: "range?",
    county: "range?",
    date: "value?",
    language: "value?",
    period: "value?",
    units: "value?",
    rubric: "range?",
  },
  example: {
    args: [
      resources,
      { "zh-CN": "优质均衡", en: "national-quality-2017" },
      [
        ["县名", "社会认可度", "初中三年巩固率"],
        ["某县", 92, 94],
      ],
    ],
    result: "达标",
    at: [4, 1],
  },
  call: conditions,
});
