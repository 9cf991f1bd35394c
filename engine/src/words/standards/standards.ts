// Sentences for what is wrong with a standard from a file.
import type { MessageTable } from "../message.js";

export const standardMessages = {
  standardShape: {
    "zh-CN": "标准有一处不对：{problem}。请改正后再用，或与 junheng standards 写出的文件对照。",
    en: "The standard has a fault: {problem}. Correct it, or compare it with a file that junheng standards writes.",
  },
} satisfies MessageTable;
