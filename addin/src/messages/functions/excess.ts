// EXCESS 超标程度: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { fgtAlpha, pupils, valuesPerPupil } from "./shared.js";

export const excessHelp = {
  name: { "zh-CN": "超标程度", en: "EXCESS" },
  description: {
    "zh-CN":
      "高于标准线的有多少、超多少：班额、生师比一类不能超过的指标用，与达标缺口相反。α 为 0 是高于标准线的学生比例，1 是平均超出（占标准线的比例，按全部学生平均），2 是超出的平方的平均。全部不超时为 0。",
    en: "How many exceed a line and how far, as with class sizes: SHORTFALL turned round. With α of 0 the share of pupils above it, 1 the mean excess over all pupils, as a share of the line, 2 the mean of its square. 0 where none exceeds it.",
  },
  parameters: {
    values: valuesPerPupil,
    pupils,
    line: {
      "zh-CN": "每所学校不能超过的数值，大于 0，如 45（人）",
      en: "What no school may exceed, above 0, such as 45 (pupils)",
    },
    alpha: fgtAlpha,
  },
} as const satisfies FunctionHelp;
