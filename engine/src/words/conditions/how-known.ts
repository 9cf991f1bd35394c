// How a fact about a county came about, in a sentence: what it was counted or computed of, and what was lacking.
import type { CountyFact } from "../../conditions/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { fill, type MessageTable } from "../message.js";

const sentences = {
  noneOfSchools: {
    "zh-CN": "逐校核对了 {all} 所学校，没有。",
    en: "None of the {all} {all|school|schools} looked at.",
  },
  someOfSchools: {
    "zh-CN": "逐校核对了 {all} 所学校，有 {count} 所：{schools}。",
    en: "{count} of {all} {all|school|schools}: {schools}.",
  },
  largestOfSchools: {
    "zh-CN": "{all} 所学校中最大的：{school} {figure}。",
    en: "The largest of {all} {all|school|schools}: {school}, {figure}.",
  },
  smallestOfSchools: {
    "zh-CN": "{all} 所学校中最小的：{school} {figure}。",
    en: "The smallest of {all} {all|school|schools}: {school}, {figure}.",
  },
  shareOverSchools: {
    "zh-CN": "{all} 所学校合计：{part} ÷ {whole} = {share}%。",
    en: "Over {all} {all|school|schools}: {part} ÷ {whole} = {share} %.",
  },
  sumOverSchools: {
    "zh-CN": "{all} 所学校合计：{value}。",
    en: "Over {all} {all|school|schools}: {value}.",
  },
  exchangeShareOfLedger: {
    "zh-CN": "台账 {entries} 条交流轮岗，共 {part} 人 ÷ 符合交流条件的 {whole} 人 = {share}%。",
    en: "{entries} {entries|entry|entries} of the ledger: {part} exchanged ÷ {whole} eligible = {share} %.",
  },
  backboneShareOfLedger: {
    "zh-CN": "台账里写明的骨干教师 {part} 人 ÷ 交流轮岗的 {whole} 人 = {share}%。",
    en: "Backbone teachers by the ledger: {part} ÷ {whole} exchanged = {share} %.",
  },
  vocationalSchools: {
    "zh-CN": "有小学或初中学生的职业学校 {count} 所：{schools}。",
    en: "{count} vocational {count|school has|schools have} primary or junior pupils: {schools}.",
  },
  formRecomputed: {
    "zh-CN": "按表内的数算出：{arithmetic}。",
    en: "Computed of the form's own figures: {arithmetic}.",
  },
  formLeastOf: {
    "zh-CN": "表内 {count} 个数中最低的：{values}。",
    en: "The lowest of the form's {count}: {values}.",
  },
  formMostOf: {
    "zh-CN": "表内 {count} 个数中最高的：{values}。",
    en: "The highest of the form's {count}: {values}.",
  },
  scoreOfItems: {
    "zh-CN": "按各项数据算出的总分，至少 {least}，至多 {most}，满分 {full}。",
    en: "The total by its items: at least {least}, at most {most}, of {full}.",
  },
} satisfies MessageTable;

const remarks = {
  lacking: {
    "zh-CN": "另有 {lacking} 所缺数。",
    en: "Figures of {lacking} {lacking|school|schools} are lacking.",
  },
  undated: {
    "zh-CN": "其中 {undated} 所没有建校年份或随迁子女数，按不放宽的数核对。",
    en: "For {undated} of them the year built or the migrant pupils are not known: they were held against the full value.",
  },
  atLeast: { "zh-CN": "实际不少于这个数。", en: "The true figure is no less." },
  atMost: { "zh-CN": "实际不多于这个数。", en: "The true figure is no more." },
} satisfies MessageTable;

const sentenceByCode: MessageTable = sentences;

/**
 * How a fact of the county was computed (数据的算法), as a sentence with its arithmetic.
 *
 * Rule: the sentence of `how.code`, then what schools lack, what is not dated, and whether the true figure is no less or no more. Units: as
 * the sentence prints them. Zeros: counted schools of 0 are said. Missing: schools without figures are counted in a sentence of their own.
 * None: null for a fact that was read as it stands. Errors: none. Source: the schools' figures; the item's own rule names the document.
 *
 * @example
 * howKnown({ input: "a", value: 10, origin: "schools", cells: [], how: { code: "shareOverSchools", params: { all: 2, part: 1, whole: 10, share: "10.00" } } }, "en") // => "Over 2 schools: 1 ÷ 10 = 10.00 %."
 */
export function howKnown({ how, bound }: CountyFact, locale: Locale): string | null {
  const sentence = how === undefined ? undefined : sentenceByCode[how.code];
  if (how === undefined || sentence === undefined) return null;
  const { params } = how;
  const said = [
    sentence,
    ...("undated" in params ? [remarks.undated] : []),
    ...("lacking" in params ? [remarks.lacking] : []),
    ...(bound === undefined ? [] : [remarks[bound]]),
  ];
  return said.map((text) => fill(text[locale], params, locale)).join(locale === "zh-CN" ? "" : " ");
}
