// The smallest rubric: one item, and the inputs that its method names.
import { inputsOf } from "./inputs-of.js";
import type { Method } from "./method.js";
import type { Rubric } from "./rubric.js";

/**
 * A rubric of one item (单项评分), for a function that scores one, for tests and for examples.
 *
 * Rule: every input that the method names is declared, by the kind that it reads. Units: `points` and `decimals` as given, two
 * decimals where none are; 0 points are possible. None: never null. Errors: none; what the method lacks is found by `parseRubric`.
 *
 * Source: ours, and marked so in the rubric (D, without a document).
 *
 * @example
 * oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10).items[0].points // => 10
 */
export function oneItemRubric(method: Method, points: number, decimals = 2): Rubric {
  const { inputs, texts, flags } = inputsOf(method);
  const title = { "zh-CN": "评分项", en: "item" };
  return {
    format: "junheng-rubric/1",
    id: "one-item",
    title,
    source: { document: "—", certainty: "D" },
    scope: "school",
    points,
    decimals,
    inputs: inputs.map((id) => ({
      id,
      title: { "zh-CN": id, en: id },
      kind: texts.includes(id) ? "text" : flags.includes(id) ? "flag" : "number",
    })),
    items: [{ id: "item", title, points, method }],
    total: { notApplicable: "rubric", gradesOn: "points" },
  };
}
