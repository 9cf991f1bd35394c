// The words of conditions beside the names of figures, in Chinese and in English. The first of each is the one that is written.
import type { Locale } from "../../diagnostics/index.js";
import type { Comparison } from "../check-rule.js";

/** Words by what they mean. Brackets are half-width here: full-width ones are made so before words are looked for. */
export const conditionWords = {
  every: { "zh-CN": ["每项数据", "所有数据"], en: ["every figure"] },
  ifGiven: { "zh-CN": ["(如有)"], en: ["(if given)"] },
  required: { "zh-CN": ["必填", "不能为空"], en: ["required"] },
  isWhole: { "zh-CN": ["为整数", "应为整数", "是整数"], en: ["is whole"] },
  byStage: { "zh-CN": ["各学段合计"], en: ["by stage"] },
  wholeSchool: { "zh-CN": ["全校"], en: ["the whole"] },
  between: { "zh-CN": ["在"], en: ["between"] },
  to: { "zh-CN": ["到", "至"], en: ["and"] },
  among: { "zh-CN": ["之间"], en: [] },
  zeroApart: { "zh-CN": ["(零除外)", "零除外"], en: ["(zero apart)", "zero apart"] },
  alike: { "zh-CN": ["与同类学校相差不超过"], en: [] },
  within: { "zh-CN": [], en: ["within"] },
  deviations: { "zh-CN": ["倍离差"], en: ["deviations of schools alike"] },
  atLeast: { "zh-CN": ["至少"], en: ["at least"] },
  schools: { "zh-CN": ["所"], en: ["schools"] },
  rightUnit: { "zh-CN": ["单位相符"], en: ["in the right unit"] },
  offBy: { "zh-CN": ["可能差"], en: ["not off by"] },
  or: { "zh-CN": ["或"], en: ["or"] },
  times: { "zh-CN": ["倍"], en: ["times"] },
  lastYear: { "zh-CN": ["与上年相差不超过", "与去年相差不超过"], en: [] },
  ofLastYear: { "zh-CN": [], en: ["of last year"] },
  asCounty: { "zh-CN": ["与县表一致"], en: ["as in the county's table"] },
  sameInTwo: { "zh-CN": ["两校相同的数据少于"], en: ["the same in two schools fewer than"] },
  figures: { "zh-CN": ["项"], en: ["figures"] },
  notAllMultiples: { "zh-CN": ["不全是"], en: ["not all multiples of"] },
  multiplesOf: { "zh-CN": ["的倍数"], en: [] },
  notAllAsLastYear: { "zh-CN": ["与上年不全相同"], en: ["not all as last year"] },
  allowing: { "zh-CN": ["允许相差"], en: ["allowing"] },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>>;

/** What a word means. */
export type ConditionWord = keyof typeof conditionWords;

/** Signs and words that compare. */
export const comparisonWords: Readonly<Record<string, Comparison>> = {
  "<=": "<=",
  "=<": "<=",
  "≤": "<=",
  "≦": "<=",
  ">=": ">=",
  "=>": ">=",
  "≥": ">=",
  "≧": ">=",
  "<": "<",
  ">": ">",
  "=": "=",
  "==": "=",
  不多于: "<=",
  不大于: "<=",
  不超过: "<=",
  不高于: "<=",
  不少于: ">=",
  不小于: ">=",
  不低于: ">=",
  多于: ">",
  大于: ">",
  高于: ">",
  少于: "<",
  小于: "<",
  低于: "<",
  等于: "=",
};

/** Signs of arithmetic. */
export const arithmeticSigns: Readonly<Record<string, "+" | "-" | "*" | "/" | "(" | ")">> = {
  "+": "+",
  "-": "-",
  "−": "-",
  "*": "*",
  "×": "*",
  "/": "/",
  "÷": "/",
  "(": "(",
  ")": ")",
};

/** A word as it is written in a language. */
export const wordIn = (word: ConditionWord, locale: Locale): string => conditionWords[word][locale][0] ?? "";
