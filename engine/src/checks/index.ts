// Checks of what schools sent, as data: what cannot be, what is unlikely, what contradicts, and what was probably meant.
export * from "./apply-corrections.js";
export { builtInChecks, checksWithSentence } from "./built-in/built-in-checks.js";
export * from "./check-finding.js";
export * from "./check-rule.js";
export * from "./check-schools.js";
export * from "./check-sheet.js";
export { readCondition } from "./conditions/read-condition.js";
export type { ConditionFault, ConditionRead } from "./conditions/condition-reading.js";
export { writeCondition } from "./conditions/write-condition.js";
export * from "./covered-by-checks.js";
export * from "./diagnostic-of.js";
export * from "./with-own-checks.js";
export * from "./key-schools.js";
export * from "./parse-rules.js";
export * from "./read-checks.js";
export { checkSheetName, kindWords, severityWords } from "./sheet-words.js";
