// The five dimensions of balance in words: what was measured of each, and what would measure the others.
import type { DimensionProfile, ProfileEntry } from "../../assessment/index.js";
import type { CountyDimension, DimensionFact } from "../../conditions/index.js";
import type { Locale, LocalText } from "../../diagnostics/index.js";
import type { Dimension, WithOwn } from "../../indicators/index.js";
import { compulsoryStages, type CompulsoryStage } from "../../schools/index.js";
import { formatDecimal } from "../../statistics/index.js";
import { factText } from "../conditions/describe-items.js";
import { bracketed, fill } from "../message.js";
import { indicatorName, stageNames } from "../terms.js";

/** The names of the dimensions. */
export const dimensionNames: Readonly<Record<Dimension, LocalText>> = {
  rights: { "zh-CN": "权利", en: "Rights" },
  opportunity: { "zh-CN": "机会", en: "Opportunity" },
  resources: { "zh-CN": "资源", en: "Resources" },
  process: { "zh-CN": "过程", en: "Process" },
  outcome: { "zh-CN": "结果", en: "Outcome" },
};

/** What the national standard of 2017 looks at in each dimension, beside its seven indicators (教督〔2017〕6号). */
const wouldShow: Readonly<Record<Dimension, LocalText>> = {
  rights: {
    "zh-CN": "未测量。要看初中三年巩固率、残疾儿童少年入学率。",
    en: "not measured. The rate at which pupils complete junior school and the enrolment of disabled children would show it.",
  },
  opportunity: {
    "zh-CN": "未测量。要看就近划片入学比例、随迁子女就读比例、优质高中招生名额分配。",
    en: "not measured. Admission by neighbourhood, places for migrant children and the sharing out of places at good senior schools would show it.",
  },
  resources: {
    "zh-CN": "未测量。要看师资、校舍、设备等指标的校际差异系数。",
    en: "not measured. Coefficients of variation of teachers, rooms and equipment would show it.",
  },
  process: {
    "zh-CN": "未测量。要看班额、课程开设、教师交流轮岗与培训、课业负担。",
    en: "not measured. Class sizes, the courses taught, the exchange and training of teachers and pupils' workload would show it.",
  },
  outcome: {
    "zh-CN": "未测量。要看国家义务教育质量监测的学业水平和校际差异率。",
    en: "not measured. The levels and between-school differences of the national monitoring of quality would show it.",
  },
};

const sentences = {
  indicators: {
    "zh-CN": "{stage}测量了 {count} 项指标，差异系数最大的是“{indicator}”{cv}。",
    en: "Measured: {count} {count|indicator|indicators} of {stage} schools; the largest coefficient of variation is that of “{indicator}”, {cv}.",
  },
  over: { "zh-CN": "其中 {over} 项超过限值。", en: "{over} of them are over the limit." },
  classSize: {
    "zh-CN": "{stage}平均班额 {mean} 人，差异系数 {cv}（{count} 所学校）。",
    en: "Classes of {stage} schools have {mean} {mean|pupil|pupils} on average, coefficient of variation {cv} ({count} {count|school|schools}).",
  },
  processOnlySize: {
    "zh-CN": "课程开设、教师交流轮岗与培训、课业负担未测量。",
    en: "The courses taught, the exchange and training of teachers and pupils' workload were not measured.",
  },
  lacking: {
    "zh-CN": "{stage}有 {count} 项指标缺数，未测量。",
    en: "Figures are lacking for {count} {count|indicator|indicators} of {stage} schools.",
  },
  facts: {
    "zh-CN": "县级数据 {count} 项。",
    en: "{count} {count|figure|figures} of the county itself {count|is|are} known.",
  },
  short: { "zh-CN": "所在条目未达到要求的：{list}。", en: "Of requirements that are not met: {list}." },
  met: { "zh-CN": "所在条目达到要求", en: "its requirement is met" },
  notMet: { "zh-CN": "所在条目未达到要求", en: "its requirement is not met" },
} satisfies Record<string, LocalText>;

/**
 * What was measured of one dimension of balance (五个维度的画像), in a line: of the schools, and of the county itself.
 *
 * Rule: for each stage the number of indicators, the one of the largest coefficient, and how many are over their limit; class sizes; then
 * the county's figures. Units: coefficients with three decimals, class sizes in pupils with one. Zeros: a coefficient of 0 counts as
 * measured. Missing: indicators without figures are counted as not measured; a class size that is not known is a dash. None: where nothing
 * was measured, what would show it. Errors: a TypeError where an indicator is not known. Source: the five dimensions are ours; what would
 * show them is of 教督〔2017〕6号.
 *
 * @example
 * profileSentence({ dimension: "rights", measured: [], lacking: [] }, "en").slice(0, 12) // => "not measured"
 */
export function profileSentence(
  { dimension, measured, lacking, facts = [] }: DimensionProfile & Partial<Pick<CountyDimension, "facts">>,
  locale: Locale,
  source: WithOwn = {},
): string {
  if (measured.length === 0 && facts.length === 0) return wouldShow[dimension][locale];
  const said = compulsoryStages.flatMap((stage) => {
    const own = measured.filter((entry) => entry.stage === stage);
    const missing = lacking.filter((entry) => entry.stage === stage).length;
    return [
      ...indicatorSentences(stage, own, locale, source),
      ...own.filter(({ measure }) => measure === "classSize").map((entry) => classSizeSentence(entry, locale)),
      ...(missing > 0
        ? [fill(sentences.lacking[locale], { stage: stageNames[stage][locale], count: missing }, locale)]
        : []),
    ];
  });
  if (dimension === "process" && facts.length === 0 && measured.every(({ measure }) => measure === "classSize"))
    said.push(sentences.processOnlySize[locale]);
  return [...said, ...factSentences(facts, locale)].join(locale === "zh-CN" ? "" : " ");
}

/**
 * A figure of the county (县级数据), and in brackets what the item that asks for it comes to.
 *
 * Rule: `factText`, then whether its requirement is met. Units: the figure's own, behind it. Zeros: a value like any other. Missing: a fact
 * always has a value. None: no brackets where `met` is null, for the item is not decided. Errors: none. Source: ours; the requirement
 * stands in the rubric.
 *
 * @example
 * const fact = { input: "a", asked: { id: "a", title: { "zh-CN": "甲", en: "A" }, kind: "percent" }, value: 90, origin: "row", cells: [] };
 * dimensionFactText({ ...fact, met: true }, "zh-CN") // => "甲：90%（所在条目达到要求）"
 */
export const dimensionFactText = (fact: DimensionFact, locale: Locale): string =>
  factText(fact, locale) + bracketed(fact.met === null ? "" : sentences[fact.met ? "met" : "notMet"][locale], locale);

function factSentences(facts: readonly DimensionFact[], locale: Locale): readonly string[] {
  if (facts.length === 0) return [];
  const short = facts.filter(({ met }) => met === false).map(({ asked }) => asked.title[locale]);
  return [
    fill(sentences.facts[locale], { count: facts.length }, locale),
    ...(short.length === 0 ? [] : [fill(sentences.short[locale], { list: short }, locale)]),
  ];
}

function indicatorSentences(
  stage: CompulsoryStage,
  own: readonly ProfileEntry[],
  locale: Locale,
  source: WithOwn,
): readonly string[] {
  const [widest, ...others] = own
    .filter(({ measure, cv }) => measure !== "classSize" && cv !== null)
    .sort((a, b) => b.cv! - a.cv!);
  if (widest === undefined) return [];
  const limited = [widest, ...others].filter(({ met }) => met !== null);
  const over = limited.filter(({ met }) => met === false).length;
  const params = {
    stage: stageNames[stage][locale],
    count: others.length + 1,
    indicator: widest.measure === "classSize" ? "" : indicatorName(widest.measure, locale, source),
    cv: formatDecimal(widest.cv!, 3),
    over,
  };
  const spoken = [sentences.indicators, ...(over > 0 ? [sentences.over] : [])];
  return spoken.map((text) => fill(text[locale], params, locale));
}

const classSizeSentence = ({ stage, schools, mean, cv }: ProfileEntry, locale: Locale): string =>
  fill(
    sentences.classSize[locale],
    {
      stage: stageNames[stage][locale],
      mean: mean === null ? "—" : formatDecimal(mean, 1),
      cv: cv === null ? "—" : formatDecimal(cv, 3),
      count: schools,
    },
    locale,
  );
