// Headings and sentences of the result sheets.
import type { MessageTable } from "../message.js";
import { textsFrom } from "../message.js";
import { withTermNames } from "../terms.js";

export const reportMessages = {
  "sheet.verdict": { "zh-CN": "结论", en: "Verdict" },
  "sheet.conditions": { "zh-CN": "县级条件", en: "Conditions" },
  "sheet.form-i": { "zh-CN": "表Ⅰ", en: "Form I" },
  "sheet.form-ii-1": { "zh-CN": "表Ⅱ-1", en: "Form II-1" },
  "sheet.form-ii-2": { "zh-CN": "表Ⅱ-2", en: "Form II-2" },
  "sheet.form-iii": { "zh-CN": "表Ⅲ", en: "Form III" },
  "sheet.form-iv": { "zh-CN": "表Ⅳ", en: "Form IV" },
  "sheet.form-v": { "zh-CN": "表Ⅴ", en: "Form V" },
  "sheet.form-vi": { "zh-CN": "表Ⅵ", en: "Form VI" },
  "sheet.basic-cv": { "zh-CN": "校际差异系数", en: "Coefficients of variation" },
  "sheet.reasons": { "zh-CN": "计算依据", en: "Reasons" },
  "sheet.audit": { "zh-CN": "指标核查附表", en: "Audit appendix" },
  "sheet.findings": { "zh-CN": "数据问题", en: "Data findings" },

  "conditions.title": { "zh-CN": "{standard}：各项条件逐项", en: "{standard}: the conditions, item by item" },
  "conditions.item": { "zh-CN": "项目", en: "item" },
  "conditions.requirement": { "zh-CN": "要求", en: "requirement" },
  "conditions.figure": { "zh-CN": "数据", en: "figures" },
  "conditions.met": { "zh-CN": "结论", en: "verdict" },
  "conditions.cell": { "zh-CN": "出处", en: "where it stands" },
  "conditions.article": { "zh-CN": "条文", en: "article" },

  "sheet.distribution": { "zh-CN": "指标细看", en: "Closer look" },
  "sheet.distributionOf": { "zh-CN": "指标细看（{stage}）", en: "Closer look, {stage}" },

  "distribution.title": { "zh-CN": "{stage}“{indicator}”细看", en: "A closer look at “{indicator}”, {stage}" },
  "distribution.mean": { "zh-CN": "全县平均", en: "county mean" },
  "distribution.cv": { "zh-CN": "差异系数", en: "coefficient of variation" },
  "distribution.limit": { "zh-CN": "差异系数上限", en: "limit of the coefficient" },
  "distribution.threshold": { "zh-CN": "学校达标值", en: "threshold for schools" },
  "distribution.gini": { "zh-CN": "基尼系数", en: "Gini coefficient" },
  "distribution.lorenz": { "zh-CN": "洛伦兹曲线", en: "Lorenz curve" },
  "distribution.pupilShare": { "zh-CN": "学生累计占比", en: "cumulative share of pupils" },
  "distribution.valueShare": { "zh-CN": "资源累计占比", en: "cumulative share of the resource" },
  "distribution.equal": { "zh-CN": "完全均衡", en: "full balance" },
  "distribution.spread": { "zh-CN": "各校分布（由低到高）", en: "Spread of the schools, lowest first" },
  "distribution.school": { "zh-CN": "学校", en: "school" },
  "distribution.value": { "zh-CN": "数值（{unit}）", en: "value ({unit})" },
  "distribution.pupils": { "zh-CN": "学生数", en: "pupils" },
  "distribution.varianceShare": { "zh-CN": "占校际差异的份额", en: "share of the variance" },
  "distribution.cvWithout": { "zh-CN": "去掉该校后的差异系数", en: "coefficient without it" },
  "distribution.parts": { "zh-CN": "差异从哪里来", en: "Where the variation lies" },
  "distribution.group": { "zh-CN": "分组", en: "group" },
  "distribution.between": { "zh-CN": "组间部分", en: "between groups" },
  "distribution.within": { "zh-CN": "组内部分", en: "within the group" },
  "distribution.whole": { "zh-CN": "合计（等于差异系数平方的一半）", en: "total (half the squared coefficient)" },
  "distribution.betweenTownships": { "zh-CN": "同一区域内各乡镇之间", en: "between townships of one locality" },
  "distribution.withinTownships": { "zh-CN": "乡镇之内", en: "within townships" },
  "distribution.groupPupils": { "zh-CN": "学生占比", en: "share of pupils" },
  "distribution.betweenLocalities": { "zh-CN": "城区、镇区、乡村之间", en: "between urban, town and rural" },
  "distribution.shareOfAll": { "zh-CN": "占全部差异的份额", en: "share of all variation" },
  "distribution.chartsHere": {
    "zh-CN": "这里的三张图（各校分布、洛伦兹曲线、差异从哪里来）在 Excel、WPS 和保存的文件中显示。",
    en: "Three charts stand here in Excel, in WPS and in the file that is saved: the spread, the Lorenz curve, and where the variation lies.",
  },
  "distribution.note": {
    "zh-CN":
      "份额之和为 100%。组间部分是各组平均与全县平均之差造成的，组内部分是组内各校之差造成的，二者之和就是全部差异。各校按学生数加权。",
    en: "Shares add up to 100 %. The part between groups comes from the distance of their means from the county's, the part within from the differences of their own schools; together they are all of the variation. Schools are weighted by pupils.",
  },

  "county-form.lacking": {
    "zh-CN": "还缺 {count} 项，对应的格子已标黄，请补填：{names}。",
    en: "{count} {count|figure is|figures are} lacking, their cells marked; fill them in: {names}.",
  },
  "county-form.contradicted": {
    "zh-CN": "标红的格子与表内其他数不符，照原样列出，见“数据问题”：{names}。",
    en: "Cells marked red contradict others and stand here as they were read; see “Data findings”: {names}.",
  },
  "form-ii-1.title": {
    "zh-CN": "表Ⅱ-1  小学、初中资源配置基本情况",
    en: "Form II-1  Resources of primary and junior secondary schools",
  },
  "form-ii-1.schools": { "zh-CN": "达标学校总数", en: "schools up to standard" },
  "form-ii-1.share": { "zh-CN": "达标学校比例（%）", en: "share of schools (%)" },
  "form-ii-1.overall": { "zh-CN": "综合评估", en: "school as a whole" },
  "form-ii-1.lacking": {
    "zh-CN":
      "注：{stage}共 {count} 所学校，其中“{indicator}”有 {lacking} 所缺数，未计入达标学校，比例仍以全部学校为分母。",
    en: "Note: of {count} {stage} {count|school|schools} {lacking} lack “{indicator}”; they are not counted as met, and the share is of all schools.",
  },
  "form-ii-1.open": {
    "zh-CN": "注：{stage}共 {count} 所学校，其中 {open} 所因缺数不能判定是否达标，未计入综合评估的达标学校。",
    en: "Note: of {count} {stage} {count|school|schools} {open} cannot be judged for lack of figures; they are not counted as up to standard.",
  },

  "form-ii-2.title": {
    "zh-CN": "表Ⅱ-2  小学、初中资源配置基本情况（分学校）",
    en: "Form II-2  Resources of primary and junior secondary schools, by school",
  },
  "form-ii-2.number": { "zh-CN": "序号", en: "no." },
  "form-ii-2.name": { "zh-CN": "学校名称", en: "school" },
  "form-ii-2.owner": { "zh-CN": "举办者类型", en: "run by (code)" },
  "form-ii-2.pupils": { "zh-CN": "在校生数", en: "pupils" },
  "form-ii-2.grades": { "zh-CN": "年级数", en: "grades" },
  "form-ii-2.classes": { "zh-CN": "班级数", en: "classes" },
  "form-ii-2.qualified": { "zh-CN": "该校综合评估是否达标", en: "school up to standard" },
  "form-ii-2.remark": {
    "zh-CN": "备注（注明有哪几项指标达标，哪几项指标达到 {floor}）",
    en: "remarks (indicators met, indicators at {floor} or above)",
  },
  "form-ii-2.part": { "zh-CN": "{school}（{stage}部）", en: "{school} ({stage} section)" },
  "form-ii-2.met": { "zh-CN": "达标：{codes}", en: "met: {codes}" },
  "form-ii-2.near": { "zh-CN": "达到 {floor}：{codes}", en: "at {floor} or above: {codes}" },
  "form-ii-2.below": { "zh-CN": "不足 {floor}：{codes}", en: "below {floor}: {codes}" },
  "form-ii-2.lacking": { "zh-CN": "缺数：{codes}", en: "no figure: {codes}" },
  "form-ii-2.note": {
    "zh-CN":
      "注：1.小学学校总数 {primary} 所（其中：一贯制学校的小学部有 {primaryParts} 所，50 人及以上教学点有 {points} 个），初中学校总数 {junior} 所（其中：一贯制学校的初中部 {juniorParts} 所，完全中学的初中部 {completeParts} 所）。2.举办者类型处填写代码：中央教育部门代码为 1、中央其他部门为 2、省级教育部门为 3、省级其他部门为 4、地级教育部门为 5、地级其他部门为 6、县级教育部门为 7、县级其他部门为 8、地方企业为 9、民办为 10。3.{first}-{last} 数值均保留两位小数。",
    en: "Note: 1. Primary schools: {primary} (of them {primaryParts} {primaryParts|primary section|primary sections} of nine- and twelve-year schools, {points} {points|teaching point|teaching points} with 50 pupils or more); junior secondary schools: {junior} (of them {juniorParts} {juniorParts|junior section|junior sections} of nine- and twelve-year schools, {completeParts} of complete secondary schools). 2. Run by: 1 central education authority, 2 other central body, 3 provincial education authority, 4 other provincial body, 5 city education authority, 6 other city body, 7 county education authority, 8 other county body, 9 local enterprise, 10 private. 3. {first}-{last} are shown with two decimals.",
  },

  "form-iii.title": {
    "zh-CN": "表Ⅲ  县域义务教育校际均衡情况",
    en: "Form III  Balance between the schools of the county",
  },
  "form-iii.mean": { "zh-CN": "全县平均值", en: "county mean" },
  "form-iii.cv": { "zh-CN": "差异系数", en: "coefficient of variation" },
  "form-iii.overall": { "zh-CN": "综合", en: "overall" },
  "form-iii.note": {
    "zh-CN": "注：全县平均值保留两位小数，差异系数保留三位小数。",
    en: "Note: means are shown with two decimals, coefficients of variation with three.",
  },

  "basic-cv.title": {
    "zh-CN": "县域义务教育校际差异系数",
    en: "Coefficients of variation between the schools of the county",
  },
  "basic-cv.composite": { "zh-CN": "综合差异系数", en: "composite" },
  "basic-cv.threshold": { "zh-CN": "标准（不高于）", en: "standard (at most)" },
  "basic-cv.verdict": { "zh-CN": "是否达标", en: "met" },
  "basic-cv.schools": { "zh-CN": "计入学校数", en: "schools counted" },
  "basic-cv.note": {
    "zh-CN":
      "注：综合差异系数是各项指标未经修约的差异系数的平均数。平均值、差异系数均按学生数加权。基本均衡县申报表的空白表没有见到，这不是表三的版式，只是填表三要用的数；表一（县情况）和表二（办学标准，指标由省定）没有编制，政府工作和公众满意度见“县级条件”。",
    en: "Note: the composite is the plain mean of the unrounded coefficients. Means and coefficients are weighted by pupils. The blank application forms of 2012 were not seen: this is not the layout of its table three, only the figures that go into it; tables one (the county) and two (the school standard, which a province sets) are not written, and the government's work and satisfaction stand on “Conditions”.",
  },

  "column.stage": { "zh-CN": "学段", en: "stage" },
  "column.subject": { "zh-CN": "学校", en: "school" },
  "column.indicator": { "zh-CN": "指标", en: "indicator" },
  "column.value": { "zh-CN": "数值", en: "value" },
  "column.numerator": { "zh-CN": "分子（拆分后）", en: "figure (after division)" },
  "column.pupils": { "zh-CN": "学生数", en: "pupils" },
  "column.threshold": { "zh-CN": "标准", en: "standard" },
  "column.verdict": { "zh-CN": "是否达标", en: "met" },
  "column.short": { "zh-CN": "还差", en: "short by" },
  "column.why": { "zh-CN": "怎么算的", en: "how it was computed" },
  "column.cells": { "zh-CN": "数据位置", en: "cells" },
  "column.source": { "zh-CN": "文件与条款", en: "document and article" },
  "column.field": { "zh-CN": "统计项目", en: "field" },
  "column.statistics": { "zh-CN": "统计报表", en: "table of the statistics" },
  "column.figure": { "zh-CN": "统计数", en: "figure" },
  "column.unit": { "zh-CN": "单位", en: "unit" },
  "column.severity": { "zh-CN": "程度", en: "severity" },
  "column.file": { "zh-CN": "文件", en: "file" },
  "column.sheet": { "zh-CN": "工作表", en: "sheet" },
  "column.cell": { "zh-CN": "单元格", en: "cell" },
  "column.what": { "zh-CN": "问题与处理办法", en: "what was found, and what to do" },

  "audit.title": {
    "zh-CN": "指标核查附表：各项指标所依据的统计数、所在位置和算式",
    en: "Audit appendix: the figures of the statistics behind every indicator, where they stand, and the arithmetic",
  },
  "reasons.title": { "zh-CN": "计算依据", en: "Why every number is what it is" },
  "reasons.cv": { "zh-CN": "{indicator}·差异系数", en: "{indicator}: coefficient of variation" },
  "reasons.county": { "zh-CN": "全县", en: "county" },
  "findings.title": { "zh-CN": "数据问题", en: "What was found in the data" },
  "findings.none": { "zh-CN": "没有发现数据问题。", en: "Nothing was found to be wrong with the data." },
  "severity.error": { "zh-CN": "错误", en: "error" },
  "severity.warning": { "zh-CN": "疑点", en: "doubt" },
  "severity.note": { "zh-CN": "说明", en: "note" },
  "answer.yes": { "zh-CN": "是", en: "yes" },
  "answer.no": { "zh-CN": "否", en: "no" },
  "answer.open": { "zh-CN": "缺数待定", en: "not known" },
  "verdict.yes": { "zh-CN": "达标", en: "met" },
  "verdict.no": { "zh-CN": "未达标", en: "not met" },
  "verdict.open": { "zh-CN": "暂不能判定", en: "not known yet" },
  "verdict.pending": { "zh-CN": "待定", en: "pending" },

  "verdict.title": { "zh-CN": "{standard}评估结论", en: "{standard}: verdict" },
  "verdict.grounds": { "zh-CN": "须先核实（{count}）", en: "To be looked at first ({count})" },
  "verdict.confirmed": { "zh-CN": "已确认（{count}）", en: "Confirmed ({count})" },
  "verdict.within": {
    "zh-CN": "{count} 项指标中，{within} 项的校际差异系数不高于 {threshold}。",
    en: "{within} of {count} {count|indicator has|indicators have} a coefficient of variation of {threshold} or less.",
  },
  "verdict.over": {
    "zh-CN": "超过的有：{list}。",
    en: "Over the line: {list}.",
  },
  "verdict.noCv": {
    "zh-CN": "算不出差异系数的有：{list}。",
    en: "Without a coefficient: {list}.",
  },
  "verdict.cvItem": { "zh-CN": "“{indicator}”{cv}", en: "“{indicator}” {cv}" },
  "verdict.composite": {
    "zh-CN": "综合差异系数 {cv}，标准为不高于 {threshold}：{verdict}。",
    en: "The composite coefficient of variation is {cv}; the standard allows up to {threshold}: {verdict}.",
  },
  "verdict.noComposite": {
    "zh-CN": "综合差异系数算不出：有指标缺数，不能用其余各项代替。",
    en: "There is no composite: some indicators have no coefficient, and the others cannot stand in for them.",
  },
  "verdict.schools": {
    "zh-CN": "{count} 所学校中，{qualified} 所达标，{short} 所未达标。",
    en: "Of {count} {count|school|schools} {qualified} are up to standard and {short} are not.",
  },
  "verdict.openSchools": {
    "zh-CN": "另有 {count} 所因缺数不能判定：{schools}。",
    en: "{count} more cannot be judged for lack of figures: {schools}.",
  },
  "verdict.shortSchools": { "zh-CN": "未达标的学校：{schools}。", en: "Not up to standard: {schools}." },
  "verdict.counted": { "zh-CN": "计入 {count} 所学校。", en: "{count} {count|school was|schools were} counted." },
  "verdict.profile": {
    "zh-CN": "均衡不只看资源：五个维度",
    en: "Balance is more than resources: the five dimensions",
  },
  "verdict.profileLine": { "zh-CN": "{dimension}：{said}", en: "{dimension}: {said}" },
  "verdict.leftOut": {
    "zh-CN": "未单独计入的学校和教学点",
    en: "Schools and teaching points that are not a line of their own",
  },
  "verdict.leftOutLine": { "zh-CN": "{reason}（{count}）：{schools}。", en: "{reason} ({count}): {schools}." },
  "verdict.noneLeftOut": { "zh-CN": "没有学校被排除在外。", en: "No school was left out." },
  "verdict.findings": {
    "zh-CN": "数据中有 {errors} 处错误、{warnings} 处疑点，见“数据问题”。",
    en: "The data have {errors} {errors|error|errors} and {warnings} {warnings|doubt|doubts}: see the sheet of findings.",
  },
  madeBy: { "zh-CN": "由均衡 Junheng {version} 核对。", en: "Checked by Junheng {version}." },
  "verdict.basis": {
    "zh-CN": "依据：{document}。数值的来历见“计算依据”。由均衡 Junheng {version} 计算。",
    en: "By {document}. The sheet of reasons says where every number comes from. Computed by Junheng {version}.",
  },
  "leftOut.type": { "zh-CN": "办学类型不在评估范围", en: "type of school outside the scope" },
  "leftOut.owner": { "zh-CN": "举办者不在评估范围", en: "run by somebody outside the scope" },
  "leftOut.smallTeachingPoint": { "zh-CN": "不足 50 人的教学点", en: "teaching points with fewer than 50 pupils" },
  "leftOut.teachingPoint": { "zh-CN": "教学点，按所选规则不计入", en: "teaching points, left out as chosen" },
  "leftOut.merged": { "zh-CN": "已并入所属学校计算", en: "added to their parent schools" },
  "leftOut.parentNotFound": { "zh-CN": "找不到所属学校", en: "parent school not found" },
  "leftOut.stageUnknown": { "zh-CN": "看不出学段", en: "stage unknown" },
  "leftOut.pupilsMissing": { "zh-CN": "没有学生数", en: "no number of pupils" },
  "leftOut.pupilsZero": { "zh-CN": "学生数为 0", en: "0 pupils" },
  "leftOut.pupilsNegative": { "zh-CN": "学生数为负数", en: "negative number of pupils" },
  "leftOut.pupilsNotByStage": { "zh-CN": "学生数没有分学段填写", en: "pupils not given by stage" },
} satisfies MessageTable;

/**
 * A heading or sentence of a result sheet (结果表用语): names of sheets, the verdict's sentences, the distribution, the audit.
 *
 * Rule: ids of stages, indicators and units in the params become names (`withTermNames`). Units: numbers come printed. Zeros: filled in as
 * 0. Missing: a place that nothing is given for stays in braces. None: never empty. Source: names of sheets are those of the national
 * forms; the sentences are ours.
 *
 * @throws TypeError when there is no such code, of which the compiler knows none
 * @example
 * reportText("sheet.form-ii-1", {}, "zh-CN") // => "表Ⅱ-1"
 */
export const reportText = textsFrom<string>(reportMessages, withTermNames);
