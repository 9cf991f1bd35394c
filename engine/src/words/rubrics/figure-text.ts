// A figure of a rubric in words: a number with its unit, a tick as yes or no, a word as it stands.
import type { Locale } from "../../diagnostics/index.js";
import type { RubricInput } from "../../rubrics/index.js";
import { plainNumber } from "../plain-number.js";
import { scoreWords } from "./score-words.js";

/**
 * The figure; "/" does not apply.
 *
 * @example
 * figureText(96.4, { kind: "percent" }, "en") // => "96.4%"
 * figureText(1, { kind: "flag" }, "zh-CN") // => "是"
 */
export function figureText(
  value: number | string,
  { kind, unit }: Pick<RubricInput, "kind" | "unit">,
  locale: Locale,
): string {
  if (value === "/") return scoreWords.notApplicable[locale];
  if (typeof value === "string") return value;
  if (kind === "flag") return scoreWords[value > 0 ? "yes" : "no"][locale];
  const after = kind === "percent" ? "%" : unit === undefined ? "" : `${locale === "en" ? " " : ""}${unit[locale]}`;
  return `${plainNumber(value, kind === "percent" ? 2 : 6)}${after}`;
}
