// Rows under a header: what each is, and which of them belong to a table.
export { classifyRows } from "./classify-rows.js";
export type { ClassifiedRow, RowKind } from "./classify-rows.js";
export { namedTables } from "./named-table.js";
export type { NamedTable } from "./named-table.js";
export { nationalForm, noteWords, partWords } from "./row-words.js";
export { sheetCells } from "./sheet-cells.js";
export type { SheetCells } from "./sheet-cells.js";
export { formIn, surroundingsOf } from "./surroundings.js";
export type { Surroundings } from "./surroundings.js";
