// How an amount is written: digits and parted thousands with a unit, percentages, tenths and fractions in words, ratios. Internal.
import { numeralSigns } from "../../cells/index.js";
import { boundsBefore, boundsBehind, units } from "./units.js";

/** Thousands parted by commas or blanks; of several figures (分别为320，280人) the full-width comma parts the figures. */
const grouped = "[1-9]\\d{0,2}(?:(?:,\\d{3})+|(?: \\d{3})+|(?=，\\d{3})(?<!分别[^。；;]{0,20})(?:，\\d{3})+)(?!\\d)";
const numeral = `[${numeralSigns}]{1,12}`;
/** Ten and more in words: 二十四个; what is less may be part of a word (三好学生, 九年一贯制). */
const large = `(?=[零〇一二两三四五六七八九千百万]{0,11}[十百千万])${numeral.replace("1,", "2,")}`;
const led = `(?:(?:${boundsBefore})\\s*)?`;
/** Every way that an amount is written in. */
export const amountPattern = new RegExp(
  [
    `${led}\\d+(?:\\.\\d+)?\\s*[:∶]\\s*\\d+(?:\\.\\d+)?`,
    `${led}(?<![\\d/])\\d{1,2}/\\d{1,3}(?=(?:左右|以上|以下|强|弱)?(?:[，,。；;、]|$))`,
    `${led}(?:${grouped}|\\d+)(?:\\.\\d+)?\\s*[多余]?\\s*(?:${units})?(?:${boundsBehind})?`,
    `${led}(?:百分之(?:\\d+(?:\\.\\d+)?|${numeral}(?:点${numeral})?)|${numeral}分之${numeral})(?:${boundsBehind})?`,
    `${led}[一二三四五六七八九]成[一二三四五六七八九半]?(?:${boundsBehind})?`,
    `${led}(?:一半|半数)(?:${boundsBehind})?|过半(?!年|天|月|程)|翻了?[一两二三]?番`,
    `${led}${large}[多余]?(?:${units})(?:${boundsBehind})?`,
    `${led}[一二两三四五六七八九](?:个?百分点|倍)(?:${boundsBehind})?`,
  ].join("|"),
  "g",
);
