// EXCHANGE 交流比例: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";

export const exchangeHelp = {
  name: { "zh-CN": "交流比例", en: "EXCHANGE" },
  description: {
    "zh-CN":
      "教师交流轮岗是否达到要求，返回一张表：交流比例 = 交流教师 ÷ 符合条件教师（不低于 10%），骨干比例 = 其中骨干 ÷ 交流教师（不低于 20%）。给的是教师名单时，另有三年一轮的进度。",
    en: "Whether exchange of teachers is enough, as a table: exchanged / eligible (at least 10 %) and backbone teachers / exchanged (at least 20 %). A list of teachers also gives where the three-year cycle stands.",
  },
  parameters: {
    teachers: {
      "zh-CN":
        "各校的人数（学校、符合交流条件教师、交流轮岗教师、交流骨干教师），或教师名单（姓名、性别、年龄、跟岗年份），连同表头",
      en: "Counts by school (school, eligible, exchanged and backbone teachers), or a list of teachers (name, sex, age, years), together with the header",
    },
    ledger: {
      "zh-CN": "可省略，台账；其中有教师轮岗交流的，以台账的人数为准",
      en: "Optional: the ledger; where teachers exchanged are in it, its heads count",
    },
  },
} as const satisfies FunctionHelp;
