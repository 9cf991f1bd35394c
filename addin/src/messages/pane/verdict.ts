// The step of an assessment with its verdict, and that of the schools, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";

export const verdictMessages = {
  dimensions: {
    "zh-CN": "五个维度：测量了 {measured} 个（均衡不只看资源）",
    en: "Five dimensions: {measured} measured (balance is more than resources)",
  },
  verdict: { "zh-CN": "结论", en: "Verdict" },
  lookFirst: { "zh-CN": "要先核对的地方", en: "To look at first" },
  confirmGround: { "zh-CN": "已核对，确认", en: "Checked, confirm" },
  undoConfirm: { "zh-CN": "取消确认", en: "Take it back" },
  groundsConfirmed: {
    "zh-CN": "已确认 {count} 处（结论依据这些确认）",
    en: "Confirmed: {count} (the verdict rests on it)",
  },
  groundConfirmed: { "zh-CN": "已确认：{ground}。", en: "Confirmed: {ground}." },
  groundTakenBack: { "zh-CN": "已取消确认：{ground}。", en: "No longer confirmed: {ground}." },
  cvSummary: {
    "zh-CN": "{count} 项指标中 {within} 项的差异系数不超过 {threshold}。",
    en: "{within} of {count} {count|indicator is|indicators are} within {threshold}.",
  },
  cvOver: { "zh-CN": "超过的有：{list}。", en: "Over the line: {list}." },
  cvItem: { "zh-CN": "{indicator} {cv}", en: "{indicator} {cv}" },
  schoolsShortSummary: {
    "zh-CN": "{count} 所学校中 {short} 所未达标。",
    en: "{short} of {count} {count|school falls|schools fall} short.",
  },
  schoolsOpenSummary: {
    "zh-CN": "另有 {open} 所因缺数不能判定。",
    en: "{open} more cannot be judged for missing figures.",
  },
  schoolsAllMet: {
    "zh-CN": "{count} 所学校全部达标。",
    en: "All {count} {count|school is|schools are} up to standard.",
  },
  compositeSummary: {
    "zh-CN": "综合差异系数 {cv}，标准为不高于 {threshold}。",
    en: "The composite is {cv}; up to {threshold} is allowed.",
  },
  compositeNone: {
    "zh-CN": "有指标算不出，因此没有综合差异系数。",
    en: "Some indicators cannot be computed, so there is no composite.",
  },
  keptOut: { "zh-CN": "没有计入的学校", en: "Schools kept out" },
  keptOutErrors: {
    "zh-CN": "因数据错误没有计入：{schools}。",
    en: "Kept out because of errors in their data: {schools}.",
  },
  indicators: { "zh-CN": "差异系数", en: "Coefficients of variation" },
  chartLabel: {
    "zh-CN": "各指标差异系数与标准线的比较图；同样的数字见下表。",
    en: "Chart of each coefficient of variation against its line; the table below has the same numbers.",
  },
  showTable: { "zh-CN": "看数字", en: "As numbers" },
  indicator: { "zh-CN": "指标", en: "Indicator" },
  mean: { "zh-CN": "均值", en: "Mean" },
  cv: { "zh-CN": "差异系数", en: "CV" },
  line: { "zh-CN": "标准", en: "Line" },
  result: { "zh-CN": "判定", en: "Result" },
  met: { "zh-CN": "✓ 达标", en: "✓ met" },
  notMet: { "zh-CN": "✗ 未达标", en: "✗ not met" },
  open: { "zh-CN": "？待定", en: "? open" },
  noLine: { "zh-CN": "—", en: "—" },
  schoolShort: { "zh-CN": "达标 {met} 项", en: "{met} met" },
  lacking: { "zh-CN": "{indicator}：还差 {short}", en: "{indicator}: {short} more" },
  tooMany: { "zh-CN": "{indicator}：多出 {short}", en: "{indicator}: {short} too many" },
  lackingFloor: { "zh-CN": "（低于 {percent}%）", en: " (below {percent}%)" },
  lackingFigure: { "zh-CN": "{indicator}：缺数", en: "{indicator}: figure missing" },
  noSchoolRule: {
    "zh-CN": "这个标准没有全国统一的学校标准（由各省规定），只判定差异系数。",
    en: "This standard has no national rule for single schools (provinces set theirs); only the coefficients are judged.",
  },
  moved: { "zh-CN": "与上次相比", en: "Since the last run" },
  movedCv: {
    "zh-CN": "{stage}{indicator}：差异系数 {before} → {after}",
    en: "{indicator} ({stage}): {before} → {after}",
  },
  movedSchools: {
    "zh-CN": "{stage}达标学校：{before} → {after}",
    en: "Schools up to standard ({stage}): {before} → {after}",
  },
  movedNothing: { "zh-CN": "没有变化。", en: "Nothing changed." },
  follow: {
    "zh-CN": "改动单元格后，这里会自动重新计算。",
    en: "Change a cell, and this follows.",
  },
} satisfies MessageTable;
