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

/** Checked decisions, or everything that is wrong with them. */
export interface DecisionsParsed {
  readonly decisions?: Decisions;
  readonly issues: readonly ShapeIssue[];
}

/**
 * Checks decisions that come from outside. None of them is decisions too: an empty object.
 *
 * @example
 * parseDecisions({ joint: "merged" }) // => { decisions: { joint: "merged" }, issues: [] }
 * parseDecisions({ joint: "together" }).issues[0].path // => "joint"
 */
export function parseDecisions(json: unknown): DecisionsParsed {
  const result = schema.safeParse(json, { jitless: true });
  return result.success
    ? { decisions: result.data as Decisions, issues: [] }
    : { issues: shapeIssues(result.error.issues, json) };
}
