// The shape of a standard from a file, checked strictly: a file is hostile until read, and nothing in it is passed over.
import * as z from "zod/mini";
import type { ShapeIssue } from "../diagnostics/index.js";
import { shapeIssues } from "../diagnostics/index.js";
import type { OwnMeasures } from "../indicators/index.js";
import { indicators } from "../indicators/index.js";
import { isOwnId, owners, schoolTypes } from "../schools/index.js";
import type { StandardPatch } from "./extend.js";
import { ownMeasures, ownSchema } from "./own-schema.js";
import { formulas, localText, text } from "./parts-of-schema.js";
import { cvRange, countRange, minimumRange, pupilsRange, shareRange, weightRange } from "./ranges.js";
import type { NumberRange } from "./ranges.js";

const date = z.iso.date();
const digits = z.int().check(z.minimum(0), z.maximum(10));

const reference = z.strictObject({
  document: text,
  article: z.optional(text),
  certainty: z.enum(["A", "B", "C", "D"]),
  note: z.optional(localText),
});

const within = ({ above, least, most, whole }: Omit<NumberRange, "units">): z.ZodMiniType<number> =>
  (whole ? z.int() : z.number()).check(
    ...(above === undefined ? [] : [z.gt(above)]),
    ...(least === undefined ? [] : [z.minimum(least)]),
    ...(most === undefined ? [] : [z.maximum(most)]),
  );

const datedValue = (range: NumberRange) =>
  z.strictObject({
    from: date,
    to: z.optional(date),
    value: z.nullable(within(range)),
    reference: z.optional(reference),
  });

/** Dates rise from value to value, and no value ends before it begins or after the next has begun. */
const inOrder = z.check<readonly { readonly from: string; readonly to?: string | undefined }[]>(({ value, issues }) => {
  const wrong = (at: number, part: string, problem: string): void => {
    issues.push({ code: "custom", input: value, path: [at, part], params: { problem } });
  };
  value.forEach(({ from, to }, at) => {
    const next = value[at + 1];
    if (next?.from === from) wrong(at + 1, "from", "date_twice");
    else if (next !== undefined && next.from < from) wrong(at + 1, "from", "date_falls");
    else if (to !== undefined && (to < from || (next !== undefined && to >= next.from))) wrong(at, "to", "date_ends");
  });
});

const parameter = (range: NumberRange) =>
  z.strictObject({
    unit: z.enum(range.units as [string, ...string[]]),
    reference,
    values: z.array(datedValue(range)).check(z.minLength(1), z.maxLength(100), inOrder),
  });

/** What can be changed or, by null, taken away. */
const orNone = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

const thresholds = (range: NumberRange) =>
  orNone(z.strictObject({ primary: orNone(parameter(range)), junior: orNone(parameter(range)) }));

type Ranged = Parameters<typeof minimumRange>[0];

const indicatorPatch = (indicator: Ranged) =>
  z.strictObject({
    id: z.literal(indicator.id),
    remove: z.optional(z.literal(true)),
    code: z.optional(text),
    reference: z.optional(reference),
    minimum: thresholds(minimumRange(indicator)),
    maximumCv: thresholds(cvRange),
    formulas: orNone(z.strictObject({ primary: formulas, junior: formulas })),
    digits: z.optional(z.strictObject({ value: digits, mean: digits, cv: digits })),
  });
type IndicatorShape = ReturnType<typeof indicatorPatch>;

const builtInPatches = indicators.map(indicatorPatch);

/** An indicator that the file does not define, or wrongly: what is wrong with it is said where that is. */
const undefinedPatch = (id: string) => z.looseObject({ id: z.literal(id) });

const listed = <T extends z.ZodMiniType>(shape: T) => z.array(shape).check(z.maxLength(200));

/** The shapes of the indicators that a file may speak of: those built in, and those that it defines itself. */
const indicatorPatches = (own: OwnMeasures | null, named: readonly string[]) => {
  const defined = (own?.indicators ?? []).filter(({ id }, at, all) => all.findIndex((each) => each.id === id) === at);
  const ids = new Set<string>(defined.map(({ id }) => id));
  const lacking = [...new Set(named)].filter((id) => !ids.has(id)).map(undefinedPatch);
  const shapes = [...builtInPatches, ...defined.map(indicatorPatch), ...lacking];
  return listed(z.discriminatedUnion("id", shapes as unknown as [IndicatorShape, ...IndicatorShape[]]));
};

const weight = within(weightRange);
const weights = z.optional(z.strictObject({ primary: weight, junior: weight, senior: weight }));
const policy = z.optional(z.enum(["exclude", "merge", "own"]));

const patchSchema = <T extends z.ZodMiniType>(indicatorShapes: T) =>
  z.strictObject({
    /** The mark of the program that wrote the file; it is no part of the standard. */
    generator: z.optional(z.unknown()),
    id: text.check(z.maxLength(80), z.regex(/^[a-z0-9-]+$/)),
    extends: text,
    title: localText,
    document: text,
    issuer: localText,
    issued: date,
    own: z.optional(ownSchema),
    indicators: z.optional(indicatorShapes),
    schoolRule: orNone(
      z.strictObject({ metAtLeast: z.optional(parameter(countRange)), floorShare: z.optional(parameter(shareRange)) }),
    ),
    composite: orNone(z.strictObject({ maximumCv: thresholds(cvRange), digits: z.optional(digits) })),
    scope: z.optional(
      z.strictObject({
        excludedTypes: z.optional(z.array(z.enum(schoolTypes))),
        excludedOwners: z.optional(z.array(z.enum(owners))),
        smallTeachingPoint: z.optional(parameter(pupilsRange)),
        smallTeachingPoints: policy,
        largeTeachingPoints: policy,
        reference: z.optional(reference),
      }),
    ),
    split: z.optional(
      z.strictObject({
        nineYear: weights,
        completeSecondary: weights,
        twelveYear: weights,
        reference: z.optional(reference),
      }),
    ),
  });

/** A variant, or everything that is wrong with its file, each with its path. */
export type StandardPatchParsed =
  | { readonly patch: StandardPatch; readonly issues: readonly [] }
  | { readonly patch: null; readonly issues: readonly ShapeIssue[] };

/**
 * Checks the shape of a provincial variant that comes from a file (读入省定标准); all issues at once, none passed over.
 *
 * Rule: the shape alone decides; nothing is looked up in a base.
 * Each issue has a code and the path of its part (`indicators.2.minimum.primary.values.1.from`): an unknown key, an id, type, owner
 * or quantity that there is none of, a date that falls or comes twice, a number outside its unit's range. Units: each number's own,
 * in one of the words that it can have. Missing parts stay as in the base; null takes one away. What only the base can tell is
 * found by `parseStandard`. None: `patch` is null where there is an issue. Errors: none thrown, whatever the input is.
 *
 * Source: our own format, schemas/standard.json.
 *
 * @example
 * parseStandardPatch({}).patch // => null
 */
export function parseStandardPatch(input: unknown): StandardPatchParsed {
  const own = ownIn(input);
  const schema = patchSchema(indicatorPatches(own, ownIdsNamed(input)));
  const result = schema.safeParse(input, { jitless: true });
  if (!result.success) return { patch: null, issues: shapeIssues(result.error.issues, input, schema) };
  const { generator: _generator, own: _own, ...patch } = result.data;
  return { patch: { ...patch, ...(own && { own }) } as unknown as StandardPatch, issues: [] };
}

/**
 * The shape of a provincial variant as JSON Schema 2020-12 (省定标准的 JSON Schema), for editors and other programs; the package has it as a file under `schemas/`.
 *
 * Rule: it is derived from the shape by which `parseStandardPatch` parses, so that both refuse the same.
 * What it refuses, `parseStandardPatch` refuses; the order of dates, and whether an indicator of its own is defined, is for that to say. Units, zeros, none: as the shape says. Errors: none thrown.
 *
 * @example
 * standardJsonSchema().type // => "object"
 */
export const standardJsonSchema = (): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(
    patchSchema(
      listed(
        z.union([
          z.discriminatedUnion("id", builtInPatches as unknown as [IndicatorShape, ...IndicatorShape[]]),
          z.looseObject({ id: z.string().check(z.startsWith("own-")) }),
        ]),
      ),
    ),
    { target: "draft-2020-12", reused: "ref" },
  );

/** The own measures of a file, by which the thresholds of its own indicators are checked; null where there are none, or they are wrong. */
function ownIn(input: unknown): OwnMeasures | null {
  const result = ownSchema.safeParse(partOf(input, "own"), { jitless: true });
  return result.success ? ownMeasures(result.data) : null;
}

/** The ids of a file's own indicators that it names thresholds for. */
const ownIdsNamed = (input: unknown): readonly string[] =>
  [partOf(input, "indicators") ?? []].flat().flatMap((each) => {
    const id = partOf(each, "id");
    return typeof id === "string" && isOwnId(id) ? [id] : [];
  });

const partOf = (whole: unknown, key: string): unknown =>
  typeof whole === "object" && whole !== null && Object.hasOwn(whole, key)
    ? (whole as Readonly<Record<string, unknown>>)[key]
    : undefined;
