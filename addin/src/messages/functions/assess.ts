// ASSESS 均衡评估: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { language, period, stages, standard, table, units } from "./shared.js";

export const assessHelp = {
  name: { "zh-CN": "均衡评估", en: "ASSESS" },
  description: {
    "zh-CN":
      "评估全县：选中学校数据表（连同表头），返回各项指标的学校数、平均值、标准差、差异系数、上限和结论，以及全县结论。一张表只用一个公式。",
    en: "Assesses a county: select the table of schools with its header, and get each indicator's schools, mean, standard deviation, coefficient of variation, limit and verdict, then the county's. One formula for a table.",
  },
  parameters: { table, stage: stages, standard, language, period, units },
} as const satisfies FunctionHelp;
