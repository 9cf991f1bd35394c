// What many files hold, brought into one clean table in which every figure knows its file and cell.
export * from "./collect-schools.js";
export * from "./collection.js";
export * from "./decisions.js";
export { askedLikeness, nameLikeness, sureLikeness } from "./name-likeness.js";
export * from "./open-points.js";
export { otherSchools } from "./other-schools.js";
export type { DecisionsParsed } from "./parse-decisions.js";
export { parseDecisions } from "./parse-decisions.js";
export { schoolCode } from "./school-code.js";
export { nameParts } from "./school-name.js";
export type { NameParts } from "./school-name.js";
