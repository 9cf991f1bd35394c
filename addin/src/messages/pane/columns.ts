// What the columns mean, and what is kept of it, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";

export const columnMessages = {
  columnsDoubtful: {
    "zh-CN": "{count} 列拿不准，请看一看",
    en: "Columns in doubt: {count}. Please look",
  },
  columnsSure: { "zh-CN": "{count} 列已认出", en: "{count} {count|column|columns} recognised" },
  columnsOther: { "zh-CN": "{count} 列没有用到", en: "{count} {count|column|columns} not used" },
  columnHeader: { "zh-CN": "您的列", en: "Your column" },
  columnMeaning: { "zh-CN": "含义", en: "Meaning" },
  columnUnit: { "zh-CN": "单位", en: "Unit" },
  leaveOut: { "zh-CN": "不使用这一列", en: "Leave it out" },
  meaningOf: { "zh-CN": "“{header}”（{column} 列）的含义", en: "Meaning of “{header}” (column {column})" },
  likelyMeanings: { "zh-CN": "可能是", en: "Likely" },
  otherMeanings: { "zh-CN": "其他", en: "Others" },
  noSuchMeaning: {
    "zh-CN": "没有含“{typed}”的项目，换个词再找。",
    en: "Nothing is called “{typed}”; try another word.",
  },
  changeMeaning: { "zh-CN": "改", en: "Change" },
  changeMeaningOf: {
    "zh-CN": "改“{header}”（{column} 列）的含义",
    en: "Change the meaning of “{header}” (column {column})",
  },
  columnsAsked: { "zh-CN": "拿不准的列", en: "Columns in doubt" },
  columnsAnswered: { "zh-CN": "拿不准的列都已定下来", en: "All columns in doubt are settled" },
  columnUnsure: {
    "zh-CN": "“{header}”看来是“{meaning}”，但不能肯定。请看一看；不对就另选。",
    en: "“{header}” looks like “{meaning}”, but this is not certain. Please look, and choose again if it is wrong.",
  },
  firstValues: { "zh-CN": "前几个数：{values}", en: "First values: {values}" },
  readAs: { "zh-CN": "现在读作：{meaning}", en: "Now read as: {meaning}" },
  readAsNothing: { "zh-CN": "现在没有用到这一列。", en: "This column is not used now." },
  mappingSaved: {
    "zh-CN": "列的对应关系已记在工作簿里，下次会沿用。",
    en: "Your choice is kept in the workbook and will be used again.",
  },
  exportMapping: { "zh-CN": "导出对应关系", en: "Save the mapping as a file" },
  importMapping: { "zh-CN": "导入对应关系…", en: "Use a mapping file…" },
  mappingWrong: {
    "zh-CN": "这个文件不能用作列的对应关系：{problems}。请改正，或选用本软件导出的文件。",
    en: "This file cannot be used as a mapping: {problems}. Correct it, or choose one that was saved here.",
  },
  savedMappingWrong: {
    "zh-CN": "工作簿里记下的列的对应关系不能用，没有采用：{problems}。请重新选择各列的含义，会重新记下。",
    en: "The mapping kept in this workbook cannot be used, and was not: {problems}. Choose the meanings of columns again; they will be kept anew.",
  },
  forgetMapping: { "zh-CN": "清除对应关系", en: "Forget the mapping" },
  missingFor: {
    "zh-CN": "按此标准还缺：{indicators}。评估照样可以运行，但这些指标没有结果。",
    en: "For this standard these are missing: {indicators}. It can be assessed all the same, without them.",
  },
  mappingFileName: { "zh-CN": "列的对应关系.json", en: "column-mapping.json" },
} satisfies MessageTable;
