// Sentences about periods: which were found, and which is read.
import type { Locale } from "../../diagnostics/index.js";
import type { MessageTable } from "../message.js";

export const periodMessages = {
  periodChosen: {
    "zh-CN":
      "表中有几个时期：{periods}。采用 {period}，没有采用 {others}（括号内是学校数）。要用别的时期，请指定（命令行用 --period）。",
    en: "There are several periods: {periods}. {period} was read, {others} left out (the number of schools in brackets). To read another one, name it (--period on the command line).",
  },
  periodsMixed: {
    "zh-CN":
      "数据不是同一时期的：多数按 {period}，但有 {count} 所学校只有 {other} 的数据（{names}）。两个时期的数据不能放在一起评估，请补齐 {period} 的数据，或只用一个时期。",
    en: "The figures are of two periods: {period}, but for {count} {count|school|schools} there is only {other} ({names}). Figures of two periods should not be assessed together: add those of {period}, or use one period alone.",
  },
  periodLacksSchools: {
    "zh-CN":
      "{period} 的数据可能不全：{other} 有而 {period} 没有的学校有 {count} 所（{names}）。请补齐，或确认这些学校已经撤并。",
    en: "The figures of {period} may not be complete: {count} {count|school|schools} of {other} cannot be found in {period} ({names}). Add them, or make sure that they were closed.",
  },
  periodColumnOlder: {
    "zh-CN": "“{header}”只有 {other} 的数据，没有 {period} 的，用的是 {other} 的。请补上 {period} 的数据。",
    en: "“{header}” is given for {other} only and not for {period}; that of {other} was used. Add the figures of {period}.",
  },
  rowWithoutPeriod: {
    "zh-CN": "“{text}”这一行没有写时期，当作 {period} 读取。请补上。",
    en: "The row of “{text}” names no period and was taken as {period}. Fill it in.",
  },
  "rowWithoutPeriod.several": {
    "zh-CN": "有 {count} 行没有写时期（{texts}），当作 {period} 读取。请补上。",
    en: "{count} rows name no period ({texts}) and were taken as {period}. Fill it in.",
  },
  rowWithoutPeriodLeftOut: {
    "zh-CN": "“{text}”这一行没有写时期，不能确定属于哪一期，没有采用。如果是学校，请补上时期。",
    en: "The row of “{text}” names no period, so it is not known which one it belongs to; it was left out. If it is a school, fill in its period.",
  },
  "rowWithoutPeriodLeftOut.several": {
    "zh-CN": "有 {count} 行没有写时期（{texts}），不能确定属于哪一期，没有采用。其中的学校请补上时期。",
    en: "{count} rows name no period ({texts}), so it is not known which one they belong to; they were left out. Fill in the period of those that are schools.",
  },
  periodNotFound: {
    "zh-CN": "表中没有“{asked}”的数据，或不能确定指的是哪一期。表中有：{possible}。请从中选一个。",
    en: "There is nothing of “{asked}” here, or more than one period could be meant. There are: {possible}. Choose one of these.",
  },
  noPeriodNamed: {
    "zh-CN":
      "要用“{asked}”的数据，但表中没有写明时期（没有年度、学年一类的栏目，标题和工作表名也没有）。请去掉这个选项，或在表中写明时期。",
    en: "“{asked}” was asked for, but no period is named here: no column of years, and none in titles or names of sheets. Leave the option out, or name the period on the sheet.",
  },
} satisfies MessageTable;

const inEnglish: readonly (readonly [RegExp, string])[] = [
  [/学年度?/, " school year"],
  [/(第?[一1]|上)学期/, " first term"],
  [/(第?[二2]|下)学期/, " second term"],
  [/春季?(学期)?/, " spring"],
  [/秋季?(学期)?/, " autumn"],
  [/上半年/, " first half"],
  [/下半年/, " second half"],
  [/第([一二三四1-4])季度/, " quarter $1"],
  [/期初|年?初/, " beginning"],
  [/期中/, " middle"],
  [/期末|年?[末底]/, " end"],
  [/年/, ""],
];

/**
 * A period's name in either language (时期名称): 2023-2024学年 is the 2023-2024 school year.
 *
 * Rule: in Chinese as the sheet has it; in English words of terms, halves and ends are put into English, 年 is dropped. Units: none; a
 * label. Zeros: none. Missing: what the rule does not know stays in Chinese. None: an empty label stays empty. Errors: none. Source: the
 * sheet's own label.
 *
 * @example
 * periodName("2023-2024学年", "en") // => "2023-2024 school year"
 * periodName("2024年", "zh-CN") // => "2024年"
 */
export const periodName = (label: string, locale: Locale): string =>
  locale === "zh-CN" ? label : inEnglish.reduce((text, [pattern, words]) => text.replace(pattern, words), label).trim();
