// One indicator of several counties: each one's moments, and what is said of them together.
import type { IndicatorId } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { dispersionOf, type VariationOfParts } from "../statistics/index.js";
import type { CountyMoments, CountyIndicator, CountyStage } from "./county-moments.js";
import type { VariationOfCounties } from "./province.js";

/** The indicators that any of the counties has, in their order. */
export const indicatorsIn = (stages: readonly CountyStage[]): readonly IndicatorId[] => [
  ...new Set(stages.flatMap(({ indicators }) => Object.keys(indicators) as IndicatorId[])),
];

const none: CountyIndicator = {
  moments: { count: 0, weight: 0, mean: 0, remainder: 0, sumOfSquares: 0 },
  cv: null,
  threshold: null,
  met: null,
};

/** One indicator of each county. */
export const valuesOf = (
  counties: readonly CountyMoments[],
  stage: CompulsoryStage,
  id: IndicatorId,
): readonly CountyIndicator[] => counties.map(({ stages }) => stages[stage]?.indicators[id] ?? none);

/** What is said of counties together. */
export const variationOf = ({ moments, cv, between, within }: VariationOfParts): VariationOfCounties => ({
  schools: moments.count,
  mean: dispersionOf(moments).mean,
  cv,
  between,
  within,
});
