// Rubrics in sheets: read from the layouts that bureaus use, and written back.
export * from "./rule-parameters.js";
export type * from "./rule-reading.js";
export * from "./understand-rule.js";
export * from "./score-grids.js";
