// Forms that a school or a county fills in: told from tables, learned, read by labels, by marks or by templates.
export { formReader } from "./form-reader.js";
export type { FormReader } from "./form-reader.js";
export { learnForm } from "./learning/learn-form.js";
export type { LearnOptions, Learned } from "./learning/learn-form.js";
export type { LabelOverrides } from "./learning/learned-field.js";
export { isOfRubric } from "./read-marked.js";
export { readSheet } from "./read-sheet.js";
export type { SheetFound } from "./read-sheet.js";
export type {
  CountyFigure,
  CountyForm,
  SheetReading,
  SheetShape,
  Submission,
  SubmissionOptions,
} from "./submission.js";
export {
  countyParts,
  countyRelations,
  countyTemplates,
  formAmount,
  formDigits,
  nationalForms,
  sheetIdOf,
  templateIdOf,
} from "./templates/built-in/index.js";
export type { FormPart, FormRelation, NationalForm } from "./templates/built-in/index.js";
export { figureName } from "./templates/read-county.js";
export { gapSign } from "./values/gaps.js";
export type { FormField, FormTemplate, ValuePlace } from "./templates/form-template.js";
export { isTemplateJson, parseFormTemplate } from "./templates/template-schema.js";
export type { TemplateParsed } from "./templates/template-schema.js";
