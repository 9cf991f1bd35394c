// Forms that a school or a county fills in: learned, read, and made.
export { builtInTemplates, countyTemplates, schoolSelfCheck } from "./built-in/index.js";
export * from "./form-template.js";
export * from "./submission.js";
export { readSubmission } from "./read-submission.js";
export { learnForm } from "./learn-form.js";
export type { Learned, LearnOptions, Said } from "./learn-form.js";
export * from "./template-schema.js";
