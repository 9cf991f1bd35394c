// Decisions that come from outside (a workbook's settings, a file), checked before they are used.
import * as z from "zod/mini";
import type { ShapeIssue } from "../diagnostics/index.js";
import { shapeIssues } from "../diagnostics/index.js";
import type { Decisions } from "./decisions.js";

const schema = z.strictObject({
  roles: z.optional(z.record(z.string(), z.enum(["sent", "county", "lastYear", "ignored"]))),
  same: z.optional(z.record(z.string(), z.boolean())),
  versions: z.optional(z.record(z.string(), z.string())),
  versionsElse: z.optional(z.enum(["newest", "none"])),
  campuses: z.optional(z.record(z.string(), z.string())),
  joint: z.optional(z.enum(["asSent", "merged", "apart"])),
  corrections: z.optional(z.record(z.string(), z.enum(["accepted", "refused"]))),
  impossible: z.optional(z.enum(["out", "in"])),
});

/** What is wrong with what should be decisions; nothing where they are. */
export function decisionIssues(json: unknown): readonly ShapeIssue[] {
  const result = schema.safeParse(json, { jitless: true });
  return result.success ? [] : shapeIssues(result.error.issues, json);
}

/**
 * The decisions in a value of unknown origin; none where it is anything else.
 *
 * @example
 * parseDecisions({ joint: "together" }) // => null
 */
export function parseDecisions(json: unknown): Decisions | null {
  const result = schema.safeParse(json, { jitless: true });
  return result.success ? (result.data as Decisions) : null;
}
