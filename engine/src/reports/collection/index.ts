// What was collected, as sheets.
export * from "./collection-sheets.js";
export * from "./school-questions.js";
