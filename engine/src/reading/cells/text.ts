// Text of cells made alike, the weakest first: halfWidth, tight, wordKey, keyOf; and as they should stand: oneLine, cleanName, shortened,
// trimmedOf.
import type { Cell } from "./grid.js";
import { inSimplified } from "./traditional.js";
import { isUnseen, withoutUnseen } from "./unseen-signs.js";

/** Characters that stand for another one: variants that PDF and old code pages leave behind. */
const variants: Readonly<Record<string, string>> = { 臵: "置", "\u3000": " ", "\u00a0": " ", "²": "2", "㎡": "m2" };

/**
 * Full-width letters, digits and signs as half-width ones (全角转半角); known variants as the usual character.
 *
 * Rule: U+FF01–U+FF5E less 0xFEE0; 臵 is 置, ² is 2, ㎡ m2, the ideographic and the no-break space a blank. Case and length of blanks stay.
 * Units: text to text; ㎡ becomes two signs. Zeros: ０ is 0. Blank: an empty text stays empty. None: always a text.
 * Errors: none thrown. Source: Unicode, Halfwidth and Fullwidth Forms; the variants are what PDF and old code pages leave behind.
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
 * A text for patterns (紧凑文本): half-width, without white space and signs that show nothing.
 *
 * Rule: `halfWidth`, then every blank, tab and line break goes; case, brackets and other signs stay. Units: text to text.
 * Blank: a text of blanks becomes empty. Zeros: none of its digits go. None: always a text. Errors: none thrown.
 * Source: ours: for rules and headings, where brackets mean something; `keyOf` drops them.
 *
 * @example
 * tight("一、办学条件（ ４０ 分 ）") // => "一、办学条件(40分)"
 */
export const tight = (text: string): string => withoutUnseen(halfWidth(text)).replace(/\s+/g, "");

/**
 * A word for comparing with words that keep their signs, such as 台/套 (词的比较键).
 *
 * Rule: `tight`, simplified characters, lower case. Units: text to text. Blank: blanks become an empty text. None: always a text.
 * Errors: none thrown. Source: ours: units and absence words differ by their signs, which `keyOf` would take away.
 *
 * @example
 * wordKey("臺 ／ 套") // => "台/套"
 */
export const wordKey = (text: string): string => inSimplified(tight(text)).toLowerCase();

/** Headers and names are not longer than this; the rest of a longer text is not looked at. */
const longest = 200;

/**
 * What is left of a text for comparing headers and names (比较键).
 *
 * Rule: letters and digits alone, half-width, lower case, simplified characters. Units: of the text the first 200 signs; headers and names are
 * no longer. Blanks and mere signs have the empty key, which equals no header. None: always a text. Errors: none thrown.
 * Source: ours; never for telling two schools of one (decision 0020).
 *
 * @example
 * keyOf(" 在校 学生数（人）") // => "在校学生数人"
 * keyOf("——") // => ""
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

/**
 * Whether nothing can be seen in a cell (空白单元格).
 *
 * Rule: null, undefined, or a text of blanks and signs that show nothing (direction marks, zero-width spaces). Units: none.
 * Zeros: 0 and false are no blanks, nor is an error cell. None: undefined counts as blank, so that rows may be short.
 * Errors: none thrown. Source: decision 0004: a blank is `missing`, and 无 is not blank.
 *
 * @example
 * isBlank(" \u200b") // => true
 * isBlank(0) // => false
 */
export const isBlank = (cell: Cell | undefined): cell is null | undefined | "" =>
  cell === null || cell === undefined || (typeof cell === "string" && isUnseen(cell));

/**
 * The text of a cell, blanks at its ends taken off (单元格文本).
 *
 * Rule: numbers and true or false as JavaScript writes them. Units: none; no number format is applied. Zeros: 0 is "0". Blanks, null and
 * undefined are empty. None: an error cell has an empty text too; ask `isBlank` where that matters. Errors: none thrown. Source: ours; what
 * a clerk reads in a cell without a number format.
 *
 * @example
 * textOf(" 校名 ") // => "校名"
 * textOf({ error: "#DIV/0!" }) // => ""
 */
export const textOf = (cell: Cell | undefined): string => {
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
};

/**
 * A text without the signs at its end that a pattern knows (去尾部符号).
 *
 * Rule: from the end while `sign` matches the one character; in one go, as `/[…]+$/` tries each run within the text again from each of its
 * signs. Units: UTF-16 units; the pattern is of one sign, and has no flag g, which would skip.
 * Blank: an empty text stays; one of such signs alone becomes empty. None: always a text. Errors: none thrown.
 * Source: ours, for time that grows with the length alone.
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
 * A text without such signs at either end (去首尾符号).
 *
 * Rule: `trimmedEnd`, then the same from the start; within, signs stay. Units: as there: one sign, no flag g.
 * Blank: a text of such signs alone becomes empty. None: always a text. Errors: none thrown. Source: ours, as there.
 *
 * @example
 * trimmedOf("、公办、民办；", /[、；]/) // => "公办、民办"
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
 * The text of a cell on one line (单行文本): its lines trimmed, and joined by `joint`.
 *
 * Rule: breaks are \r, \n and the text _x000D_, which other programs leave of Excel's; several in a row are one. Units: none. Zeros: 0 is
 * "0". Blank and error cells give an empty text. None: always a text. Errors: none thrown. Source: ours; headers are broken over lines for
 * width, not for meaning.
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
 * A text on one line, cut after so many signs, as a sentence quotes it (引文截短).
 *
 * Rule: white space of any length is one blank; what is longer than `length` is cut and gets …, which counts beyond it. Units: UTF-16
 * units. Blank: an empty text stays empty. Zero: `length` 0 leaves … alone. None: always a text. Errors: none thrown. Source: ours; a
 * sentence quotes a cell, and a cell may hold a page.
 *
 * @example
 * shortened("办学条件\n表", 5) // => "办学条件 …"
 */
export const shortened = (text: string, length: number): string => {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > length ? `${line.slice(0, length)}…` : line;
};

/**
 * A name or code as it should stand (规范校名): no blanks beside Chinese characters, one between words, variants mended.
 *
 * Rule: signs that show nothing go, 臵 is 置; full-width signs and traditional characters stay, as they are part of a name. Units: none.
 * Blank: blanks alone become empty. None: always a text. Errors: none thrown. Source: ours; for showing, `keyOf` compares.
 *
 * @example
 * cleanName(" 第一 小学 ") // => "第一小学"
 * cleanName("No.  1   School") // => "No. 1 School"
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
