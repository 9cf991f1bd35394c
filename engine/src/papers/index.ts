// Papers that leave the office, before they are documents, sheets or pages.
export * from "./county/index.js";
export * from "./leader/index.js";
export * from "./paper.js";
export * from "./paper-sheet.js";
export * from "./pictures/index.js";
export * from "./printed-cell.js";
export * from "./sheet-paper.js";
export * from "./sheets-paper.js";
export * from "./schools/index.js";
export * from "./self-reports/index.js";
