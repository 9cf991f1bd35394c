// DIFFCOEF 差异系数: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const differenceCoefficientHelp = {
  name: { "zh-CN": "差异系数", en: "DIFFCOEF" },
  description: {
    "zh-CN":
      "一项指标的校际差异系数：按学生数加权的标准差 ÷ 按学生数加权的平均值。用来看全县学校之间是否均衡，数值越小越均衡。",
    en: "The coefficient of variation of one indicator among schools: standard deviation over mean, both weighted by pupils. Shows how balanced the schools of a county are; smaller is better.",
  },
  parameters: { values: valuesPerPupil, pupils },
} as const satisfies FunctionHelp;
