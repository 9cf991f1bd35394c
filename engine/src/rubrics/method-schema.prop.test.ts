// Whatever the fields of a method allow is taken from a file too, and nothing beside it.
import { expect } from "chai";
import fc from "fast-check";
import { methodSchema } from "./method-schema.js";
import { methodArbitrary } from "./test-support.js";

const rules = methodArbitrary({ texts: fc.constantFrom("rate", "巩固率", "A1.1") });

describe("the shape of a rule in a file, laws", () => {
  it("takes every rule that its method's fields allow", () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(methodSchema.safeParse(rule).success, JSON.stringify(rule)).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });
  it("refuses a rule with a field more, and one without a field that it needs", () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(methodSchema.safeParse({ ...rule, surprise: 1 }).success).to.equal(false);
        expect(methodSchema.safeParse({ kind: rule.kind }).success).to.equal(false);
      }),
      { numRuns: 200 },
    );
  });
});
