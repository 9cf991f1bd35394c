// The span that a total is of, in years, months or terms: 近三年, 2021—2023年, “十四五”期间, 上半年, 两个学期. Internal.
import { chineseNumeral } from "../../cells/index.js";
import type { Amount, Paragraph } from "./amounts.js";

/** So far before a figure its span is looked for. */
const longest = 400;

/** What stands before a figure in its sentence. */
export const leadOf = ({ plain, sentences }: Paragraph, { sentence, start }: Amount): string =>
  plain.slice(Math.max(sentences[sentence]?.start ?? 0, start - longest), start);

/** What a span is counted in. */
export type Period = "年" | "月" | "学期" | "周" | "天";

const numeral = "([一二两三四五六七八九十]{1,3}|\\d{1,2})";
const years = new RegExp(
  `(?:近|这|过去|前)${numeral}年|(?<![第\\d十])${numeral}年(?:以?来|间|内|共|累计|总)|((?:19|20)\\d\\d)年?(?:[-—–~～]{1,2}|至|到)((?:19|20)\\d\\d)年|十[一二三四五六七]五[”"]?(?:期间|时期)`,
  "g",
);
const months = new RegExp(`(?<!第)${numeral}个月|全年|一年来|[上下]半年`, "g");
const terms = new RegExp(`(?<!第)${numeral}个?学期|(?:全|一个?|本|上)学年`, "g");
const weeks = new RegExp(`(?<![第每一二三四五六七八九十\\d])${numeral}个?(?:教学)?周(?![年边一二三四五六日末])`, "g");
const days = /(?<![\d月])(\d{1,3})天/g;
const forms: Readonly<Record<Period, RegExp>> = { 年: years, 月: months, 学期: terms, 周: weeks, 天: days };

/** How long the spans that stand for themselves are. */
const named: readonly (readonly [RegExp, number])[] = [
  [/半年/, 6],
  [/全年|一年来/, 12],
  [/学年/, 2],
  [/五年?[”"]?(?:期间|时期)/, 5],
];

/** How many years, months or terms the one span of a text lasts; null where it names none or several. */
export function spanIn(text: string, period: Period): number | null {
  const [found, ...more] = [...text.matchAll(forms[period])];
  if (found === undefined || more.length > 0) return null;
  const [whole, ...parts] = found;
  const [first, second] = parts.filter((part) => part !== undefined);
  if (first === undefined) return named.find(([word]) => word.test(whole))?.[1] ?? null;
  const lasts = second === undefined ? (chineseNumeral(first) ?? Number(first)) : Number(second) - Number(first) + 1;
  return lasts > 1 ? lasts : null;
}

/** A span as an input of a claim. */
export const spanInput = (lasts: number, unit: Period): Pick<Amount, "input" | "unit" | "printed"> => ({
  input: { value: lasts },
  unit,
  printed: { kind: "number", digits: String(lasts), decimals: 0, power: 0, unit, bound: "exact", slips: [] },
});

/** A text without the spans of years that it names. */
export const withoutSpans = (text: string): string => text.replace(years, "");
