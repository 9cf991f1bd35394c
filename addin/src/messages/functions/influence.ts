// INFLUENCE 差异来源: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const influenceHelp = {
  name: { "zh-CN": "差异来源", en: "INFLUENCE" },
  description: {
    "zh-CN":
      "差异系数是由哪些学校造成的：返回一张表，每所学校占方差多少、去掉它后差异系数是多少，影响大的在前。用来找先要帮扶的学校。",
    en: "Which schools make the coefficient of variation: a table of each school's share of the variance and the coefficient without it, the most influential first. Shows where to begin.",
  },
  parameters: {
    values: valuesPerPupil,
    pupils,
    names: { "zh-CN": "学校名称，与指标值同样大小", en: "The schools' names, a range of the same size" },
  },
} as const satisfies FunctionHelp;
