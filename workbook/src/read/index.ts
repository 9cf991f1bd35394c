// Spreadsheet files to grids of cells, behind a guard.
export * from "./limits.js";
export * from "./read-workbook.js";
export * from "./read-document.js";
