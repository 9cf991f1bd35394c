// Results as neutral sheets, before they are a file or cells in a host.
export * from "./change/index.js";
export * from "./claims/index.js";
export { distributionSheet } from "./distribution-sheet.js";
export * from "./findings-sheet.js";
export * from "./result-sheets.js";
export type { FunctionNames, Functions, TableOfHers } from "./live/index.js";
export * from "./point-at-origins.js";
export * from "./sheet.js";
export * from "./sheet-reference.js";
export * from "./units-sheet.js";
export * from "./verdict-sheet.js";
export * from "./collection/index.js";
export * from "./scores/index.js";
export * from "./communities/index.js";
export * from "./planning/index.js";
export * from "./provinces/index.js";
