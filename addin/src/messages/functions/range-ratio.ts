// RANGERATIO 极差率: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const rangeRatioHelp = {
  name: { "zh-CN": "极差率", en: "RANGERATIO" },
  description: {
    "zh-CN": "极差率：最高的学校 ÷ 最低的学校。1 为完全相同。只看两端，容易受个别学校左右，宜与其他指数同看。",
    en: "The range ratio: the highest school over the lowest. 1 where all are alike. It sees the two ends alone, so that one school can make it; look at other measures too.",
  },
  parameters: { values: valuesPerPupil, pupils },
} as const satisfies FunctionHelp;
