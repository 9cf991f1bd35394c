// Headings and sentences of a school's self-report.
import { textsFrom } from "../message.js";

const words = {
  allTitle: { "zh-CN": "各校自查自评报告", en: "The schools’ self-reports" },
  title: { "zh-CN": "{school}自查自评报告", en: "{school}: self-report" },
  basis: {
    "zh-CN": "按照{standard}（{document}），学校对办学条件作了自查自评。",
    en: "The school has looked at what it has by {standard} ({document}).",
  },
  basic: { "zh-CN": "一、基本情况", en: "1. The school" },
  resources: { "zh-CN": "二、资源配置", en: "2. What it has, and what is asked of it" },
  problems: { "zh-CN": "三、存在的问题和整改", en: "3. Where it falls short, and what is to be done" },
  noProblems: {
    "zh-CN": "各项资源指标都达到标准，没有需要整改的差距。",
    en: "Every indicator of resources is met; no gap has to be closed.",
  },
  noFigures: {
    "zh-CN": "缺数的指标没有列入；补齐数据后再自查。",
    en: "Indicators without a figure are not listed; they are looked at again once their figures are there.",
  },
  number: { "zh-CN": "序号", en: "No." },
  problem: { "zh-CN": "问题", en: "Where it falls short" },
  problemOf: {
    "zh-CN": "{stage}{indicator}低于标准",
    en: "{stage}: {indicator} below the standard",
  },
  problemOver: {
    "zh-CN": "{stage}{indicator}高于标准",
    en: "{stage}: {indicator} above the standard",
  },
  standard: { "zh-CN": "标准", en: "Standard" },
  actual: { "zh-CN": "现实", en: "Actual" },
  measure: { "zh-CN": "要做什么", en: "What is to be done" },
  add: { "zh-CN": "增加 {amount}", en: "add {amount}" },
  lower: { "zh-CN": "降到 {standard}", en: "come down to {standard}" },
  responsible: { "zh-CN": "责任人", en: "By whom" },
  until: { "zh-CN": "完成时限", en: "Until when" },
  sign: {
    "zh-CN": "填报人：＿＿＿＿＿＿　校长：＿＿＿＿＿＿（学校盖章）　日期：＿＿＿＿＿＿",
    en: "Filled in by: ____________ Head: ____________ (seal) Date: ____________",
  },
} as const;

/** A code of the words of a school's self-report. */
export type SelfReportWord = keyof typeof words;

/**
 * A heading or sentence of a school's self-report (自查自评报告用语).
 *
 * Rule: {standard} and {document} as the standard names them. Units: numbers come printed. Zeros: filled in as 0. Missing: a place that
 * nothing is given for stays in braces; indicators without figures have a sentence. None: where nothing falls short, `noProblems`. Source:
 * the chapters are those that bureaus ask for; the wording is ours.
 *
 * @throws TypeError when the table has no such code
 * @example
 * selfReportWord("title", { school: "一小" }, "en") // => "一小: self-report"
 */
export const selfReportWord = textsFrom(words);
