// The step of an assessment that chooses its data and says how they were read, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";

export const dataMessages = {
  chooseData: { "zh-CN": "选择数据", en: "Choose the data" },
  useWorkbook: { "zh-CN": "用本工作簿的全部工作表", en: "Use all sheets of this workbook" },
  useThisSheet: { "zh-CN": "用当前工作表", en: "Use this sheet" },
  otherData: { "zh-CN": "用别的数据", en: "Other data" },
  useSelection: { "zh-CN": "用选定的区域", en: "Use the selection" },
  chooseSheet: { "zh-CN": "选一张工作表", en: "A sheet" },
  chooseTable: { "zh-CN": "选一个表格", en: "A table" },
  chooseFiles: { "zh-CN": "选择文件…", en: "Choose files…" },
  dropFiles: {
    "zh-CN": "把 .xlsx、.xls 或 .csv 文件拖到这里也可以。",
    en: "Or drop .xlsx, .xls or .csv files here.",
  },
  dataNow: { "zh-CN": "数据：{source}", en: "Data: {source}" },
  sourceWorkbook: { "zh-CN": "本工作簿的全部工作表", en: "all sheets of this workbook" },
  sourceActive: { "zh-CN": "工作表“{name}”", en: "sheet “{name}”" },
  sourceSelection: { "zh-CN": "选定的区域", en: "the selection" },
  sourceCollected: { "zh-CN": "汇总表（{count} 所学校）", en: "the collected table ({count} {count|school|schools})" },
  sourceTable: { "zh-CN": "表格“{name}”", en: "table “{name}”" },
  sourceFiles: { "zh-CN": "{count} 个文件", en: "{count} {count|file|files}" },
  readAgain: { "zh-CN": "重新选择", en: "Choose again" },
  howRead: { "zh-CN": "是这样读的", en: "How it was read" },
  sheetsGave: { "zh-CN": "各工作表读到的学校", en: "Schools read from each sheet" },
  tablesRead: {
    "zh-CN": "表头、合计行和说明在哪里（{count} 张表）",
    en: "Where headers, totals and notes stand ({count} {count|table|tables})",
  },
  tableRead: {
    "zh-CN": "{sheet}：{schools} 所学校，表头在第 {header} 行，{totals} 个合计行（只用来核对），{notes} 行说明未计入。",
    en: "{sheet}: {schools} {schools|school|schools}, header in row {header}, {totals} {totals|row|rows} of totals (used to check only), {notes} {notes|row|rows} of notes left out.",
  },
  sheetGave: { "zh-CN": "{sheet}：{schools}", en: "{sheet}: {schools}" },
  sheetGaveNone: { "zh-CN": "{sheet}：没有学校", en: "{sheet}: no schools" },
  schoolsOfKind: { "zh-CN": "{count} 所{kind}", en: "{count} {kind}s" },
  schoolOfKind: { "zh-CN": "1 所{kind}", en: "1 {kind}" },
  schoolsOfNoKind: { "zh-CN": "{count} 所学校（学段不明）", en: "{count} of unknown stage" },
  nothingRead: {
    "zh-CN": "没有读到学校。原因见下面。",
    en: "No school was read. The reasons stand below.",
  },
  period: { "zh-CN": "采用哪一期的数据", en: "Period to assess" },
  periodGone: {
    "zh-CN": "上次选的“{chosen}”不在现在的数据里，采用了最近的“{period}”。要用别的，请在下面选。",
    en: "“{chosen}”, which was chosen before, is not in the data any more; the latest, “{period}”, is read. To read another one, choose it below.",
  },
  takeLatest: { "zh-CN": "以后都用最近的", en: "Always take the latest" },
} satisfies MessageTable;
