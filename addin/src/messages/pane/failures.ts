// What did not work, and what to do now, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";

export const failureMessages = {
  formNotLearned: {
    "zh-CN": "“{detail}”里没有认得出的数据项，学不会。请选一份空白的填报表。",
    en: "No figure was understood on “{detail}”. Choose a blank form.",
  },
  decisionsWrong: {
    "zh-CN": "这个文件不能用作处理结果，没有使用：{detail}。请改正，或选用本软件导出的文件。",
    en: "This file cannot be used as decisions, and was not: {detail}. Correct it, or choose one that was saved here.",
  },
  readingStopped: {
    "zh-CN": "已停止读取；已经读好的文件仍在下面。",
    en: "Reading was stopped; what was read is still below.",
  },
  "host.sheetNotFound": {
    "zh-CN": "找不到工作表{detail}，可能已改名或删除。请重新选择数据。",
    en: "The sheet {detail} is not there any more; it may have been renamed or deleted. Choose the data again.",
  },
  "host.tableNotFound": {
    "zh-CN": "找不到表格{detail}。请重新选择数据。",
    en: "The table {detail} is not there any more. Choose the data again.",
  },
  "host.protected": {
    "zh-CN": "工作簿受保护，不能添加工作表。请在“审阅”中撤销工作簿保护后再试，或下载结果工作簿。",
    en: "The workbook is protected and takes no new sheets. Unprotect it (Review), or download the result workbook.",
  },
  "host.busy": {
    "zh-CN": "表格正在编辑中。请按回车结束编辑后再试。",
    en: "A cell is being edited. Press Enter to finish, then try again.",
  },
  "host.cancelled": { "zh-CN": "已取消，一切照旧。", en: "Cancelled; everything is as it was." },
  "host.unsupported": {
    "zh-CN": "这个版本的 Excel 做不到这一步。可以改用浏览器里的工作台。",
    en: "This version of Excel cannot do that. Use the workbench in a browser instead.",
  },
  "host.filled": {
    "zh-CN": "{detail} 里已有内容，没有写入。请先点一个空单元格。",
    en: "{detail} holds something already, and nothing was written. Click an empty cell first.",
  },
  "host.failed": {
    "zh-CN": "表格程序没有完成这一步{detail}。您的数据没有被改动，请再试一次。",
    en: "The spreadsheet did not finish this step {detail}. Your data was not changed; try again.",
  },
  ourFault: {
    "zh-CN":
      "程序出错了，这不是您的问题；您的数据没有被改动。请把下面这段话（其中没有您的数据）发给开发者，然后再试一次。",
    en: "The program failed, and it is not your fault; your data was not changed. Send the text below (none of your data is in it) to the developers, and try again.",
  },
} satisfies MessageTable;
