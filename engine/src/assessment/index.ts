// Schools and a standard in, the county's assessment out.
export * from "./assess-county.js";
export * from "./assessment.js";
export * from "./distribution.js";
export type { AssessmentOptions } from "./options.js";
export * from "./profile.js";
export * from "./school-value.js";
export * from "./schools-by-need.js";
export * from "./stage-parts.js";
export * from "./trace.js";
export * from "./verdict.js";
