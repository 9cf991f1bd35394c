// Numbers only: moments, dispersion, inequality, quantiles, groups, rounding.
export * from "./at-least.js";
export * from "./coefficient-of-variation.js";
export * from "./complete-cases.js";
export * from "./dispersion.js";
export * from "./format-decimal.js";
export * from "./groups/compare-groups.js";
export * from "./groups/decompose-nested.js";
export * from "./groups/decompose.js";
export { variationOfParts } from "./groups/variation-of-parts.js";
export type { PartOfVariation, VariationOfParts } from "./groups/variation-of-parts.js";
export * from "./inequality/atkinson.js";
export * from "./inequality/concentration.js";
export { generalisedEntropy } from "./inequality/generalised-entropy.js";
export * from "./inequality/gini.js";
export * from "./inequality/hoover.js";
export * from "./inequality/lorenz-curve.js";
export * from "./inequality/theil-l.js";
export * from "./inequality/theil-t.js";
export * from "./influence-on-variation.js";
export * from "./moments.js";
export * from "./quantiles/halves.js";
export * from "./quantiles/ranges.js";
export {
  quantileByInterpolation,
  quantileByInverse,
  weightedMedian,
  weightedQuantile,
  weightedQuantiles,
} from "./quantiles/weighted-quantile.js";
export * from "./round-half-up.js";
export * from "./standard-deviation-by-frequency.js";
export * from "./standard-deviation-by-reliability.js";
export * from "./standard-deviation-of-population.js";
export * from "./variance-of-population.js";
export * from "./weighted-mean.js";
