// What scores lead to, on printed figures, and the laws of sharing out.
import { expect } from "chai";
import fc from "fast-check";
import { claimOf, largestRemainder, prizeOf, principalPointsOf, quotaPlaces, weightedQuota } from "../index.js";

describe("principalPointsOf", () => {
  it("gives 40, 32, 24 and 0", () => {
    expect((["excellent", "good", "pass", "fail"] as const).map((grade) => principalPointsOf(grade))).to.deep.equal([
      40, 32, 24, 0,
    ]);
    expect(principalPointsOf("good", { excellent: 10, good: 8, pass: 6, fail: 0 })).to.equal(8);
  });
});

describe("prizeOf", () => {
  it("gives 35,000, 30,000 and 20,000 yuan at the edges, after rounding", () => {
    expect([95, 90, 89.5, 89.4, 85, 84.4, 70, 69.5, 69.4].map((score) => prizeOf(score))).to.deep.equal([
      35_000, 35_000, 35_000, 30_000, 30_000, 20_000, 20_000, 20_000, 0,
    ]);
  });
  it("takes bands in any order", () => {
    const bands = [
      { from: 60, yuan: 1 },
      { from: 80, yuan: 2 },
    ];
    expect(prizeOf(80, { bands, decimals: null })).to.equal(2);
    expect(() => prizeOf(Infinity)).to.throw(TypeError);
  });
});

describe("largestRemainder", () => {
  const claims = fc.array(fc.oneof(fc.nat(5000), fc.double({ min: 0, max: 1000, noNaN: true })), { maxLength: 30 });

  it("shares out as the usual worked example of the Hare quota does", () => {
    expect(largestRemainder([47_000, 16_000, 15_800, 12_000, 6100, 3100], 10)!.places).to.deep.equal([
      5, 2, 1, 1, 1, 0,
    ]);
  });
  it("always adds up to the quota, and gives nobody a whole place more or less than is due", () => {
    fc.assert(
      fc.property(claims, fc.nat(2000), (each, quota) => {
        const allocation = largestRemainder(each, quota);
        if (allocation === null) return;
        const { places, exact } = allocation;
        expect(places.reduce((sum, own) => sum + own, 0)).to.equal(each.length === 0 ? 0 : quota);
        places.forEach((own, position) => expect(Math.abs(own - exact[position]!)).to.be.below(1 + 1e-8));
      }),
    );
  });
  it("gives the same to the same school in any order, but for those it says are tied", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 12 }),
        fc.nat(300),
        (each, quota) => {
          const there = largestRemainder(each, quota)!;
          const back = largestRemainder([...each].reverse(), quota)!;
          expect([...back.places].reverse()).to.deep.equal(there.places);
        },
      ),
    );
  });
  it("states who is level at the limit", () => {
    expect(largestRemainder([3, 3, 1], 4)).to.deep.include({ places: [2, 2, 0], tied: [] });
    expect(largestRemainder([1, 1], 3)).to.deep.include({ places: [2, 1], tied: [0, 1] });
    expect(largestRemainder([2.5, 7.5], 10)).to.deep.include({ places: [2, 8], tied: [0, 1] });
  });
  it("shares nothing where nobody has a claim", () => {
    expect(largestRemainder([0, 0], 5)).to.equal(null);
    expect(largestRemainder([0, 0], 0)!.places).to.deep.equal([0, 0]);
    expect(largestRemainder([], 5)).to.equal(null);
    expect(() => largestRemainder([1], 1.5)).to.throw(RangeError, "whole quota");
    expect(() => largestRemainder([-1, 2], 1)).to.throw(RangeError, "got -1 at position 0");
  });
});

describe("quotaPlaces", () => {
  it("mixes 30 % by score and 70 % by candidates: 82/410 × 100 × 30 % + 300/1500 × 100 × 70 % = 20", () => {
    const claims = [
      { school: "一中", score: 82, pupils: 300 },
      { school: "二中", score: 148, pupils: 500 },
      { school: "三中", score: 180, pupils: 700 },
    ];
    const { schools } = quotaPlaces(claims, 100)!;
    expect(schools[0]!.exact).to.be.closeTo(20, 1e-12);
    expect(schools[0]!.places).to.equal(20);
    expect(schools.reduce((sum, { places }) => sum + places, 0)).to.equal(100);
  });
  it("weighs score by pupils: 80.30 × 320 = 25,696", () => {
    const own = { school: "一中", score: 80.3, pupils: 320 };
    expect(claimOf(own)).to.equal(25_696);
    const { schools } = quotaPlaces([own, { school: "二中", score: 100, pupils: 256.96 * 3 }], 100, weightedQuota)!;
    expect(schools.map(({ places }) => places)).to.deep.equal([25, 75]);
  });
  it("names the schools that are level, and gives nothing without scores", () => {
    const equal = ["一中", "二中", "三中"].map((school) => ({ school, score: 80, pupils: 100 }));
    expect(quotaPlaces(equal, 10)!.tied).to.deep.equal(["一中", "二中", "三中"]);
    expect(
      quotaPlaces(
        equal.map((each) => ({ ...each, score: 0 })),
        10,
      ),
    ).to.equal(null);
    expect(
      quotaPlaces(
        equal.map((each) => ({ ...each, score: 0 })),
        10,
        { kind: "mixed", byScore: 0 },
      ),
    ).not.to.equal(null);
    expect(() => quotaPlaces(equal, 10, { kind: "mixed", byScore: 2 })).to.throw(RangeError);
  });
});
