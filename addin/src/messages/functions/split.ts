// SPLIT 学段拆分: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { standard } from "./shared.js";

export const splitHelp = {
  name: { "zh-CN": "学段拆分", en: "SPLIT" },
  description: {
    "zh-CN":
      "把一贯制学校、完全中学的总数按学生数拆到各学段：九年一贯制 1:1.1，完全中学 1:1.2，十二年一贯制 1:1.1:1.32。不写学段时返回带表头的表，一校一行；写学段时只返回该学段。",
    en: "Splits a multi-stage school's total by weighted pupils: 1:1.1 primary to junior, 1:1.2 junior to senior, 1:1.1:1.32 for all three. Without a stage it gives a table with a header, a row a school; with one, that part alone.",
  },
  parameters: {
    total: {
      "zh-CN": "全校总数（面积、设备值、计算机、图书等），可以是一列学校",
      en: "The school's total (area, equipment, computers, books); a column of schools will do",
    },
    primaryPupils: { "zh-CN": "小学学生数，没有填 0", en: "Primary pupils, 0 for none" },
    juniorPupils: { "zh-CN": "初中学生数，没有填 0", en: "Junior pupils, 0 for none" },
    seniorPupils: { "zh-CN": "可省略，高中学生数", en: "Optional: senior pupils" },
    stage: {
      "zh-CN": "可省略，“小学”“初中”或“高中”：只返回这一学段",
      en: "Optional: “primary”, “junior” or “senior”, to get that part alone",
    },
    standard,
  },
} as const satisfies FunctionHelp;
