// CONVERGENCE 收敛速度: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { valuesBefore, valuesNow } from "./shared.js";

export const convergenceHelp = {
  name: { "zh-CN": "收敛速度", en: "CONVERGENCE" },
  description: {
    "zh-CN":
      "落后的学校是否增长更快，返回一张表：β 是增长率对期初对数的回归斜率，小于 0 为收敛；λ = −ln(1 + βT) ÷ T，是每年的速度。各校同等和按学生数加权各一行。β 小于 0 也可能只是向均值回归，请和差异系数一起看。",
    en: "Whether the low grew faster, as a table: β is the slope of growth on the initial logarithm, below 0 where schools converge; λ = −ln(1 + βT) / T is the speed a year; each unweighted and weighted. β below 0 may be regression to the mean: see DIFFCOEF too.",
  },
  parameters: {
    valuesBefore,
    valuesNow,
    pupils: {
      "zh-CN": "可省略，前一年的学生数，同样大小；省略时各校权重相同",
      en: "Optional: pupils of the first year, a range of the same size; without it every school weighs the same",
    },
    years: { "zh-CN": "可省略，相隔几年；省略时为 1", en: "Optional: how many years lie between; 1 without it" },
  },
} as const satisfies FunctionHelp;
