// Laws of the functions that score.
import { expect } from "chai";
import fc from "fast-check";
import type { ResultTable } from "./function-result.js";
import { grade } from "./grade.js";
import { score } from "./score.js";

const figure = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const rules = fc.constantFrom(
  "perUnit: from=95; side=below; step=-0.5; count=exact",
  "ratioAsScore: whole=100",
  "threshold: value=60; direction=atLeast",
  "bands: bands=[{from=90; points=10}, {from=60; points=6}, {points=0}]",
);
const columnOf = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const scored = (values: readonly unknown[], rule: string): readonly unknown[] =>
  (score(columnOf(values), rule, 10) as ResultTable).map(([cell]) => cell);

describe("scoring in cells", () => {
  it("stays within the points, and rises with the figure where more is better", () => {
    fc.assert(
      fc.property(figure, figure, rules, (one, other, rule) => {
        const [low, high] = scored([Math.min(one, other), Math.max(one, other)], rule) as [number, number];
        expect(low).to.be.within(0, 10);
        expect(high).to.be.within(low, 10);
      }),
    );
  });
  it("gives each school the same in any company, and a blank nothing", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 8 }), figure, rules, (others, own, rule) => {
        const [alone] = scored([own, 0], rule);
        const together = scored([...others, "", own], rule);
        expect(together.at(-1)).to.equal(alone);
        expect(together.at(-2)).to.equal("");
      }),
    );
  });
});

describe("grading in cells", () => {
  it("never gives the higher score the lower grade, however the table is sorted", () => {
    const grades = fc.shuffledSubarray(
      [
        ["三", 90],
        ["二", 80],
        ["一", 60],
        ["零", ""],
      ],
      { minLength: 4 },
    );
    fc.assert(
      fc.property(figure, figure, grades, (one, other, table) => {
        const order = ["零", "一", "二", "三"];
        const cells = grade(columnOf([Math.min(one, other), Math.max(one, other)]), table) as ResultTable;
        const [low, high] = cells.map(([cell]) => order.indexOf(String(cell)));
        expect(low).to.be.at.least(0);
        expect(high).to.be.at.least(low!);
      }),
    );
  });
});
