// The shape of each of the 24 methods, for a rubric that comes from a file.
import * as z from "zod/mini";
import type { MethodKind } from "./method.js";

const id = z.string().check(z.minLength(1), z.maxLength(80));
const number = z.number();
const share = z.number().check(z.minimum(0), z.maximum(1));
const inputRef = z.union([id, z.strictObject({ item: id })]);
const numberRef = z.union([number, inputRef]);
const many = <T extends z.core.$ZodType>(schema: T) => z.array(schema).check(z.minLength(1), z.maxLength(200));
const group = z.optional(z.array(id).check(z.maxLength(5)));
const higherOrLower = z.enum(["higher", "lower"]);
const atLeastOrMost = z.enum(["atLeast", "atMost"]);
const count = z.enum(["exact", "whole", "started"]);
const size = z.optional(number.check(z.positive()));
const decimals = z.optional(z.int().check(z.minimum(0), z.maximum(10)));
const label = z.optional(z.string().check(z.maxLength(200)));

const band = z.strictObject({ from: z.optional(number), to: z.optional(number), points: number, label });
const bandTable = { bands: many(band), closed: z.optional(z.enum(["lower", "upper"])), round: decimals };

const method = <Kind extends MethodKind, Shape extends z.core.$ZodLooseShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

/** Every method but a combined one. */
const simpleMethods = [
  method("linearToTarget", {
    input: inputRef,
    target: numberRef,
    zero: z.optional(numberRef),
    direction: higherOrLower,
    cap: size,
  }),
  method("ratioAsScore", { input: inputRef, whole: z.optional(numberRef) }),
  method("perUnit", {
    input: inputRef,
    from: numberRef,
    side: z.enum(["below", "above"]),
    size,
    count,
    step: number,
    start: z.optional(z.enum(["full", "nothing"])),
  }),
  method("bands", { input: inputRef, ...bandTable }),
  method("bandsVsReference", {
    input: inputRef,
    reference: z.union([numberRef, z.strictObject({ of: z.enum(["mean", "best", "median"]), weight: z.optional(id) })]),
    difference: z.enum(["absolute", "percent"]),
    group,
    ...bandTable,
  }),
  method("threshold", {
    input: inputRef,
    value: numberRef,
    direction: atLeastOrMost,
    strict: z.optional(z.boolean()),
  }),
  method("thresholdElseRank", {
    input: inputRef,
    value: numberRef,
    direction: atLeastOrMost,
    steps: many(number),
    group,
  }),
  method("rank", {
    input: inputRef,
    direction: higherOrLower,
    start: number,
    step: number,
    floor: z.optional(number),
    steps: z.optional(many(number)),
    ties: z.optional(z.enum(["best", "worst", "mean"])),
    group,
  }),
  method("ratioToBest", { parts: many(z.strictObject({ input: inputRef, points: number })), group }),
  method("weightedRates", {
    parts: many(
      z.strictObject({ input: inputRef, weight: number, over: z.optional(inputRef), less: z.optional(share) }),
    ),
    uncapped: z.optional(z.boolean()),
  }),
  method("weightedCategories", { parts: many(z.strictObject({ input: inputRef, weight: number })) }),
  method("minimumCounts", {
    parts: many(z.strictObject({ input: inputRef, minimum: numberRef, points: number })),
    below: z.enum(["proportional", "nothing"]),
    join: z.enum(["each", "all", "any"]),
  }),
  method("perOccurrence", {
    parts: many(z.strictObject({ input: inputRef, value: number })),
    start: z.enum(["full", "nothing"]),
    how: z.enum(["add", "highest"]),
    scope: z.optional(z.enum(["own", "anyMember"])),
  }),
  method("checklist", {
    conditions: many(inputRef),
    how: z.discriminatedUnion("by", [
      z.strictObject({ by: z.literal("share") }),
      z.strictObject({
        by: z.literal("shortfall"),
        levels: many(z.strictObject({ atMost: z.int(), points: number, label })),
      }),
      z.strictObject({
        by: z.literal("allOrFault"),
        faults: z.array(inputRef).check(z.maxLength(200)),
        all: number,
        neither: number,
        fault: number,
      }),
    ]),
  }),
  method("countGate", {
    parts: many(
      z.strictObject({
        input: inputRef,
        target: numberRef,
        direction: z.optional(atLeastOrMost),
        strict: z.optional(z.boolean()),
        ifGiven: z.optional(z.boolean()),
      }),
    ),
    atLeast: z.int(),
    floorShare: z.optional(share),
  }),
  method("gradeToPoints", { input: id, grades: many(z.strictObject({ grade: z.string(), points: number })) }),
  method("judged", {
    input: inputRef,
    holds: z.enum(["points", "deduction"]),
    range: z.optional(z.tuple([number, number])),
    step: size,
    reason: z.optional(id),
  }),
  method("panel", {
    inputs: many(inputRef),
    how: z.enum(["mean", "median", "trimmedMean"]),
    trimFrom: z.optional(z.int().check(z.minimum(3))),
    whole: size,
  }),
  method("survey", {
    parts: many(z.strictObject({ input: inputRef, weight: number, replies: z.optional(inputRef) })),
    minimumReplies: z.optional(number),
    whole: size,
  }),
  method("growth", {
    input: inputRef,
    before: inputRef,
    direction: higherOrLower,
    of: z.enum(["value", "rank", "rate"]),
    step: number,
    floor: z.optional(number),
    group,
  }),
  method("worseningOnly", {
    input: inputRef,
    before: z.optional(inputRef),
    worse: z.enum(["up", "down"]),
    size,
    count: z.optional(count),
    step: number,
  }),
  method("gapClosing", {
    parts: many(z.strictObject({ own: inputRef, ownBefore: inputRef, other: inputRef, otherBefore: inputRef })),
    target: number.check(z.positive()),
    otherMustNotFall: z.boolean(),
  }),
  method("complementShare", { part: inputRef, whole: inputRef }),
] as const;

const combinedParts = many(
  z.strictObject({
    method: z.discriminatedUnion("kind", simpleMethods),
    points: z.optional(number),
    weight: z.optional(number),
  }),
);

/** Takes a shape that knows every kind of method; one that lacks a kind does not compile. */
const ofEveryKind = <S extends z.ZodMiniType<{ readonly kind: MethodKind }>>(
  schema: [MethodKind] extends [z.infer<S>["kind"]] ? S : never,
): S => schema;

const anyMethod = z.discriminatedUnion("kind", [
  ...simpleMethods,
  method("bestOf", { of: combinedParts }),
  method("sum", { of: combinedParts }),
  method("mean", { of: combinedParts }),
]);

/** Any method. */
export const methodSchema = ofEveryKind<typeof anyMethod>(anyMethod);
