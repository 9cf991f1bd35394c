// A page a school, and subtotals by township.
export { schoolsByTownship } from "./by-township.js";
export type { TownshipSchools } from "./by-township.js";
export { ranksPaper } from "./ranks-paper.js";
export { schoolRanks } from "./school-ranks.js";
export { schoolPages, schoolsPaper } from "./school-pages.js";
export type { SchoolPagesOptions } from "./school-pages.js";
