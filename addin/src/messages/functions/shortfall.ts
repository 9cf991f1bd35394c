// SHORTFALL 达标缺口: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { fgtAlpha, pupils, valuesPerPupil } from "./shared.js";

export const shortfallHelp = {
  name: { "zh-CN": "达标缺口", en: "SHORTFALL" },
  description: {
    "zh-CN":
      "低于标准线的有多少、差多远（FGT 指数）：α 为 0 是低于标准线的学生比例，1 是平均缺口（缺口占标准线的比例，按全部学生平均），2 是缺口平方的平均，差得远的更突出。全部达到时为 0。",
    en: "How many are below a line and how far (Foster, Greer and Thorbecke): with α of 0 the share of pupils below it, 1 the mean gap over all pupils, as a share of the line, 2 the mean square of the gap, where those far off count more. 0 where all reach it.",
  },
  parameters: {
    values: valuesPerPupil,
    pupils,
    line: {
      "zh-CN": "每所学校应当达到的数值，大于 0，如 25（册）",
      en: "What every school has to reach, above 0, such as 25 (books)",
    },
    alpha: fgtAlpha,
  },
} as const satisfies FunctionHelp;
