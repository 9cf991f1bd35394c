// The county's own forms Ⅰ, Ⅳ, Ⅴ and Ⅵ, where anything of the application is known.
import type { Diagnostic, Locale, Where } from "../../diagnostics/index.js";
import { placeKey } from "../../diagnostics/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import type { ResultSheet } from "../sheet.js";
import { countyForm } from "./county-form.js";
import { countyLayouts } from "./county-layouts.js";

/** The codes of findings about a form's own figures and ticks. */
const contradictions: ReadonlySet<Diagnostic["code"]> = new Set<Diagnostic["code"]>([
  "formFigureDiffers",
  "formFigureCutOff",
  "formShareImpossible",
  "formShareBeyond",
  "formPartAboveWhole",
  "formTickedThoughNotMet",
  "formTickedNotThoughMet",
]);

/** The forms; none where nobody is at work on the application. */
export function countyForms({ application, assessment }: JudgedCounty, locale: Locale): readonly ResultSheet[] {
  if (application.length === 0) return [];
  const wrong = new Set(
    assessment.diagnostics.filter(({ code }) => contradictions.has(code)).map(({ where }) => placeKey(where)),
  );
  const figures = new Map(application.map((each) => [each.path, each]));
  const contradicted = (where: Where): boolean => wrong.has(placeKey(where));
  return countyLayouts.map((layout) => countyForm(layout, { figures, contradicted, locale }));
}
