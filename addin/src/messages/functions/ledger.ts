// LEDGER 台账汇总: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { ledger } from "./shared.js";

export const ledgerHelp = {
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
} as const satisfies FunctionHelp;
