// The spread of the others, against a computation that sorts anew each time.
import { expect } from "chai";
import fc from "fast-check";
import { spreadOfOthers } from "./robust-spread.js";

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return ((low as number) + (high as number)) / 2;
};

const plainly = (values: readonly number[]): { middle: number; deviation: number } => {
  const middle = median(values);
  return {
    middle,
    deviation: Math.max(1.4826 * median(values.map((each) => Math.abs(each - middle))), Math.log(1.05)),
  };
};

const values = fc
  .array(fc.oneof(fc.double({ min: -9, max: 9, noNaN: true }), fc.integer({ min: 0, max: 4 })), {
    minLength: 2,
    maxLength: 40,
  })
  .map((all) => all.map((each) => each + 0)); // No −0: it is the same number, and another one to a strict comparison.

describe("spreadOfOthers", () => {
  it("agrees with sorting anew without each value", () => {
    fc.assert(
      fc.property(values, (given) => {
        const without = spreadOfOthers(given);
        given.forEach((own, index) => {
          const others = given.filter((_, each) => each !== index);
          expect(without(own)).to.deep.equal({ count: others.length, ...plainly(others) });
        });
        expect(without(null)).to.deep.equal({ count: given.length, ...plainly(given) });
      }),
    );
  });

  it("has no spread of nothing, and refuses a value it was not given", () => {
    expect(spreadOfOthers([])(null)).to.equal(null);
    expect(spreadOfOthers([3])(3)).to.equal(null);
    expect(() => spreadOfOthers([3, 4])(5)).to.throw(RangeError);
  });

  it("finds the textbook's deviation", () => {
    // Hampel's estimate of 1, 2, 4, 6, 9: median 4, deviations 0, 2, 2, 3, 5, their median 2.
    expect(spreadOfOthers([9, 4, 1, 6, 2])(null)).to.deep.equal({ count: 5, middle: 4, deviation: 1.4826 * 2 });
  });
});
