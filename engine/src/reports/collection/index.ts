// What was collected, as sheets.
export { collectedTable, collectionSheets, sourcesSheet } from "./collection-sheets.js";
export * from "./school-questions.js";
