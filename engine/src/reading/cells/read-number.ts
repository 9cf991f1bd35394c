// What a text where a figure should stand says: a figure, a ratio, that there is none, or something else.
import type { Absence } from "../../schools/index.js";
import { absenceWords } from "./absence-words.js";
import { halfWidth } from "./text.js";
import { isUnit } from "./unit-words.js";

/** Why a text is no figure: a bound such as ≥ 5, or any other text. */
export type UnreadableReason = "bound" | "text";

/** A text as a figure, as far as it is one. `unit` and `percent` are what is glued to it. */
export type NumberText =
  | { readonly kind: "figure"; readonly value: number; readonly unit: string; readonly percent: boolean }
  | { readonly kind: "ratio"; readonly left: number; readonly right: number }
  | { readonly kind: "absent"; readonly absence: Exclude<Absence, "unreadable"> }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason };

const unreadable: NumberText = { kind: "unreadable", reason: "text" };

/** No figure is written longer than this. */
const longest = 60;
const figure = /^([+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?)(.*)$/;
const ratio = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/;
const bound = /[≥≤≮≯<>~～]|以上|以下|不低于|不少于|不高于/;

/**
 * Reads a text: full-width digits, thousands commas, spaces inside, units and percent signs behind it, ratios; and the words for none.
 *
 * @example
 * readNumberText("１，２３４.5 万元") // => { kind: "figure", value: 1234.5, unit: "万元", percent: false }
 */
export function readNumberText(raw: string): NumberText {
  if (raw.length > longest) return raw.trim() === "" ? { kind: "absent", absence: "missing" } : unreadable;
  const text = halfWidth(raw)
    .replace(/[\s\u200b\ufeff']+/g, "")
    .replace(/^[−]/, "-")
    .toLowerCase();
  const absence = absenceWords.get(text);
  if (absence === "missing" || absence === "notApplicable") return { kind: "absent", absence };
  if (bound.test(text)) return { kind: "unreadable", reason: "bound" };
  const parts = ratio.exec(text);
  if (parts) return ratioOf(Number(parts[1]), Number(parts[2]));
  const match = figure.exec(text);
  const digits = match?.[1] ?? "";
  if (!/\d/.test(digits)) return unreadable;
  const value = Number(digits.replaceAll(",", "")) + 0;
  return Number.isFinite(value) ? withSuffix(value, match?.[2] ?? "") : unreadable;
}

const ratioOf = (left: number, right: number): NumberText =>
  left > 0 && right > 0 ? { kind: "ratio", left, right } : unreadable;

const withSuffix = (value: number, suffix: string): NumberText => {
  if (suffix === "") return { kind: "figure", value, unit: "", percent: false };
  if (/^%{1,2}$/.test(suffix)) return { kind: "figure", value, unit: "", percent: true };
  if (suffix === "万") return { kind: "figure", value: value * 10000, unit: "", percent: false };
  return isUnit(suffix) ? { kind: "figure", value, unit: suffix, percent: false } : unreadable;
};
