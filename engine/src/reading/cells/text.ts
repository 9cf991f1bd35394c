// Text of cells made alike, the weakest first: halfWidth, tight, wordKey, keyOf; and as they should stand: oneLine, cleanName, shortened,
// trimmedOf.
import type { Cell } from "./grid.js";
import { inSimplified } from "./traditional.js";
import { isUnseen, withoutUnseen } from "./unseen-signs.js";

/** Characters that stand for another one: variants that PDF and old code pages leave behind. */
const variants: Readonly<Record<string, string>> = { 臵: "置", "\u3000": " ", "\u00a0": " ", "²": "2", "㎡": "m2" };

/**
 * Full-width letters, digits and signs as half-width ones; known variants as the usual character.
 *
 * @example
 * halfWidth("１，２３４．５（配臵）") // => "1,234.5(配置)"
 */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e臵\u3000\u00a0²㎡]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return variants[sign] ?? String.fromCharCode(code - 0xfee0);
  });

/**
 * A text for patterns: half-width, without white space and signs that show nothing; case, brackets and other signs stay.
 *
 * @example
 * tight("一、办学条件（ ４０ 分 ）") // => "一、办学条件(40分)"
 */
export const tight = (text: string): string => withoutUnseen(halfWidth(text)).replace(/\s+/g, "");

/**
 * A word for comparing with words that keep their signs, such as 台/套: tight, lower case, simplified characters.
 *
 * @example
 * wordKey("臺 ／ 套") // => "台/套"
 */
export const wordKey = (text: string): string => inSimplified(tight(text)).toLowerCase();

/** Headers and names are not longer than this; the rest of a longer text is not looked at. */
const longest = 200;

/**
 * What is left of a text for comparing: letters and digits, half-width, lower case, simplified characters.
 *
 * @example
 * keyOf(" 在校 学生数（人）") // => "在校学生数人"
 */
export const keyOf = (text: string): string =>
  inSimplified(
    isPlain.test(text)
      ? text.slice(0, longest)
      : halfWidth(text.slice(0, longest))
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]/gu, ""),
  );

/** Chinese characters and digits only: there is nothing to take away. */
const isPlain = /^[\u4e00-\u81f4\u81f6-\u9fff0-9]*$/;

/** Whether there is nothing in a cell but spaces and signs that show nothing. */
export const isBlank = (cell: Cell | undefined): cell is null | undefined | "" =>
  cell === null || cell === undefined || (typeof cell === "string" && isUnseen(cell));

/** The text of a cell, spaces at its ends taken off; an error cell has none. */
export const textOf = (cell: Cell | undefined): string => {
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
};

/**
 * A text without the signs at its end that a pattern of one sign knows. In one go from the end: `/[…]+$/` tries each run of such signs
 * within the text again from each of them.
 *
 * @example
 * trimmedEnd("在校学生数：：", /[:：]/) // => "在校学生数"
 */
export const trimmedEnd = (text: string, sign: RegExp): string => {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
};

/**
 * A text without such signs at either end.
 *
 * @example
 * trimmedOf("、公办；", /[、；]/) // => "公办"
 */
export const trimmedOf = (text: string, sign: RegExp): string => {
  const rest = trimmedEnd(text, sign);
  let start = 0;
  while (start < rest.length && sign.test(rest.charAt(start))) start++;
  return rest.slice(start);
};

/** A break of lines; other programs leave Excel's as the text _x000D_. */
const lineBreak = /(?:[\r\n]|_x000[ad]_)+/i;

/**
 * The text of a cell on one line: its lines trimmed and joined.
 *
 * @example
 * oneLine("在校 \n 学生数", "") // => "在校学生数"
 */
export const oneLine = (cell: Cell | undefined, joint: string): string =>
  textOf(cell)
    .split(lineBreak)
    .map((line) => line.trim())
    .join(joint);

/**
 * A text on one line, cut after so many signs, as a sentence quotes it.
 *
 * @example
 * shortened("办学条件\n表", 5) // => "办学条件 …"
 */
export const shortened = (text: string, length: number): string => {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > length ? `${line.slice(0, length)}…` : line;
};

/**
 * A name or code as it should stand: no spaces between Chinese characters, one between words, variants mended.
 *
 * @example
 * cleanName(" 第一 小学 ") // => "第一小学"
 */
export const cleanName = (text: string): string =>
  untidy.test(text)
    ? withoutUnseen(text)
        .replaceAll("臵", "置")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/ (?=[^\p{ASCII}])|(?<=[^\p{ASCII}]) /gu, "")
    : text;

const untidy = /[臵\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
