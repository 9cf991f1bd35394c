// QUINTILERATIO 五等分份额比: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const quintileRatioHelp = {
  name: { "zh-CN": "五等分份额比", en: "QUINTILERATIO" },
  description: {
    "zh-CN":
      "五等分份额比（S80/S20）：资源最多的两成学生所有的，是最少的两成学生所有的几倍。完全均等时为 1；最少的两成全为 0 时没有意义。与国际资料比较时用。",
    en: "S80/S20: what the fifth of pupils has who have most, as a multiple of what the fifth has who have least. 1 where all are equal; none where the bottom has nothing. Use it beside international figures.",
  },
  parameters: { values: valuesPerPupil, pupils },
} as const satisfies FunctionHelp;
