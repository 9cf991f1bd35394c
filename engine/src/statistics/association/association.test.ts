// Correlation and alpha: published figures, exact fractions for hard ones, and laws.
import { expect } from "chai";
import fc from "fast-check";
import { correlation, cronbachAlpha } from "./index.js";

const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const anscombe = [
  [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
  [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74],
  [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73],
];
const numbers = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
  minLength: 2,
});

describe("Correlation", () => {
  it("of Anscombe's quartet (1973) is 0.816 for each of the three", () => {
    for (const y of anscombe) expect(correlation(x, y)!.toFixed(3)).to.equal("0.816");
    // 16 digits by exact fractions, apart from the program.
    expect(correlation(x, anscombe[0]!)).to.be.closeTo(0.8164205163448399, 2e-16);
  });

  it("does not lose digits where values are large and differ little, or are of extreme size", () => {
    const y = anscombe[0]!.map((value) => Math.round(value * 100));
    const expected = correlation(x, y)!;
    expect(
      correlation(
        x.map((value) => value + 2 ** 40),
        y,
      ),
    ).to.be.closeTo(expected, 1e-15);
    for (const power of [-900, 900])
      expect(
        correlation(
          x.map((value) => value * 2 ** power),
          y.map((value) => value * 2 ** -power),
        ),
      ).to.equal(expected);
  });

  it("is between −1 and 1, the same both ways, and turns with its sign", () => {
    fc.assert(
      fc.property(numbers, (pairs) => {
        const [one, other] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const found = correlation(one, other);
        expect(correlation(other, one)).to.equal(found);
        if (found === null) return;
        expect(Math.abs(found)).to.be.at.most(1);
        expect(
          correlation(
            one,
            other.map((value) => -value),
          ),
        ).to.be.closeTo(-found, 1e-13);
        expect(correlation(one, one)).to.be.closeTo(1, 1e-15);
      }),
    );
  });

  it("takes a weight as so many rows", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat(50), fc.nat(5)), { minLength: 2 }), (rows) => {
        const [one, other, weights] = [0, 1, 2].map((place) => rows.map((row) => row[place as 0])) as [
          number[],
          number[],
          number[],
        ];
        const repeated = rows.flatMap(([a, b, weight]) => Array.from({ length: weight }, () => [a, b] as const));
        const found = correlation(one, other, weights);
        const expected = correlation(
          repeated.map(([a]) => a),
          repeated.map(([, b]) => b),
        );
        if (found === null || expected === null) expect(found).to.equal(expected);
        else expect(found).to.be.closeTo(expected, 1e-12);
      }),
    );
  });

  it("is none for one pair or no spread, and refuses columns of two lengths", () => {
    expect(correlation([1], [2])).to.equal(null);
    expect(correlation([1, 1], [2, 3])).to.equal(null);
    expect(correlation([1, 2], [2, 3], [1, 0])).to.equal(null);
    expect(() => correlation([1, 2], [2])).to.throw(TypeError, /as many values of the other figure/);
  });
});

describe("Cronbach's alpha", () => {
  it("is by exact fractions 14/15 for three items of four pupils", () => {
    expect(
      cronbachAlpha([
        [1, 2, 3, 4],
        [2, 2, 4, 4],
        [1, 3, 3, 5],
      ]),
    ).to.be.closeTo(14 / 15, 1e-15);
  });

  it("is 1 for items that are the same, and does not notice what is added to one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(99), { minLength: 2 }),
        fc.integer({ min: 2, max: 6 }),
        fc.nat(1000),
        (item, count, more) => {
          const found = cronbachAlpha(Array.from({ length: count }, () => item));
          fc.pre(new Set(item).size > 1);
          expect(found).to.be.closeTo(1, 1e-12);
          expect(cronbachAlpha([item, item.map((value) => value + more)])).to.be.closeTo(1, 1e-12);
        },
      ),
    );
  });

  it("is none for one item or one unit, and refuses items of two lengths", () => {
    expect(cronbachAlpha([])).to.equal(null);
    expect(cronbachAlpha([[1], [2]])).to.equal(null);
    expect(() => cronbachAlpha([[1, 2], [1]])).to.throw(TypeError, /as many values in every item/);
  });
});
