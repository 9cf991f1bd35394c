// What a text where a figure should stand says: a figure, a ratio, that there is none, or something else.
import type { Absence } from "../../schools/index.js";
import { absenceWords } from "./absence-words.js";
import type { Cell } from "./grid.js";
import { numberText } from "./number-text.js";
import { isUnit } from "./unit-words.js";

/** Why a text is no figure: a bound such as ≥ 5, more than one number, one whose last digits are lost (1.2E+03), or any other text. */
export type UnreadableReason = "bound" | "several" | "rounded" | "text";

/** A figure with what stands behind it. */
export interface FigureText {
  readonly kind: "figure";
  /** With its 万, 亿 … multiplied out. */
  readonly value: number;
  /** The unit behind it; empty where there is none. */
  readonly unit: string;
  readonly percent: boolean;
  /** What 千, 万, 亿 behind it stand for, where no unit follows: under a header in 万元 it is not clear what such a figure is in. */
  readonly scale?: number;
  /** It is led by ￥, RMB or the like. */
  readonly money?: true;
  /** Its thousands are parted by white space or an apostrophe, as two numbers beside each other would be. */
  readonly spaced?: true;
  /** A remark such as （含机动2间） stands behind it, and was passed over. */
  readonly remark?: true;
}

/** A text as a figure, as far as it is one. */
export type NumberText =
  | FigureText
  | { readonly kind: "ratio"; readonly left: number; readonly right: number }
  | { readonly kind: "absent"; readonly absence: Exclude<Absence, "unreadable"> }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason };

const unreadable = (reason: UnreadableReason): NumberText => ({ kind: "unreadable", reason });

/** No figure is written longer than this. */
const longest = 60;
const plainFigure = /^-?\d+(?:\.\d+)?$/;
const figure =
  /^([+-]?(?:[1-9]\d{0,2}(?:,\d{3})+(?!\d)|[1-9]\d{0,2}(?: \d{3})+(?!\d)|[1-9]\d{0,2}(?:['’]\d{3})+(?!\d)|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?)(.*)$/s;
const currency = /^(?:rmb|cny|人民币|[¥￥]):?/;
/**
 * A narrow column shows 1234 as 1.2E+03, always with the plus, and a text file keeps what was shown: there are fewer decimals than
 * the exponent asks for. 1e12, without the plus, was written as it is meant.
 */
const exponent = /^[+-]?\d+(?:\.(\d*))?e\+(\d{1,3})/;
/** No part begins with 0 before another digit: 1:05 is a time of day. */
const ratio = /^((?:0|[1-9]\d*)(?:\.\d+)?)[:比]((?:0|[1-9]\d*)(?:\.\d+)?)$/;
const bound = /[≥≤≮≯<>~～]|以上|以下|不低于|不少于|不高于/;
const several = /^(?:[\s'’,/;、|+]|和|及)+[\d.]/;
const remark = /^(?:均|内|已|共)?(?:不?含|包括|包含|其中)/;
const scales: ReadonlyMap<string, number> = new Map([
  ["百", 1e2],
  ["千", 1e3],
  ["万", 1e4],
  ["百万", 1e6],
  ["千万", 1e7],
  ["亿", 1e8],
]);

/**
 * Whether a cell is a number, or a text that is read as one (单元格是否为数值).
 *
 * Rule: a text counts where `readNumberText` finds a figure, its unit or % included; a ratio is none. Units: none asked.
 * Zeros are figures; blanks, 无 and / are not. None: false for null, undefined, errors and true or false. Errors: none thrown.
 * Source: ours: tells rows of figures from headers and notes.
 *
 * @example
 * holdsFigure("1,200人") // => true
 * holdsFigure("无") // => false
 */
export const holdsFigure = (cell: Cell | undefined): boolean =>
  typeof cell === "number" || (typeof cell === "string" && readNumberText(cell).kind === "figure");

/**
 * Reads a text where a figure should stand (数值文本): a figure, a ratio, that there is none, or why it is unreadable.
 *
 * Rule: full-width digits, thousands by commas, blanks or ', a unit or % behind, ￥ before, a unit or remark in brackets (32（含机动2间）).
 * Two numbers are never one: blanks part thousands in groups of three alone, and no line break does. 1.2E+03 is `rounded`: digits are lost.
 * Units: as written, in `unit` (万元 is one); 千, 万, 亿 that are no part of one are multiplied out to fifteen digits, and stand in `scale`
 * where no unit follows. At most 60 signs. 95% is 95.
 * Zeros: 零 and 〇 are 0. Blanks, 不详 and their like are `missing`; 无, / and dashes `notApplicable` (decision 0004). A ratio with 0 is no ratio.
 * None: always an answer; `unreadable` with `bound` (≥5), `several`, `rounded` or `text`. Errors: none thrown.
 * Source: ours; GB/T 15835—2011 for the separators.
 *
 * @example
 * readNumberText("１，２３４.5 万元") // => { kind: "figure", value: 1234.5, unit: "万元", percent: false }
 * readNumberText("1.2万") // => { kind: "figure", value: 12000, unit: "", percent: false, scale: 10000 }
 * readNumberText("30\n2") // => { kind: "unreadable", reason: "several" }
 */
export function readNumberText(raw: string): NumberText {
  if (raw.length > longest) return raw.trim() === "" ? { kind: "absent", absence: "missing" } : unreadable("text");
  if (plainFigure.test(raw)) return { kind: "figure", value: Number(raw) + 0, unit: "", percent: false };
  const text = numberText(raw);
  const absence = absenceWords.get(text);
  if (absence === "missing" || absence === "notApplicable") return { kind: "absent", absence };
  if (text === "零" || text === "〇") return { kind: "figure", value: 0, unit: "", percent: false };
  const parts = ratio.exec(text);
  if (parts) return ratioOf(Number(parts[1]), Number(parts[2]));
  const { head, inside } = bracketed(text);
  if (bound.test(head)) return unreadable("bound");
  const read = splitTidy(head);
  if (read === null) return unreadable("text");
  const [, decimals = "", power = "0"] = exponent.exec(head) ?? [];
  if (decimals.length < Number(power)) return unreadable("rounded");
  const { suffix, ...start } = read;
  if (inside === "") return withSuffix(start, suffix);
  const unit = suffix === "" ? inside : `${suffix}(${inside})`;
  if (isUnit(unit)) return withSuffix(start, unit);
  return remark.test(inside) ? withSuffix(start, suffix, true) : unreadable("text");
}

/** A figure with the text behind it, whatever that is. */
export interface SplitFigure extends Pick<FigureText, "value" | "money" | "spaced"> {
  readonly suffix: string;
}

/**
 * The figure a text begins with, and the text behind it (数值与后缀), for units that only a reader of its own knows.
 *
 * Rule: as `readNumberText` takes numbers, but whatever follows is the suffix. Units: none applied; only the first 60 signs are looked at.
 * Zeros: "0节" is 0. Blank: an empty text begins with no figure. `money` and `spaced` are there only where true. None: null where the text
 * begins with no figure (约40). Errors: none thrown; a number beyond what doubles hold is null too. Source: ours; a unit that only its
 * reader knows must not make the figure unreadable.
 *
 * @example
 * splitFigure("1,200节") // => { value: 1200, suffix: "节" }
 * splitFigure("约40") // => null
 */
export const splitFigure = (raw: string): SplitFigure | null => splitTidy(numberText(raw.slice(0, longest)));

const splitTidy = (text: string): SplitFigure | null => {
  const bare = text.replace(currency, "");
  const [, digits = "", suffix = ""] = figure.exec(bare) ?? [];
  const value = Number(digits.replace(/[, '’]/g, "")) + 0;
  if (!/\d/.test(digits) || !Number.isFinite(value)) return null;
  return { value, suffix, ...(bare !== text && { money: true }), ...(/[ '’]/.test(digits) && { spaced: true }) };
};

/** What stands in brackets at the end of a text, and what before them. */
const bracketed = (text: string): { readonly head: string; readonly inside: string } => {
  const open = text.endsWith(")") ? text.indexOf("(") : -1;
  return open <= 0 ? { head: text, inside: "" } : { head: text.slice(0, open), inside: text.slice(open + 1, -1) };
};

const ratioOf = (left: number, right: number): NumberText =>
  left > 0 && right > 0 ? { kind: "ratio", left, right } : unreadable("text");

const withSuffix = (start: Omit<SplitFigure, "suffix">, suffix: string, noted = false): NumberText => {
  const whole: FigureText = { kind: "figure", unit: "", percent: false, ...start, ...(noted && { remark: true }) };
  if (suffix === "") return whole;
  if (/^%{1,2}$/.test(suffix)) return { ...whole, percent: true };
  if (isUnit(suffix)) return { ...whole, unit: suffix };
  const [, word = "", unit = ""] = /^([百千]?[百千万亿])(.*)$/.exec(suffix) ?? [];
  const scale = scales.get(word);
  if (scale !== undefined && unit === "") return { ...whole, value: scaled(start.value, scale), scale };
  if (scale !== undefined && isUnit(unit)) return { ...whole, value: scaled(start.value, scale), unit };
  return unreadable(several.test(suffix) && !/^[-/.]\d{1,2}[-/.]/.test(suffix) ? "several" : "text");
};

/** To fifteen digits, so that 0.07 万 are 700. */
const scaled = (value: number, scale: number): number => Number((value * scale).toPrecision(15));
