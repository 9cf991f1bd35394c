// Labels and sentences of the list of functions in the pane, in Chinese and in English; loaded with it.
import { textsFrom } from "@junheng/engine/words";

const messages = {
  heading: { "zh-CN": "表格函数", en: "Functions for cells" },
  intro: {
    "zh-CN": "选好数据，点参数旁的“取所选”，再点一个空单元格，写入公式。也可以直接在单元格里输入 =JH. 再选。",
    en: "Select your data and press “Take selection” beside an argument; then click an empty cell and write the formula. Or type =JH. in a cell and choose.",
  },
  search: { "zh-CN": "找函数", en: "Find a function" },
  searchHint: { "zh-CN": "如：差异系数、基尼、达标", en: "such as variation, Gini, attainment" },
  found: { "zh-CN": "{count} 个函数。", en: "{count} {count|function|functions}." },
  foundNone: {
    "zh-CN": "没有找到。换个词试试，或清空看全部。",
    en: "None found. Try another word, or clear it to see all.",
  },
  example: { "zh-CN": "例：{formula}", en: "Example: {formula}" },
  help: { "zh-CN": "{name} 的说明", en: "Help on {name}" },
  optional: { "zh-CN": "{name}（可省略）", en: "{name} (may be left out)" },
  take: { "zh-CN": "取所选", en: "Take selection" },
  takeFor: { "zh-CN": "取所选：{name}", en: "Take selection: {name}" },
  insert: { "zh-CN": "写入当前单元格", en: "Write into the active cell" },
  inserted: { "zh-CN": "已写入 {place}：{formula}", en: "Written into {place}: {formula}" },
  filled: {
    "zh-CN": "{place} 里已有内容，没有写入。请先点一个空单元格。",
    en: "{place} holds something already, and nothing was written. Click an empty cell first.",
  },
  several: {
    "zh-CN": "一次只能取一块连续的区域。请重新选择。",
    en: "Only one area can be taken at a time. Select again.",
  },
  noFunctions: {
    "zh-CN":
      "这个版本的 Excel（如 iPad 版、2019 及更早的版本）没有自定义函数，公式在这里不会计算。窗格里的其他功能都能用。",
    en: "This Excel has no custom functions (that of the iPad, or of 2019 and before), and these formulas are not calculated here. The rest of the pane works.",
  },
  noFunctionsWps: {
    "zh-CN": "公式显示 #NAME? 时，多半是 WPS 早于 12.1.0.20540，没有自定义函数。",
    en: "Where formulas show #NAME?, this WPS is most likely older than 12.1.0.20540 and has no custom functions.",
  },
  blanks: {
    "zh-CN": "有的表格程序把空白单元格当作 0 交给函数：空白的学校请删去该行，或确认单元格里没有填 0。",
    en: "Some programs hand blank cells to a function as 0: leave out the rows of schools without a figure, and fill in no zeros for them.",
  },
  mendHeading: { "zh-CN": "公式显示 #NAME?", en: "Formulas that show #NAME?" },
  mendAbout: {
    "zh-CN":
      "别的电脑存过、或没装加载项时打开过的工作簿，里面的均衡公式会变成 #NAME?。点下面的按钮重新写入这些公式，其他公式不动。",
    en: "In a workbook that was saved elsewhere, or opened without the add-in, our formulas may turn into #NAME?. This enters them again, and touches no other formula.",
  },
  mend: { "zh-CN": "修复均衡公式", en: "Repair JH formulas" },
  mended: { "zh-CN": "修复了 {count} 个公式。", en: "{count} {count|formula was|formulas were} repaired." },
  mendedNone: { "zh-CN": "没有要修复的均衡公式。", en: "No formula of ours needs to be repaired." },
  mendLeft: {
    "zh-CN": "{count} 个没能修复：{places}。工作表可能受保护，或函数还没有加载好：撤销保护或稍等片刻再试。",
    en: "{count} {count|was|were} not repaired: {places}. The sheet may be protected, or the functions not loaded yet: unprotect it, or wait a moment and try again.",
  },
} as const;

/** The codes of these words. */
export type FunctionListMessage = keyof typeof messages;

/** A sentence or label. */
export const functionListText = textsFrom(messages);
