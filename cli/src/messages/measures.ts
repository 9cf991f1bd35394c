// What `junheng measures` says around the figures, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";

const messages = {
  what: { "zh-CN": "度量：{value}；权重：{weight}", en: "Measured: {value}; weighted by {weight}" },
  grouped: { "zh-CN": "分组：{group}", en: "Groups: {group}" },
  column: { "zh-CN": "{header}（{letters} 栏）", en: "{header} (column {letters})" },
  counted: {
    "zh-CN": "计入 {rows} 行，权重合计 {weight}；未计入 {leftOut} 行",
    en: "{rows} {rows|row|rows} counted, of weight {weight} in all; {leftOut} left out",
  },
  letters: {
    "zh-CN": "算式中：x 为数值，w 为权重，p＝w÷Σw（q、y 同，为另一行），μ 为加权均值，S 为标准差；“—”表示没有意义。",
    en: "In formulas: x a value, w its weight, p = w / Σw (q and y: of another row), μ the weighted mean, S the sd; “—”: no meaning.",
  },
  level: { "zh-CN": "水平与分布", en: "Level and distribution" },
  spread: { "zh-CN": "离散", en: "Spread" },
  inequality: { "zh-CN": "不均衡程度", en: "Inequality" },
  halves: { "zh-CN": "上半与下半", en: "The lower and the upper half" },
  ends: { "zh-CN": "高低两端", en: "The ends" },
  shares: { "zh-CN": "高低两端的份额", en: "Shares of the top and the bottom" },
  unweighted: {
    "zh-CN": "不加权（每行分量相同；与不按学生数加权的资料比较时用）",
    en: "Unweighted (every row counts alike: to compare with sources that do not weight)",
  },
  mean: { "zh-CN": "均值", en: "mean" },
  sdPopulation: { "zh-CN": "标准差（总体）", en: "sd (population)" },
  sdSample: { "zh-CN": "标准差（样本）", en: "sd (sample)" },
  cvPopulation: { "zh-CN": "差异系数（总体）", en: "coefficient of variation (population)" },
  cvSample: { "zh-CN": "差异系数（样本）", en: "coefficient of variation (sample)" },
  gini: { "zh-CN": "基尼系数", en: "Gini" },
  giniUnbiased: { "zh-CN": "基尼系数（无偏）", en: "Gini (unbiased)" },
  decomposition: {
    "zh-CN": "分解：总体差异＝组间（各组均值之间）＋组内（各组自己的差异）",
    en: "Decomposition: the whole = between groups (of their means) + within groups (of each by itself)",
  },
  ofVariation: { "zh-CN": "GE(2)＝差异系数² ÷ 2", en: "GE(2) = CV² / 2" },
  byGroup: { "zh-CN": "{measure}，按组", en: "{measure}, by group" },
  measure: { "zh-CN": "度量", en: "measure" },
  total: { "zh-CN": "总体", en: "whole" },
  between: { "zh-CN": "组间", en: "between" },
  within: { "zh-CN": "组内", en: "within" },
  share: { "zh-CN": "占比", en: "share" },
  group: { "zh-CN": "分组", en: "group" },
  rows: { "zh-CN": "行数", en: "rows" },
  weightShare: { "zh-CN": "权重占比", en: "weight" },
  index: { "zh-CN": "本组指数", en: "its own" },
  withinPart: { "zh-CN": "组内贡献", en: "within" },
  betweenPart: { "zh-CN": "组间贡献", en: "between" },
  shareOfWhole: { "zh-CN": "占总体", en: "of the whole" },
  againstLine: {
    "zh-CN": "对照标准线 {line}：差多少，超多少（差距都是标准线的几成，按全部权重平均；FGT 指数）",
    en: "Against the line {line}: how far below it and above it (gaps as shares of the line, over all weight: FGT)",
  },
  belowLine: { "zh-CN": "低于", en: "below" },
  aboveLine: { "zh-CN": "高于", en: "above" },
  headcount: { "zh-CN": "权重占比", en: "share of weight" },
  gap: { "zh-CN": "平均差距", en: "mean gap" },
  squaredGap: { "zh-CN": "差距平方的平均", en: "mean squared gap" },
  lacking: { "zh-CN": "合计差额（数值×权重）", en: "in all (value × weight)" },
  giniParts: {
    "zh-CN": "基尼系数分解：总体＝组间＋组内＋交叠（各组数值互相交错的部分）",
    en: "Gini, parted: the whole = between + within + overlap (of groups that lie across one another)",
  },
  overlap: { "zh-CN": "交叠", en: "overlap" },
  againstOthers: {
    "zh-CN":
      "各组对其余各组：洛伦兹曲线高，不论用哪种指数都更均衡；广义洛伦兹曲线高，不论怎样看重均衡都更好；相交时，结论随指数而变",
    en: "Each group against all others: a higher Lorenz curve is the more equal by any index, a higher generalised one is better however equality is valued; where they cross, it depends",
  },
  valueShare: { "zh-CN": "资源占比", en: "resource" },
  lorenz: { "zh-CN": "洛伦兹", en: "Lorenz" },
  generalisedLorenz: { "zh-CN": "广义洛伦兹", en: "generalised" },
  higher: { "zh-CN": "更高", en: "higher" },
  lower: { "zh-CN": "更低", en: "lower" },
  alike: { "zh-CN": "相同", en: "alike" },
  crossing: { "zh-CN": "相交", en: "crossing" },
  jackknife: {
    "zh-CN": "区间（95%，刀切法，逐行去掉一次）：这些行只是样本时才有意义，全县学校都在内时不用",
    en: "Intervals (95 %, jackknife: each row left out once): where these rows are a sample, and not all there are",
  },
  bootstrap: {
    "zh-CN": "区间（95%，自助法，重抽 {draws} 次，种子 {seed}）：这些行只是样本时才有意义，全县学校都在内时不用",
    en: "Intervals (95 %, bootstrap: {draws} draws by seed {seed}): where these rows are a sample, and not all there are",
  },
  estimate: { "zh-CN": "本值", en: "figure" },
  standardError: { "zh-CN": "标准误", en: "standard error" },
  low: { "zh-CN": "下限", en: "low" },
  high: { "zh-CN": "上限", en: "high" },
  tooManyRows: {
    "zh-CN": "有 {count} 行，刀切法要逐行去掉再算，最多 {most} 行。请改用 --intervals bootstrap。",
    en: "The jackknife computes anew without each of {count} {count|row|rows}; it is for {most} at most. Take --intervals bootstrap.",
  },
} satisfies MessageTable;

/** The codes of these sentences. */
export type MeasuresMessage = keyof typeof messages;

/** A sentence of `junheng measures`. */
export const measuresMessage = textsFrom(messages);
