// DECOMPOSE 差异分解: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { groups, pupils, valuesPerPupil } from "./shared.js";

export const decomposeHelp = {
  name: { "zh-CN": "差异分解", en: "DECOMPOSE" },
  description: {
    "zh-CN":
      "把校际差异按组（乡镇、城乡、学校类型、共同体）分成组间和组内两部分，返回一张表，各组相加等于全部。默认分解差异系数（平方的一半）。用来看差距主要在组与组之间，还是在组内。",
    en: "Parts the difference among schools by group (township, urban and rural, type, community) into between and within, as a table that adds up. By default the coefficient of variation (half its square).",
  },
  parameters: {
    values: valuesPerPupil,
    pupils,
    groups,
    measure: {
      "zh-CN": "可省略，“CV”差异系数（默认）、“T”或“L”泰尔指数",
      en: "Optional: “CV” (the default), “T” or “L” for Theil's",
    },
  },
} as const satisfies FunctionHelp;
