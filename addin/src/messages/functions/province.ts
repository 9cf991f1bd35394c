// PROVINCE 分县评估: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { language, standard } from "./shared.js";

export const provinceHelp = {
  name: { "zh-CN": "分县评估", en: "PROVINCE" },
  description: {
    "zh-CN":
      "按整套标准逐县评估：选中全市或全省学校的数据表（连同表头，要有县区一列），返回一张表，每县一行：学校数据的结论、全县结论、待确认和错误数，以及小学、初中的结论、学校数、达标学校数和超过上限的差异系数个数。",
    en: "Judges every county of a table by a whole standard. Select the schools with their header and a column of counties; get a row each: verdicts, what is not confirmed, errors, and of each stage schools, those up to standard and coefficients over their limits.",
  },
  parameters: {
    table: {
      "zh-CN": "各县学校的数据表，连同表头，其中一列是县区",
      en: "The schools of all counties with their header, one column of which is the county",
    },
    standard,
    language,
  },
} as const satisfies FunctionHelp;
