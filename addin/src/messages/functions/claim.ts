// CLAIM 核对数字: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";

export const claimHelp = {
  name: { "zh-CN": "核对数字", en: "CLAIM" },
  description: {
    "zh-CN":
      "报告里印出的占比、比例是否与自己的数相符，一数一行：重算值（部分 ÷ 总数）、判定、依据。四舍五入和截尾都试；缺一个数时反推；近、约、不到按范围。",
    en: "Whether printed shares or ratios match their own figures, a row each: part / whole recomputed, the verdict, the reason. Rounding half up and cutting off are both tried; a missing figure is solved for; words such as “about” are ranges.",
  },
  parameters: {
    part: {
      "zh-CN": "部分（分子），一数一个单元格；空白表示没有印出",
      en: "The parts, one a cell; a blank is not printed",
    },
    whole: {
      "zh-CN": "总数（分母），同样多，或只有一个单元格；空白表示没有印出",
      en: "The wholes, as many, or one cell for all; a blank is not printed",
    },
    printed: {
      "zh-CN": "印出的数，最好是文本，如“70.02%”“三分之一左右”“1：5.7”；也可以是数",
      en: "The printed figures, as text if possible (“70.02%”, “1:5.7”), or as numbers",
    },
    digits: {
      "zh-CN": "可省略，印出的数是数字时印了几位小数；不大于 1 的数此时按百分数（0.7002 和 2 即 70.02%）",
      en: "Optional, for printed numbers: their decimals as printed; a number up to 1 is then a percentage (0.7002 with 2 is 70.02%)",
    },
  },
} as const satisfies FunctionHelp;
