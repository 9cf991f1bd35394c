// Result sheets to an .xlsx file.
export * from "./sheet-names.js";
export * from "./write-workbook.js";
