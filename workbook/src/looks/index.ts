// How a workbook looks, for who shows it.
export type { LookChange } from "./look-change.js";
export type * from "./looks.js";
export type * from "./size-change.js";
export * from "./read-looks.js";
