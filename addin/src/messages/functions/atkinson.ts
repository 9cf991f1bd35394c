// ATKINSON 阿特金森指数: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const atkinsonHelp = {
  name: { "zh-CN": "阿特金森指数", en: "ATKINSON" },
  description: {
    "zh-CN":
      "阿特金森指数 A(ε) = 1 − (Σ p (x/μ)^(1 − ε))^(1 ÷ (1 − ε))：因分配不均而“损失”的资源比例，0 到 1。ε 越大，越看重资源最少的学生。",
    en: "Atkinson's measure A(ε) = 1 − (Σ p (x/μ)^(1 − ε))^(1 / (1 − ε)): the share of the resource lost to unequal spreading, 0 to 1. The larger ε, the more the lowest count.",
  },
  parameters: {
    values: valuesPerPupil,
    pupils,
    epsilon: { "zh-CN": "可省略，ε，大于 0，默认 0.5", en: "Optional: ε above 0, 0.5 without it" },
  },
} as const satisfies FunctionHelp;
