// The verdict in words: the county, what stands in its way, each stage, the schools that fall short, and who was left out and why.
import type { CountyAssessment, LeftOutReason, StageResult } from "../assessment/index.js";
import type { DimensionFact } from "../conditions/index.js";
import type { DiagnosticParams, Locale, Where } from "../diagnostics/index.js";
import { withOwnTerms } from "../indicators/index.js";
import type { Ground, JudgedCounty } from "../grounds/index.js";
import {
  comparedLines,
  conditionsLine,
  countyLine,
  describeGround,
  dimensionFactText,
  dimensionNames,
  failureText,
  indicatorName,
  joinClauses,
  labelled,
  periodLine,
  placesOf,
  profileSentence,
  reportText,
  reviewLine,
  rubricLine,
  stageLine,
  unitLines,
  unitWord,
  version,
  vetoRemarks,
} from "../words/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import { formatDecimal } from "../statistics/index.js";
import { verdictWord } from "./answer.js";
import type { SheetRow } from "./cells.js";
import { linkedCell } from "./cells.js";
import type { CellStyle, ResultSheet } from "./sheet.js";

/** How many names a sentence holds; the forms name the others. */
const namesShown = 30;

/**
 * The verdict in words (结论), id `verdict`, a sentence a row: the county first, then what stands in the way, then each stage with its
 * reasons.
 *
 * Rule: conditions and vetoes, rubric, review and period, grounds open and confirmed, legal units, stages, the five dimensions, who was
 * left out and why. Units: as the sentences print them. Zeros: said as 0. Missing: what is not known is said to be so. None: a sentence
 * that has nothing to say is left out; the county's own is always there. Errors: a TypeError where an indicator is not known. Source: the
 * standard, whose title is the first row; decision 22.
 *
 * @example
 * verdictSheet(judgeCounty({ records: [] }, nationalQuality2017), nationalQuality2017, "en").rows[1][0].value // => "The county: no verdict yet (0 of 4 conditions known)."
 */
export function verdictSheet(judged: JudgedCounty, standard: Standard, locale: Locale): ResultSheet {
  const { assessment, verdict } = judged;
  const rows: SheetRow[] = [];
  const say = (style: CellStyle, text: string | null, where: Where = {}): void => {
    if (text !== null) rows.push([{ ...linkedCell(capitalized(text), where), style }]);
  };
  const add = (style: CellStyle, code: string, params: DiagnosticParams = {}): void =>
    say(style, reportText(code, params, locale));
  const county = countyLine(judged, standard, locale);
  add("title", "verdict.title", { standard: standard.title[locale] });
  say(styleOf(county.met), county.text);
  say("text", conditionsLine(judged, standard, locale));
  for (const condition of verdict.conditions) {
    for (const item of condition.items)
      if (item.met === false) say("bad", failureText(item, locale), item.facts[0]?.cells[0] ?? item.tick?.cell);
    for (const remark of vetoRemarks(condition, locale)) say("doubt", remark);
  }
  say("text", rubricLine(judged, locale));
  say("text", reviewLine(judged, locale));
  say("text", periodLine(judged, locale));
  for (const confirmed of [false, true]) {
    const own = judged.grounds.filter((ground) => ground.confirmed === confirmed);
    if (own.length > 0) add("header", confirmed ? "verdict.confirmed" : "verdict.grounds", { count: own.length });
    for (const ground of own) say(confirmed ? "text" : "doubt", groundText(ground, locale), ground.where);
  }
  if (judged.units !== null) {
    say("header", unitWord("title", {}, locale));
    for (const [at, line] of unitLines(judged.units, locale).entries())
      say("text", line, judged.units.units[at]?.cells[0]);
    for (const line of comparedLines(judged.units, locale)) say("text", line);
  }
  for (const stage of compulsoryStages) {
    const result = assessment.stages[stage];
    const { text, met } = stageLine(judged, stage, locale);
    say(verdict.asked.includes(stage) ? styleOf(met) : "text", text);
    if (result === undefined) continue;
    for (const [code, params] of stageSentences(result, standard, locale)) add("text", code, params);
  }
  add("header", "verdict.profile");
  for (const each of judged.profile) {
    add("text", "verdict.profileLine", {
      dimension: dimensionNames[each.dimension][locale],
      said: profileSentence(each, locale, standard),
    });
    for (const fact of each.facts) say("note", figureAndPlace(fact, locale), fact.cells[0]);
  }
  add("header", "verdict.leftOut");
  const reasons = leftOutByReason(assessment);
  for (const [reason, names] of reasons)
    add("text", "verdict.leftOutLine", {
      reason: reportText(`leftOut.${reason}`, {}, locale),
      count: names.length,
      schools: names.slice(0, namesShown),
    });
  if (reasons.size === 0) add("text", "verdict.noneLeftOut");
  const count = (severity: "error" | "warning"): number =>
    assessment.diagnostics.filter((each) => each.severity === severity).length;
  if (count("error") + count("warning") > 0)
    add("doubt", "verdict.findings", { errors: count("error"), warnings: count("warning") });
  add("note", "verdict.basis", { document: standard.document, version });
  return { id: "verdict", name: reportText("sheet.verdict", {}, locale), rows, widths: [110] };
}

/** With a capital where a sentence begins with a term. */
const capitalized = (sentence: string): string => sentence.replace(/^[a-z]/, (letter) => letter.toUpperCase());

const styleOf = (met: boolean | null): CellStyle => (met === null ? "doubt" : met ? "good" : "bad");

/** A ground as a line: where, and why. */
const groundText = (ground: Ground, locale: Locale): string =>
  labelled(placesOf(ground.cells, locale), describeGround(ground, locale), locale);

/** A figure of a dimension, and where it comes from. */
const figureAndPlace = (fact: DimensionFact, locale: Locale): string =>
  joinClauses([dimensionFactText(fact, locale), placesOf(fact.cells, locale)].filter(Boolean), locale);

type Sentence = readonly [code: string, params: DiagnosticParams];

const stageSentences = (result: StageResult, standard: Standard, locale: Locale): readonly Sentence[] => [
  ...variationSentences(result, standard, locale),
  ...compositeSentences(result, standard, locale),
  ...schoolSentences(result),
];

const variationSentences = ({ indicators }: StageResult, standard: Standard, locale: Locale): readonly Sentence[] => {
  const judged = standard.indicators.flatMap(({ id, digits, maximumCv }) => {
    const found = indicators[id];
    return maximumCv === undefined || found === undefined ? [] : [{ id, digits, found }];
  });
  const threshold = judged.find(({ found }) => found.threshold !== null)?.found.threshold ?? null;
  if (threshold === null) return [];
  const over = judged.filter(({ found }) => found.met === false);
  const none = judged.filter(({ found }) => found.cv === null);
  const within = judged.filter(({ found }) => found.met === true).length;
  const sentences: Sentence[] = [
    ["verdict.within", { count: judged.length, within, threshold: formatDecimal(threshold, 2) }],
  ];
  if (over.length > 0)
    sentences.push([
      "verdict.over",
      {
        list: over.map(({ id, digits, found }) =>
          reportText(
            "verdict.cvItem",
            withOwnTerms({ indicator: id, cv: formatDecimal(found.cv ?? 0, digits.cv) }, standard),
            locale,
          ),
        ),
      },
    ]);
  if (none.length > 0)
    sentences.push(["verdict.noCv", { list: none.map(({ id }) => indicatorName(id, locale, standard)) }]);
  return sentences;
};

const compositeSentences = ({ composite }: StageResult, standard: Standard, locale: Locale): readonly Sentence[] => {
  if (composite === null) return [];
  const { cv, threshold, met } = composite;
  if (cv === null) return [["verdict.noComposite", {}]];
  const digits = standard.composite?.digits ?? 3;
  return [
    [
      "verdict.composite",
      {
        cv: formatDecimal(cv, digits),
        threshold: formatDecimal(threshold, 2),
        verdict: verdictWord(met, locale),
      },
    ],
  ];
};

const schoolSentences = ({ schools, qualifiedSchools }: StageResult): readonly Sentence[] => {
  if (qualifiedSchools === null) return [["verdict.counted", { count: schools.length }]];
  const named = (verdict: boolean | null): readonly string[] =>
    schools.filter(({ qualified }) => qualified === verdict).map(({ name }) => name);
  const short = named(false);
  const open = named(null);
  const sentences: Sentence[] = [
    ["verdict.schools", { count: schools.length, qualified: qualifiedSchools, short: short.length }],
  ];
  if (short.length > 0)
    sentences.push(["verdict.shortSchools", { count: short.length, schools: short.slice(0, namesShown) }]);
  if (open.length > 0)
    sentences.push(["verdict.openSchools", { count: open.length, schools: open.slice(0, namesShown) }]);
  return sentences;
};

const leftOutByReason = ({ leftOut }: CountyAssessment): ReadonlyMap<LeftOutReason, readonly string[]> => {
  const reasons = new Map<LeftOutReason, string[]>();
  for (const { reason, name, into } of leftOut) {
    const text = into === undefined ? name : `${name} → ${into}`;
    const names = reasons.get(reason);
    if (names === undefined) reasons.set(reason, [text]);
    else names.push(text);
  }
  return reasons;
};
