// The frame of the pane: its name, cells gone to, and signs that every tab uses, in Chinese and in English.
import type { MessageTable } from "@junheng/engine/words";

export const frameMessages = {
  title: { "zh-CN": "均衡", en: "Junheng" },
  otherLanguage: { "zh-CN": "English", en: "中文" },
  dropNow: { "zh-CN": "松开鼠标，读取文件", en: "Let go to read the files" },
  error: { "zh-CN": "错误", en: "Error" },
  warning: { "zh-CN": "疑点", en: "Doubt" },
  note: { "zh-CN": "说明", en: "Note" },
  showAll: { "zh-CN": "全部显示（{count}）", en: "Show all ({count})" },
  ofFiles: { "zh-CN": "这里看的是读入的{source}。", en: "This is of what was read: {source}." },
  backToWorkbook: { "zh-CN": "改看工作簿", en: "Look at the workbook instead" },
  dropAsk: { "zh-CN": "要读取 {files} 吗？", en: "Read {files}?" },
  dropLoses: {
    "zh-CN": "现在显示的是{source}和它的结果；换成新的文件，这些就不再显示。",
    en: "What is shown now ({source}) and its results would be gone.",
  },
  dropBreaks: {
    "zh-CN": "正在进行的工作会因此中断。可以先等它做完。",
    en: "This would break off the work under way. You can wait until it is done.",
  },
  dropReplace: { "zh-CN": "换成这些文件", en: "Read these instead" },
  dropBeside: {
    "zh-CN": "和原来的文件一起读（同名的用新的）",
    en: "Read them beside the others (the new one of a name)",
  },
  dropKeep: { "zh-CN": "不读，保持原样", en: "Leave it as it is" },
  seeCell: { "zh-CN": "看 {place}", en: "See {place}" },
  excerpt: { "zh-CN": "{place} 附近", en: "Around {place}" },
  excerptNone: {
    "zh-CN": "这个文件现在读不出来了，请重新选择。",
    en: "This file cannot be read any more; please choose it again.",
  },
  closeExcerpt: { "zh-CN": "收起", en: "Close" },
  goToCell: { "zh-CN": "转到 {place}", en: "Go to {place}" },
  why: { "zh-CN": "为什么", en: "Why" },
  whyOf: { "zh-CN": "为什么：{what}", en: "Why: {what}" },
  copy: { "zh-CN": "复制", en: "Copy" },
  copied: { "zh-CN": "已复制", en: "Copied" },
  version: { "zh-CN": "均衡 Junheng {version} ·", en: "Junheng 均衡 {version} ·" },
  licences: { "zh-CN": "开源许可", en: "Open-source licences" },
  partMissing: {
    "zh-CN":
      "程序的这一部分没有载入：网络或服务器断开了，或者程序已更新。您的数据还在。请先保存，等网络恢复后再试一次；仍不行就重新打开本页。",
    en: "This part of the program could not be loaded: the network or its server is gone, or the program was updated. Your data is still here. Save first, try again when the connection is back, and if that does not help open this page again.",
  },
  tryAgain: { "zh-CN": "再试一次", en: "Try again" },
} satisfies MessageTable;
