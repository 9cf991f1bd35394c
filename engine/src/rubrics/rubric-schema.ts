// The shape of a rubric, checked: a file is hostile until read.
import * as z from "zod/mini";
import { builtInIndicatorIds } from "../indicators/index.js";
import { quantityFields } from "../schools/index.js";
import { methodSchema } from "./method-schema.js";

const text = z.string().check(z.maxLength(4000));
const localText = z.strictObject({ "zh-CN": text, en: text });
const id = z.string().check(z.minLength(1), z.maxLength(80));
const date = z.iso.date();
const period = z.strictObject({ from: z.optional(date), to: z.optional(date) });
const rounding = z.strictObject({ decimals: z.int().check(z.minimum(0), z.maximum(4)) });
/** With four decimals, 100,000 points are a thousand million units: what 32 bits hold, and some to spare. */
const points = z.number().check(z.minimum(-100_000), z.maximum(100_000));

const source = z.strictObject({
  document: text,
  article: z.optional(text),
  issued: z.optional(text),
  certainty: z.enum(["A", "B", "C", "D"]),
  note: z.optional(localText),
});

const ids = z.array(id).check(z.minLength(1), z.maxLength(20));
const way = {
  plus: ids,
  minus: z.optional(ids),
  over: z.optional(id),
  per: z.optional(z.union([z.literal(1), z.literal(100)])),
};

const workedOut = z.union([
  z.strictObject({ indicator: z.enum(builtInIndicatorIds) }),
  z.strictObject({ ways: z.array(z.strictObject(way)).check(z.minLength(1), z.maxLength(10)) }),
]);

const check = z.strictObject({
  id,
  input: id,
  is: z.enum(["=", ">="]),
  ways: z.array(z.strictObject({ ...way, title: localText })).check(z.minLength(1), z.maxLength(10)),
});

const input = z.strictObject({
  id,
  title: localText,
  kind: z.enum(["number", "count", "percent", "flag", "text"]),
  unit: z.optional(localText),
  headers: z.optional(z.array(text).check(z.maxLength(50))),
  field: z.optional(z.enum(["stage", ...quantityFields.map((each) => each.id)])),
  workedOut: z.optional(workedOut),
  range: z.optional(z.tuple([z.nullable(z.number()), z.nullable(z.number())])),
});

const nodeBase = {
  id,
  title: localText,
  points,
  cap: z.optional(points),
  floor: z.optional(points),
  round: z.optional(rounding),
  source: z.optional(source),
};

const item = z.strictObject({
  ...nodeBase,
  method: methodSchema,
  kind: z.optional(z.enum(["points", "bonus", "deduction"])),
  blank: z.optional(z.enum(["missing", "notMet", "notApplicable"])),
  applies: z.optional(z.strictObject({ input: id, values: z.array(text).check(z.minLength(1), z.maxLength(50)) })),
  effective: z.optional(period),
  insteadOf: z.optional(id),
  reviews: z.optional(z.strictObject({ self: z.optional(id), check: z.optional(id), final: z.optional(id) })),
  office: z.optional(localText),
  evidence: z.optional(z.array(localText).check(z.maxLength(50))),
  evidenceInput: z.optional(id),
  rule: z.optional(localText),
});

/** Sections in sections, six levels of them at the most: none is known with more than four. */
const nodeAt = (level: number): z.ZodMiniType =>
  level === 0
    ? item
    : z.union([
        z.strictObject({ ...nodeBase, items: z.array(nodeAt(level - 1)).check(z.minLength(1), z.maxLength(500)) }),
        item,
      ]);

const veto = z.strictObject({
  id,
  title: localText,
  input: id,
  scope: z.optional(z.enum(["own", "anyMember"])),
  effect: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("itemZero"), item: id }),
    z.strictObject({ kind: z.literal("totalZero") }),
    z.strictObject({ kind: z.literal("gradeAtMost"), grade: id }),
    z.strictObject({ kind: z.literal("barredFromAwards") }),
  ]),
  source: z.optional(source),
});

const total = z.strictObject({
  round: z.optional(rounding),
  notApplicable: z.enum(["rubric", "section", "full"]),
  bonusCap: z.optional(points),
  deductionCap: z.optional(points),
  gradesOn: z.enum(["points", "pointsWithBonus"]),
  gradeRound: z.optional(rounding),
});

const quota = z.strictObject({
  grade: id,
  share: z.number().check(z.minimum(0), z.maximum(1)),
  rounding: z.enum(["floor", "ceiling", "halfUp"]),
  ties: z.union([z.enum(["all", "none"]), z.strictObject({ input: id })]),
  group: z.optional(z.array(id).check(z.maxLength(5))),
});

/** A whole rubric. */
export const rubricSchema = z.strictObject({
  format: z.literal("junheng-rubric/1"),
  /** The mark of the program that wrote the file; it is no part of the rubric, nor of its fingerprints. */
  generator: z.optional(z.unknown()),
  id: id.check(z.regex(/^[a-z0-9-]+$/)),
  title: localText,
  source,
  note: z.optional(localText),
  effective: z.optional(period),
  scope: z.enum(["school", "stage", "community", "county"]),
  points: points.check(z.positive()),
  decimals: z.int().check(z.minimum(0), z.maximum(4)),
  inputs: z.array(input).check(z.maxLength(2000)),
  items: z.array(nodeAt(6)).check(z.minLength(1), z.maxLength(500)),
  checks: z.optional(z.array(check).check(z.maxLength(200))),
  total,
  vetoes: z.optional(z.array(veto).check(z.maxLength(100))),
  grades: z.optional(z.array(z.strictObject({ id, title: localText, from: points })).check(z.maxLength(20))),
  quota: z.optional(quota),
  flagDifference: z.optional(points),
});
