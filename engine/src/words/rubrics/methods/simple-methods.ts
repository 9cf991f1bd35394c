// The words of each way of scoring an item by itself: a method without its words does not compile.
import type { SimpleMethod } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";
import type { RuleWords } from "../rule-words.js";
import { bands } from "./bands.js";
import { bandsVsReference } from "./bands-vs-reference.js";
import { checklist } from "./checklist.js";
import { complementShare } from "./complement-share.js";
import { countGate } from "./count-gate.js";
import { gapClosing } from "./gap-closing.js";
import { gradeToPoints } from "./grade-to-points.js";
import { growth } from "./growth.js";
import { judged } from "./judged.js";
import { linearToTarget } from "./linear-to-target.js";
import { minimumCounts } from "./minimum-counts.js";
import { panel } from "./panel.js";
import { perOccurrence } from "./per-occurrence.js";
import { perUnit } from "./per-unit.js";
import { rank } from "./rank.js";
import { ratioAsScore } from "./ratio-as-score.js";
import { ratioToBest } from "./ratio-to-best.js";
import { survey } from "./survey.js";
import { threshold } from "./threshold.js";
import { thresholdElseRank } from "./threshold-else-rank.js";
import { weightedCategories } from "./weighted-categories.js";
import { weightedRates } from "./weighted-rates.js";
import { worseningOnly } from "./worsening-only.js";

type SimpleMethodWords = {
  readonly [Kind in SimpleMethod["kind"]]: MethodWords<Extract<SimpleMethod, { readonly kind: Kind }>>;
};

export const simpleMethodWords: SimpleMethodWords = {
  linearToTarget,
  ratioAsScore,
  perUnit,
  bands,
  bandsVsReference,
  threshold,
  thresholdElseRank,
  rank,
  ratioToBest,
  weightedRates,
  weightedCategories,
  minimumCounts,
  perOccurrence,
  checklist,
  countGate,
  gradeToPoints,
  judged,
  panel,
  survey,
  growth,
  worseningOnly,
  gapClosing,
  complementShare,
};

/** The sentence for a rule that combines no others. */
export const simpleSentence = (rule: SimpleMethod, words: RuleWords): string =>
  (simpleMethodWords[rule.kind] as MethodWords<SimpleMethod>).sentence(rule, words);
