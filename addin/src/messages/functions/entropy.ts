// ENTROPY 广义熵指数: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const entropyHelp = {
  name: { "zh-CN": "广义熵指数", en: "ENTROPY" },
  description: {
    "zh-CN":
      "广义熵指数 GE(α) = Σ p [(x/μ)^α − 1] ÷ (α(α − 1))；α = 1 为泰尔 T，0 为泰尔 L，2 为差异系数平方的一半。α 越大，越看重高端。",
    en: "Generalised entropy GE(α) = Σ p [(x/μ)^α − 1] / (α(α − 1)); α = 1 is Theil's T, 0 Theil's L, 2 half the squared coefficient of variation. The larger α, the more the high count.",
  },
  parameters: {
    values: valuesPerPupil,
    pupils,
    alpha: { "zh-CN": "可省略，α，默认 2", en: "Optional: α, 2 without it" },
  },
} as const satisfies FunctionHelp;
