// A scoring rule as the sentence a clerk writes in the column 评分办法, in either language.
import type { Locale } from "../../diagnostics/index.js";
import type { Combined, Method, RubricInput } from "../../rubrics/index.js";
import { joinClauses } from "../message.js";
import type { RuleWords } from "./rule-words.js";
import { ruleWords } from "./rule-words.js";
import { bands } from "./methods/bands.js";
import { bandsVsReference } from "./methods/bands-vs-reference.js";
import { checklist } from "./methods/checklist.js";
import { complementShare } from "./methods/complement-share.js";
import { countGate } from "./methods/count-gate.js";
import { gapClosing } from "./methods/gap-closing.js";
import { gradeToPoints } from "./methods/grade-to-points.js";
import { growth } from "./methods/growth.js";
import { judged } from "./methods/judged.js";
import { linearToTarget } from "./methods/linear-to-target.js";
import { minimumCounts } from "./methods/minimum-counts.js";
import { panel } from "./methods/panel.js";
import { perOccurrence } from "./methods/per-occurrence.js";
import { perUnit } from "./methods/per-unit.js";
import { rank } from "./methods/rank.js";
import { ratioAsScore } from "./methods/ratio-as-score.js";
import { ratioToBest } from "./methods/ratio-to-best.js";
import { survey } from "./methods/survey.js";
import { threshold } from "./methods/threshold.js";
import { thresholdElseRank } from "./methods/threshold-else-rank.js";
import { weightedCategories } from "./methods/weighted-categories.js";
import { weightedRates } from "./methods/weighted-rates.js";
import { worseningOnly } from "./methods/worsening-only.js";

/**
 * A scoring rule in words (评分办法): every parameter that changes a score is said; what is not said has its default.
 *
 * A rule over one input leaves it to the item to name it, as printed rubrics do; one over several names each by its title, or
 * by its id where `inputs` has none such. `points` are the full points of the item.
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
  return subject + sentence(method, words, inputs);
}

const colon = ({ text }: RuleWords): string => text("：", ": ");

const sentence = (method: Method, words: RuleWords, inputs: readonly RubricInput[]): string => {
  switch (method.kind) {
    case "linearToTarget":
      return linearToTarget(method, words);
    case "ratioAsScore":
      return ratioAsScore(method, words);
    case "perUnit":
      return perUnit(method, words);
    case "bands":
      return bands(method, words);
    case "bandsVsReference":
      return bandsVsReference(method, words);
    case "threshold":
      return threshold(method, words);
    case "thresholdElseRank":
      return thresholdElseRank(method, words);
    case "rank":
      return rank(method, words);
    case "ratioToBest":
      return ratioToBest(method, words);
    case "weightedRates":
      return weightedRates(method, words);
    case "weightedCategories":
      return weightedCategories(method, words);
    case "minimumCounts":
      return minimumCounts(method, words);
    case "perOccurrence":
      return perOccurrence(method, words);
    case "checklist":
      return checklist(method, words);
    case "countGate":
      return countGate(method, words);
    case "gradeToPoints":
      return gradeToPoints(method, words);
    case "judged":
      return judged(method, words);
    case "panel":
      return panel(method, words);
    case "survey":
      return survey(method, words);
    case "growth":
      return growth(method, words);
    case "worseningOnly":
      return worseningOnly(method, words);
    case "gapClosing":
      return gapClosing(method, words);
    case "complementShare":
      return complementShare(method, words);
    case "bestOf":
    case "sum":
    case "mean":
      return combined(method, words, inputs);
  }
};

/** 24. The best, the sum or the mean of methods: each with its number, its input and its own points. */
const combined = ({ kind, of }: Combined, words: RuleWords, inputs: readonly RubricInput[]): string => {
  const { text, locale } = words;
  const opening = {
    bestOf: text("取最高项：", "the best of: "),
    sum: text("各项相加：", "the sum of: "),
    mean: text("各项平均：", "the mean of: "),
  };
  const parts = of.map(({ method, points, weight }, index) => {
    const own = ruleWords(points ?? words.points, inputs, locale);
    const subject = "input" in method ? `${own.name(method.input)}${colon(own)}` : "";
    const worth = points === undefined ? "" : text("（满分{points}分）", " (full points {points})", { points });
    const weighted = weight === undefined ? "" : text("（权重{weight}）", " (weight {weight})", { weight });
    return `${numberOf(index)}${subject}${sentence(method, own, inputs)}${worth}${weighted}`;
  });
  return opening[kind] + joinClauses(parts, locale);
};

/** ① to ⑳, then (21). */
const numberOf = (index: number): string => (index < 20 ? String.fromCodePoint(0x2460 + index) : `（${index + 1}）`);
