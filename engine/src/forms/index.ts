// Forms that a school or a county fills in: learned, read, and made.
export * from "./form-template.js";
export * from "./submission.js";
export { readSubmission } from "./read-submission.js";
