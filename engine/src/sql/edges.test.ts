// The last double that reaches a threshold is the one by which verdicts on 15 digits turn.
import { expect } from "chai";
import fc from "fast-check";
import { atLeast, atMost } from "../statistics/index.js";
import { highestWithin, lowestReaching } from "./edges.js";

const thresholds = fc.oneof(
  fc.constantFrom(0, 0.45, 0.5, 0.55, 0.65, 0.85, 0.9, 1, 2.3, 4.2, 10, 100, 2500),
  fc.integer({ min: 1, max: 10 ** 7 }).map((each) => each / 1000),
);

describe("Edges of thresholds", () => {
  it("decide as atLeast and atMost do for every double around a threshold", () => {
    fc.assert(
      fc.property(thresholds, fc.integer({ min: -400, max: 400 }), (threshold, steps) => {
        const value = threshold + steps * 2 ** -53 * Math.max(threshold, 1e-3);
        expect(value >= lowestReaching(threshold)).to.equal(atLeast(value, threshold));
        expect(value <= highestWithin(threshold)).to.equal(atMost(value, threshold));
      }),
      { numRuns: 2000 },
    );
  });
});
