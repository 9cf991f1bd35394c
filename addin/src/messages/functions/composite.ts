// COMPOSITE 综合差异系数: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";

export const compositeHelp = {
  name: { "zh-CN": "综合差异系数", en: "COMPOSITE" },
  description: {
    "zh-CN":
      "综合差异系数：各项差异系数的算术平均。2012 年标准要求八项的平均小学不超过 0.65、初中不超过 0.55。请用未四舍五入的系数。",
    en: "The composite coefficient: the plain mean of the indicators' coefficients. The 2012 standard allows 0.65 in primary and 0.55 in junior schools for its eight. Use unrounded coefficients.",
  },
  parameters: {
    coefficients: {
      "zh-CN": "各项指标的差异系数，如八个 DIFFCOEF（差异系数）的结果；空白不计入",
      en: "The coefficients of the indicators, such as eight results of DIFFCOEF; blanks do not count",
    },
  },
} as const satisfies FunctionHelp;
