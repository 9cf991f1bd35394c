// Against a limit: whom to look at, what to raise, how sure the verdict is.
import { expect } from "chai";
import fc from "fast-check";
import { coefficientOfVariation } from "../statistics/index.js";
import { changeToFlip, floorForLimit, unitsOverLimit, variationBounds } from "./index.js";

const value = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 100);
const series = fc
  .array(fc.tuple(value, fc.integer({ min: 1, max: 3000 })), { minLength: 2, maxLength: 40 })
  .map((pairs) => ({ values: pairs.map(([x]) => x), weights: pairs.map(([, w]) => w) }))
  .filter(({ values }) => values.some((x) => x > 0));
const limit = fc.constantFrom(0.45, 0.5, 0.2);

/** The coefficient of the worst of all corners, tried one by one. */
function greatestCorner(values: readonly number[], weights: readonly number[] | undefined, tolerance: number): number {
  let greatest = 0;
  for (let corner = 0; corner < 2 ** values.length; corner += 1) {
    const moved = values.map((x, i) => Math.max(0, x + ((corner >> i) & 1 ? tolerance : -tolerance)));
    greatest = Math.max(greatest, coefficientOfVariation(moved, weights) ?? 0);
  }
  return greatest;
}

describe("unitsOverLimit", () => {
  it("names units without which the others keep the limit, and could do without none of the last", () => {
    fc.assert(
      fc.property(series, limit, ({ values, weights }, most) => {
        const found = unitsOverLimit(values, weights, most);
        if (found === null) return;
        const without = (positions: readonly number[]) =>
          coefficientOfVariation(
            values,
            weights.map((w, i) => (positions.includes(i) ? 0 : w)),
          )!;
        expect(without(found.positions)).to.be.closeTo(found.coefficientOfVariation, 1e-12);
        expect(found.coefficientOfVariation).to.be.at.most(most);
        if (found.positions.length > 0) expect(without(found.positions.slice(0, -1))).to.be.above(most);
      }),
    );
  });
  it("is none for a single school", () => {
    expect(unitsOverLimit([7], [120], 0.5)).to.equal(null);
  });
});

describe("floorForLimit", () => {
  it("raises the low just so far that the limit is kept", () => {
    fc.assert(
      fc.property(series, limit, ({ values, weights }, most) => {
        const { floor, raised, added } = floorForLimit(values, weights, most)!;
        const after = (level: number) =>
          coefficientOfVariation(
            values.map((x) => Math.max(x, level)),
            weights,
          )!;
        expect(after(floor)).to.be.at.most(most);
        expect(raised).to.equal(values.filter((x) => x < floor).length);
        const total = values.reduce((sum, x, i) => sum + weights[i]! * (Math.max(x, floor) - x), 0);
        expect(added).to.be.closeTo(total, 1e-9 * (1 + total));
        if (added > 0) expect(after(floor * (1 - 1e-6))).to.be.above(most);
      }),
    );
  });
  it("is none where there is no coefficient, and refuses negative values", () => {
    expect(floorForLimit([7], [120], 0.5)).to.equal(null);
    expect(floorForLimit([0, 0], undefined, 0.5)).to.equal(null);
    expect(() => floorForLimit([-1, 4], undefined, 0.5)).to.throw(RangeError, /got -1 at position 0/);
  });
});

describe("variationBounds", () => {
  it("holds what any values within the tolerance give", () => {
    const shifts = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(
        series,
        fc.double({ min: 0, max: 5, noNaN: true }),
        shifts,
        ({ values, weights }, tolerance, moves) => {
          const { lowest, highest } = variationBounds(
            values,
            weights,
            values.map(() => tolerance),
          )!;
          const corners = [moves, moves.map(Math.sign), moves.map((move) => -Math.sign(move))];
          for (const corner of corners) {
            const moved = values.map((x, i) => Math.max(0, x + corner[i]! * tolerance));
            const variation = coefficientOfVariation(moved, weights);
            if (variation !== null) expect(variation).to.be.within(lowest - 1e-9, highest + 1e-9);
          }
        },
      ),
    );
  });
  it("is never below the greatest of all corners", () => {
    const small = fc.array(fc.tuple(value, fc.integer({ min: 1, max: 50 })), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(small, fc.double({ min: 0.01, max: 3000, noNaN: true }), (pairs, tolerance) => {
        const [values, weights] = [pairs.map(([x]) => x), pairs.map(([, w]) => w)];
        fc.pre(values.some((x) => x > 0));
        const { highest } = variationBounds(
          values,
          weights,
          values.map(() => tolerance),
        )!;
        expect(highest).to.be.at.least(greatestCorner(values, weights, tolerance) - 1e-9);
      }),
      {
        examples: [
          [
            [
              [2898.4, 24],
              [0, 1],
            ],
            2898.4,
          ],
        ],
      },
    );
  });
  it("is close above the greatest of all corners for a dozen schools", () => {
    const values = Array.from({ length: 12 }, (_, i) => 10 + i);
    const { highest } = variationBounds(
      values,
      undefined,
      values.map(() => 0.4),
    )!;
    const greatest = greatestCorner(values, undefined, 0.4);
    expect(highest).to.be.within(greatest - 1e-12, greatest * 1.001);
  });
  it("asks for a tolerance for each value, of zero or more", () => {
    expect(() => variationBounds([1, 2], undefined, [1])).to.throw(TypeError, /as many tolerances as values/);
    expect(() => variationBounds([1, 2], undefined, [1, -1])).to.throw(RangeError);
    expect(variationBounds([7], [120], [1])).to.equal(null);
  });
});

describe("changeToFlip", () => {
  it("is the share at which the bounds reach the limit, and not before", () => {
    fc.assert(
      fc.property(series, limit, ({ values, weights }, most) => {
        const share = changeToFlip(values, weights, most);
        if (share === null) return;
        const keeps = coefficientOfVariation(values, weights)! <= most;
        const at = (part: number) =>
          variationBounds(
            values,
            weights,
            values.map((x) => x * part),
          )!;
        const turned = (part: number) => (keeps ? at(part).highest > most : at(part).lowest <= most);
        expect(turned(share)).to.equal(true);
        if (share > 1e-9) expect(turned(share * (1 - 1e-6))).to.equal(false);
      }),
    );
  });
});
