// Laws: what holds for any schools.
import { expect } from "chai";
import fc from "fast-check";
import { differenceCoefficient } from "./difference-coefficient.js";
import { mean } from "./mean.js";

const school = fc.tuple(fc.double({ min: 0.1, max: 1e4, noNaN: true }), fc.integer({ min: 1, max: 5000 }));
const schools = fc.array(school, { minLength: 2, maxLength: 40 });
const values = (rows: readonly (readonly [number, number])[]): number[][] => rows.map(([value]) => [value]);
const pupils = (rows: readonly (readonly [number, number])[]): number[][] => rows.map(([, count]) => [count]);

describe("the custom functions' laws", () => {
  it("rows of blanks and text change nothing", () =>
    fc.assert(
      fc.property(schools, fc.constantFrom("", null, undefined, "合计", true), fc.nat(40), (rows, noise, at) => {
        const position = Math.min(at, rows.length);
        const noisy = values(rows) as unknown[][];
        const noisyPupils = pupils(rows) as unknown[][];
        noisy.splice(position, 0, [noise]);
        noisyPupils.splice(position, 0, [100]);
        expect(differenceCoefficient(noisy, noisyPupils)).to.equal(differenceCoefficient(values(rows), pupils(rows)));
      }),
    ));
  it("the unit of the values does not change the coefficient", () =>
    fc.assert(
      fc.property(schools, (rows) => {
        const coefficient = differenceCoefficient(values(rows), pupils(rows));
        const scaled = rows.map(([value, count]) => [value * 4, count] as const);
        expect(differenceCoefficient(values(scaled), pupils(scaled))).to.be.closeTo(coefficient, 1e-12);
      }),
    ));
  it("the mean is the county's total over its pupils", () =>
    fc.assert(
      fc.property(schools, (rows) => {
        const total = rows.reduce((sum, [value, count]) => sum + value * count, 0);
        const all = rows.reduce((sum, [, count]) => sum + count, 0);
        expect(mean(values(rows), pupils(rows)) / (total / all)).to.be.closeTo(1, 1e-12);
      }),
    ));
});
