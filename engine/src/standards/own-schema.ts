// The shape of fields and indicators of one's own in a file, checked strictly, and what a file may leave out filled in.
import * as z from "zod/mini";
import type { Formula, OwnField, OwnIndicator, OwnMeasures } from "../indicators/index.js";
import { denominators, dimensions, fieldIn } from "../indicators/index.js";
import type { OwnId, Unit } from "../schools/index.js";
import { isOwnId } from "../schools/index.js";
import { formulas, localText, text } from "./parts-of-schema.js";
import { isUsuallySplit, isUsuallyWhole, ownUnit } from "./own-unit.js";

/** The units that a figure of a school can be in. */
export const ownFieldUnits = ["person", "class", "grade", "room", "squareMetre", "yuan", "set", "volume"] as const;

/** Letters of any script, digits and hyphens behind the mark of what is one's own: no path or list can be mistaken in it. */
const ownId = z.string().check(
  z.maxLength(80),
  z.check<string>(({ value, issues }) => {
    if (!isOwnId(value) || !/^[\p{L}\p{N}-]+$/u.test(value))
      issues.push({ code: "custom", input: value, path: [], params: { problem: "not_own_id" } });
  }),
);
const words = z.optional(z.array(text).check(z.maxLength(50)));

const field = z.strictObject({
  id: ownId,
  kind: z.optional(z.literal("quantity")),
  name: localText,
  unit: z.enum(ownFieldUnits),
  byStage: z.optional(z.boolean()),
  whole: z.optional(z.boolean()),
  words,
});

const indicator = z.strictObject({
  id: ownId,
  name: localText,
  dimension: z.enum(dimensions),
  over: z.enum(denominators),
  per: z.union([z.literal(1), z.literal(100)]),
  direction: z.enum(["higher", "lower"]),
  formulas: z.strictObject({ primary: formulas, junior: formulas }),
  split: z.optional(z.boolean()),
  unit: z.optional(z.string()),
  words,
});

/** What stands under `own` in a file. */
export const ownSchema = z.strictObject({
  fields: z.optional(z.array(field).check(z.maxLength(100))),
  indicators: z.optional(z.array(indicator).check(z.maxLength(100))),
});

type OwnInFile = z.infer<typeof ownSchema>;

/** The own measures of a checked file, whole: what it leaves out follows from the rest. */
export function ownMeasures({ fields = [], indicators = [] }: OwnInFile): OwnMeasures {
  const own = fields.map(
    ({ id, name, unit, byStage = true, whole = isUsuallyWhole(unit), words: more = [] }): OwnField => ({
      ...{ id: id as OwnId, kind: "quantity", name, unit, byStage, words: more },
      ...(whole && { whole }),
    }),
  );
  return {
    fields: own,
    indicators: indicators.map((each): OwnIndicator => {
      const made = each.formulas as unknown as OwnIndicator["formulas"];
      const numerator = unitOf(made.primary[0], own);
      const { name, dimension, over, per, direction, words: more = [] } = each;
      return {
        ...{ id: each.id as OwnId, name, dimension, over, per, direction, words: more, formulas: made },
        unit: ownUnit(numerator, over, per),
        split: each.split ?? isUsuallySplit(numerator),
      };
    }),
  };
}

const unitOf = (formula: Formula | undefined, fields: readonly OwnField[]): Unit =>
  fieldIn(formula?.[0]?.quantity ?? "", { own: { fields, indicators: [] } })?.unit ?? "none";
