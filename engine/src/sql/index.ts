// A standard as SQL for warehouses, and the flat table that it reads.
export { columnName } from "./column-name.js";
export { dialectIds, dialects } from "./dialects/index.js";
export type { Dialect, DialectId, Keeping } from "./dialects/index.js";
export { sqlParts } from "./statements.js";
export type { SqlPart, Statement } from "./statements.js";
export { tableColumns } from "./table/columns.js";
export type { Section, TableColumn } from "./table/columns.js";
export { recordTable } from "./table/record-table.js";
export type { ColumnOfValues, CountyRecord } from "./table/record-table.js";
export { tableName } from "./table-name.js";
export { sqlText, statements } from "./write-sql.js";
export type { SqlOptions } from "./write-sql.js";
