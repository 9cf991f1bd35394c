// Every sentence of the engine and of file reading, in Chinese and in English.
export * from "./communities.js";
export * from "./describe-county.js";
export * from "./describe.js";
export * from "./explain.js";
export * from "./explain-score.js";
export * from "./groups.js";
export * from "./measures.js";
export * from "./joint-scores.js";
export * from "./message.js";
export * from "./profile.js";
export * from "./rubric-words.js";
export { tableErrors } from "./table-errors.js";
export * from "./reports.js";
export { rubricSheetMessages } from "./rubric-sheets.js";
export { describeRule } from "./rules.js";
export * from "./score-report-words.js";
export { scoringMessages } from "./scoring.js";
export * from "./terms.js";
