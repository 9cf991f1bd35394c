// Headings and sentences of the leader's page.
import { textsFrom } from "../message.js";

const words = {
  title: { "zh-CN": "全县义务教育均衡情况（一页）", en: "Balance of the county’s schools on a page" },
  basis: {
    "zh-CN": "按{standard}（{document}）评估。",
    en: "Assessed by {standard} ({document}).",
  },
  comparedWith: { "zh-CN": "与上年相比，{line}", en: "Against the year before: {line}" },
  items: {
    "zh-CN": "{count} 项中未达到 {failed} 项，未知 {open} 项",
    en: "of {count} {count|item|items} {failed} not met, {open} not known",
  },
  coefficients: {
    "zh-CN": "{count} 个差异系数中 {over} 个超限",
    en: "{over} of {count} {count|coefficient|coefficients} over the limit",
  },
  schoolsShort: {
    "zh-CN": "{count} 所学校中 {short} 所未达标",
    en: "{short} of {count} {count|school|schools} not up to standard",
  },
  good: { "zh-CN": "✓ {word}", en: "✓ {word}" },
  bad: { "zh-CN": "✗ {word}", en: "✗ {word}" },
  open: { "zh-CN": "？{word}", en: "? {word}" },
  variation: { "zh-CN": "校际差异系数", en: "Variation between schools" },
  indicator: { "zh-CN": "指标", en: "Indicator" },
  cv: { "zh-CN": "今年", en: "this year" },
  before: { "zh-CN": "上年", en: "year before" },
  limit: { "zh-CN": "要求", en: "asked" },
  verdict: { "zh-CN": "判定", en: "verdict" },
  composite: { "zh-CN": "综合", en: "composite" },
  upToStandard: { "zh-CN": "达标学校（所）", en: "schools up to standard" },
  ofSchools: { "zh-CN": "{met} / {count}", en: "{met} of {count}" },
  townships: { "zh-CN": "各乡镇未达标学校", en: "Schools not up to standard, by township" },
  townshipNote: {
    "zh-CN": "数字为未达标学校 / 全部学校，颜色越深所占比例越大；几个学段的学校各学段分别计。",
    en: "Schools not up to standard of all schools; the darker, the larger the share. Each stage of a school counts.",
  },
  township: { "zh-CN": "乡镇", en: "Township" },
  noTownship: { "zh-CN": "（未填）", en: "(not given)" },
  otherTownships: { "zh-CN": "其余 {count} 个", en: "{count} more" },
  townshipAlt: {
    "zh-CN": "各乡镇未达标学校：{list}。",
    en: "Schools not up to standard by township: {list}.",
  },
  townshipItem: { "zh-CN": "{township} {short}/{schools}", en: "{township} {short} of {schools}" },
  furthest: {
    "zh-CN": "差距最大的 {count} 所学校，还差什么",
    en: "{count} {count|school|schools} furthest behind, and what {count|it lacks|they lack}",
  },
  furthestOfMean: {
    "zh-CN": "与全县平均相比差距最大的 {count} 所学校",
    en: "{count} {count|school|schools} furthest behind the county’s mean",
  },
  school: { "zh-CN": "学校", en: "School" },
  stage: { "zh-CN": "学段", en: "Stage" },
  metCount: { "zh-CN": "达标项", en: "met" },
  lacks: { "zh-CN": "还差", en: "Lacks" },
  lacksOfMean: { "zh-CN": "比平均少", en: "Less than the mean" },
  lack: { "zh-CN": "{indicator} {amount}", en: "{indicator}: {amount}" },
  moreLacks: { "zh-CN": "另 {count} 项", en: "{count} more" },
  noneBehind: { "zh-CN": "没有未达标的学校。", en: "No school falls short." },
  plan: { "zh-CN": "补短板要增加的：{list}。", en: "To add: {list}." },
  planCost: { "zh-CN": "共需 {cost}。", en: "It costs {cost} in all." },
  planOpen: {
    "zh-CN": "没有全部单价，费用没有算。",
    en: "The cost is not worked out, as not every unit cost is given.",
  },
  planNothing: { "zh-CN": "各项差异系数都不用增配。", en: "Nothing has to be added for the variation." },
  planItem: { "zh-CN": "{stage}{indicator} {amount}", en: "{stage} {indicator}: {amount}" },
  planName: { "zh-CN": "{stage}{indicator}", en: "{stage} {indicator}" },
  planImpossible: {
    "zh-CN": "只靠增配达不到上限的：{list}。",
    en: "Not to be brought within the limit by adding alone: {list}.",
  },
} as const;

/** A code of the words of the leader's page. */
export type LeaderWord = keyof typeof words;

/**
 * A heading or sentence of the leader's page (一页报告用语).
 *
 * Rule: marks stand beside words, never alone. Units: counts; numbers come printed. Zeros: filled in as 0. Missing: a place that nothing is
 * given for stays in braces. None: never empty. Source: ours; a leader has one page, and reads what was asked first.
 *
 * @throws TypeError when the table has no such code
 * @example
 * leaderWord("schoolsShort", { count: 12, short: 3 }, "en") // => "3 of 12 schools not up to standard"
 */
export const leaderWord = textsFrom(words);
