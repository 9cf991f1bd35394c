// Standards written to sheets.
export { writeStandard } from "./write-standard.js";
