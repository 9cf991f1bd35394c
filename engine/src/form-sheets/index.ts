// Forms that schools fill in, laid out from a standard or a rubric.
export * from "./fields-to-ask.js";
export * from "./form-file-names.js";
export * from "./form-sheet.js";
export type { KnownSchool } from "./identity-section.js";
export { inputPath } from "./rubric-form.js";
export * from "./school-form.js";
export * from "./schools-to-ask.js";
