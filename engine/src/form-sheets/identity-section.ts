// The lines that say who the school is, filled in as far as it is known.
import type { Locale } from "../diagnostics/index.js";
import type { CategoryId } from "../words/index.js";
import { categoryWords, fieldHelp, formText } from "../words/index.js";
import type { IdentityId, SchoolRecord } from "../schools/index.js";
import { fieldOf } from "../schools/index.js";
import type { InputShape } from "./inputs.js";
import { formInput } from "./inputs.js";
import type { FormQuestion, FormSection } from "./question.js";

/** What is known of a school before it fills in its form. */
export type KnownSchool = Partial<
  Pick<SchoolRecord, "name" | "code" | "type" | "owner" | "locale" | "township" | "campusOf" | "counted">
>;

/** Who the school is, and the year its figures are of. Name, code and year that are given are not to be changed. */
export function identitySection(
  ids: readonly IdentityId[],
  known: KnownSchool,
  year: number | undefined,
  locale: Locale,
  labels: Readonly<Partial<Record<IdentityId, string>>> = {},
): FormSection {
  return {
    heading: formText("section.identity", {}, locale),
    columns: [],
    questions: ids.map((id) => question(id, known, year, labels[id] ?? fieldOf(id)?.name[locale] ?? id, locale)),
  };
}

const question = (
  id: IdentityId,
  known: KnownSchool,
  year: number | undefined,
  label: string,
  locale: Locale,
): FormQuestion => {
  const help = fieldHelp[id]?.[locale] ?? "";
  return {
    label,
    unit: "",
    help,
    inputs: [formInput({ ...shapeOf(id, known, year, locale), path: id }, label, help, locale)],
  };
};

/** Years a form can be of. */
const [firstYear, lastYear] = [2000, 2100];

const shapeOf = (id: IdentityId, known: KnownSchool, year: number | undefined, locale: Locale): InputShape => {
  if (id === "year") {
    const given = year === undefined ? {} : ({ value: year, locked: true } as const);
    return { kind: "whole", least: firstYear, most: lastYear, ...given };
  }
  if (isCategory(id)) {
    const words: Readonly<Record<string, { readonly "zh-CN": string; readonly en: string }>> = categoryWords[id];
    const value = known[id] === undefined ? undefined : words[String(known[id])]?.[locale];
    return {
      kind: "list",
      values: Object.values(words).map((word) => word[locale]),
      ...(value !== undefined && { value }),
    };
  }
  const value = textOf(id, known);
  const fixed = (id === "name" || id === "code") && value !== undefined;
  return { kind: "text", ...(value !== undefined && { value }), ...(fixed && { locked: true }) };
};

const isCategory = (id: IdentityId): id is CategoryId => Object.hasOwn(categoryWords, id);

const textOf = (id: IdentityId, known: KnownSchool): string | undefined => {
  const value = (known as Readonly<Record<string, unknown>>)[id];
  return typeof value === "string" && value !== "" ? value : undefined;
};
