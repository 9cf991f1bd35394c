// Names and help of the functions about communities, as in function-help.ts.
import type { LocalText } from "@junheng/engine/diagnostics";
import type { FunctionHelp } from "./function-help-shape.js";

const ledger: LocalText = {
  "zh-CN": "整张台账，连同表头（活动类型、派出学校、接收学校、数量、单位、金额）",
  en: "The whole ledger together with its header (activity, from, to, amount, unit, value)",
};

/** The help of the functions about communities, by id. */
export const communityFunctionHelp = {
  LEDGER: {
    name: { "zh-CN": "台账汇总", en: "LEDGER" },
    description: {
      "zh-CN":
        "把共同体活动台账加总，返回一张表：按活动、级别、单位和流向各一行。人与人次等不同单位从不相加；不能计入的项数写在最后一行。",
      en: "Adds up a ledger of community activities, as a table: a row for each activity, level, unit and direction. Different units, such as heads and turns, are never added; the last row says how many entries are counted.",
    },
    parameters: {
      ledger,
      members: {
        "zh-CN": "可省略，共同体名册，连同表头（共同体、类型、学校、角色），用来判断流向",
        en: "Optional: the list of members with its header (community, kind, school, role), which tells the direction",
      },
    },
  },
  GIFTS: {
    name: { "zh-CN": "捐赠汇总", en: "GIFTS" },
    description: {
      "zh-CN":
        "台账里谁捐给谁、捐了什么、值多少元，返回一张表；给出受赠学校的学生数时，另有生均金额 = 合计 ÷ 学生数。最后一行是合计。",
      en: "Who gave what to whom and what it is worth in yuan, as a table; with the receivers' pupils also yuan per pupil = together / pupils. The last row is all of them.",
    },
    parameters: {
      ledger,
      schoolPupils: {
        "zh-CN": "可省略，有学校名称和学生数的表，连同表头，如共同体名册",
        en: "Optional: a table with the schools and their pupils together with its header, such as the list of members",
      },
    },
  },
  EXCHANGE: {
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
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;
