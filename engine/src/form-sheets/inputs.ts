// Short ways to make the inputs of a form.
import type { Locale } from "../diagnostics/index.js";
import { formText } from "../words/index.js";
import type { FieldPath } from "../reading/headers/index.js";
import type { FormInput } from "./form-sheet.js";

/** What an input is beside its sentences. */
export type InputShape = Omit<FormInput, "prompt" | "refusal" | "path"> & { readonly path?: FieldPath };

/** Signs that a spreadsheet program shows of a hint's title and of its text. */
const longestTitle = 32;
const longestText = 250;

/** An input with its hints: how to count, and what it takes. */
export function formInput(shape: InputShape, label: string, help: string, locale: Locale): FormInput {
  const title = cut(label, longestTitle);
  return {
    ...shape,
    path: shape.path ?? null,
    prompt: { title, text: cut(help, longestText) },
    refusal: { title, text: cut(refusalOf(shape, locale), longestText) },
  };
}

const refusalOf = ({ kind, least, most }: InputShape, locale: Locale): string => {
  const bounded = least !== undefined && most !== undefined;
  if (bounded && kind !== "date") return formText(`refusal.${kind}.between`, { least, most }, locale);
  return formText(`refusal.${kind}`, {}, locale);
};

/** Cut without leaving half of a sign. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
