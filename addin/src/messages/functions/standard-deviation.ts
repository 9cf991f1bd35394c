// STDEV 加权标准差: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const standardDeviationHelp = {
  name: { "zh-CN": "加权标准差", en: "STDEV" },
  description: {
    "zh-CN": "按学生数加权的总体标准差：√Σ（学生数 ÷ 总学生数 ×（指标值 − 平均值）²）。差异系数就是它除以加权均值。",
    en: "The standard deviation weighted by pupils, population form: √Σ(pupils / all pupils × (value − mean)²). Over the weighted mean it gives DIFFCOEF.",
  },
  parameters: { values: valuesPerPupil, pupils },
} as const satisfies FunctionHelp;
