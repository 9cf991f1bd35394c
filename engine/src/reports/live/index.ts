// Sheets that compute: the overview, each stage in formulas, and the figures they take.
export { liveSheets } from "./live-sheets.js";
export { overviewSheet } from "./overview-sheet.js";
export type { FunctionNames, Functions, TableOfHers } from "./function-formulas.js";
