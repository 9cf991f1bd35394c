// Numbers only: moments, coefficients of variation, rounding.
export * from "./at-least.js";
export * from "./coefficient-of-variation.js";
export * from "./dispersion.js";
export * from "./format-decimal.js";
export * from "./influence-on-variation.js";
export * from "./moments.js";
export * from "./round-half-up.js";
export * from "./standard-deviation-of-population.js";
export * from "./standard-deviation-of-sample.js";
export * from "./variance-of-population.js";
export * from "./weighted-mean.js";
