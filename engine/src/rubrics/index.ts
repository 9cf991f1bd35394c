// Rubrics as data, and what schools score by them.
export * from "./check-rubric.js";
export * from "./diff-rubric.js";
export { itemsOf } from "./flat-nodes.js";
export { isDated, isInForce } from "./in-force.js";
export * from "./inputs-of.js";
export * from "./library/index.js";
export * from "./method.js";
export * from "./one-item-rubric.js";
export * from "./parse-rubric.js";
export * from "./rubric-hashes.js";
export * from "./rubric.js";
export * from "./score-data.js";
export * from "./score-options.js";
export * from "./score-rubric.js";
export * from "./scores.js";
export * from "./trace-score.js";
export { fromUnits } from "./units.js";
export { canWorkOut, rawInputsOf, servingInputs, usedInputs } from "./worked-out.js";
