// Laws that any measure of inequality keeps: of unit, order, repetition, transfer, absence and bounds.
import { expect } from "chai";
import fc from "fast-check";
import {
  atkinson,
  coefficientOfVariation,
  concentration,
  federalRangeRatio,
  generalisedEntropy,
  gini,
  giniUnbiased,
  hoover,
  lorenzCurve,
  mcLoone,
  mcLooneOfHalf,
  rangeRatio,
  theilL,
  theilT,
  verstegen,
  weightedQuantile,
} from "../index.js";

type Measure = (values: readonly number[], weights?: readonly number[]) => number | null;

/** Measures that rise with inequality; all are relative. */
const rising: Record<string, Measure> = {
  coefficientOfVariation,
  gini,
  hoover,
  theilT,
  theilL,
  "GE(2)": (values, weights) => generalisedEntropy(values, weights, 2),
  "GE(-1)": (values, weights) => generalisedEntropy(values, weights, -1),
  "GE(0.3)": (values, weights) => generalisedEntropy(values, weights, 0.3),
  "A(0.5)": (values, weights) => atkinson(values, weights, 0.5),
  "A(1)": (values, weights) => atkinson(values, weights, 1),
  "A(2)": (values, weights) => atkinson(values, weights, 2),
};
const positional: Record<string, Measure> = {
  rangeRatio,
  federalRangeRatio,
  mcLoone,
  mcLooneOfHalf,
  verstegen,
};
const relative = { ...rising, ...positional };

const value = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100);
const pupils = fc.integer({ min: 1, max: 3000 });
const series = fc.array(fc.tuple(value, pupils), { minLength: 2, maxLength: 60 });
const apart = (pairs: readonly (readonly [number, number])[]) => ({
  values: pairs.map(([x]) => x),
  weights: pairs.map(([, w]) => w),
});

function expectClose(actual: number | null, expected: number | null, tolerance = 1e-10): void {
  if (actual === null || expected === null) expect(actual).to.equal(expected);
  else expect(Math.abs(actual - expected)).to.be.at.most(tolerance * Math.max(Math.abs(expected), 1e-4));
}

describe("laws of inequality", () => {
  for (const [name, measure] of Object.entries(relative)) {
    it(`${name} depends neither on the unit of the values nor on that of the weights`, () => {
      fc.assert(
        fc.property(series, fc.integer({ min: -20, max: 20 }), (pairs, power) => {
          const { values, weights } = apart(pairs);
          const scaled = values.map((x) => x * 2 ** power);
          const before = measure(values, weights);
          expectClose(measure(scaled, weights), before, 1e-14);
          expectClose(
            measure(
              values,
              weights.map((w) => w * 2 ** power),
            ),
            before,
            1e-14,
          );
        }),
      );
    });

    it(`${name} does not depend on the order of the schools`, () => {
      fc.assert(
        fc.property(series, (pairs) => {
          const forwards = apart(pairs);
          const backwards = apart(pairs.toReversed());
          expectClose(measure(backwards.values, backwards.weights), measure(forwards.values, forwards.weights));
        }),
      );
    });

    it(`${name} takes a weight as so many rows`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(value, fc.integer({ min: 0, max: 9 })), { minLength: 2, maxLength: 30 }),
          (pairs) => {
            const { values, weights } = apart(pairs);
            const rows = pairs.flatMap(([x, weight]) => new Array<number>(weight).fill(x));
            const single = weights.filter((w) => w > 0).length < 2;
            if (single && name === "coefficientOfVariation") expect(measure(values, weights)).to.equal(null);
            else expectClose(measure(values, weights), measure(rows));
          },
        ),
      );
    });

    it(`${name} takes a value without weight as absent, whatever it is`, () => {
      fc.assert(
        fc.property(series, fc.nat(), fc.constantFrom(-5, 0, 1e9), (pairs, at, stray) => {
          const { values, weights } = apart(pairs);
          const place = at % (pairs.length + 1);
          expectClose(
            measure(values.toSpliced(place, 0, stray), weights.toSpliced(place, 0, 0)),
            measure(values, weights),
            1e-13,
          );
        }),
      );
    });
  }

  for (const [name, measure] of Object.entries(rising)) {
    it(`${name} does not rise when a school that has more gives to one that has less`, () => {
      fc.assert(
        fc.property(series, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 49 }), (pairs, first, second, percent) => {
          const { values, weights } = apart(pairs);
          const [a, b] = [first % values.length, second % values.length];
          const [poor, rich] = values[a]! < values[b]! ? [a, b] : [b, a];
          // So much that neither passes the other: what the pupils of one give is what those of the other get.
          const distance = values[rich]! - values[poor]!;
          const given = (distance * percent) / 100 / (1 / weights[rich]! + 1 / weights[poor]!);
          const after = values.with(rich, values[rich]! - given / weights[rich]!);
          after[poor] = after[poor]! + given / weights[poor]!;
          const before = measure(values, weights)!;
          expect(measure(after, weights)!).to.be.at.most(before * (1 + 1e-9) + 1e-15);
        }),
      );
    });

    it(`${name} falls when every pupil gets the same amount more`, () => {
      fc.assert(
        fc.property(series, value, (pairs, more) => {
          const { values, weights } = apart(pairs);
          fc.pre(new Set(values).size > 1);
          const added = values.map((x) => x + more);
          expect(measure(added, weights)!).to.be.below(measure(values, weights)!);
        }),
      );
    });

    it(`${name} is zero, to the last digit, where all are equal`, () => {
      fc.assert(
        fc.property(value, fc.array(pupils, { minLength: 2, maxLength: 40 }), (x, weights) => {
          expect(
            measure(
              weights.map(() => x),
              weights,
            ),
          ).to.equal(0);
        }),
      );
    });
  }

  it("GE(2) is half the squared coefficient of variation", () => {
    fc.assert(
      fc.property(series, (pairs) => {
        const { values, weights } = apart(pairs);
        expectClose(generalisedEntropy(values, weights, 2), coefficientOfVariation(values, weights)! ** 2 / 2, 1e-13);
      }),
    );
  });

  it("GE is continuous where it passes Theil's two", () => {
    fc.assert(
      fc.property(series, fc.constantFrom(-1, 1), (pairs, side) => {
        const { values, weights } = apart(pairs);
        for (const alpha of [0, 1]) {
          const at = generalisedEntropy(values, weights, alpha)!;
          expect(generalisedEntropy(values, weights, alpha + side * 1e-9)!).to.be.closeTo(at, 1e-6 * at + 1e-300);
        }
      }),
    );
  });

  it("the measures stay in their bounds, zeros included", () => {
    const withZeros = fc.array(fc.tuple(fc.oneof(fc.constant(0), value), pupils), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(withZeros, (pairs) => {
        const { values, weights } = apart(pairs);
        fc.pre(values.some((x) => x > 0));
        expect(gini(values, weights)).to.be.at.least(0).and.below(1);
        expect(giniUnbiased(values)).to.be.within(0, 1 + 1e-12);
        expect(hoover(values, weights)).to.be.at.least(0).and.below(1);
        expect(hoover(values, weights)!).to.be.at.most(gini(values, weights)! * (1 + 1e-12));
        expect(theilT(values, weights)).to.be.at.least(0);
        expect(atkinson(values, weights, 0.5)).to.be.within(0, 1);
        expect(atkinson(values, weights, 1)).to.be.within(0, 1);
        expect(theilL(values, weights) === null).to.equal(values.includes(0));
      }),
    );
  });

  it("the Gini coefficient is twice the area between the diagonal and the Lorenz curve", () => {
    fc.assert(
      fc.property(series, (pairs) => {
        const { values, weights } = apart(pairs);
        const points = lorenzCurve(values, weights);
        let area = 0;
        for (let i = 1; i < points.length; i += 1) {
          const [a, b] = [points[i - 1]!, points[i]!];
          area += ((b.weightShare - a.weightShare) * (a.valueShare + b.valueShare)) / 2;
        }
        expect(points.at(-1)!.weightShare).to.equal(1);
        expect(points.at(-1)!.valueShare).to.equal(1);
        expect(1 - 2 * area).to.be.closeTo(gini(values, weights)!, 1e-12);
      }),
    );
  });

  it("the Gini coefficient is half the mean distance of all pairs, above and below where the sort changes", () => {
    for (const length of [3, 300, 5000]) {
      // Multiples of a prime, which come in no order.
      const values = Float64Array.from({ length }, (_, i) => ((i * 7919) % 4001) / 8);
      const weights = Float64Array.from({ length }, (_, i) => 1 + ((i * 104729) % 977));
      let [sum, weight, total] = [0, 0, 0];
      for (let i = 0; i < length; i += 1) {
        weight += weights[i]!;
        total += weights[i]! * values[i]!;
        for (let j = 0; j < i; j += 1) sum += weights[i]! * weights[j]! * Math.abs(values[i]! - values[j]!);
      }
      expect(gini(values, weights)!).to.be.closeTo(sum / weight / total, 1e-12);
    }
  });

  it("the concentration index in the order of the values is the Gini coefficient, and turns its sign with the order", () => {
    fc.assert(
      fc.property(series, (pairs) => {
        const { values, weights } = apart(pairs);
        expect(concentration(values, weights, values)).to.be.closeTo(gini(values, weights)!, 1e-12);
        const turned = values.map((x) => -x);
        expect(concentration(values, weights, turned)).to.be.closeTo(-gini(values, weights)!, 1e-12);
      }),
    );
  });

  it("quantiles rise with their share, from the lowest value to the highest", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(series, share, share, (pairs, one, other) => {
        const { values, weights } = apart(pairs);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(weightedQuantile(values, weights, low)!).to.be.at.most(weightedQuantile(values, weights, high)!);
        expect(weightedQuantile(values, weights, 0)).to.equal(Math.min(...values));
        expect(weightedQuantile(values, weights, 1)).to.equal(Math.max(...values));
      }),
    );
  });
});
