// Standards on sheets, read back as what files hold.
export { calledOnSheet } from "./own-ids.js";
export { standardOfText } from "./checked-standard.js";
export type { StandardReading } from "./read-standard.js";
export { standardOfWorkbook } from "./standard-of-workbook.js";
export { numberParts, singleParts, wordsOfKind } from "./standard-rows.js";
export { formulasText } from "./sum-text.js";
export type { StandardColumn, StandardItem } from "./standard-rows.js";
