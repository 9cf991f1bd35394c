// Rubrics in sheets: read from the layouts that bureaus use, and written back.
export * from "./rule-parameters.js";
export type * from "./rule-reading.js";
export * from "./understand-rule.js";
export * from "./score-grids.js";
export * from "./read-rubric.js";
export * from "./rubric-of-workbook.js";
export type { UnderstoodItem } from "./rubric-nodes.js";
export type { RubricRowKind, RubricSheet } from "./rubric-sheet.js";
export { writeRubric } from "./write-rubric.js";
