// Decisions that come from outside (a workbook's settings, a file), checked before they are used.
import * as z from "zod/mini";
import type { ShapeIssue } from "../diagnostics/index.js";
import { shapeIssues } from "../diagnostics/index.js";
import type { UnitChoices } from "../legal-units/index.js";
import { countedAs } from "../legal-units/index.js";
import type { Decisions } from "./decisions.js";

const schema = z.strictObject({
  roles: z.optional(z.record(z.string(), z.enum(["sent", "county", "lastYear", "ignored"]))),
  same: z.optional(z.record(z.string(), z.boolean())),
  versions: z.optional(z.record(z.string(), z.string())),
  versionsElse: z.optional(z.enum(["newest", "none"])),
  campuses: z.optional(z.record(z.string(), z.string())),
  units: z.optional(z.record(z.string(), z.enum(countedAs))),
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
 * Rule: the shape decides: known kinds of decisions, texts for keys. Units: none.
 * Errors: none thrown; each issue has its path, and the decisions are not there where one is wrong.
 *
 * Source: ours; older files are brought to today's words first.
 *
 * @example
 * parseDecisions({ units: { all: "one" } }) // => { decisions: { units: { all: "one" } }, issues: [] }
 * parseDecisions({ units: { all: "both" } }).issues[0].path // => "units.all"
 */
export function parseDecisions(json: unknown): DecisionsParsed {
  const result = schema.safeParse(ofToday(json), { jitless: true });
  return result.success
    ? { decisions: result.data as Decisions, issues: [] }
    : { issues: shapeIssues(result.error.issues, json, schema) };
}

/** Decisions that were kept before legal units were one thing everywhere: all campuses with their school, or each by itself. */
const joint: Readonly<Record<string, UnitChoices>> = { asSent: {}, merged: { all: "one" }, apart: { all: "each" } };

const ofToday = (json: unknown): unknown => {
  if (typeof json !== "object" || json === null || !("joint" in json)) return json;
  const { joint: before, ...rest } = json;
  const units = joint[String(before)];
  return units === undefined ? json : { ...rest, units };
};
