// QUANTILE 加权分位数: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const quantileHelp = {
  name: { "zh-CN": "加权分位数", en: "QUANTILE" },
  description: {
    "zh-CN":
      "按学生数加权的分位数：有这么大比例的学生不超过的数值，恰在两值之间取平均。0.5 是中位数，0.1 看低端，0.9 看高端。",
    en: "The quantile weighted by pupils: the value that this share of the pupils do not exceed; between two values, their mean. 0.5 is the median, 0.1 shows the low end, 0.9 the high one.",
  },
  parameters: {
    values: valuesPerPupil,
    pupils,
    share: {
      "zh-CN": "可省略，0 到 1 之间，默认 0.5（中位数）",
      en: "Optional: from 0 to 1, 0.5 (the median) without it",
    },
  },
} as const satisfies FunctionHelp;
