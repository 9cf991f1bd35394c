// Who filled the form in, who answers for it, and when: the last lines, of which no figure is made.
import type { Locale } from "../diagnostics/index.js";
import { formText } from "../words/index.js";
import type { FormInputKind } from "./form-sheet.js";
import { formInput } from "./inputs.js";
import type { FormSection } from "./question.js";

const lines: readonly (readonly [string, FormInputKind])[] = [
  ["filledBy", "text"],
  ["head", "text"],
  ["phone", "text"],
  ["filledOn", "date"],
];

/** The lines. */
export const closingSection = (locale: Locale): FormSection => ({
  heading: formText("section.closing", {}, locale),
  columns: [],
  questions: lines.map(([code, kind]) => {
    const label = formText(`closing.${code}`, {}, locale);
    const help = formText(`closing.${code}.help`, {}, locale);
    return { label, unit: "", help, inputs: [formInput({ kind }, label, help, locale)] };
  }),
});
