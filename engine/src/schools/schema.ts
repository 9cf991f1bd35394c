// The shape of a school's yearly record, checked: for records that come from a file or another program.
import * as z from "zod/mini";
import { identityFields, quantityFields } from "./fields.js";
import { owners } from "./record.js";
import type { SchoolRecord } from "./record.js";
import { schoolTypes } from "./stage.js";

const quantity = z.union([z.number(), z.enum(["missing", "notApplicable", "unreadable"])]);

/** Figures by id: those of `quantityFields`, or an indicator's value per pupil. */
const quantities = z.record(z.string(), quantity);

const where = z.object({ file: z.optional(z.string()), sheet: z.optional(z.string()), cell: z.optional(z.string()) });

const source = z.object({
  file: z.optional(z.string()),
  sheet: z.optional(z.string()),
  row: z.optional(z.int()),
  columns: z.optional(z.record(z.string(), z.string())),
  cells: z.optional(z.record(z.string(), where)),
  corrected: z.optional(z.record(z.string(), z.object({ from: quantity, rule: z.string() }))),
});

/** The schema of a school's yearly record, as a JSON file or another program gives it. */
export const schoolRecordSchema = z.object({
  name: z.string(),
  code: z.optional(z.string()),
  type: z.optional(z.enum(schoolTypes)),
  owner: z.optional(z.enum(owners)),
  locale: z.optional(z.enum(["urban", "town", "rural"])),
  township: z.optional(z.string()),
  campusOf: z.optional(z.string()),
  counted: z.optional(z.boolean()),
  year: z.optional(z.int()),
  yearBuilt: z.optional(z.int()),
  stage: z.optional(z.enum(["primary", "junior", "senior"])),
  whole: z.optional(quantities),
  primary: z.optional(quantities),
  junior: z.optional(quantities),
  senior: z.optional(quantities),
  source: z.optional(source),
});

/** What is wrong with a record: a code and the path, for `messages/` to say. */
export interface RecordIssue {
  readonly code: string;
  readonly path: string;
}

/** Checked records, or everything that is wrong with them. */
export type RecordsParsed =
  | { readonly records: readonly SchoolRecord[]; readonly issues: readonly [] }
  | { readonly records: null; readonly issues: readonly RecordIssue[] };

const knownFigures = new Set<string>(quantityFields.map((field) => field.id));
const knownIdentity = new Set<string>(identityFields.map((field) => field.id));

/** Whether an id is a field of a record. */
export const isFieldId = (id: string): boolean => knownFigures.has(id) || knownIdentity.has(id);

/**
 * Checks records that come from outside; all issues at once, each with its path such as `12.whole.books`.
 *
 * @example
 * parseSchoolRecords([{ name: 5 }]).issues // => [{ code: "invalid_type", path: "0.name" }]
 */
export function parseSchoolRecords(input: unknown): RecordsParsed {
  const result = z.array(schoolRecordSchema).safeParse(input, { jitless: true });
  if (result.success) return { records: result.data as readonly SchoolRecord[], issues: [] };
  return { records: null, issues: result.error.issues.map(({ code, path }) => ({ code, path: path.join(".") })) };
}
