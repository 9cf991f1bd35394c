// COUNTIES 分县差异: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const countiesHelp = {
  name: { "zh-CN": "分县差异", en: "COUNTIES" },
  description: {
    "zh-CN":
      "全市或全省各校一列数按县汇总，返回一张表：每县的学校数、学生数、平均值、差异系数、是否在上限以内、占全部差异多少；再列全部，以及县与县之间、县内各占多少。用来看差距主要在县间还是县内。",
    en: "A column of a prefecture's or province's schools by county, as a table: schools, pupils, mean, coefficient of variation, whether it is within the limit, its share of all variation; then all schools, and what lies between counties and within them.",
  },
  parameters: {
    values: valuesPerPupil,
    pupils,
    counties: { "zh-CN": "每所学校所在的县，同样大小", en: "Each school's county, a range of the same size" },
    limit: {
      "zh-CN": "可省略，差异系数的上限，如 0.5；省略时不下结论",
      en: "Optional: the limit of the coefficient, such as 0.5; no verdict without it",
    },
  },
} as const satisfies FunctionHelp;
