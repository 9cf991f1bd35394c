// The shape of a school's yearly record, checked: for records that come from a file or another program.
import * as z from "zod/mini";
import type { ShapeIssue } from "../diagnostics/index.js";
import { shapeIssues } from "../diagnostics/index.js";
import { owners, schoolLocales } from "./record.js";
import type { SchoolRecord } from "./record.js";
import { schoolStages, schoolTypes } from "./stage.js";

const quantity = z.union([z.number(), z.enum(["missing", "notApplicable", "unreadable"])]);

/** Figures by id: those of `quantityFields`, or an indicator's value per pupil. */
const quantities = z.record(z.string(), quantity);

const where = z.strictObject({
  file: z.optional(z.string()),
  sheet: z.optional(z.string()),
  cell: z.optional(z.string()),
});

const source = z.strictObject({
  file: z.optional(z.string()),
  sheet: z.optional(z.string()),
  row: z.optional(z.int()),
  columns: z.optional(z.record(z.string(), z.string())),
  cells: z.optional(z.record(z.string(), where)),
  corrected: z.optional(z.record(z.string(), z.strictObject({ from: quantity, rule: z.string() }))),
});

/** The schema of a school's yearly record, as a JSON file or another program gives it. */
export const schoolRecordSchema = z.strictObject({
  name: z.string(),
  code: z.optional(z.string()),
  type: z.optional(z.enum(schoolTypes)),
  owner: z.optional(z.enum(owners)),
  locale: z.optional(z.enum(schoolLocales)),
  township: z.optional(z.string()),
  campusOf: z.optional(z.string()),
  counted: z.optional(z.boolean()),
  year: z.optional(z.int()),
  yearBuilt: z.optional(z.int()),
  stage: z.optional(z.enum(schoolStages)),
  whole: z.optional(quantities),
  primary: z.optional(quantities),
  junior: z.optional(quantities),
  senior: z.optional(quantities),
  source: z.optional(source),
});

/** Records, as a file has them: a list. */
export const schoolRecordsSchema = z.array(schoolRecordSchema);

/** Checked records, or everything that is wrong with them; `describeShapeIssues` says it in either language. */
export type RecordsParsed =
  | { readonly records: readonly SchoolRecord[]; readonly issues: readonly [] }
  | { readonly records: null; readonly issues: readonly ShapeIssue[] };

/**
 * Checks records that come from outside (读入学校数据): all issues at once, each with its path such as `12.whole.books`.
 *
 * Rule: the shape alone decides; what figures have to do with each other is for `checkSchools`.
 * Figures are numbers in the unit of their field, or why there is none; zeros are figures. A big integer, as databases give them, is the
 * number that holds it exactly. None: an empty list is fine. Errors: none thrown; the records are null where anything is wrong, and each
 * issue says what was expected, what was there, and of a misspelt field which was meant. The ids of figures are open, for a standard may
 * have its own: those that nothing reads are told by `assessCounty`. Source: our own shape, as `SchoolRecord` has it.
 *
 * @example
 * parseSchoolRecords([{ name: 5 }]).issues // => [{ code: "invalid_type", path: "0.name", wanted: ["string"], found: "number" }]
 * parseSchoolRecords([{ name: "一小", whole: { books: "5" } }]).issues[0].wanted // => ["number", "missing", "notApplicable", "unreadable"]
 */
export function parseSchoolRecords(input: unknown): RecordsParsed {
  const given = withNumbers(input);
  const result = schoolRecordsSchema.safeParse(given, { jitless: true });
  if (result.success) return { records: result.data as readonly SchoolRecord[], issues: [] };
  return { records: null, issues: shapeIssues(result.error.issues, given, schoolRecordsSchema) };
}

/** The same with big integers as the numbers that hold them; those that none holds stay, and are refused. */
const withNumbers = (value: unknown): unknown => {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(withNumbers);
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withNumbers(part)]))
    : value;
};

/**
 * The shape of schools' records as JSON Schema 2020-12 (学校数据的 JSON Schema), for editors and other programs; the package has it as a file under `schemas/`.
 *
 * Rule: it is derived from the shape by which `parseSchoolRecords` parses, so that both refuse the same.
 * What it refuses, `parseSchoolRecords` refuses; nothing else is for that to say. Units, zeros, none: as the shape says. Errors: none thrown.
 *
 * @example
 * schoolRecordsJsonSchema().type // => "array"
 */
export const schoolRecordsJsonSchema = (): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(schoolRecordsSchema, { target: "draft-2020-12" });
