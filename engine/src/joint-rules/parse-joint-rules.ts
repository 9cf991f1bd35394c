// The rules of what follows from joint scores, from a file: their shape, strictly; all that is wrong at once, each with its place.
import * as z from "zod/mini";
import type { JointRules } from "../communities/index.js";
import type { CellsByPath, Diagnostic } from "../diagnostics/index.js";
import { cellOfPath, errorAt, issueParams, jsonOf, shapeIssues } from "../diagnostics/index.js";

const share = z.number().check(z.minimum(0), z.maximum(1));
const points = z.number().check(z.minimum(-1000), z.maximum(100_000));
const places = z.int().check(z.minimum(0), z.maximum(1_000_000));
const lacking = z.optional(z.enum(["none", "leaveOut"]));

const merge = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["sum", "mean", "pupilWeighted", "min"]), lacking }),
  z.strictObject({
    kind: z.literal("roleWeighted"),
    lacking,
    ledWeight: z.optional(z.number().check(z.minimum(0.5), z.maximum(1))),
  }),
  z.strictObject({ kind: z.literal("pooled") }),
  z.strictObject({
    kind: z.literal("ownPlusJoint"),
    lacking,
    own: z.optional(share),
    rest: z.optional(z.enum(["partners", "everyone"])),
  }),
  z.strictObject({
    kind: z.literal("ownPlusGrowth"),
    lacking,
    perPoint: points,
    most: z.optional(points),
    least: z.optional(points),
    leadsShare: z.optional(z.boolean()),
  }),
  z.strictObject({ kind: z.literal("sharedEvents"), lacking, least: z.optional(points), most: z.optional(points) }),
  z.strictObject({
    kind: z.literal("groupJudges"),
    lacking,
    part: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  }),
]);

const schema = z.strictObject({
  format: z.literal("junheng-joint-rules/1"),
  merge: z.optional(merge),
  principal: z.optional(
    z.strictObject({
      by: z.enum(["joint", "own"]),
      points: z
        .array(z.strictObject({ grade: z.string().check(z.minLength(1), z.maxLength(80)), points }))
        .check(z.maxLength(20)),
    }),
  ),
  prizes: z.optional(
    z.strictObject({
      bands: z.array(z.strictObject({ from: points, yuan: z.number().check(z.minimum(0)) })).check(z.maxLength(50)),
      decimals: z.nullable(z.int().check(z.minimum(0), z.maximum(4))),
    }),
  ),
  awards: z.optional(z.strictObject({ places })),
  quota: z.optional(
    z.strictObject({
      places,
      rule: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("mixed"), byScore: share }),
        z.strictObject({ kind: z.literal("scoreTimesPupils") }),
      ]),
    }),
  ),
});

/** Rules, or none, and what was wrong. */
export interface JointRulesParsed {
  readonly rules: JointRules | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks what is said to be such rules (读入捆绑考核规则); every issue names its path and, where `cells` knows it, its cell.
 *
 * Rule: the shape alone; a grade is named freely, for the rubric is not known here. Units: points, yuan, places. Zeros are numbers;
 * a missing rule gives nothing. None: `rules` is null where anything is wrong. Errors: none thrown.
 *
 * Source: our own format, schemas/joint-rules.json.
 *
 * @example
 * parseJointRules({ format: "junheng-joint-rules/1", awards: { places: 3 } }).diagnostics // => []
 */
export function parseJointRules(input: unknown, cells: CellsByPath = {}): JointRulesParsed {
  const shape = schema.safeParse(input, { jitless: true });
  if (shape.success) return { rules: input as JointRules, diagnostics: [] };
  const diagnostics = shapeIssues(shape.error.issues, input, schema).map((issue) =>
    errorAt("jointRulesShape", cellOfPath(cells, issue.path), issueParams(issue)),
  );
  return { rules: null, diagnostics };
}

/**
 * Rules of joint assessment from the text of a JSON file (读入捆绑考核规则文件).
 *
 * Rule: `jsonOf`, then `parseJointRules`; `file` is where its findings stand. Units: as there. A blank text is no JSON, and told so.
 * None: `rules` is null where anything is wrong. Errors: none thrown.
 *
 * Source: our own format, schemas/joint-rules.json.
 *
 * @example
 * parseJointRulesText('{"format":"junheng-joint-rules/1"}', "rules.json").diagnostics // => []
 * parseJointRulesText("", "rules.json").rules // => null
 */
export function parseJointRulesText(text: string, file: string): JointRulesParsed {
  const { json, issue } = jsonOf(text);
  if (issue !== undefined)
    return { rules: null, diagnostics: [errorAt("jointRulesShape", { file }, issueParams(issue))] };
  return parseJointRules(json, { "": { file } });
}

/**
 * The shape of rules of what follows from joint scores as JSON Schema 2020-12 (捆绑考核规则的 JSON Schema), for editors and other programs; the package has it as a file under `schemas/`.
 *
 * Rule: it is derived from the shape by which `parseJointRules` parses, so that both refuse the same.
 * What it refuses, `parseJointRules` refuses; nothing else is for that to say. Units, zeros, none: as the shape says. Errors: none thrown.
 *
 * @example
 * jointRulesJsonSchema().type // => "object"
 */
export const jointRulesJsonSchema = (): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(schema, { target: "draft-2020-12" });
