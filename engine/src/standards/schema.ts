// The shape of a provincial variant, checked: a file is hostile until read.
import * as z from "zod/mini";
import type { StandardPatch } from "./extend.js";

const localText = z.object({ "zh-CN": z.string(), en: z.string() });

const reference = z.object({
  document: z.string(),
  article: z.optional(z.string()),
  certainty: z.enum(["A", "B", "C", "D"]),
  note: z.optional(localText),
});

const parameter = z.object({
  unit: z.string(),
  reference,
  values: z.array(z.object({ from: z.iso.date(), value: z.number() })).check(z.minLength(1)),
});

const byStage = <T extends z.core.$ZodType>(schema: T) => z.object({ primary: schema, junior: schema });

const term = z.object({
  quantity: z.string(),
  subtract: z.optional(z.literal(true)),
  optional: z.optional(z.literal(true)),
  within: z.optional(z.string()),
  only: z.optional(z.literal("smallRuralSchool")),
});

const weights = z.object({ primary: z.number(), junior: z.number(), senior: z.number() });
const policy = z.enum(["exclude", "merge", "own"]);

const patchSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  extends: z.string(),
  title: localText,
  document: z.string(),
  issuer: localText,
  issued: z.iso.date(),
  indicators: z.optional(
    z.array(
      z.object({
        id: z.string(),
        code: z.optional(z.string()),
        reference: z.optional(reference),
        minimum: z.optional(byStage(parameter)),
        maximumCv: z.optional(byStage(parameter)),
        formulas: z.optional(byStage(z.array(z.array(term)))),
        digits: z.optional(z.object({ value: z.int(), mean: z.int(), cv: z.int() })),
      }),
    ),
  ),
  schoolRule: z.optional(z.object({ metAtLeast: parameter, floorShare: parameter })),
  composite: z.optional(z.object({ maximumCv: byStage(parameter), digits: z.int() })),
  scope: z.optional(
    z.object({
      excludedTypes: z.optional(z.array(z.string())),
      excludedOwners: z.optional(z.array(z.string())),
      smallTeachingPoint: z.optional(parameter),
      smallTeachingPoints: z.optional(policy),
      largeTeachingPoints: z.optional(policy),
      reference: z.optional(reference),
    }),
  ),
  split: z.optional(
    z.object({
      nineYear: z.optional(weights),
      completeSecondary: z.optional(weights),
      twelveYear: z.optional(weights),
      reference: z.optional(reference),
    }),
  ),
});

/** A variant, or everything that is wrong with its file, each with its path. */
export type StandardPatchParsed =
  | { readonly patch: StandardPatch; readonly issues: readonly [] }
  | { readonly patch: null; readonly issues: readonly { readonly code: string; readonly path: string }[] };

/**
 * Checks a provincial variant that comes from a file; all issues at once.
 *
 * @example
 * parseStandardPatch({}).patch // => null
 */
export function parseStandardPatch(input: unknown): StandardPatchParsed {
  const result = patchSchema.safeParse(input, { jitless: true });
  if (result.success) return { patch: result.data as unknown as StandardPatch, issues: [] };
  return { patch: null, issues: result.error.issues.map(({ code, path }) => ({ code, path: path.join(".") })) };
}
