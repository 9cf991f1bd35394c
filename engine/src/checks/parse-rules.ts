// Rules from a JSON file or another program: their shape, then their paths; all that is wrong at once.
import * as z from "zod/mini";
import type { Diagnostic } from "../diagnostics/index.js";
import { errorAt, issueParams, shapeIssues } from "../diagnostics/index.js";
import type { SchoolType } from "../schools/index.js";
import { stagesOfType } from "../schools/index.js";
import type { CheckRule, CheckTest } from "./check-rule.js";
import { figureNames } from "./conditions/figure-names.js";
import { numberFaults } from "./conditions/sound-test.js";
import { everyFigure } from "./figures.js";

/** Rules, or none, and what was found. */
export interface CheckRulesParsed {
  readonly rules: readonly CheckRule[] | null;
  readonly diagnostics: readonly Diagnostic[];
}

const path = z.string();
const count = z.number().check(z.nonnegative());
const expression = z
  .array(
    z.strictObject({
      times: z.number(),
      paths: z.array(path).check(z.maxLength(4)),
      optional: z.optional(z.literal(true)),
    }),
  )
  .check(z.minLength(1), z.maxLength(40));

const test = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("relation"),
    left: expression,
    is: z.enum(["=", "<=", "<", ">=", ">"]),
    right: expression,
    tolerance: z.optional(count),
  }),
  z.strictObject({ kind: z.literal("required"), path }),
  z.strictObject({
    kind: z.literal("range"),
    path,
    per: z.optional(path),
    least: z.optional(z.number()),
    most: z.optional(z.number()),
    zeroApart: z.optional(z.literal(true)),
  }),
  z.strictObject({ kind: z.literal("whole"), path }),
  z.strictObject({ kind: z.literal("stages"), path, is: z.enum(["=", "<="]) }),
  z.strictObject({
    kind: z.literal("spread"),
    path,
    per: z.optional(path),
    times: z.number().check(z.positive()),
    least: count,
  }),
  z.strictObject({
    kind: z.literal("unit"),
    path,
    per: z.optional(path),
    factors: z.array(z.number().check(z.positive())).check(z.minLength(1), z.maxLength(20)),
  }),
  z.strictObject({ kind: z.literal("jump"), path, most: count, least: count }),
  z.strictObject({ kind: z.literal("county"), path }),
  z.strictObject({ kind: z.literal("sameFigures"), least: count }),
  z.strictObject({ kind: z.literal("unchanged"), least: count }),
  z.strictObject({ kind: z.literal("roundOnly"), multiple: z.number().check(z.positive()), least: count }),
]);

const rule = z.strictObject({
  id: z.string().check(z.minLength(1)),
  kind: z.enum(["impossible", "implausible", "inconsistent", "missing", "suspicious"]),
  severity: z.enum(["error", "warning", "note"]),
  test,
  types: z.optional(z.array(z.enum(Object.keys(stagesOfType) as [SchoolType, ...SchoolType[]]))),
  name: z.strictObject({ "zh-CN": z.string(), en: z.string() }),
});

const rules = z.array(rule).check(z.maxLength(2000));

/**
 * Checks what is said to be rules (读入检查规则): a list of them, as `builtInChecks` is one.
 *
 * Rule: first the shape, then figures that there are not, ids that occur twice, and numbers that make no sense. Units: shares as
 * numbers from 0, figures in the unit of their field. Zeros are numbers; a missing list of types asks every school. None: the rules
 * are null where anything is wrong. Errors: none thrown.
 *
 * Source: our own format, schemas/check-rules.json.
 *
 * @example
 * parseCheckRules(JSON.parse(JSON.stringify(builtInChecks))).diagnostics // => []
 * parseCheckRules([{ id: "甲" }]).rules // => null
 */
export function parseCheckRules(json: unknown): CheckRulesParsed {
  const shape = rules.safeParse(json, { jitless: true });
  if (!shape.success) {
    const diagnostics = shapeIssues(shape.error.issues, json, rules).map((issue) =>
      errorAt("checkRuleShape", {}, issueParams(issue)),
    );
    return { rules: null, diagnostics };
  }
  const parsed = json as readonly CheckRule[];
  const diagnostics = [...unknownPaths(parsed), ...repeatedIds(parsed), ...wrongNumbers(parsed)];
  return { rules: diagnostics.length > 0 ? null : parsed, diagnostics };
}

const unknownPaths = (parsed: readonly CheckRule[]): readonly Diagnostic[] =>
  parsed.flatMap(({ id, test: own }, index) =>
    pathsOf(own)
      .filter((each) => !isKnown(each, own))
      .map((each) => errorAt("checkPathUnknown", {}, { at: `${index}.test`, id, figure: each })),
  );

const wrongNumbers = (parsed: readonly CheckRule[]): readonly Diagnostic[] =>
  parsed.flatMap(({ id, test: own }) => numberFaults(own).map(({ code }) => errorAt(code, {}, { condition: id })));

const repeatedIds = (parsed: readonly CheckRule[]): readonly Diagnostic[] =>
  parsed.flatMap(({ id }, index) => {
    const first = parsed.findIndex((each) => each.id === id);
    return first === index ? [] : [errorAt("checkIdTwice", {}, { id, first: String(first) })];
  });

const pathsOf = (own: CheckTest): readonly string[] => {
  if (own.kind === "relation") return [...own.left, ...own.right].flatMap(({ paths }) => paths);
  const per = "per" in own && own.per !== undefined ? [own.per] : [];
  return "path" in own ? [own.path, ...per] : [];
};

const forEvery: ReadonlySet<CheckTest["kind"]> = new Set(["range", "whole", "county"]);

const isKnown = (each: string, { kind }: CheckTest): boolean =>
  each === everyFigure ? forEvery.has(kind) : figureNames.get(each.toLowerCase())?.path === each;

/**
 * The shape of check rules as JSON Schema 2020-12 (检查规则的 JSON Schema), for editors and other programs; the package has it as a file under `schemas/`.
 *
 * Rule: it is derived from the shape by which `parseCheckRules` parses, so that both refuse the same.
 * What it refuses, `parseCheckRules` refuses; a path that there is not, an id that stands twice is for that to say. Units, zeros, none: as the shape says. Errors: none thrown.
 *
 * @example
 * checkRulesJsonSchema().type // => "array"
 */
export const checkRulesJsonSchema = (): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(rules, { target: "draft-2020-12" });
