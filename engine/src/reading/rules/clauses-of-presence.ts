// Clauses about what is there or not, done or not: 有…得满分, 无…不得分, 是得5分, 否得0分.
import type { ClauseForm } from "./clause-form.js";
import { any, pointsOf, score } from "./rule-parts.js";

const there = any(
  "有",
  "已",
  "通过",
  "实现",
  "做到",
  "建立",
  "制定",
  "设立",
  "设有",
  "开设",
  "开展",
  "达标",
  "完成",
  "符合",
  "落实",
  "配备",
  "合格",
  "具备",
  "按时",
  "按要求",
);
/** Words that stand alone: 达到国家规定标准 is prose. */
const met = `${any("是", "达到")}${any("要求", "标准")}?`;
const absent = any("无", "没有", "没", "未", "不", "否", "达不到", "做不到");
const what = "[\\p{Script=Han}]{0,12}?";

/** There or not. */
export const presenceClauses: readonly ClauseForm[] = [
  {
    examples: ["有规划得2.5分", "是得5分", "通过得满分", "建立制度得满分"],
    pattern: () => `${any(`${there}${what}`, met)}${score}`,
    read: (groups) => ({ fact: "presence", yes: true, points: pointsOf(groups) }),
  },
  {
    examples: ["没有不得分", "否得0分", "未开展不得分", "做不到不得分"],
    pattern: () => `${absent}${what}${score}`,
    read: (groups) => ({ fact: "presence", yes: false, points: pointsOf(groups) }),
  },
];
