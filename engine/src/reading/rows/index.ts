// Rows under a header: what each is, and which of them belong to a table.
export { classifyRows } from "./classify-rows.js";
export { isMarkedExample } from "./example-rows.js";
export type { ClassifiedRow, RowColumns, RowKind, RowStatistic } from "./row-kinds.js";
export { isSchoolName } from "./school-names.js";
export { leftOutRows, reportLeftOut } from "./left-out.js";
export { namedTables } from "./named-table.js";
export type { NamedTable } from "./named-table.js";
export { kindByWords, noteWords, partWords } from "./row-words.js";
export { sheetCells } from "./sheet-cells.js";
export type { SheetCells } from "./sheet-cells.js";
export { formIn, surroundingsOf } from "./surroundings.js";
export type { Surroundings } from "./surroundings.js";
