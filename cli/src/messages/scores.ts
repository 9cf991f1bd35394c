// Headings of scores in a terminal.
import { textsFrom } from "@junheng/engine/words";

const messages = {
  school: { "zh-CN": "学校", en: "School" },
  final: { "zh-CN": "最后得分", en: "Final" },
  grade: { "zh-CN": "等次", en: "Grade" },
  rank: { "zh-CN": "名次", en: "Rank" },
  community: { "zh-CN": "共同体", en: "Community" },
  member: { "zh-CN": "成员学校", en: "Member" },
  role: { "zh-CN": "角色", en: "Role" },
  own: { "zh-CN": "自己得分", en: "Own" },
  joint: { "zh-CN": "捆绑得分", en: "Joint" },
  merged: { "zh-CN": "共同体捆绑得分（{merge}）", en: "Joint scores of communities ({merge})" },
  findings: { "zh-CN": "数据中发现的问题", en: "Found in the data" },
  noRulesFile: {
    "zh-CN":
      "没有“{file}”这个文件。--rules 要捆绑考核规则（.xlsx 或 .json），可用 junheng rubrics joint-rules --out 规则.xlsx 写出一份来改。",
    en: "There is no file “{file}”. --rules takes rules of joint scores (.xlsx or .json); junheng rubrics joint-rules --out RULES.xlsx writes them, to be changed.",
  },
  nextGrade: {
    "zh-CN": "距“{grade}”还差 {short} 分；还能得分最多的项：{items}。\n",
    en: "{short} {short|point|points} to “{grade}”; most can still be earned in: {items}.\n",
  },
} as const;

/** A heading in the language asked for. */
export const scoreCliText = textsFrom(messages);
