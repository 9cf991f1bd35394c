// The shape of a saved template of a form, checked: all that is wrong with it at once.
import * as z from "zod/mini";
import type { ShapeIssue } from "../../../diagnostics/index.js";
import { shapeIssues } from "../../../diagnostics/index.js";
import { isUnit, unitFactor } from "../../cells/index.js";
import { builtInCatalogue, meaningOf } from "../../headers/index.js";
import { countyTemplates } from "./built-in/index.js";
import type { FormField, FormTemplate } from "./form-template.js";
import { gapCount } from "../values/gaps.js";

/** A checked template, or everything that is wrong with it. */
export interface TemplateParsed {
  readonly template?: FormTemplate;
  readonly issues: readonly ShapeIssue[];
}

const offset = z.int().check(z.gte(-200), z.lte(200));

const place = z.union([
  z.strictObject({ kind: z.literal("cell"), down: offset, right: offset }),
  z.strictObject({
    kind: z.literal("blank"),
    down: offset,
    right: offset,
    blank: z.int().check(z.gte(0)),
    text: z.string().check(z.maxLength(2000)),
  }),
]);

const schema = z.strictObject({
  version: z.literal(1),
  kind: z.literal("form"),
  /** The mark of the program that wrote the file; it says nothing of the form. */
  generator: z.optional(z.unknown()),
  id: z.string().check(z.minLength(1)),
  title: z.string(),
  fields: z.array(
    z.strictObject({
      path: z.string(),
      label: z.string().check(z.minLength(1)),
      group: z.optional(z.string()),
      cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)),
      place,
      across: z.optional(z.string()),
      unit: z.optional(z.string()),
    }),
  ),
});

/**
 * Whether a JSON is meant to be a template of a form (表式模板), and no mapping of columns.
 *
 * Rule: its `kind` is "form"; whether it is a sound one is what `parseFormTemplate` says. Units: none. Empty: {} is none.
 * None: false for null and what is no object. Errors: none thrown. Source: ours: the command takes both kinds of file in one place.
 *
 * @example
 * isTemplateJson({ version: 1, kind: "form" }) // => true
 * isTemplateJson(null) // => false
 */
export const isTemplateJson = (json: unknown): boolean =>
  typeof json === "object" && json !== null && (json as { readonly kind?: unknown }).kind === "form";

/**
 * Checks a template that comes from outside (校验表式模板): its shape, paths, units and gaps, all that is wrong at once.
 *
 * Rule: every path is of a school or a county's form, a unit fits its path, a gap is in its text. Issues: those of the shape (zod's codes), then
 * `no_fields`, `unknown_path`, `unknown_unit`, `unknown_gap`. Range: offsets -200 to 200, texts up to 2000 signs.
 * Empty: no fields at all are an issue; an empty unit is the field's own. None: `template` is missing wherever there is an issue.
 * Errors: none thrown, whatever the JSON holds. Source: ours; `generator` is dropped, as it says nothing of the form.
 *
 * @example
 * parseFormTemplate({ version: 1, kind: "form", id: "a", title: "表", fields: [] }).issues // => [{ code: "no_fields", path: "fields" }]
 */
export function parseFormTemplate(json: unknown): TemplateParsed {
  const result = schema.safeParse(json, { jitless: true });
  if (!result.success) return { issues: shapeIssues(result.error.issues, json, schema) };
  const { generator: _generator, ...template } = result.data as FormTemplate & { readonly generator?: unknown };
  const issues =
    template.fields.length === 0
      ? [{ code: "no_fields", path: "fields" }]
      : template.fields.flatMap((field, index) => fieldIssues(field, `fields.${index}`));
  return issues.length === 0 ? { template, issues } : { issues };
}

const countyPaths: ReadonlySet<string> = new Set(
  countyTemplates.flatMap(({ fields }) => fields.map(({ path }) => path)),
);

const fieldIssues = (field: FormField, at: string): readonly ShapeIssue[] => {
  const meaning = meaningOf(field.path, builtInCatalogue);
  const issues: ShapeIssue[] = [];
  if (meaning === undefined && !countyPaths.has(field.path)) issues.push({ code: "unknown_path", path: `${at}.path` });
  const { unit = "" } = field;
  if (meaning !== undefined && unit !== "" && !(isUnit(unit) && unitFactor(unit, meaning.unit) !== undefined))
    issues.push({ code: "unknown_unit", path: `${at}.unit` });
  if (field.place.kind === "blank" && field.place.blank >= gapCount(field.place.text))
    issues.push({ code: "unknown_gap", path: `${at}.place.blank` });
  return issues;
};
