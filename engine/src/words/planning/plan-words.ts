// Headings and sentences of a plan.
import { textsFrom } from "../message.js";

const words = {
  title: { "zh-CN": "均衡达标规划", en: "Plan for balance" },
  summary: { "zh-CN": "规划总览", en: "Plan" },
  pictures: { "zh-CN": "规划图", en: "Pictures" },
  cv: { "zh-CN": "差异系数", en: "CV" },
  chartCv: { "zh-CN": "{stage}：增配前后的差异系数与限值", en: "CVs now and afterwards against their limits, {stage}" },
  chartAdds: {
    "zh-CN": "{stage}·{indicator}：增配最多的学校，现有与增配",
    en: "{stage}, {indicator}: what the schools that get most have, and get",
  },
  years: { "zh-CN": "达标规划（分年度）", en: "Plan by year" },
  schools: { "zh-CN": "一校一案", en: "School by school" },
  corrections: { "zh-CN": "整改台账", en: "Corrections" },
  projects: { "zh-CN": "项目库", en: "Projects" },
  roster: { "zh-CN": "交流名册", en: "Moves" },
  nothing: { "zh-CN": "没有", en: "none" },
  stage: { "zh-CN": "学段", en: "Stage" },
  indicator: { "zh-CN": "指标", en: "Indicator" },
  before: { "zh-CN": "现差异系数", en: "CV now" },
  limit: { "zh-CN": "限值", en: "Limit" },
  needed: { "zh-CN": "至少增配", en: "Least to add" },
  added: { "zh-CN": "本方案增配", en: "Added by the plan" },
  unit: { "zh-CN": "单位", en: "Unit" },
  after: { "zh-CN": "增配后差异系数", en: "CV afterwards" },
  cost: { "zh-CN": "费用（元）", en: "Cost (yuan)" },
  toTheMean: { "zh-CN": "都补到平均水平", en: "All to the mean" },
  saved: { "zh-CN": "比补到平均少", en: "Less than to the mean" },
  conclusion: { "zh-CN": "结论", en: "What it comes to" },
  school: { "zh-CN": "学校", en: "School" },
  pupils: { "zh-CN": "学生数", en: "Pupils" },
  divisor: { "zh-CN": "学生数（除数）", en: "Pupils (divisor)" },
  has: { "zh-CN": "现有", en: "Has now" },
  add: { "zh-CN": "增配（可改）", en: "Add (change it)" },
  total: { "zh-CN": "增配后", en: "Then has" },
  value: { "zh-CN": "现值", en: "Value now" },
  valueAfter: { "zh-CN": "增配后值", en: "Value then" },
  why: { "zh-CN": "为什么是这所学校", en: "Why this school" },
  all: { "zh-CN": "合计", en: "All" },
  unitCost: { "zh-CN": "单价（元）", en: "Unit cost (yuan)" },
  verdict: { "zh-CN": "判定", en: "Verdict" },
  met: { "zh-CN": "达标", en: "met" },
  notMet: { "zh-CN": "未达标", en: "not met" },
  year: { "zh-CN": "年份", en: "Year" },
  ofYear: { "zh-CN": "当年增配", en: "Added that year" },
  inPlace: { "zh-CN": "累计增配", en: "In place" },
  without: { "zh-CN": "不增配时差异系数", en: "CV without" },
  problem: { "zh-CN": "问题", en: "Problem" },
  measure: { "zh-CN": "措施", en: "Measure" },
  responsible: { "zh-CN": "责任单位", en: "Responsible" },
  deadline: { "zh-CN": "时限", en: "By" },
  closed: { "zh-CN": "销号", en: "Closed" },
  project: { "zh-CN": "项目", en: "Project" },
  quantity: { "zh-CN": "数量", en: "Quantity" },
  tenThousands: { "zh-CN": "资金（万元）", en: "Money (10,000 yuan)" },
  source: { "zh-CN": "资金来源", en: "Source of money" },
  from: { "zh-CN": "调出学校", en: "From" },
  to: { "zh-CN": "调入学校", en: "To" },
  teacher: { "zh-CN": "教师姓名", en: "Teacher" },
  term: { "zh-CN": "交流年限", en: "Years" },
  live: {
    "zh-CN": "改“增配”一栏的数，差异系数和判定随之变化；公式以学生数为权重。",
    en: "Change a number in the column “Add”: the CV and the verdict follow. The formula weighs by pupils.",
  },
  fillIn: {
    "zh-CN": "责任单位、资金来源、教师姓名等由本县填写。",
    en: "Who is responsible, the source of money and the names of teachers are for the county to fill in.",
  },
  noCosts: {
    "zh-CN": "没有写单价，不计费用；用 --costs 给出单价表。",
    en: "No unit costs were given, so there are no costs; name a table of them with --costs.",
  },
  kept: {
    "zh-CN": "差异系数 {before}，在限值 {limit} 以内，不需要增配。",
    en: "The CV is {before}, within its limit of {limit}: nothing has to be added.",
  },
  planned: {
    "zh-CN": "差异系数 {before}，限值 {limit}：至少增配 {needed}，给 {count} 所学校，降到 {after}。",
    en: "The CV is {before}, its limit {limit}: adding at least {needed} at {count} {count|school|schools} brings it to {after}.",
  },
  floorsOnly: {
    "zh-CN": "各校自身标准要求增配 {needed}，给 {count} 所学校。",
    en: "The schools' own standard asks for {needed} at {count} {count|school|schools}.",
  },
  shortOfMoney: {
    "zh-CN": "差异系数 {before}，限值 {limit}：要增配 {needed}，资金够 {added}，降到 {after}。",
    en: "The CV is {before}, its limit {limit}: it takes {needed}; the money buys {added}, which brings it to {after}.",
  },
  impossible: {
    "zh-CN": "没有方案能降到 {limit} 以内（现 {before}）。",
    en: "No plan can bring it within {limit} (it is {before}).",
  },
  impossibleFor: {
    "zh-CN": "没有方案能降到 {limit} 以内（现 {before}）：{schools}不能增配，不给它们就降不下来。",
    en: "No plan can bring it within {limit} (it is {before}): {schools} may have nothing, and without them it cannot be done.",
  },
  noLimit: {
    "zh-CN": "差异系数 {before}，标准没有规定限值；用 --limit 给一个。",
    en: "The CV is {before}; the standard sets no limit. Give one with --limit.",
  },
  noValues: { "zh-CN": "没有差异系数，无从规划。", en: "There is no CV to plan for." },
  lowerIsBetter: {
    "zh-CN": "这项指标越低越好，不靠增配解决。",
    en: "Less is better of it, so that adding does not help.",
  },
  composite: {
    "zh-CN": "标准只规定综合差异系数的限值；各项都在 {limit} 以内，综合也就在以内，实际可能不用这么多。",
    en: "The standard limits the composite alone. Where every indicator keeps {limit} so does the composite; less may do.",
  },
  floors: {
    "zh-CN": "其中 {floors} 是各校自身标准要求的。",
    en: "Of these the schools' own standard asks for {floors}.",
  },
  comparedWithMean: {
    "zh-CN": "都补到平均水平要 {mean}，多用 {saved}，并不需要。",
    en: "Bringing all to the mean would take {mean}, which is {saved} more than is needed.",
  },
  costs: { "zh-CN": "费用 {cost}。", en: "It costs {cost}." },
  driver: {
    "zh-CN": "差异主要来自{school}（{side}平均，占方差 {variance}%、学生 {pupils}%）。",
    en: "Most of the variation is from {school} ({side} the mean, {variance}% of the variance, {pupils}% of the pupils).",
  },
  driverAlone: {
    "zh-CN": "不计它，差异系数就是 {without}，已在限值以内：先看能否合并，或与中心校合并计算。",
    en: "Without it the CV would be {without}, within the limit: see first whether it can be merged, or counted with its centre.",
  },
  above: { "zh-CN": "高于", en: "above" },
  below: { "zh-CN": "低于", en: "below" },
  moves: {
    "zh-CN": "不增配、只调剂：至少调 {count}，降到 {after}。",
    en: "Moving alone, of at least {count}, brings it to {after}.",
  },
  movesNotSure: {
    "zh-CN": "有不许调剂的路线，这个数可能比最少的多，至多多 {gap}%。",
    en: "As some moves are forbidden, fewer might do: by {gap}% at most.",
  },
  noMoves: { "zh-CN": "只靠调剂降不到限值以内。", en: "Moving alone cannot bring it within the limit." },
  reason: {
    "zh-CN":
      "最后一个单位配到这里之前是 {own}，再配一个单位 (2x+1)/P 为 {price}，各校中最小；接下来轮到{next}（{value}，{nextPrice}）。",
    en: "Before its last unit it had {own}, where (2x+1)/P of one more was {price}, the smallest of all; next in turn is {next} ({value}, {nextPrice}).",
  },
  reasonAlone: {
    "zh-CN": "最后一个单位配到这里之前是 {own}，再没有别的学校可配。",
    en: "Before its last unit it had {own}; no other school could have it.",
  },
  reasonFloor: { "zh-CN": "本校自身标准要求。", en: "Its own standard asks for it." },
  belowMinimum: {
    "zh-CN": "{indicator}低于标准，差 {units}",
    en: "{indicator} below the standard, short of {units}",
  },
  belowMinimumExempt: {
    "zh-CN": "{indicator}为余项，到 85% 还差 {units}",
    en: "{indicator} may stay below, and is {units} short of its floor",
  },
  unevenProblem: {
    "zh-CN": "{indicator}偏低，拉大校际差异（差异系数 {before}，限值 {limit}）",
    en: "{indicator} is low and widens the variation (CV {before}, limit {limit})",
  },
  addMeasure: { "zh-CN": "增配 {units}，{own} 升到 {after}", en: "add {units}: from {own} to {after}" },
  budget: {
    "zh-CN": "资金 {given}，用去 {spent}；全部达标要 {needed}。",
    en: "Of {given}, {spent} are spent; all plans together take {needed}.",
  },
  unread: {
    "zh-CN": "没有规划：有一张表没有读成。原因如下。\n",
    en: "Nothing was planned: a table could not be read. The reasons:\n",
  },
  noFile: { "zh-CN": "没有“{file}”这个文件。", en: "There is no file “{file}”." },
  budgetWithoutCosts: {
    "zh-CN": "--budget 要和 --costs 一起用：没有单价，不知道钱够买多少。",
    en: "--budget goes with --costs: without unit costs nobody knows what the money buys.",
  },
  pupilsWithoutYear: {
    "zh-CN": "--pupils 要和 --year 一起用：请写明按哪一年的学生数规划。",
    en: "--pupils goes with --year: say for the pupils of which year to plan.",
  },
  budgetOpen: {
    "zh-CN": "资金 {given}，用去 {spent}；有的指标没有单价，全部达标要多少算不出来。",
    en: "Of {given}, {spent} are spent. What all plans take together is not known, as some unit costs are lacking.",
  },
} as const;

/**
 * A heading or sentence of a plan (规划用语).
 *
 * Rule: `explainPlan` takes its sentences here, the sheets their headings. Units: amounts come printed (`amountText`); cost is in yuan.
 * Zeros: filled in as 0. Missing: a place that nothing is given for stays in braces. None: `nothing` is the line of a table without rows.
 * Source: ours; 一校一案, 整改台账 and 项目库 are the papers that bureaus keep.
 *
 * @throws TypeError when the table has no such code
 * @example
 * planWord("toTheMean", {}, "en") // => "All to the mean"
 */
export const planWord = textsFrom(words);
