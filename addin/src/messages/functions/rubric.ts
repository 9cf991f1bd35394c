// RUBRIC 细则评分: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { language, period } from "./shared.js";

export const rubricHelp = {
  name: { "zh-CN": "细则评分", en: "RUBRIC" },
  description: {
    "zh-CN":
      "按一整套评分细则给全表学校打分：返回每所学校各部分、各项的得分，总分、最后得分、等次和名次，标题下一行是满分。缺数据的项待定，写成“78–86”。一张表只用一个公式。",
    en: "Scores a table of schools by a whole rubric: every section and item, the total, the final score, grade and rank, with full points below the titles. Items without a figure are open, as in 78–86. One formula for a table.",
  },
  parameters: {
    rubric: {
      "zh-CN": "内置细则的编号或名称，如“six-commons”；也可以选细则表的区域，连同表头（指标、分值、评分办法或参数）",
      en: "A built-in rubric by id or title, such as “six-commons”; or the range of a rubric with its header (indicator, points, rule or parameters)",
    },
    data: {
      "zh-CN": "评分数据的整张表，连同表头（学校名称、细则的各数据项）",
      en: "The table of figures together with its header (school name, the rubric's inputs)",
    },
    language,
    period,
    date: {
      "zh-CN": "可省略，评估日期，如“2022-06-30”或日期单元格：只评当天有效的条目；省略时按今天，并在结果末尾写明",
      en: "Optional, the date of the assessment, such as “2022-06-30” or a cell with a date: the items in force then count; today's without it, as the last line of the result says",
    },
  },
} as const satisfies FunctionHelp;
