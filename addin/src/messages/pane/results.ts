// The step of an assessment with what is taken away, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";

export const resultMessages = {
  writeSheets: { "zh-CN": "写入结果表", en: "Write the result sheets" },
  leaderPage: { "zh-CN": "领导一页纸、学校页", en: "The leader’s page and school pages" },
  writeHint: {
    "zh-CN": "新增国家表样、计算依据、数据问题等工作表；您的表不动，再次写入只替换本软件写的表。",
    en: "Adds the national forms, the reasons and the findings as sheets. Yours stay as they are; a second run replaces only ours.",
  },
  byFunctions: {
    "zh-CN": "公式表用 JH 函数（需要本软件；不勾选则用 Excel 自带公式）",
    en: "Use JH functions on the sheets of formulas; they need this program. Otherwise Excel’s own formulas are used",
  },
  endsUndo: {
    "zh-CN": "写入或删除结果表以后，Excel 的“撤销”里之前的步骤会清空；要撤销的改动，请先撤销。",
    en: "Writing or removing result sheets clears what Excel’s Undo held before: undo first what you want undone.",
  },
  wrote: { "zh-CN": "已写入：{names}。", en: "Written: {names}." },
  replaced: { "zh-CN": "其中 {count} 张替换了上次的结果。", en: "{count} of them replaced those of an earlier run." },
  takenBack: {
    "zh-CN": "写入的结果表已不在工作簿里（被撤销或删除）。需要时可以再写一次。",
    en: "The result sheets are no longer in the workbook: they were taken back or deleted. They can be written again.",
  },
  removeSheets: { "zh-CN": "删除本软件写的表", en: "Remove our sheets" },
  removeSure: { "zh-CN": "确定删除？", en: "Remove them?" },
  removeYes: { "zh-CN": "删除", en: "Remove" },
  keep: { "zh-CN": "保留", en: "Keep" },
  removed: { "zh-CN": "已删除 {count} 张结果表。", en: "{count} {count|result sheet was|result sheets were} removed." },
  download: { "zh-CN": "下载结果工作簿", en: "Download the result workbook" },
  resultFileName: { "zh-CN": "评估结果.xlsx", en: "assessment.xlsx" },
} satisfies MessageTable;
