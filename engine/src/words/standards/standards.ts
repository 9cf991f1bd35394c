// Sentences for what is wrong with a standard from a file.
import type { MessageTable } from "../message.js";

export const standardMessages = {
  standardShape: {
    "zh-CN": "标准有一处不对：{problem}。请改正后再用，或与 junheng standards 写出的文件对照。",
    en: "The standard has a fault: {problem}. Correct it, or compare it with a file that junheng standards writes.",
  },
  standardNoTable: {
    "zh-CN": "没有找到标准：表里要有一行表头，写明“项目”和“数值”。可用 junheng standards 写出一份，照着修改。",
    en: "No standard was found: a row of headers must say “Item” and “Value”. Write one out with junheng standards, and change that.",
  },
} satisfies MessageTable;
