// A school's self-report.
export { selfReports, selfReportsPaper } from "./self-reports.js";
export type { SelfReportOptions } from "./self-reports.js";
