// Sentences and headings about what many files made together: the clean table, where its figures come from, what schools are asked.
import type { MessageTable } from "../message.js";
import { textsFrom } from "../message.js";
import { withTermNames } from "../terms.js";

/** By code. */
export const collectionMessages = {
  "sheet.table": { "zh-CN": "学校数据汇总", en: "Collected schools" },
  "sheet.sources": { "zh-CN": "数据来源", en: "Sources" },
  "sheet.changes": { "zh-CN": "更正记录", en: "Corrections" },
  "sheet.questions": { "zh-CN": "核对问题", en: "Questions" },
  "sheet.files": { "zh-CN": "收表情况", en: "Files received" },
  "table.title": {
    "zh-CN": "学校数据汇总表（{count} 所学校）",
    en: "Collected data of {count} {count|school|schools}",
  },
  "sources.title": {
    "zh-CN": "汇总表中每个数据的来源：文件、工作表、单元格",
    en: "Where every figure of the table comes from: file, sheet, cell",
  },
  "changes.title": {
    "zh-CN": "更正记录：按哪条规则，由多少改为多少",
    en: "Corrections: by which rule, from what to what",
  },
  "changes.none": { "zh-CN": "没有更正任何数据。", en: "No figure was corrected." },
  "questions.title": { "zh-CN": "核对中发现的问题", en: "What the checks found" },
  "questions.none": { "zh-CN": "没有发现问题。", en: "Nothing was found." },
  "files.title": {
    "zh-CN": "收表情况：收到 {files} 个文件，{schools} 所学校",
    en: "Received: {files} {files|file|files}, {schools} {schools|school|schools}",
  },
  "files.otherSchools": {
    "zh-CN":
      "{count} 所不在义务教育均衡评估范围内（幼儿园、特殊教育、职业学校或高中），汇总表里有，评估时不计入：{schools}",
    en: "No part of the assessment, though in the table ({count}: kindergartens, special, vocational and senior schools): {schools}",
  },
  "files.notSent": {
    "zh-CN": "尚未报送（县级总表中有）：{schools}",
    en: "Not sent yet (in the county's table): {schools}",
  },
  "ask.title": { "zh-CN": "{school}：请核对下列数据", en: "{school}: please check these figures" },
  "ask.intro": {
    "zh-CN": "以下 {count} 处请对照原始台账核实，在“核实结果”栏填写，改好原表后连同本页交回。",
    en: "Please check these {count} {count|point|points} against your books, answer in the last column, and send your form back with this page.",
  },
  "column.number": { "zh-CN": "序号", en: "No." },
  "column.school": { "zh-CN": "学校名称", en: "School" },
  "column.field": { "zh-CN": "数据项", en: "Figure" },
  "column.value": { "zh-CN": "数值", en: "Value" },
  "column.was": { "zh-CN": "原填", en: "As sent" },
  "column.now": { "zh-CN": "更正为", en: "Corrected to" },
  "column.rule": { "zh-CN": "规则", en: "Rule" },
  "column.file": { "zh-CN": "文件", en: "File" },
  "column.sheet": { "zh-CN": "工作表", en: "Sheet" },
  "column.cell": { "zh-CN": "单元格", en: "Cell" },
  "column.place": { "zh-CN": "位置", en: "Where" },
  "column.severity": { "zh-CN": "程度", en: "Severity" },
  "column.kind": { "zh-CN": "类别", en: "Kind" },
  "column.what": { "zh-CN": "问题", en: "What was found" },
  "column.proposal": { "zh-CN": "建议", en: "Proposal" },
  "column.answer": { "zh-CN": "核实结果", en: "Your answer" },
  "column.decided": { "zh-CN": "处理", en: "Decision" },
  "column.state": { "zh-CN": "状态", en: "State" },
  "column.schools": { "zh-CN": "学校", en: "Schools" },
  "column.errors": { "zh-CN": "错误", en: "Errors" },
  "column.doubts": { "zh-CN": "疑点", en: "Doubts" },
  "severity.error": { "zh-CN": "错误", en: "error" },
  "severity.warning": { "zh-CN": "疑点", en: "doubt" },
  "severity.note": { "zh-CN": "说明", en: "note" },
  "answer.accepted": { "zh-CN": "已采纳", en: "accepted" },
  "answer.refused": { "zh-CN": "未采纳", en: "refused" },
  "answer.open": { "zh-CN": "待定", en: "open" },
  "state.read": { "zh-CN": "已读取", en: "read" },
  "state.noSchools": { "zh-CN": "没有学校数据", en: "no school in it" },
  "state.unreadable": { "zh-CN": "读不出", en: "cannot be read" },
  "state.ignored": { "zh-CN": "不读取", en: "left out" },
  "role.sent": { "zh-CN": "学校报表", en: "sent by schools" },
  "role.county": { "zh-CN": "县级总表（用于比对）", en: "the county's own table" },
  "role.lastYear": { "zh-CN": "上年数据（用于比对）", en: "last year's figures" },
  "role.ignored": { "zh-CN": "不读取", en: "left out" },
  "out.versions": { "zh-CN": "有几个版本，尚未选定", en: "several versions, none chosen yet" },
  "out.impossible": { "zh-CN": "有不可能的数据，改正前不计入", en: "figures that cannot be; left out until mended" },
  "version.one": {
    "zh-CN": "{school}有 {count} 个不同的版本，{paths}等 {differing} 项不一致。请选定一个。",
    en: "{school} was sent in {count} {count|version|versions} that differ in {differing} {differing|figure|figures} ({paths}). Choose one.",
  },
  "same.likeName": {
    "zh-CN": "“{first}”与“{second}”是不是同一所学校？名称相似度 {confidence}%，低于 {sure}%，不会自动合并。",
    en: "Are “{first}” and “{second}” one school? Their names are {confidence}% alike; below {sure}% nothing is joined by itself.",
  },
  "same.sameCode": {
    "zh-CN": "“{first}”与“{second}”代码相同（{code}），名称却不像。是不是同一所学校？",
    en: "“{first}” and “{second}” have one code ({code}) and quite different names. Are they one school?",
  },
  "same.sameName": {
    "zh-CN": "有两所“{first}”（代码 {firstCode} 与 {secondCode}）。是不是同一所学校？",
    en: "There are two called “{first}” (codes {firstCode} and {secondCode}). Are they one school?",
  },
  "joined.code": {
    "zh-CN": "“{second}”按代码认作“{first}”。",
    en: "“{second}” was taken for “{first}” by its code.",
  },
  "joined.name": {
    "zh-CN": "“{second}”按名称认作“{first}”（相似度 {confidence}%）。",
    en: "“{second}” was taken for “{first}” by its name ({confidence}% alike).",
  },
  "campus.one": {
    "zh-CN": "“{name}”看来是“{parent}”的校区。并入计算，还是单独计算？",
    en: "“{name}” seems to be a campus of “{parent}”. Count it with its school, or by itself?",
  },
} satisfies MessageTable;

/**
 * A heading or sentence about a collection (汇总用语): sheets, what is asked, what files are.
 *
 * Rule: ids of fields and stages in the params become names (`withTermNames`). Units: counts. Zeros: filled in as 0. Missing: a place that
 * nothing is given for stays in braces. None: lists that are empty leave nothing; what was not found has codes of its own (`changes.none`).
 * Source: ours; what is asked follows decision 20.
 *
 * @throws TypeError when there is no such code, of which the compiler knows none
 * @example
 * collectionText("table.title", { count: 3 }, "en") // => "Collected data of 3 schools"
 */
export const collectionText = textsFrom<string>(collectionMessages, withTermNames);
