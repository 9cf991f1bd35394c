// Between and within: both add up to the whole, at one level and at two.
import { expect } from "chai";
import fc from "fast-check";
import {
  coefficientOfVariation,
  decomposeNested,
  decomposeTheilL,
  decomposeTheilT,
  decomposeVariation,
  theilL,
  theilT,
} from "../index.js";

const value = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100);
const row = fc.record({
  value,
  weight: fc.integer({ min: 0, max: 3000 }),
  outer: fc.constantFrom("城区", "镇区", "乡村"),
  inner: fc.constantFrom("东", "西", "南", "北"),
});
const rows = fc.array(row, { minLength: 2, maxLength: 60 }).filter((all) => all.some(({ weight }) => weight > 0));
const column = <T, K extends keyof T>(all: readonly T[], key: K): T[K][] => all.map((one) => one[key]);
const forms = { decomposeTheilT, decomposeTheilL, decomposeVariation };

describe("decomposition", () => {
  for (const [name, decompose] of Object.entries(forms)) {
    it(`${name}: what is between and what is within add up to the whole`, () => {
      fc.assert(
        fc.property(rows, (all) => {
          const parts = decompose(column(all, "value"), column(all, "weight"), column(all, "outer"))!;
          expect(parts.between + parts.within).to.be.closeTo(parts.total, 1e-12 * parts.total + 1e-25);
          const sums = parts.groups.reduce(
            (sum, group) => sum + group.withinContribution + group.betweenContribution,
            0,
          );
          expect(sums).to.be.closeTo(parts.total, 1e-12 * parts.total + 1e-25);
          expect(parts.groups.reduce((sum, { weightShare }) => sum + weightShare, 0)).to.be.closeTo(1, 1e-12);
          for (const group of parts.groups) expect(group.withinContribution).to.be.at.least(0);
          for (const group of parts.groups) expect(group.betweenContribution).to.be.at.least(0);
        }),
      );
    });

    it(`${name}: one group has nothing between, every school for itself nothing within`, () => {
      fc.assert(
        fc.property(rows, (all) => {
          const values = column(all, "value");
          const weights = column(all, "weight");
          const one = decompose(
            values,
            weights,
            all.map(() => "县"),
          )!;
          expect(one.between).to.be.at.most(1e-30);
          const each = decompose(
            values,
            weights,
            all.map((_, i) => String(i)),
          )!;
          expect(each.within).to.equal(0);
        }),
      );
    });

    it(`${name}: two levels add up, and the outer one is the plain decomposition`, () => {
      fc.assert(
        fc.property(rows, (all) => {
          const [values, weights, outer] = [column(all, "value"), column(all, "weight"), column(all, "outer")];
          const nested = decomposeNested(values, weights, outer, column(all, "inner"), decompose)!;
          const sum = nested.betweenOuter + nested.betweenInner + nested.within;
          expect(sum).to.be.closeTo(nested.total, 1e-12 * nested.total + 1e-25);
          expect(nested.betweenOuter).to.equal(decompose(values, weights, outer)!.between);
          const both = all.map((one) => `${one.outer}/${one.inner}`);
          expect(nested.within).to.be.closeTo(decompose(values, weights, both)!.within, 1e-12 * nested.total + 1e-25);
        }),
      );
    });
  }

  it("totals are the measures themselves, and GE(2) is half the squared coefficient of variation", () => {
    const values = [1, 4, 2, 8, 5.5];
    const weights = [30, 20, 0, 50, 10];
    const groups = ["a", "b", "c", "a", "b"];
    expect(decomposeTheilT(values, weights, groups)!.total).to.equal(theilT(values, weights));
    expect(decomposeTheilL(values, weights, groups)!.total).to.equal(theilL(values, weights));
    const variation = coefficientOfVariation(values, weights)!;
    expect(decomposeVariation(values, weights, groups)!.total).to.be.closeTo(variation ** 2 / 2, 1e-15);
  });

  it("leaves out a group without weight", () => {
    const { groups } = decomposeTheilT([1, 4, 2], [30, 20, 0], ["a", "b", "c"])!;
    expect(groups.map(({ name }) => name)).to.deep.equal(["a", "b"]);
  });

  it("is none where there is no group, no school has anything and, of Theil's L, where a school has nothing", () => {
    for (const decompose of Object.values(forms)) {
      expect(decompose([], undefined, [])).to.equal(null);
      expect(decompose([0, 0], undefined, ["a", "b"])).to.equal(null);
    }
    expect(decomposeTheilL([0, 0, 5], undefined, ["a", "a", "b"])).to.equal(null);
    expect(decomposeNested([0, 0, 5], undefined, ["a", "a", "b"], ["c", "d", "e"], decomposeTheilL)).to.equal(null);
  });

  for (const [name, decompose] of Object.entries({ decomposeTheilT, decomposeVariation })) {
    it(`${name}: a group that has nothing at all has no measure of its own, and the parts still add up`, () => {
      fc.assert(
        fc.property(rows, rows, (some, others) => {
          const all = [...some.map((one) => ({ ...one, value: 0, outer: "无", inner: "东" })), ...others];
          const [values, weights, outer] = [column(all, "value"), column(all, "weight"), column(all, "outer")];
          const parts = decompose(values, weights, outer)!;
          expect(parts.between + parts.within).to.be.closeTo(parts.total, 1e-12 * parts.total);
          expect(parts.groups[0]).to.deep.include({ name: "无", mean: 0, index: null, withinContribution: 0 });
          const nested = decomposeNested(values, weights, outer, column(all, "inner"), decompose)!;
          expect(nested.outer[0]).to.deep.include({
            innerBetweenContribution: 0,
            innerWithinContribution: 0,
            inner: null,
          });
          const sum = nested.betweenOuter + nested.betweenInner + nested.within;
          expect(sum).to.be.closeTo(nested.total, 1e-12 * nested.total);
        }),
      );
    });
  }

  it("asks for as many groups as values", () => {
    expect(() => decomposeTheilT([1, 2], undefined, ["a"])).to.throw(TypeError, /as many groups as values/);
    expect(() => decomposeNested([1, 2], undefined, ["a", "b"], ["c"])).to.throw(TypeError, /as many inner groups/);
  });
});
