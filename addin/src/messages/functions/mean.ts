// MEAN 加权均值: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const meanHelp = {
  name: { "zh-CN": "加权均值", en: "MEAN" },
  description: {
    "zh-CN":
      "按学生数加权的平均值：Σ（学生数 × 指标值）÷ Σ 学生数，也就是全县总量除以全县学生数。用来求全县的平均水平。",
    en: "The mean weighted by pupils: Σ(pupils × value) / Σ pupils, which is the county's total over its pupils. Use it for the county's level.",
  },
  parameters: { values: valuesPerPupil, pupils },
} as const satisfies FunctionHelp;
