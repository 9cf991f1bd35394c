// SCHOOLS 学校达标: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { language, period, stages, standard, table, units } from "./shared.js";

export const schoolsHelp = {
  name: { "zh-CN": "学校达标", en: "SCHOOLS" },
  description: {
    "zh-CN":
      "逐校列出结果：选中学校数据表（连同表头），返回每所学校的学生数、各项指标值、达标项数、结论和尚缺多少。一张表只用一个公式。",
    en: "Lists every school: select the table of schools with its header, and get each school's pupils, indicators, how many are met, its verdict and what it lacks. One formula for a table.",
  },
  parameters: { table, stage: stages, standard, language, period, units },
} as const satisfies FunctionHelp;
