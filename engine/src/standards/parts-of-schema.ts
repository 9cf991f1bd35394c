// Parts that the shape of a standard is made of in several places.
import * as z from "zod/mini";
import { isOwnId, quantityFields } from "../schools/index.js";

export const text = z.string().check(z.minLength(1), z.maxLength(4000));
export const localText = z.strictObject({ "zh-CN": text, en: text });

const quantityIds = new Set<string>(quantityFields.map(({ id }) => id));
/** A figure that is built in, or one of the file's own, which `own-measures` looks up. */
const quantity = z.string().check(
  z.check<string>(({ value, issues }) => {
    if (!quantityIds.has(value) && !isOwnId(value))
      issues.push({ code: "custom", input: value, path: [], params: { problem: "unknown_quantity" } });
  }),
);

const term = z.strictObject({
  quantity,
  subtract: z.optional(z.literal(true)),
  optional: z.optional(z.literal(true)),
  within: z.optional(quantity),
  only: z.optional(z.literal("smallRuralSchool")),
});
/** Ways to make a numerator, best first. */
export const formulas = z
  .array(z.array(term).check(z.minLength(1), z.maxLength(50)))
  .check(z.minLength(1), z.maxLength(20));
