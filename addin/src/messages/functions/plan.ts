// PLAN 最少增配: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";

export const planHelp = {
  name: { "zh-CN": "最少增配", en: "PLAN" },
  description: {
    "zh-CN":
      "要把差异系数降到上限以内，最少增配多少、配给哪些学校，返回一张表：每校现有、增配、增配后和生均，最后是合计和前后的差异系数。每一个单位都给最能缩小差异的学校，只增不减；没有更少的办法。",
    en: "The least to add, and to which schools, so that the coefficient of variation keeps its limit: what each has, is given and has then, per pupil too; last the totals and the coefficient before and after. No fewer whole units can do it, and nobody loses any.",
  },
  parameters: {
    amounts: {
      "zh-CN": "每所学校现有的总数（如骨干教师数、图书册数），一所学校一个单元格，不是生均",
      en: "What each school has in all (such as backbone teachers or books), one cell a school, not per pupil",
    },
    pupils: { "zh-CN": "学生数，同样大小", en: "Pupils, a range of the same size" },
    limit: { "zh-CN": "差异系数的上限，如 0.5", en: "The limit of the coefficient, such as 0.5" },
    names: {
      "zh-CN": "可省略，学校名称，同样大小；省略时写第几格",
      en: "Optional: the schools' names, a range of the same size; their places without it",
    },
  },
} as const satisfies FunctionHelp;
