// Rubrics in sheets, read from the layouts that bureaus use.
export { listIn, numberIn } from "./cell-values.js";
export { plainNotation } from "./plain-notation.js";
export { readRubric } from "./read-rubric.js";
export type { RubricReading } from "./read-rubric.js";
export type { UnderstoodItem } from "./rubric-nodes.js";
export { rubricOfWorkbook } from "./rubric-of-workbook.js";
export type { WorkbookRubric } from "./rubric-of-workbook.js";
export { noSection, plainSheet } from "./rubric-sheet.js";
export type { RubricRowKind, RubricSheet } from "./rubric-sheet.js";
export { textsOf } from "./rubric-texts.js";
export { formatRuleParameters, parseRuleParameters } from "./rule-parameters.js";
export type { RuleParameters } from "./rule-parameters.js";
export { localWords, rowOf } from "./sheet-table.js";
export type { TableRow } from "./sheet-table.js";
export { writeNotation } from "./write-notation.js";
export type { Writable } from "./write-notation.js";
