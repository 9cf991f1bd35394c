// Shares, ratios and curves: against exact fractions, published tables, and laws that hold for any county.
import { expect } from "chai";
import fc from "fast-check";
import { shareRows } from "../../../../test/golden-rows/share-rows.js";
import { gini, hoover, lorenzCurve, theilT, weightedMean } from "../index.js";
import {
  bottomShare,
  generalisedLorenzCurve,
  generalisedLorenzDominance,
  giniByGroup,
  lorenzDominance,
  palmaRatio,
  quintileShareRatio,
  topShare,
} from "./index.js";

const unit = fc.record({
  value: fc.integer({ min: 0, max: 500 }),
  weight: fc.integer({ min: 0, max: 900 }),
  group: fc.constantFrom("城区", "镇区", "乡村"),
});
const county = fc
  .array(unit, { minLength: 1, maxLength: 40 })
  .filter((all) => all.some(({ value, weight }) => value * weight > 0));
const columns = (all: readonly { value: number; weight: number; group: string }[]) =>
  [all.map(({ value }) => value), all.map(({ weight }) => weight), all.map(({ group }) => group)] as const;

describe("Shares computed apart from the program with exact fractions", () => {
  for (const { name, measure, expected, result } of shareRows())
    it(`${name}: ${measure} is ${expected === null ? "none" : Number(expected)}`, () => {
      if (expected === null) expect(result()).to.equal(null);
      else expect(result()).to.be.closeTo(Number(expected), 1e-14 * Number(expected) + 1e-16);
    });
});

describe("Shares of any county", () => {
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

  it("of top and bottom are together the whole, the bottom never more than its part", () => {
    fc.assert(
      fc.property(county, share, (all, part) => {
        const [values, weights] = columns(all);
        const bottom = bottomShare(values, weights, part)!;
        expect(bottom + topShare(values, weights, 1 - part)!).to.be.closeTo(1, 1e-13);
        expect(bottom).to.be.at.most(part + 1e-13);
      }),
    );
  });

  it("are the heights of the Lorenz curve", () => {
    fc.assert(
      fc.property(county, (all) => {
        const [values, weights] = columns(all);
        for (const { weightShare, valueShare } of lorenzCurve(values, weights))
          expect(bottomShare(values, weights, weightShare)).to.be.closeTo(valueShare, 1e-13);
      }),
    );
  });

  it("do not notice the unit of values or weights, at any size", () => {
    fc.assert(
      fc.property(county, fc.constantFrom(-900, 0, 900), fc.constantFrom(-900, 0, 900), (all, own, other) => {
        const [values, weights] = columns(all);
        const scaled = [values.map((value) => value * 2 ** own), weights.map((weight) => weight * 2 ** other)] as const;
        for (const of of [quintileShareRatio, palmaRatio, (v: number[], w: number[]) => topShare(v, w, 0.1)])
          expect(of(...scaled)).to.equal(of(values, weights));
      }),
    );
  });

  it("rise at the top where a school that has more takes from one that has less", () => {
    fc.assert(
      fc.property(county, fc.nat(), fc.nat(), (all, one, other) => {
        const [values] = columns(all);
        const [a, b] = [one % values.length, other % values.length];
        const [low, high] = values[a]! <= values[b]! ? [a, b] : [b, a];
        fc.pre(low !== high && values[low]! > 0);
        const after = values.map((value, i) => (i === low ? value - 1 : i === high ? value + 1 : value));
        for (const part of [0.1, 0.2, 0.5])
          expect(topShare(after, undefined, part)!).to.be.at.least(topShare(values, undefined, part)! - 1e-13);
      }),
    );
  });
});

describe("Dominance", () => {
  it("means that every measure says the same", () => {
    fc.assert(
      fc.property(county, county, (all, others) => {
        const [one, other] = [columns(all), columns(others)];
        const found = lorenzDominance({ values: one[0], weights: one[1] }, { values: other[0], weights: other[1] });
        for (const measure of [gini, hoover, theilT]) {
          const gap = measure(one[0], one[1])! - measure(other[0], other[1])!;
          if (found === "first" || found === "equal") expect(gap).to.be.at.most(1e-11);
          if (found === "second" || found === "equal") expect(gap).to.be.at.least(-1e-11);
        }
      }),
    );
  });

  it("turns round with its two sides, and is equal for a county and itself twice over", () => {
    const turned = { first: "second", second: "first", equal: "equal", crossing: "crossing" } as const;
    fc.assert(
      fc.property(county, county, (all, others) => {
        const [one, other] = [all, others].map((each) => ({ values: columns(each)[0], weights: columns(each)[1] })) as [
          { values: number[]; weights: number[] },
          { values: number[]; weights: number[] },
        ];
        for (const of of [lorenzDominance, generalisedLorenzDominance]) {
          expect(of(other, one)).to.equal(turned[of(one, other)!]);
          expect(
            of(one, { values: [...one.values, ...one.values], weights: [...one.weights, ...one.weights] }),
          ).to.equal("equal");
        }
      }),
    );
  });

  it("of the generalised curves is won by who has more for each, and lost by nobody who has the same for all", () => {
    fc.assert(
      fc.property(county, fc.integer({ min: 1, max: 50 }), (all, more) => {
        const [values, weights] = columns(all);
        const raised = { values: values.map((value) => value + more), weights };
        expect(generalisedLorenzDominance(raised, { values, weights })).to.equal("first");
        expect(generalisedLorenzCurve(values, weights).at(-1)!.value).to.be.closeTo(
          weightedMean(values, weights)!,
          1e-12,
        );
      }),
    );
  });

  it("is none where there is nothing to hold against anything", () => {
    expect(lorenzDominance({ values: [0, 0] }, { values: [1] })).to.equal(null);
    expect(lorenzDominance({ values: [1] }, { values: [1], weights: [0] })).to.equal(null);
    expect(generalisedLorenzDominance({ values: [] }, { values: [1] })).to.equal(null);
    expect(generalisedLorenzCurve([])).to.deep.equal([]);
  });
});

describe("The Gini coefficient by group", () => {
  it("is between, within and overlap, none of them below zero, for any county", () => {
    fc.assert(
      fc.property(county, (all) => {
        const parted = giniByGroup(...columns(all))!;
        expect(parted.total).to.equal(gini(columns(all)[0], columns(all)[1]));
        expect(parted.between + parted.within + parted.overlap).to.be.closeTo(parted.total, 1e-13);
        for (const part of [parted.between, parted.within, parted.overlap]) expect(part).to.be.at.least(-1e-13);
        expect(parted.groups.reduce((sum, { valueShare }) => sum + valueShare, 0)).to.be.closeTo(1, 1e-13);
      }),
    );
  });

  it("has no overlap where groups lie one above the other, and nothing between for one group", () => {
    fc.assert(
      fc.property(county, county, (low, high) => {
        const apart = [
          ...low.map((one) => ({ ...one, group: "低" })),
          ...high.map((one) => ({ ...one, value: one.value + 500, group: "高" })),
        ];
        expect(giniByGroup(...columns(apart))!.overlap).to.be.closeTo(0, 1e-13);
        const [values, weights] = columns(low);
        expect(
          giniByGroup(
            values,
            weights,
            low.map(() => "县"),
          ),
        ).to.deep.include({ between: 0 });
      }),
    );
  });

  it("is made of values that hardly differ too", () => {
    const near = Array.from({ length: 12 }, (_, i) => 1 + i * 2 ** -50);
    const parted = giniByGroup(
      near,
      undefined,
      near.map((_, i) => "甲乙丙"[i % 3]!),
    )!;
    expect(parted.between + parted.within + parted.overlap).to.be.closeTo(parted.total, 1e-15);
  });

  it("leaves a group that has nothing without a coefficient, and is none where nobody has anything", () => {
    expect(giniByGroup([0, 0, 4], undefined, ["a", "a", "b"])?.groups[0]).to.deep.include({
      gini: null,
      withinContribution: 0,
    });
    expect(giniByGroup([0, 0], undefined, ["a", "b"])).to.equal(null);
  });
});

describe("Shares that there are not", () => {
  it("are refused or none", () => {
    expect(() => topShare([1], undefined, 1.5)).to.throw(RangeError, /share from 0 to 1, got 1.5/);
    expect(() => bottomShare([1], undefined, NaN)).to.throw(RangeError, /got NaN/);
    expect(() => palmaRatio([1, -1])).to.throw(RangeError, /got -1 at position 1/);
    expect(() => quintileShareRatio([1, 2], [1])).to.throw(TypeError, /as many weights/);
    expect(quintileShareRatio([])).to.equal(null);
    expect(palmaRatio([0, 0, 0, 0, 0, 9])).to.equal(null);
  });
});
