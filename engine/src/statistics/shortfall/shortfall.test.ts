// Headcount, gap and squared gap: against fractions worked out by hand, and laws that hold for any county.
import { expect } from "chai";
import fc from "fast-check";
import { excessAbove, mergeShortfalls, shortfallBelow } from "./index.js";

const unit = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 900 }));
const county = fc.array(unit, { minLength: 1, maxLength: 40 }).filter((all) => all.some(([, weight]) => weight > 0));
const columns = (all: readonly (readonly [number, number])[]) =>
  [all.map(([value]) => value), all.map(([, weight]) => weight)] as const;

describe("Shortfalls", () => {
  it("of ten schools of which three miss the standard are what the fractions give", () => {
    // z = 120; 60, 100 and 110 of ten are below: H = 3/10, gap = (1/2 + 1/6 + 1/12)/10, squares = (1/4 + 1/36 + 1/144)/10.
    const found = shortfallBelow([60, 100, 110, 120, 130, 150, 160, 180, 200, 300], undefined, 120)!;
    expect(found.headcount).to.equal(0.3);
    expect(found.gap).to.be.closeTo(0.75 / 10, 1e-16);
    expect(found.squaredGap).to.be.closeTo(41 / 1440, 1e-16);
    expect(found).to.deep.include({ units: 3, weight: 10 });
    expect(found.lacking).to.be.closeTo(90, 1e-13);
  });

  it("fall from headcount to gap to squared gap, and are what is lacking over the standard", () => {
    fc.assert(
      fc.property(county, fc.integer({ min: 1, max: 250 }), (all, standard) => {
        const { headcount, gap, squaredGap, lacking, weight } = shortfallBelow(...columns(all), standard)!;
        expect(gap).to.be.at.most(headcount + 1e-15);
        expect(squaredGap).to.be.at.most(gap + 1e-15);
        expect(lacking / standard / weight).to.be.closeTo(gap, 1e-13);
      }),
    );
  });

  it("of counties are put together exactly, in any order", () => {
    fc.assert(
      fc.property(fc.array(county, { minLength: 1, maxLength: 6 }), (counties) => {
        const whole = shortfallBelow(...columns(counties.flat()), 100)!;
        const parts = counties.map((each) => shortfallBelow(...columns(each), 100));
        for (const merged of [mergeShortfalls([...parts, null]), mergeShortfalls(parts.toReversed())])
          for (const key of Object.keys(whole) as (keyof typeof whole)[])
            expect(merged![key], key).to.be.closeTo(whole[key], 1e-12 * Math.abs(whole[key]));
      }),
    );
  });

  it("are judged on fifteen digits, as every threshold is", () => {
    expect(shortfallBelow([0.7 + 0.1], undefined, 0.8)!.headcount).to.equal(0);
    expect(excessAbove([0.1 + 0.2], undefined, 0.3)!.headcount).to.equal(0);
    expect(excessAbove([60, 45], [1, 3], 45)).to.deep.include({ headcount: 0.25, units: 1, lacking: 15 });
  });

  it("are none without weight, and refused where there is no standard", () => {
    expect(shortfallBelow([1], [0], 2)).to.equal(null);
    expect(mergeShortfalls([null])).to.equal(null);
    for (const standard of [0, -1, NaN, Infinity])
      expect(() => shortfallBelow([1], undefined, standard)).to.throw(RangeError, /standard above zero/);
    expect(() => shortfallBelow([NaN], undefined, 1)).to.throw(TypeError, /NaN at position 0/);
    expect(() => shortfallBelow([1, 2], [1], 1)).to.throw(TypeError, /as many weights/);
    expect(() => excessAbove([1e300], [1e300], 1)).to.throw(TypeError, /held in a number/);
  });
});
