// THEIL 泰尔指数: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const theilHelp = {
  name: { "zh-CN": "泰尔指数", en: "THEIL" },
  description: {
    "zh-CN":
      "泰尔指数：T = Σ p (x/μ) ln(x/μ)，L = Σ p ln(μ/x)。0 为完全相同。可以按组完全分解（见“差异分解”）；T 对高端敏感，L 对低端敏感，L 不能有 0。",
    en: "Theil's measure: T = Σ p (x/μ) ln(x/μ), L = Σ p ln(μ/x). 0 where all are alike. Adds up over groups (see DECOMPOSE); T looks more at the high, L at the low, and L takes no zeros.",
  },
  parameters: {
    values: valuesPerPupil,
    pupils,
    form: { "zh-CN": "可省略，“T”（默认）或“L”", en: "Optional: “T” (the default) or “L”" },
  },
} as const satisfies FunctionHelp;
