// Forms that a school or a county fills in: learned, read, and made.
export { builtInTemplates, countyTemplates, schoolSelfCheck } from "./built-in/index.js";
export * from "./form-template.js";
export * from "./submission.js";
export { readSubmission } from "./read-submission.js";
