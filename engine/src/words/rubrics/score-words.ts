// The words in which a score is explained.
import type { MessageTable } from "../message.js";

export const scoreWords = {
  head: {
    "zh-CN": "{row}“{title}”：{points} 分（满分 {full} 分）。",
    en: "{row}, “{title}”: {points} of {full} {full|point|points}.",
  },
  headOpen: {
    "zh-CN": "{row}“{title}”：待定，{points} 到 {most} 分（满分 {full} 分）。",
    en: "{row}, “{title}”: open, {points} to {most} of {full} {full|point|points}.",
  },
  rule: { "zh-CN": "评分办法：{rule}。", en: "Rule: {rule}." },
  figures: { "zh-CN": "所用数据：{figures}。", en: "Figures: {figures}." },
  figuresAt: { "zh-CN": "所用数据（{place}）：{figures}。", en: "Figures ({place}): {figures}." },
  yes: { "zh-CN": "是", en: "yes" },
  no: { "zh-CN": "否", en: "no" },
  arithmetic: { "zh-CN": "计算：{arithmetic}。", en: "Arithmetic: {arithmetic}." },
  parts: { "zh-CN": "组成：{parts}。", en: "Made up of: {parts}." },
  source: { "zh-CN": "依据：{source}。", en: "Source: {source}." },
  missing: { "zh-CN": "未填", en: "not given" },
  notApplicable: { "zh-CN": "不适用", en: "does not apply" },
  unreadable: { "zh-CN": "读不出", en: "not readable" },
  open: { "zh-CN": "缺少数据，这一项待定。", en: "A figure is missing; the item is open." },
  refused: {
    "zh-CN": "数据不符合评分办法的要求，没有采用，这一项待定。",
    en: "The figure is not what the rule asks for and was not used; the item is open.",
  },
  alone: {
    "zh-CN": "同组只有这一行，无从比较，这一项待定。",
    en: "There is nobody in its group to be compared with; the item is open.",
  },
  nothing: { "zh-CN": "按评分办法不得分。", en: "By the rule it earns nothing." },
  capped: { "zh-CN": "已到该项的上限。", en: "It has reached the most that the item may have." },
  floored: { "zh-CN": "已到该项的下限。", en: "It has reached the least that the item may have." },
  takenAsZero: { "zh-CN": "缺少数据，按 0 分计。", en: "A figure is missing and was taken as no points." },
  excluded: {
    "zh-CN": "缺少数据，按选择不计入总分，其余折算。",
    en: "A figure is missing; as chosen, the item is left out and the rest converted.",
  },
  lastYear: {
    "zh-CN": "缺少数据，按选择沿用上年得分。",
    en: "A figure is missing; as chosen, last year's points were taken.",
  },
  estimated: { "zh-CN": "缺少数据，按选择填入估计分。", en: "A figure is missing; as chosen, an estimate was taken." },
  checked: { "zh-CN": "以复评分数为准。", en: "The score of the check counts." },
  final: { "zh-CN": "以终评分数为准。", en: "The final score counts." },
  claimed: { "zh-CN": "尚未复评，暂以自评分数为准。", en: "Not yet checked: the school's own claim counts for now." },
  vetoed: { "zh-CN": "因一票否决，这一项记 0 分。", en: "A veto takes all points of this item." },
  otherFell: {
    "zh-CN": "差距缩小是因为对方下降，而不是自身提高，不得分。",
    en: "The gap closed because the other side fell, not because this one rose: it earns nothing.",
  },
  notInForce: { "zh-CN": "评估时这一项不在有效期内。", en: "The item is not in force at the date of assessment." },
  date: { "zh-CN": "评估日期：{date}。", en: "Date of assessment: {date}." },
  noDate: {
    "zh-CN": "没有给出评估日期，按没有截止日期的规定评。",
    en: "No date of assessment was given: the rules without an end count.",
  },
  certaintyA: { "zh-CN": "两个独立来源", en: "two independent sources" },
  certaintyB: { "zh-CN": "一个可靠来源", en: "one sound source" },
  certaintyC: { "zh-CN": "来源较弱", en: "a weak source" },
  certaintyD: { "zh-CN": "本软件的建议，非文件规定", en: "a proposal of ours, not a document's" },
} satisfies MessageTable;
