// JOINT 捆绑得分: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { roles } from "./shared.js";

export const jointHelp = {
  name: { "zh-CN": "捆绑得分", en: "JOINT" },
  description: {
    "zh-CN":
      "一个共同体的捆绑得分。默认按角色加权：0.4 × 牵头方平均 + 0.6 × 被带动方平均（农村学校为主，比例是建议）。有成员没有得分就不算，并说明是哪一行。各校自己的得分请一并列出。",
    en: "A community's joint score. By default weighted by role: 0.4 × mean of those that lead + 0.6 × mean of those led (a proposal). None where a member lacks a score; the error says which. Show each school's own score beside it.",
  },
  parameters: {
    scores: { "zh-CN": "各成员学校的得分", en: "The members' scores" },
    roles,
    way: {
      "zh-CN": "可省略，“按角色加权”（默认）“平均”“相加”“最低”或“按学生数加权”",
      en: "Optional: “roleWeighted” (the default), “mean”, “sum”, “min” or “pupilWeighted”",
    },
    pupils: {
      "zh-CN": "可省略，各成员学校的学生数，按学生数加权时用",
      en: "Optional: the members' pupils, for “pupilWeighted”",
    },
  },
} as const satisfies FunctionHelp;
