// Headings and sentences of the county's report.
import type { MessageTable } from "../message.js";
import { textsFrom } from "../message.js";
import { withTermNames } from "../terms.js";

export const countyReportMessages = {
  title: { "zh-CN": "{standard}评估报告", en: "{standard}: the county's report" },
  chapter: { "zh-CN": "{number}、{title}", en: "{number}. {title}" },
  appendix: { "zh-CN": "附录{number}　{title}", en: "Appendix {number}. {title}" },
  tableCaption: { "zh-CN": "表 {number}　{title}", en: "Table {number}. {title}" },
  pictureCaption: { "zh-CN": "图 {number}　{title}", en: "Figure {number}. {title}" },
  primary: { "zh-CN": "小学", en: "Primary schools" },
  junior: { "zh-CN": "初中", en: "Junior secondary schools" },

  summary: { "zh-CN": "结论", en: "Verdict" },
  basic: { "zh-CN": "基本情况", en: "The county's schools" },
  resources: { "zh-CN": "资源配置", en: "Resources" },
  schoolStandard: { "zh-CN": "办学标准", en: "The schools' standard" },
  balance: { "zh-CN": "校际均衡", en: "Balance between schools" },
  problems: { "zh-CN": "存在的问题", en: "What falls short" },
  change: { "zh-CN": "与上年相比", en: "What changed since last year" },
  plan: { "zh-CN": "达标计划", en: "The plan" },
  reasons: { "zh-CN": "计算依据", en: "How the figures were computed" },
  values: { "zh-CN": "各校指标值", en: "The schools' values" },
  audit: { "zh-CN": "统计数及其出处（供指标核查）", en: "The statistics and their cells, for an audit" },

  "basic.stage": {
    "zh-CN": "{stage}计入 {count} 所，学生 {pupils} 人。",
    en: "{stage}: {count} {count|is|are} counted, with {pupils} {pupils|pupil|pupils}.",
  },
  "basic.points": { "zh-CN": "其中教学点 {count} 个。", en: "Teaching points among them: {count}." },
  "basic.sections": {
    "zh-CN": "其中一贯制学校和完全中学的学部 {count} 个。",
    en: "Sections of schools of several stages among them: {count}.",
  },
  "basic.classes": {
    "zh-CN": "共 {classes} 个班，平均班额 {mean} 人。",
    en: "They have {classes} {classes|class|classes}; average class size: {mean}.",
  },
  "basic.leftOut": {
    "zh-CN": "另有 {all} 所学校或教学点没有单独计入：{list}。",
    en: "{all} {all|school or teaching point is not a line of its own|schools or teaching points are not lines of their own}: {list}.",
  },
  "basic.leftOutPart": { "zh-CN": "{reason} {count} 个", en: "{reason} ({count})" },
  "basic.byLocale": { "zh-CN": "按城乡分的学校和学生", en: "Schools and pupils by where they lie" },
  "basic.byTownship": {
    "zh-CN": "按乡镇分的学校、学生和未达标学校",
    en: "Schools, pupils and schools short by township",
  },
  "basic.locale": { "zh-CN": "所在地", en: "Where" },
  "basic.byForm": {
    "zh-CN": "申报表（表Ⅰ）的数与学校表的合计",
    en: "What form Ⅰ says, and what the schools' table counts",
  },
  "basic.figure": { "zh-CN": "项目", en: "Figure" },
  "basic.inForm": { "zh-CN": "表Ⅰ", en: "Form Ⅰ" },
  "basic.counted": { "zh-CN": "学校表合计", en: "Counted" },
  "basic.cell": { "zh-CN": "出处", en: "From" },
  "basic.township": { "zh-CN": "乡镇（街道）", en: "Township" },

  schools: { "zh-CN": "学校（所）", en: "Schools" },
  pupils: { "zh-CN": "学生（人）", en: "Pupils" },
  share: { "zh-CN": "占比（%）", en: "Share (%)" },
  short: { "zh-CN": "未达标（所）", en: "Short" },
  total: { "zh-CN": "合计", en: "All" },
  indicator: { "zh-CN": "指标", en: "Indicator" },
  unit: { "zh-CN": "单位", en: "Unit" },
  standard: { "zh-CN": "标准", en: "Standard" },
  mean: { "zh-CN": "全县平均", en: "County mean" },
  reached: { "zh-CN": "达到（所）", en: "Reached" },
  lacking: { "zh-CN": "缺数（所）", en: "No figure" },
  cv: { "zh-CN": "差异系数", en: "Coefficient" },
  limit: { "zh-CN": "限值", en: "Limit" },
  verdict: { "zh-CN": "结论", en: "Verdict" },
  school: { "zh-CN": "学校", en: "School" },
  number: { "zh-CN": "序号", en: "No." },
  township: { "zh-CN": "乡镇", en: "Township" },
  composite: { "zh-CN": "综合差异系数", en: "Composite coefficient" },
  within: { "zh-CN": "在限值内", en: "within" },
  over: { "zh-CN": "超过", en: "over" },
  none: { "zh-CN": "缺数", en: "no figure" },

  "resources.rule": {
    "zh-CN": "一所学校达标，须 {count} 项指标中至少 {least} 项达到标准，其余各项不低于标准的 {floor}%。",
    en: "A school is up to standard where it reaches at least {least} of {count} {count|indicator|indicators}, and no less than {floor}% of the standard in the others.",
  },
  "resources.noRule": {
    "zh-CN": "办学标准由各省规定，这里只列全县平均值。",
    en: "Each province sets the standard of schools; here stand the county's means alone.",
  },
  "resources.table": {
    "zh-CN": "{stage}各项指标的标准、实际和达到的学校",
    en: "{stage}: standard, mean and schools that reach it",
  },

  "balance.table": { "zh-CN": "各项指标的全县平均值和校际差异系数", en: "County means and coefficients of variation" },
  "balance.picture": {
    "zh-CN": "{stage}各项指标的校际差异系数与限值",
    en: "{stage}: coefficients of variation and their limit",
  },
  "balance.alt": { "zh-CN": "{title}：{list}。", en: "{title}: {list}." },
  "balance.altBar": { "zh-CN": "{name} {printed}", en: "{name} {printed}" },
  "balance.limitMark": { "zh-CN": "竖线为限值 {limit}", en: "The marks stand at the limit of {limit}" },

  "condition.item": { "zh-CN": "项目", en: "Item" },
  "condition.asked": { "zh-CN": "要求", en: "Asked" },
  "condition.found": { "zh-CN": "实际", en: "Found" },
  "condition.lacks": { "zh-CN": "待提供：{list}", en: "To be given: {list}" },
  "condition.table": { "zh-CN": "{condition}各项", en: "{condition}, item by item" },

  "problems.none": {
    "zh-CN": "没有发现未达到标准的指标、学校和条件。",
    en: "No indicator, school or condition falls short.",
  },
  "problems.over": {
    "zh-CN": "{stage}“{indicator}”差异系数 {cv}，超过限值 {limit}。影响最大的学校：{list}。",
    en: "{stage}, “{indicator}”: the coefficient of {cv} is over the limit of {limit}. These schools weigh most: {list}.",
  },
  "problems.driver": { "zh-CN": "{school}（占校际差异的 {share}%）", en: "{school} ({share}% of the variance)" },
  "problems.variation": { "zh-CN": "差异系数超过限值的指标", en: "Coefficients over their limit" },
  "problems.schools": { "zh-CN": "未达标的学校", en: "Schools that are not up to standard" },
  "problems.schoolsTable": {
    "zh-CN": "{stage}未达标的学校及其短缺，差距大的在前",
    en: "{stage}: schools short and what they lack, the furthest behind first",
  },
  "problems.lacks": {
    "zh-CN": "未达到的指标（实际／标准）和差额",
    en: "Indicators short (value / standard), and by how much",
  },
  "problems.lack": {
    "zh-CN": "{indicator} {value}／{standard}，少 {short}",
    en: "{indicator} {value} / {standard}, short by {short}",
  },
  "problems.above": {
    "zh-CN": "{indicator} {value}／{standard}，多 {short}",
    en: "{indicator} {value} / {standard}, {short} too many",
  },
  "problems.open": {
    "zh-CN": "{stage}有 {count} 所学校因缺数不能判定：{schools}。",
    en: "{stage}: {count} {count|school|schools} cannot be judged for lack of figures: {schools}.",
  },
  "problems.conditions": { "zh-CN": "未达到的条件", en: "Conditions that are not met" },
  "problems.failure": { "zh-CN": "{item}：未达到。要求：{rule}", en: "{item}: not met. Asked: {rule}" },
  "problems.failureBy": {
    "zh-CN": "{item}：未达到。实际：{found}。要求：{rule}",
    en: "{item}: not met. Found: {found}. Asked: {rule}",
  },
  "problems.data": { "zh-CN": "数据中要改正的", en: "What is to be mended in the data" },
  "problems.place": { "zh-CN": "位置", en: "Where" },
  "problems.what": { "zh-CN": "问题与处理办法", en: "What was found, and what to do" },

  "change.table": { "zh-CN": "{stage}各项指标的差异系数，两年对照", en: "{stage}: coefficients of both years" },
  "change.before": { "zh-CN": "上年", en: "The year before" },
  "change.after": { "zh-CN": "本年", en: "This year" },
  "change.change": { "zh-CN": "变化", en: "Change" },
  "change.picture": {
    "zh-CN": "{stage}本年差异系数，竖线为上年",
    en: "{stage}: coefficients this year; the marks stand at last year’s",
  },
  "change.up": { "zh-CN": "{stage}由未达标变为达标的学校：{schools}。", en: "{stage}: now up to standard: {schools}." },
  "change.down": {
    "zh-CN": "{stage}由达标变为未达标的学校：{schools}。",
    en: "{stage}: no longer up to standard: {schools}.",
  },
  "change.fell": { "zh-CN": "下降", en: "fell" },
  "change.rose": { "zh-CN": "上升", en: "rose" },
  "change.same": { "zh-CN": "持平", en: "the same" },

  "plan.table": { "zh-CN": "各项指标要增配的", en: "What is to be added" },
  "plan.add": { "zh-CN": "增配", en: "Adds" },
  "plan.line": { "zh-CN": "{stage}“{indicator}”：{said}", en: "{stage}, “{indicator}”: {said}" },
  "plan.schools": { "zh-CN": "增配到校", en: "Which schools get it" },

  "reasons.county": { "zh-CN": "全县的差异系数", en: "The county's coefficients" },
  "reasons.schools": { "zh-CN": "未达标学校的未达标项", en: "What keeps schools from the standard" },
  "values.note": {
    "zh-CN": "▼ 低于标准，▲ 高于上限，空格为缺数。指标值保留两位小数。",
    en: "▼ below the standard, ▲ above the most there may be; a blank is a missing figure. Values have two decimals.",
  },
  "values.table": { "zh-CN": "{stage}各校指标值", en: "{stage}: the schools' values" },
  "audit.note": {
    "zh-CN":
      "表头是列，表左是行：J 列、行 58 的数在单元格 J58；在别处的数，单元格写在数后。一校有几行的，各数以“＋”相连。未分学段的数按加权学生数拆分后使用。",
    en: "A figure stands in the column at the head and the row at the left: J and 58 are cell J58; where it stands elsewhere its cell follows it. Figures of several rows are joined by “＋”. Those not held by stage are divided by weighted pupils.",
  },
  "audit.legend": { "zh-CN": "各列：{list}。", en: "Columns: {list}." },
  "audit.legendPart": { "zh-CN": "{column} {label}", en: "{column} {label}" },
  "audit.noColumn": { "zh-CN": "（{number}）", en: "({number})" },
  "audit.from": { "zh-CN": "出处：{place}。", en: "From {place}." },
  "audit.row": { "zh-CN": "行", en: "Row" },
  "audit.table": { "zh-CN": "{stage}各校统计数", en: "{stage}: the schools' statistics" },
  "audit.also": { "zh-CN": "{figure}（{cell}）", en: "{figure} ({cell})" },
  madeBy: {
    "zh-CN": "依据：{document}。由均衡 Junheng {version} 编制。",
    en: "By {document}. Made by Junheng {version}.",
  },
} satisfies MessageTable;

/** A heading or sentence of the county's report. */
export type CountyReportWord = keyof typeof countyReportMessages;

/**
 * The text of a heading or sentence of the county's report (县级评估报告用语).
 *
 * Rule: ids of stages and indicators in the params become names (`withTermNames`). Units: numbers come printed, with theirs. Zeros: filled
 * in as 0. Missing: a place that nothing is given for stays in braces. None: never empty. Source: the chapters of the report are those of
 * the reports that counties hand in; the wording is ours.
 *
 * @throws TypeError when the table has no such code
 * @example
 * countyReportText("chapter", { number: "三", title: "校际均衡" }, "zh-CN") // => "三、校际均衡"
 */
export const countyReportText = textsFrom(countyReportMessages, withTermNames);
