// Templates of forms that are in use, as data.
import type { FormTemplate } from "../form-template.js";
import { formIV, formV, formVI } from "./county-conclusions.js";
import { formI, formII1, formIII } from "./county-resources.js";
import { schoolSelfCheck } from "./school-self-check.js";

export { schoolSelfCheck };
export { formAmount, formDigits } from "./county-digits.js";
export { countyParts, countyRelations } from "./county-relations.js";
export { nationalForms, sheetIdOf, templateIdOf } from "./national-forms.js";
export type { NationalForm } from "./national-forms.js";
export type { FormPart, FormRelation } from "./county-relations.js";

/** Forms about the county (all but Ⅱ-2, which is a table of schools). */
export const countyTemplates: readonly FormTemplate[] = [formI, formII1, formIII, formIV, formV, formVI];

/** All templates that are built in. */
export const builtInTemplates: readonly FormTemplate[] = [schoolSelfCheck, ...countyTemplates];
