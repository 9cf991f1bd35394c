// A page a school, and subtotals by township.
export { ranksPaper } from "./ranks-paper.js";
export { schoolRanks } from "./school-ranks.js";
export { schoolPages, schoolsPaper } from "./school-pages.js";
export type { SchoolPagesOptions } from "./school-pages.js";
