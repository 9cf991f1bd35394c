// Which function scores which kind of method.
import type { Method } from "../method.js";
import type { Scorer } from "../scorer.js";
import { bands } from "./bands.js";
import { bandsVsReference } from "./bands-vs-reference.js";
import { checklist } from "./checklist.js";
import { combined } from "./combined.js";
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

type MakerOf = { readonly [Kind in Method["kind"]]: (method: Extract<Method, { kind: Kind }>) => Scorer };

const makers: MakerOf = {
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
  bestOf: (method) => combined(method, scorerOf),
  sum: (method) => combined(method, scorerOf),
  mean: (method) => combined(method, scorerOf),
};

/** The function that scores by a method: made once for a rubric, called for any number of rows. */
export const scorerOf = (method: Method): Scorer => (makers[method.kind] as (method: Method) => Scorer)(method);
