// The law of comparing as printed: where a value is rounded, and where rounding can decide nothing, the answer is the same.
import { expect } from "chai";
import fc from "fast-check";
import { atLeast, atMost, roundHalfUp } from "../statistics/index.js";
import { reaches, staysWithin } from "./compare.js";

describe("comparing as printed", () => {
  it("judges the rounded value, however far it is from its limit", () => {
    const limit = fc.oneof(fc.integer({ min: 0, max: 1e7 }), fc.double({ min: 0, max: 100, noNaN: true }));
    const steps = fc.oneof(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.integer({ min: -6, max: 6 }).map((n) => n / 2),
    );
    fc.assert(
      fc.property(limit, steps, fc.integer({ min: 0, max: 4 }), (limit, steps, digits) => {
        const value = limit + steps * 10 ** -digits;
        const rounded = roundHalfUp(value, digits);
        expect(reaches(value, limit, digits, "printed")).to.equal(atLeast(rounded, limit));
        expect(staysWithin(value, limit, digits, "printed")).to.equal(atMost(rounded, limit));
      }),
      { numRuns: 2000 },
    );
  });
});
