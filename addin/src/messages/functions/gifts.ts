// GIFTS 捐赠汇总: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { ledger } from "./shared.js";

export const giftsHelp = {
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
} as const satisfies FunctionHelp;
