// How a workbook looks, for who shows it.
export type * from "./looks.js";
export * from "./read-looks.js";
