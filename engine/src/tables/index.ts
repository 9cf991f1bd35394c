// Grids of cells in, school records out, with every doubt named by its cell.
export { cellOf, columnLetters, sheetOf } from "./address.js";
export * from "./grid.js";
export { headerWords } from "./header-words.js";
export { likeness } from "./likeness.js";
export { mappingOf } from "./mapping.js";
export * from "./mapping-schema.js";
export { usedFrom } from "./read-columns.js";
export * from "./read-ledger.js";
export * from "./read-members.js";
export * from "./read-roles.js";
export * from "./read-schools.js";
export * from "./reading.js";
export * from "./read-score-cell.js";
export * from "./read-scores.js";
export type { ScoreColumn } from "./score-columns.js";
export { readSeries } from "./read-series.js";
export * from "./series.js";
export { cleanName, halfWidth, isBlank, keyOf, textOf } from "./text.js";
