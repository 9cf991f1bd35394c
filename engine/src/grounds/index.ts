// What a verdict must stand on: expectations that a result is held against, and what may be said where they hold.
export { compareUnits } from "./compare-units.js";
export type { ComparedCv, ComparedStage, CountedCounty, UnitsCompared } from "./compare-units.js";
export { groundChecks } from "./catalogue.js";
export type { Ground, GroundCheck, GroundCode, GroundFinding, GroundInput, ReadCounty } from "./ground.js";
export { groundsOf } from "./grounds-of.js";
export type { GroundOptions } from "./grounds-of.js";
export { judgeCounty } from "./judge-county.js";
export type { JudgedCounty, JudgeOptions } from "./judge-county.js";
export { schoolsInDoubt, verdictOf } from "./verdict-of.js";
export type { CountyVerdict } from "./verdict-of.js";
