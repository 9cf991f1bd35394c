// Chinese numerals up to some hundreds, where a rule counts with them: 每低一个百分点, 第一名, 百分之九十五.
import { countedSigns } from "./rule-units.js";

const digits = "零一二三四五六七八九";

/**
 * The value of a Chinese numeral below 1000; NaN for anything else.
 *
 * @example
 * chineseNumber("二十五") // => 25
 * chineseNumber("一百零三") // => 103
 */
export function chineseNumber(text: string): number {
  const match = /^(?:([一二两三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/.exec(
    text,
  );
  if (match === null || text === "") return NaN;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (sign: string | undefined): number => (sign === "两" ? 2 : digits.indexOf(sign ?? "零"));
  return digit(hundreds) * 100 + (ten === undefined ? 0 : tens === undefined ? 10 : digit(tens) * 10) + digit(ones);
}

const counted = new RegExp(`[一二两三四五六七八九十百零]+(?=[${countedSigns}]|分(?!之|档|别))`, "g");
/** 三至四篇. */
const fromNumeral = new RegExp(
  `[一二两三四五六七八九十百]+(?=(?:[-—–~]+|至|到)[一二两三四五六七八九十百\\d]+[${countedSigns}])`,
  "g",
);
/** 第一, 前三: but not the year before (前一年). */
const ordinal = /(?<=第|前)[一二两三四五六七八九十百]+(?!年|学年|学期|阶段)/g;
const point = /([零一二两三四五六七八九十]+)点([零一二三四五六七八九])(?=分)/g;
const percent = /百分之([一二两三四五六七八九十百零]+|\d+(?:\.\d+)?)/g;

/** A text with the numerals that count something, and those of percentages, in digits. */
export const withDigits = (text: string): string =>
  text
    .replace(percent, (all, inner: string) => {
      const value = /^\d/.test(inner) ? Number(inner) : chineseNumber(inner);
      return Number.isFinite(value) ? `${value}%` : all;
    })
    .replace(point, (all, whole: string, tenths: string) => {
      const value = whole === "零" ? 0 : chineseNumber(whole);
      return Number.isFinite(value) ? `${value}.${digits.indexOf(tenths)}` : all;
    })
    .replace(fromNumeral, inDigits)
    .replace(counted, inDigits)
    .replace(ordinal, inDigits);

const inDigits = (numeral: string): string => {
  const value = chineseNumber(numeral);
  return Number.isFinite(value) ? String(value) : numeral;
};
