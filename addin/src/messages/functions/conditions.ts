// CONDITIONS 县级条件: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { language, period, standard, table, units } from "./shared.js";

export const conditionsHelp = {
  name: { "zh-CN": "县级条件", en: "CONDITIONS" },
  description: {
    "zh-CN":
      "逐项判定全县的四项条件：一项一行，返回结论（达标、未达标或暂不能判定）、未达到的项目、还缺什么、条文；再列全县结论。没有数据的不算达标。一张表只用一个公式。",
    en: "Judges the four conditions of a county, a row each: the verdict (met, not met or not known yet), the items not met, what is lacking, the article; then the county's. What is not known is never met. One formula for a county.",
  },
  parameters: {
    table,
    standard,
    county: {
      "zh-CN":
        "可省略，县级数据或填好的国家申报表（表Ⅰ、Ⅳ、Ⅴ、Ⅵ）：选中区域（连同表头），或写所在工作表的名字，几张用顿号隔开，如“县级数据、表Ⅳ”",
      en: "Optional: the county's own figures, or filled national forms (Ⅰ, Ⅳ, Ⅴ, Ⅵ): a range with its header, or the names of their sheets, parted by commas",
    },
    date: {
      "zh-CN": "可省略，评估日期，如“2022-06-30”或日期单元格；省略时按今天，结果末尾写明",
      en: "Optional, the date of the assessment, such as “2022-06-30” or a cell with a date; today's without it, as the last lines say",
    },
    language,
    period,
    units,
    rubric: {
      "zh-CN": "可省略，省定的县级条件细则：内置细则的编号，或选中细则的区域，连同表头；省略时用标准写明的细则",
      en: "Optional: a province's own rubric of the conditions, by id or as a range with its header; the one that the standard names without it",
    },
  },
} as const satisfies FunctionHelp;
