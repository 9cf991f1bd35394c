// What the function that checks printed figures says: sentences for wrong input, names of arguments, words in its table.
import type { LocalText } from "@junheng/engine/diagnostics";
import type { MessageTable } from "@junheng/engine/words";

/** Sentences for input that cannot be checked. */
export const claimFunctionMessages = {
  claimRowsDiffer: {
    "zh-CN": "“{first}”有 {firstRows} 格，“{second}”有 {secondRows} 格。请选成同样多。",
    en: "“{first}” has {firstRows} {firstRows|cell|cells}, “{second}” {secondRows}. Select as many of each.",
  },
  claimNotANumber: {
    "zh-CN": "“{argument}”第 {row} 行的“{given}”读不出一个数。请改成数。",
    en: "No number could be read from “{given}” in row {row} of “{argument}”. Write a number.",
  },
  claimsEmpty: {
    "zh-CN": "“{argument}”是空白的。请选中印出的数。",
    en: "“{argument}” is blank. Select the printed figures.",
  },
  digitsOutOfRange: {
    "zh-CN": "“{argument}”不能是 {value}：要是 0 到 {most} 的整数。",
    en: "“{argument}” cannot be {value}: it is a whole number from 0 to {most}.",
  },
} as const satisfies MessageTable;

/** What its arguments are called. */
export const claimArgumentNames = {
  part: { "zh-CN": "部分", en: "part" },
  whole: { "zh-CN": "总数", en: "whole" },
  printed: { "zh-CN": "印出值", en: "printed" },
  digits: { "zh-CN": "小数位", en: "digits" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** Headers of its table. */
export const claimTableWords = {
  recomputed: { "zh-CN": "重算值", en: "Recomputed" },
  claimVerdict: { "zh-CN": "判定", en: "Verdict" },
  why: { "zh-CN": "依据", en: "Reason" },
} as const satisfies Readonly<Record<string, LocalText>>;
