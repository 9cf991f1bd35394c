// Headings and short texts of what changed between two years.
import type { ChangePlayer, Levelled, MatchedBy, SchoolFate } from "../../change/index.js";
import type { LocalText } from "../../diagnostics/index.js";
import { textsFrom } from "../message.js";

/** How a county was levelled. */
export const levelledNames: Readonly<Record<Levelled, LocalText>> = {
  up: { "zh-CN": "抬低", en: "levelled up" },
  down: { "zh-CN": "削高", en: "levelled down" },
  both: { "zh-CN": "抬低又削高", en: "levelled up and down" },
  none: { "zh-CN": "没有抬低，也没有削高", en: "neither levelled up nor down" },
};

/** What a change is made of. */
export const playerNames: Readonly<Record<ChangePlayer, LocalText>> = {
  low: { "zh-CN": "落后学校的资源", en: "resources of schools behind the mean" },
  high: { "zh-CN": "其余学校的资源", en: "resources of the other schools" },
  pupils: { "zh-CN": "学生数变化", en: "pupils" },
  schools: { "zh-CN": "学校增减", en: "schools that came or went" },
};

/** What became of a school. */
export const fateNames: Readonly<Record<SchoolFate, LocalText>> = {
  stayed: { "zh-CN": "两年都有", en: "in both years" },
  merged: { "zh-CN": "并入他校", en: "merged into another" },
  opened: { "zh-CN": "新增", en: "opened" },
  closed: { "zh-CN": "撤销", en: "closed" },
  stageAdded: { "zh-CN": "新办学段", en: "stage added" },
  stageDropped: { "zh-CN": "停办学段", en: "stage dropped" },
  leftOut: { "zh-CN": "有一年不计入", en: "not counted in one year" },
};

/** How a school was found again. */
export const matchedByNames: Readonly<Record<MatchedBy, LocalText>> = {
  code: { "zh-CN": "代码", en: "code" },
  name: { "zh-CN": "校名", en: "name" },
  likeness: { "zh-CN": "校名相近", en: "name alike" },
  told: { "zh-CN": "已说明", en: "as told" },
  merged: { "zh-CN": "并入", en: "merged" },
};

const words = {
  title: { "zh-CN": "两年对比", en: "Two years compared" },
  titleYears: { "zh-CN": "两年对比：{before} → {after}", en: "Two years compared: {before} → {after}" },
  before: { "zh-CN": "前一年", en: "Before" },
  after: { "zh-CN": "后一年", en: "After" },
  summary: { "zh-CN": "变化概要", en: "What changed" },
  schools: { "zh-CN": "各校变化", en: "Schools" },
  schoolsOf: { "zh-CN": "各校变化（{stage}）", en: "Schools ({stage})" },
  moves: { "zh-CN": "升降", en: "Rose and fell" },
  measures: { "zh-CN": "变化的测度", en: "Measures of change" },
  trend: { "zh-CN": "多年趋势", en: "Trend" },
  matching: { "zh-CN": "学校对应", en: "Who is who" },
  communities: { "zh-CN": "共同体的变化", en: "Communities" },
  findings: { "zh-CN": "核查发现", en: "Findings" },
  none: { "zh-CN": "没有", en: "none" },
  stage: { "zh-CN": "学段", en: "Stage" },
  indicator: { "zh-CN": "指标", en: "Indicator" },
  school: { "zh-CN": "学校", en: "School" },
  schoolBefore: { "zh-CN": "前一年的学校", en: "School before" },
  schoolAfter: { "zh-CN": "后一年的学校", en: "School after" },
  fate: { "zh-CN": "情况", en: "Fate" },
  pupilsBefore: { "zh-CN": "前一年学生数", en: "Pupils before" },
  pupilsAfter: { "zh-CN": "后一年学生数", en: "Pupils after" },
  valueBefore: { "zh-CN": "{indicator}（前）", en: "{indicator}, before" },
  valueAfter: { "zh-CN": "{indicator}（后）", en: "{indicator}, after" },
  countyMean: { "zh-CN": "县均", en: "county mean" },
  minimum: { "zh-CN": "标准", en: "minimum" },
  cvBefore: { "zh-CN": "差异系数（前）", en: "CV before" },
  cvAfter: { "zh-CN": "差异系数（后）", en: "CV after" },
  change: { "zh-CN": "变化", en: "Change" },
  cv: { "zh-CN": "差异系数", en: "Coefficient of variation" },
  period: { "zh-CN": "时期", en: "Period" },
  madeOf: { "zh-CN": "变化由哪些部分组成", en: "What each change is made of" },
  arrows: {
    "zh-CN": "各项差异系数：从前一年到后一年",
    en: "Coefficients of variation, from the year before to the year after",
  },
  limit: { "zh-CN": "限值", en: "Limit" },
  metBefore: { "zh-CN": "前一年达标", en: "Met before" },
  metAfter: { "zh-CN": "后一年达标", en: "Met after" },
  levelled: { "zh-CN": "怎样缩小", en: "Levelled" },
  share: { "zh-CN": "落后学校的资源占降幅（%）", en: "Share of the low in the fall (%)" },
  rankBefore: { "zh-CN": "前一年位次", en: "Rank before" },
  rankAfter: { "zh-CN": "后一年位次", en: "Rank after" },
  move: { "zh-CN": "升降", en: "Move" },
  rose: { "zh-CN": "上升", en: "rose" },
  fell: { "zh-CN": "下降", en: "fell" },
  cameUp: { "zh-CN": "由未达标变为达标", en: "came up to standard" },
  slid: { "zh-CN": "由达标变为未达标", en: "slid below the standard" },
  by: { "zh-CN": "依据", en: "Known by" },
  confidence: { "zh-CN": "把握（%）", en: "Confidence (%)" },
  question: { "zh-CN": "可能是同一所，请说明", en: "may be one school: say so" },
  measure: { "zh-CN": "测度", en: "Measure" },
  valueOf: { "zh-CN": "数值", en: "Value" },
  cvUnweighted: { "zh-CN": "差异系数（各校同等）", en: "CV, each school counting once" },
  sdOfLogs: { "zh-CN": "对数标准差", en: "Standard deviation of logarithms" },
  beta: { "zh-CN": "β（各校同等）", en: "β, each school counting once" },
  betaWeighted: { "zh-CN": "β（按学生数加权）", en: "β, weighted by pupils" },
  lambda: { "zh-CN": "λ（每年，各校同等）", en: "λ a year, each school counting once" },
  lambdaWeighted: { "zh-CN": "λ（每年，加权）", en: "λ a year, weighted" },
  tau: { "zh-CN": "位次相关 τ", en: "Rank correlation τ" },
  gini: { "zh-CN": "基尼系数", en: "Gini coefficient" },
  progressivity: { "zh-CN": "累进性", en: "Progressivity" },
  reranking: { "zh-CN": "位次变动", en: "Reranking" },
  byTownship: { "zh-CN": "按乡镇", en: "by township" },
  byLocale: { "zh-CN": "按城乡", en: "by locale" },
  byCommunity: { "zh-CN": "按共同体", en: "by community" },
  between: { "zh-CN": "{measure}，{group}：组间", en: "{measure} {group}: between" },
  within: { "zh-CN": "{measure}，{group}：组内", en: "{measure} {group}: within" },
  size: { "zh-CN": "{measure}，{group}：规模", en: "{measure} {group}: size" },
  ge2: { "zh-CN": "GE(2)", en: "GE(2)" },
  theil: { "zh-CN": "泰尔指数", en: "Theil's T" },
  growthAt: { "zh-CN": "第 {share} 百分位的增长", en: "Growth at percentile {share}" },
  growthOf: {
    "zh-CN": "原处第 {fifth} 个五分之一的学校的增长",
    en: "Growth of the schools in fifth {fifth} of the first year",
  },
  betaNote: {
    "zh-CN": "β 小于 0 也可能只是向均值回归，要和差异系数一起看。",
    en: "β below 0 may be regression to the mean alone: read it beside the coefficients.",
  },
  matchNote: {
    "zh-CN": "是同一所学校的，用“前一年校名=后一年校名”说明；撤销的写“前一年校名=”。",
    en: "Say which schools are the same as “name before=name after”, and which closed as “name before=”.",
  },
  pace: { "zh-CN": "每年变化", en: "Pace a year" },
  reached: { "zh-CN": "何时降到限值", en: "Limit reached" },
  composite: { "zh-CN": "综合差异系数", en: "composite" },
  community: { "zh-CN": "共同体", en: "Community" },
  lead: { "zh-CN": "牵头学校", en: "Lead" },
  gapBefore: { "zh-CN": "差距（前）", en: "Gap before" },
  gapAfter: { "zh-CN": "差距（后）", en: "Gap after" },
  closed: { "zh-CN": "缩小", en: "Closed" },
  how: { "zh-CN": "怎样变化", en: "How" },
  pupils: { "zh-CN": "学生数", en: "pupils" },
  lost: { "zh-CN": "流失率（%）", en: "pupils lost (%)" },
  severity: { "zh-CN": "程度", en: "Severity" },
  what: { "zh-CN": "内容", en: "What" },
  place: { "zh-CN": "位置", en: "Where" },
  error: { "zh-CN": "错误", en: "error" },
  warning: { "zh-CN": "疑点", en: "doubt" },
  note: { "zh-CN": "说明", en: "note" },
} satisfies Readonly<Record<string, LocalText>>;

/**
 * A heading or a short text of the sheets of two years (两年对比用语).
 *
 * Rule: `textsFrom` its table; {indicator}, {stage} and {group} have to come as names. Units: in the headings themselves; shares of growth
 * as percentiles. Zeros: filled in as 0. Missing: a place that nothing is given for stays in braces. None: never empty. Source: ours; the
 * words of a change are held in one table for pane, sheets and command.
 *
 * @throws TypeError when the table has no such code
 * @example
 * changeWord("valueBefore", { indicator: "books per pupil" }, "en") // => "books per pupil, before"
 */
export const changeWord = textsFrom(words);
