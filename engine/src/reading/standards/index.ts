// Standards on sheets, read back as what files hold.
export { readStandard } from "./read-standard.js";
export type { StandardReading } from "./read-standard.js";
export { standardOfWorkbook } from "./standard-of-workbook.js";
export { numberParts, singleParts, wordsOfKind } from "./standard-rows.js";
export type { StandardColumn, StandardItem } from "./standard-rows.js";
