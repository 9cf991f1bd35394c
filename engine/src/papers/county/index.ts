// The county's report.
export * from "./county-report.js";
