// Every word of the workbench page around the grid and the pane.
import type { MessageTable } from "@junheng/engine/words";
import { textsFrom } from "@junheng/engine/words";

const messages = {
  product: { "zh-CN": "均衡 Junheng", en: "Junheng 均衡" },
  pageTitle: { "zh-CN": "均衡 Junheng 工作台", en: "Junheng 均衡 workbench" },
  invented: {
    "zh-CN": "现在打开的是虚构的样例县。把您自己的文件拖进来，或点“打开文件”。数据不离开这台电脑。",
    en: "This is an invented sample county. Drop your own file here, or choose “Open a file”. Nothing leaves this computer.",
  },
  own: {
    "zh-CN": "正在使用您的文件：{files}。数据不离开这台电脑；原文件不会被改动。",
    en: "This is your own data: {files}. Nothing leaves this computer, and the file itself is not changed.",
  },
  textsShortened: {
    "zh-CN":
      "其中 {count} 格（{cells}）的文字超过一格能放的 32,767 字，这里只显示开头。没有改过的格，保存回原文件时仍是全文；只存数值时，只存显示的部分。",
    en: "The text of {count} {count|cell|cells} ({cells}) is longer than the 32,767 characters that a cell holds; only its beginning is shown. Saved into the file, cells that you do not change keep all of it; saved as values, they have what is shown.",
  },
  newVersion: {
    "zh-CN": "有新版本，重新打开即可用上。现在的工作不受影响。",
    en: "There is a new version; it comes when this page is opened again. What you are doing now is not affected.",
  },
  newVersionOpen: { "zh-CN": "现在重新打开", en: "Open again now" },
  openFile: { "zh-CN": "打开文件", en: "Open a file" },
  saveFile: { "zh-CN": "另存为 .xlsx", en: "Save as .xlsx" },
  saveKept: { "zh-CN": "保存（其余原样保留）", en: "Save (all else kept)" },
  saveKeptHelp: {
    "zh-CN":
      "只写入您改过的单元格（连同字体、颜色、边框、合并）、列宽、行高、隐藏和冻结，以及结果表；公式、格式、批注、图表等原样保留，文件名不变。列的含义、选择和核实也存在文件的属性里，同事打开就能接着做。",
    en: "Writes the cells that you changed, with their fonts, colours, borders and merges, changed widths, heights, hidden parts and frozen panes, and the result sheets; formulas, formats, comments and charts stay as they are, and so does the name. Meanings of columns, choices and confirmations go with it, in the file's properties, so that a colleague can go on.",
  },
  saveValues: { "zh-CN": "另存为 .xlsx（只存数值）", en: "Save as .xlsx (values only)" },
  saveValuesKind: {
    "zh-CN":
      "这个文件不是 .xlsx 或 .xlsm，它的公式和格式不能写回。要保留它们，请先在 Excel 或 WPS 中另存为 .xlsx，再在这里打开。",
    en: "This file is no .xlsx or .xlsm; its formulas and formats cannot be written back. To keep them, save it as .xlsx in Excel or WPS first, and open that here.",
  },
  saveValuesSeveral: {
    "zh-CN": "同时打开了几个文件，只能合成一个新文件，公式和格式不在其中。要原样保留，请一次只打开一个文件。",
    en: "Several files are open together and make one new file without formulas and formats. To keep them, open one file at a time.",
  },
  saveValuesReshaped: {
    "zh-CN":
      "移动过行或列，或改过工作表的名称、次序，原来的公式和格式对不上了。要保留它们，请在 Excel 或 WPS 中做这一步，再在这里打开。（插入、删除行或列不受影响。）",
    en: "Rows or columns were moved, or sheets renamed or moved, so the formulas and formats no longer fit. To keep them, do this step in Excel or WPS and open the file here again. (Inserting and deleting rows or columns is no trouble.)",
  },
  saveValuesFailed: {
    "zh-CN": "这个文件写不回去，只能另存数值；原文件没有变化。",
    en: "This file could not be written into, so its values are saved; the file itself has not changed.",
  },
  valuesMark: { "zh-CN": "（数值）", en: " (values)" },
  savedKept: {
    "zh-CN": "已保存 {file}：您的改动和结果表都在其中，其余原样保留。新文件在浏览器的“下载”里，原文件没有被覆盖。",
    en: "Saved {file} with your changes and the result sheets; all else is as it was. It is among the browser's downloads; the original was not overwritten.",
  },
  notKept: {
    "zh-CN": "{file} 写不回去，没有保存。可以再点“另存为 .xlsx（只存数值）”；公式和格式不在其中，原文件没有变化。",
    en: "{file} could not be written into, and nothing was saved. “Save as .xlsx (values only)” saves it without formulas and formats; the file itself has not changed.",
  },
  savedAs: { "zh-CN": "均衡工作台.xlsx", en: "junheng-workbench.xlsx" },
  savedValues: {
    "zh-CN": "已保存为新文件；公式保存为它现在的结果。",
    en: "Saved as a new file; formulas are saved as their present results.",
  },
  saving: { "zh-CN": "正在保存 {file}…", en: "Saving {file}…" },
  saveCancelled: {
    "zh-CN": "已取消保存，没有写出文件；表格里的数据没有变化。",
    en: "Saving was cancelled, and no file was written; nothing in the spreadsheet has changed.",
  },
  openCancelled: {
    "zh-CN": "已取消，没有打开 {files}；原来的工作簿没有变化。",
    en: "Cancelled; not opened: {files}. The workbook is as it was.",
  },
  busyCancel: { "zh-CN": "取消", en: "Cancel" },
  notSaved: {
    "zh-CN": "没有保存成。表格里的数据没有变化，请再试一次。",
    en: "The file was not saved. Nothing in the spreadsheet has changed; try again.",
  },
  otherLanguage: { "zh-CN": "English", en: "中文" },
  dark: { "zh-CN": "深色", en: "Dark" },
  light: { "zh-CN": "浅色", en: "Light" },
  sheetTable: { "zh-CN": "读屏表格", en: "As a table" },
  sheetTableHelp: {
    "zh-CN": "把当前工作表显示成网页里的表格，读屏软件可以逐格朗读（F8）",
    en: "Shows this sheet as a table of the page, which a screen reader reads cell by cell (F8)",
  },
  tableTitle: {
    "zh-CN": "{sheet}：共 {total} 行，这里是第 {first}–{last} 行",
    en: "{sheet}: rows {first} to {last} of {total}",
  },
  tableEmpty: { "zh-CN": "{sheet}：没有内容", en: "{sheet}: it holds nothing" },
  tableCaption: { "zh-CN": "工作表 {sheet}", en: "Sheet {sheet}" },
  tableBefore: { "zh-CN": "前面的行", en: "Rows before" },
  tableAfter: { "zh-CN": "后面的行", en: "Rows after" },
  tableClose: { "zh-CN": "关闭（Esc）", en: "Close (Esc)" },
  grid: { "zh-CN": "表格", en: "Spreadsheet" },
  pane: { "zh-CN": "任务窗格", en: "Task pane" },
  splitter: { "zh-CN": "任务窗格的宽度", en: "Width of the task pane" },
  unsaved: { "zh-CN": "未保存", en: "Not saved" },
  saved: { "zh-CN": "已保存", en: "Saved" },
  askTitle: { "zh-CN": "有改动还没有保存", en: "There are changes that are not saved" },
  askText: {
    "zh-CN": "{file} 中的改动还没有存成文件。打开别的文件，就会换掉它。",
    en: "The changes in {file} are not in a file yet. Opening another file takes its place.",
  },
  askSave: { "zh-CN": "保存后打开", en: "Save, then open" },
  askDiscard: { "zh-CN": "不保存，直接打开", en: "Open without saving" },
  askCancel: { "zh-CN": "取消", en: "Cancel" },
  sampleName: { "zh-CN": "样例县", en: "the sample county" },
  offer: {
    "zh-CN": "上次的工作还在：{file}，最后改动于 {when}。",
    en: "Your last work is still here: {file}, last changed {when}.",
  },
  offerMore: {
    "zh-CN": "另有 {count} 份更早的，处理完这一份再列出。",
    en: "{count} earlier {count|one is|ones are} offered after it.",
  },
  offerTake: { "zh-CN": "继续上次的工作", en: "Continue" },
  offerDiscard: { "zh-CN": "不要了", en: "Discard" },
  offerDiscardSure: { "zh-CN": "删掉就找不回来，确定不要", en: "It cannot be brought back: discard it" },
  offerGone: {
    "zh-CN": "这份工作已在另一个窗口打开，或已经删掉，这里没有打开。",
    en: "This work is open in another window, or was discarded; it was not opened here.",
  },
  continued: {
    "zh-CN": "已接着上次的工作：{file}。改动、列的含义、选择和核实都已恢复。",
    en: "Your last work goes on: {file}. Edits, meanings of columns, choices and confirmations are as they were.",
  },
  continuedPartly: {
    "zh-CN": "已接着上次的工作：{file}。但有 {count} 处改动没有恢复，请与原文件核对。",
    en: "Your last work goes on: {file}. {count} {count|change|changes} could not be made again; compare with the original file.",
  },
  notContinued: {
    "zh-CN": "上次的工作没有打开，仍然留着，可以再试一次。{reasons}",
    en: "Your last work could not be opened. It is still kept; try again. {reasons}",
  },
  keepingRefused: {
    "zh-CN":
      "浏览器不让本页保留工作（可能是无痕窗口，或关闭了网站数据）。关掉页面，没有保存的改动就没有了，请随时保存。",
    en: "The browser does not let this page keep your work (a private window, or site data turned off). What is not saved is gone when the page is closed: save often.",
  },
  keepingFull: {
    "zh-CN": "浏览器的空间不够，之后的改动不再自动保留，请保存成文件。",
    en: "The browser has no room left, so further changes are not kept by themselves: save them to a file.",
  },
  opening: { "zh-CN": "正在打开 {files}…", en: "Opening {files}…" },
  gridComes: { "zh-CN": "表格正在打开，请稍候…", en: "The spreadsheet is opening, one moment…" },
  gridMissing: {
    "zh-CN": "表格没有载入。请重新载入页面；从文件夹打开的，请核对文件夹是否完整。您的文件没有被改动。",
    en: "The spreadsheet could not be loaded. Load the page again; if it was opened from a folder, check that the folder is complete. Your files were not changed.",
  },
  notOpened: { "zh-CN": "没有打开。{reasons}", en: "Nothing was opened. {reasons}" },
  partsUnshown: {
    "zh-CN": "其中的{kinds}这里不显示；保存回原文件时原样保留。",
    en: "Its {kinds} are not shown here; saved into the file, they stay as they are.",
  },
  conditionalFormats: { "zh-CN": "条件格式", en: "conditional formats" },
  drawings: { "zh-CN": "图表或图片", en: "charts or pictures" },
  notes: { "zh-CN": "批注", en: "comments" },
  tables: { "zh-CN": "表格样式", en: "table styles" },
  validations: { "zh-CN": "数据有效性（下拉选项）", en: "data validations (lists to choose from)" },
  partlyOpened: { "zh-CN": "{reasons}{more}", en: "{reasons} {more}" },
  sampleMissing: {
    "zh-CN": "样例县没有读成，可以直接打开您自己的文件。",
    en: "The sample county could not be read; open a file of your own.",
  },
  skipLinks: { "zh-CN": "跳到", en: "Skip to" },
  skipToPane: { "zh-CN": "跳到任务窗格", en: "Skip to the task pane" },
  skipToGrid: { "zh-CN": "跳到表格", en: "Skip to the spreadsheet" },
  cellNote: { "zh-CN": "{cell}：{note}", en: "{cell}: {note}" },
  formulaStays: {
    "zh-CN": "公式 {formula} 在这里不重新计算，显示的是文件里保存的值；保存时公式原样保留。",
    en: "The formula {formula} is not calculated here. What is shown is the value stored in the file, and saving keeps the formula.",
  },
  textShortened: {
    "zh-CN":
      "这一格的文字超过 32,767 字，这里只显示开头。不改这一格，保存回原文件时仍是全文；只存数值时，只存显示的部分。",
    en: "The text of this cell is longer than 32,767 characters, and only its beginning is shown. Unless you change the cell, saving into the file keeps all of it; saved as values, it has what is shown.",
  },
  spillBlocked: {
    "zh-CN": "结果要占多个单元格，但旁边有内容或合并单元格，或者到了表格边缘。请清空那里，或把公式移到空白处。",
    en: "The result takes several cells, but there is content or a merged cell in the way, or the sheet ends. Clear that place, or move the formula to a blank one.",
  },
  dropNow: { "zh-CN": "松开鼠标，打开文件", en: "Let go to open the file" },
  examplesSheet: { "zh-CN": "公式示例", en: "Formula examples" },
  examplesTitle: {
    "zh-CN": "五所学校的图书（公开算例）。改动任何一个数，右边的公式随之重算。",
    en: "Books of five schools (a published worked example). Change any figure, and the formulas on the right follow.",
  },
  school: { "zh-CN": "学校", en: "School" },
  pupils: { "zh-CN": "学生数", en: "Pupils" },
  books: { "zh-CN": "图书册数", en: "Books" },
  booksPerPupil: { "zh-CN": "生均图书册数", en: "Books per pupil" },
  measure: { "zh-CN": "量", en: "Measure" },
  value: { "zh-CN": "结果", en: "Value" },
  formula: { "zh-CN": "公式", en: "Formula" },
  mean: { "zh-CN": "加权均值", en: "Weighted mean" },
  deviation: { "zh-CN": "加权标准差", en: "Weighted standard deviation" },
  coefficient: { "zh-CN": "差异系数", en: "Coefficient of variation" },
  gini: { "zh-CN": "基尼系数", en: "Gini coefficient" },
  lowerHalf: { "zh-CN": "麦克卢恩指数（低的一半）", en: "McLoone index (the lower half)" },
  native: { "zh-CN": "差异系数（只用表格自带的函数核对）", en: "The same by the grid's own functions" },
  splitTitle: {
    "zh-CN": "九年一贯制学校拆分（1:1.1）：166 名小学生、210 名初中生、23226 册图书",
    en: "A nine-year school divided 1:1.1: 166 primary and 210 junior pupils, 23226 books",
  },
  assessTitle: {
    "zh-CN": "样例县初中的评估（2017 年标准），一个公式得出整张表",
    en: "The sample county's junior schools by the standard of 2017: one formula, a whole table",
  },
} satisfies MessageTable;

/** The codes of the page's words. */
export type WorkbenchMessage = keyof typeof messages;

/** A word or sentence of the page. */
export const workbenchText = textsFrom(messages);
