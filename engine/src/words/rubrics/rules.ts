// A scoring rule as the sentence a clerk writes in the column 评分办法, in either language.
import type { Locale } from "../../diagnostics/index.js";
import type { Method, RubricInput } from "../../rubrics/index.js";
import type { MethodWords } from "./method-words.js";
import { methodWords } from "./methods/index.js";
import { colon, ruleWords } from "./rule-words.js";

/**
 * A scoring rule in words (评分办法): every parameter that changes a score is said; what is not said has its default.
 *
 * Rule: one over a single input leaves it to the item to name it, as printed rubrics do; one over several names each by its title, or by its
 * id where `inputs` has none such. Units: `points` are the full points of the item; limits stand in those of the inputs. Zeros: a limit of 0
 * is said. Missing: an input without a title is its id. None: never empty. Errors: none. Source: ours, in the phrases that bureaus print and
 * `understandRule` reads.
 *
 * @example
 * const rate = { id: "rate", title: { "zh-CN": "巩固率", en: "Retention" }, kind: "percent" };
 * describeRule({ kind: "perUnit", input: "rate", from: 100, side: "below", step: -0.2, count: "exact" }, 10, [rate], "zh-CN") // => "低于100%时，每低1个百分点扣0.2分（不足1个按比例）"
 * describeRule({ kind: "threshold", input: "rate", value: 95, direction: "atLeast" }, 3, [rate], "en") // => "3 points from 95% up, otherwise none"
 */
export function describeRule(method: Method, points: number, inputs: readonly RubricInput[], locale: Locale): string {
  const words = ruleWords(points, inputs, locale);
  const subject =
    "input" in method && typeof method.input === "object" ? `${words.name(method.input)}${colon(words)}` : "";
  return subject + (methodWords[method.kind] as MethodWords<Method>).sentence(method, words);
}
