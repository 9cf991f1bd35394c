// Kendall's tau against a value of other programs, and against counting every pair.
import { expect } from "chai";
import fc from "fast-check";
import { kendallTau } from "./index.js";

const byPairs = (one: readonly number[], other: readonly number[]): number | null => {
  let [excess, partedInOne, partedInOther] = [0, 0, 0];
  for (let i = 0; i < one.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [Math.sign(one[i]! - one[j]!), Math.sign(other[i]! - other[j]!)];
      excess += a * b;
      partedInOne += a * a;
      partedInOther += b * b;
    }
  return partedInOne === 0 || partedInOther === 0 ? null : excess / Math.sqrt(partedInOne * partedInOther);
};

describe("Kendall's tau", () => {
  it("is that of other programs where values are alike", () => {
    expect(kendallTau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).to.be.closeTo(-0.471404520791, 1e-12);
  });

  it("is the same as by counting every pair", () => {
    const small = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(small, small), { maxLength: 30 }), (rows) => {
        const [one, other] = [rows.map(([a]) => a), rows.map(([, b]) => b)];
        const counted = byPairs(one, other);
        if (counted === null) expect(kendallTau(one, other)).to.equal(null);
        else expect(kendallTau(one, other)).to.be.closeTo(counted, 1e-12);
      }),
    );
  });

  it("refuses columns of two lengths and numbers that are none", () => {
    expect(() => kendallTau([1], [1, 2])).to.throw(TypeError, /as many/);
    expect(() => kendallTau([1, Number.NaN], [1, 2])).to.throw(TypeError, /finite/);
  });
});
