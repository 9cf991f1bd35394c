// GINI 基尼系数: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const giniHelp = {
  name: { "zh-CN": "基尼系数", en: "GINI" },
  description: {
    "zh-CN":
      "基尼系数（总体形式）：Σ pᵢpⱼ|xᵢ − xⱼ| ÷ 2μ，p 为学生占比。0 为完全相同，越接近 1 越不均衡。对中间部分的差别最敏感，可与洛伦兹曲线一起看。",
    en: "The Gini coefficient, population form: Σ pᵢpⱼ|xᵢ − xⱼ| / 2μ, p the share of pupils. 0 where all are alike, towards 1 the more unequal. Most sensitive in the middle; goes with LORENZ.",
  },
  parameters: { values: valuesPerPupil, pupils },
} as const satisfies FunctionHelp;
