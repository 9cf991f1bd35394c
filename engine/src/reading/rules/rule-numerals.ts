// Chinese numerals where a rule counts with them: 每低一个百分点, 第一名, 百分之九十五.
import { chineseNumeral } from "../cells/index.js";
import { countedSigns } from "./rule-units.js";

/** A numeral that counts; 每百人 is a measure, and no count. */
const countOf = (text: string): number | null => (/^[百千万]/.test(text) ? null : chineseNumeral(text));

const counted = new RegExp(`[一二两三四五六七八九十百零]{1,8}(?=[${countedSigns}]|分(?!之|档|别))`, "g");
/** 三至四篇. */
const fromNumeral = new RegExp(
  `[一二两三四五六七八九十百]{1,8}(?=(?:[-—–~]{1,4}|至|到)[一二两三四五六七八九十百\\d]{1,8}[${countedSigns}])`,
  "g",
);
/** 第一, 前三: but not the year before (前一年). */
const ordinal = /(?<=第|前)[一二两三四五六七八九十百]+(?!年|学年|学期|阶段)/g;
const point = /([零一二两三四五六七八九十]{1,8})点([零一二三四五六七八九])(?=分)/g;
const percent = /百分之([一二两三四五六七八九十百零]+|\d+(?:\.\d+)?)/g;

/** A text with the numerals that count something, and those of percentages, in digits. */
export const withDigits = (text: string): string =>
  text
    .replace(percent, (all, inner: string) => {
      const value = /^\d/.test(inner) ? Number(inner) : countOf(inner);
      return value === null ? all : `${value}%`;
    })
    .replace(point, (all, whole: string, tenths: string) => {
      const value = countOf(whole);
      return value === null ? all : `${value}.${chineseNumeral(tenths)}`;
    })
    .replace(fromNumeral, inDigits)
    .replace(counted, inDigits)
    .replace(ordinal, inDigits);

const inDigits = (numeral: string): string => String(countOf(numeral) ?? numeral);
