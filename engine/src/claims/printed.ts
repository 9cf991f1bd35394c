// A printed figure as data: its digits as they stand, what they are multiplied by, its unit, and what 近, 约, 多, 不到 make of it.
import { figureFromWords } from "./figures-in-words.js";
import { chineseNumeral, joinThousands, numberText, numeralSigns, trimmedEnd } from "../reading/cells/index.js";

/** What the words around a figure claim: the figure itself, about it, just under it, somewhat more, or a one-sided limit. */
export type PrintedBound = "exact" | "about" | "nearly" | "more" | "atLeast" | "above" | "atMost" | "below";

/** What is untidy about a figure, and was understood nevertheless. */
export type PrintedSlip = "doublePercent";

/** A printed number: `digits` × 10^`power`. 70.02% has the digits 70.02, the power −2 and the unit %. */
export interface PrintedNumber {
  readonly kind: "number";
  readonly digits: string;
  readonly decimals: number;
  readonly power: number;
  readonly unit: string;
  readonly bound: PrintedBound;
  readonly slips: readonly PrintedSlip[];
}

/** A fraction in words: 三分之一. */
export interface PrintedFraction {
  readonly kind: "fraction";
  readonly numerator: number;
  readonly denominator: number;
  readonly bound: PrintedBound;
}

/** A ratio: 1：5.7. */
export interface PrintedRatio {
  readonly kind: "ratio";
  readonly left: string;
  readonly right: string;
  readonly bound: PrintedBound;
}

/** A date with its weekday, 0 for Sunday. */
export interface PrintedDate {
  readonly kind: "date";
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** A printed figure. */
export type PrintedFigure = PrintedNumber | PrintedFraction | PrintedRatio | PrintedDate;

/** Words before a figure, the longer ones first, and what they make of it. */
const before: readonly (readonly [RegExp, PrintedBound])[] = [
  [/^(不超过|不高于|不多于|至多|最多|≤|≯|<=)/, "atMost"],
  [/^(不少于|不低于|不小于|至少|最少|≥|≮|>=)/, "atLeast"],
  [/^(不到|不足|未到|未达|低于|少于|小于|<)/, "below"],
  [/^(过(?=半)|超过了?|超出|突破了?|多于|大于|高于|逾|超|>)/, "above"],
  [/^(将近|接近|近)/, "nearly"],
  [/^(大约|约为|大概|约占|约)/, "about"],
];

/** Words behind a figure. */
const after: readonly (readonly [RegExp, PrintedBound])[] = [
  [/(左右|上下|前后)$/, "about"],
  [/(及以上|以上)$/, "atLeast"],
  [/(及以下|以下|以内|之内)$/, "atMost"],
  [/(有余|多|余|强|\+)$/, "more"],
  [/(弱)$/, "nearly"],
];

const dated = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?[,，]?\(?(?:星期|周|礼拜)([一二三四五六日天])\)?$/;
const digit = "[+-]?\\d+(?:\\.\\d+)?";
const ratio = new RegExp(`^(${digit})(?::|比)(${digit})$`);
const number = new RegExp(`^(${digit})([多余几来]?)(百分点|个百分点|%{1,2}|‰|.*)$`, "s");
const fraction = new RegExp(`^([${numeralSigns}]+|\\d+)分之([${numeralSigns}]+|\\d+)$`);
const slashed = /^(\d{1,3})\/(\d{1,3})$/;
const tenths = new RegExp(`^([${numeralSigns}])成([${numeralSigns}半]?)$`);
const inWords = new RegExp(`^([${numeralSigns}]+)(?:[^${numeralSigns}分]|$)`);

/** A remark behind a figure. */
const remark = /\([^()\d约近余多强弱左右上下前后以不超至]*\)$/;
const withoutMarks = (text: string): string => trimmedEnd(text, /[。；，、;,.]/);

/** No printed figure is longer. */
const longest = 60;

/**
 * Reads a printed figure: decimals as printed, %, ‰, 成, 倍, 百分点, 万 and 亿, units, ratios, fractions in words, dates with their
 * weekday; full-width signs, thousands commas and spaces inside; and words such as 近, 约, 多, 不到, 以上. Null where it is none.
 *
 * Rule: digits as printed, with their power of ten apart, so that nothing is rounded. Zeros are figures; a blank text is none.
 * Errors: none; a text beyond 60 signs is no figure.
 *
 * Source: the ways in which five printed articles write their figures.
 *
 * @example
 * readPrinted(" 71.68%% ") // => { kind: "number", digits: "71.68", decimals: 2, power: -2, unit: "%", bound: "exact", slips: ["doublePercent"] }
 * readPrinted("40多万元") // => { kind: "number", digits: "40", decimals: 0, power: 4, unit: "元", bound: "more", slips: [] }
 * readPrinted("不到十分之一") // => { kind: "fraction", numerator: 1, denominator: 10, bound: "below" }
 * readPrinted("１：５．７") // => { kind: "ratio", left: "1", right: "5.7", bound: "exact" }
 * readPrinted("若干") // => null
 */
export function readPrinted(text: string): PrintedFigure | null {
  if (text.length > longest) return null;
  const plain = plainFigure(text);
  const date = dateIn(plain);
  if (date !== null) return date;
  const figure = withoutMarks(withoutMarks(plain).replace(remark, ""));
  const first = before.find(([word]) => word.test(figure));
  const bare = first === undefined ? figure : figure.replace(first[0], "");
  const last = after.find(([word]) => word.test(bare));
  const middle = figureFromWords(last === undefined ? bare : bare.replace(last[0], ""));
  // A figure that is said to have doubled has done so about.
  const bound = first?.[1] ?? last?.[1] ?? (bare.endsWith("番") ? "about" : "exact");
  return ratioIn(middle, bound) ?? fractionIn(middle, bound) ?? numberIn(middle, bound);
}

/**
 * A printed figure in plain signs (规范书写): half-width, without thousands commas and spaces; those between two numbers stay.
 *
 * Rule: full-width to half-width, – to -, m2 to 平方米, then the commas and spaces within one number. Units: stay as printed. An empty
 * text stays empty. None: never null. Errors: none.
 *
 * Source: figures of a report on a city's communities, with spaces inside and a full-width colon.
 *
 * @example
 * plainFigure("１，４４１．０４ 元") // => "1441.04元"
 * plainFigure("") // => ""
 */
export const plainFigure = (text: string): string =>
  joinThousands(numberText(text).replace(/–/g, "-").replace(/m2/g, "平方米"));

const weekdays = "日一二三四五六";

const dateIn = (plain: string): PrintedDate | null => {
  const [, year, month, day, name] = dated.exec(plain) ?? [];
  if (name === undefined) return null;
  const weekday = weekdays.indexOf(name.replace("天", "日"));
  return { kind: "date", year: Number(year), month: Number(month), day: Number(day), weekday };
};

const ratioIn = (plain: string, bound: PrintedBound): PrintedRatio | null => {
  const [, left, right] = ratio.exec(plain) ?? [];
  return left === undefined || right === undefined || Number(left) <= 0 || Number(right) <= 0
    ? null
    : { kind: "ratio", left, right, bound };
};

const fractionIn = (plain: string, bound: PrintedBound): PrintedFigure | null => {
  const [, top, bottom] = slashed.exec(plain) ?? [];
  const [, below, above] = fraction.exec(bottom === undefined ? plain : `${bottom}分之${top}`) ?? [];
  if (below === undefined || above === undefined) return null;
  const [denominator, numerator] = [below, above].map((text) =>
    /^\d/.test(text) ? Number(text) : chineseNumeral(text),
  );
  if (!denominator || !numerator) return null;
  if (denominator === 100) return percent(String(numerator), bound);
  return { kind: "fraction", numerator, denominator, bound };
};

const percent = (digits: string, bound: PrintedBound): PrintedNumber => ({
  kind: "number",
  digits,
  decimals: decimalsOf(digits),
  power: -2,
  unit: "%",
  bound,
  slips: [],
});

const decimalsOf = (digits: string): number => digits.split(".")[1]?.length ?? 0;

const numberIn = (plain: string, bound: PrintedBound): PrintedNumber | null => {
  const [, first, second = ""] = tenths.exec(plain) ?? [];
  if (first !== undefined) return tenthsOf(first, second, bound);
  const words = inWords.exec(plain)?.[1] ?? "";
  const value = words === "" ? null : chineseNumeral(words);
  const spelled = value === null ? plain : `${value}${plain.slice(words.length)}`;
  const [, digits, more = "", rest = ""] = number.exec(spelled) ?? [];
  if (digits === undefined) return null;
  const own = more === "" ? bound : "more";
  const { power, unit } = scaleOf(rest);
  if (/[\d%‰()]|^分之/.test(unit) && !["%", "‰"].includes(unit)) return null;
  const slips = rest === "%%" ? (["doublePercent"] as const) : [];
  return { kind: "number", digits, decimals: decimalsOf(digits), power, unit, bound: own, slips };
};

/** 七成, 三成五, 三成半. */
const tenthsOf = (first: string, second: string, bound: PrintedBound): PrintedNumber | null => {
  const tens = chineseNumeral(first);
  const ones = second === "半" ? 5 : second === "" ? null : chineseNumeral(second);
  if (tens === null || tens > 10) return null;
  const digits = ones === null ? String(tens) : `${tens}.${ones}`;
  return { kind: "number", digits, decimals: decimalsOf(digits), power: -1, unit: "成", bound, slips: [] };
};

/** What the digits are multiplied by, and the unit that is left. */
const scaleOf = (rest: string): { readonly power: number; readonly unit: string } => {
  if (/^%{1,2}$/.test(rest)) return { power: -2, unit: "%" };
  if (/^(个?百分点)$/.test(rest)) return { power: -2, unit: "百分点" };
  if (rest === "‰") return { power: -3, unit: "‰" };
  if (rest === "成") return { power: -1, unit: "成" };
  const [, word = "", unit = ""] = /^(百万|千万|亿|万|千(?=元)|百(?=元))?(.*)$/.exec(rest) ?? [];
  return { power: powers[word] ?? 0, unit };
};

const powers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };
