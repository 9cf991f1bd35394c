// The fewest units and moves, against every way there is, in exact fractions.
import { expect } from "chai";
import fc from "fast-check";
import { fewestMoves, fewestUnits, keepsExactly } from "../test-support.js";
import { addUnits } from "./add-units.js";
import { moveUnits } from "./move-units.js";

const columns = (amounts: readonly number[], pupils: readonly number[], room: readonly number[]) => ({
  amounts: Float64Array.from(amounts),
  weights: Float64Array.from(pupils),
  room: Float64Array.from(room),
  rank: Float64Array.from(amounts.keys()),
});

const school = fc.record({ amount: fc.integer({ min: 0, max: 9 }), pupils: fc.integer({ min: 5, max: 60 }) });
const county = (schools: number) =>
  fc
    .array(school, { minLength: 3, maxLength: schools })
    .filter((each) => each.some(({ amount }) => amount > 0))
    .map((each) => ({ amounts: each.map(({ amount }) => amount), pupils: each.map(({ pupils }) => pupils) }));

/** More units than this are not tried: there are too many ways to spread them. */
const mostTried = 12;

describe("Units and moves against every way there is", () => {
  it("adds the fewest units, whichever schools are fixed and whatever floors come first", () => {
    let [tried, impossible] = [0, 0];
    const extras = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.boolean()), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(county(5), fc.integer({ min: 12, max: 70 }), extras, fc.boolean(), (small, limit, extra, plain) => {
        const amounts = small.amounts.map((amount, i) => amount + (plain ? 0 : extra[i]![0]));
        const room = amounts.map((_, i) => (plain || !extra[i]![1] ? Infinity : 0));
        const found = addUnits(columns(amounts, small.pupils, room), limit / 100);
        if (found !== null && found.needed > mostTried) return;
        const fewest = fewestUnits({ amounts, pupils: small.pupils }, limit, room, found?.needed ?? mostTried);
        expect(found?.needed ?? null).to.equal(fewest);
        if (found === null) impossible++;
        else {
          tried++;
          const after = amounts.map((amount, i) => amount + found.added[i]!);
          expect(keepsExactly(after, small.pupils, limit)).to.equal(true);
        }
      }),
      { numRuns: 3000, seed: 17 },
    );
    expect(tried).to.be.above(1500);
    expect(impossible).to.be.above(100);
  });

  it("moves the fewest units, each giver keeping its floor", () => {
    let [moved, impossible] = [0, 0];
    const keep = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(county(4), fc.integer({ min: 10, max: 60 }), keep, fc.boolean(), (small, limit, kept, free) => {
        const spare = small.amounts.map((amount, i) => (free ? amount : Math.max(0, amount - kept[i]!)));
        const room = small.amounts.map(() => Infinity);
        const resource = { ...columns(small.amounts, small.pupils, room), spare: Float64Array.from(spare) };
        const found = moveUnits(resource, limit / 100);
        expect(found?.count ?? null).to.equal(fewestMoves(small, limit, spare));
        if (found === null) impossible++;
        else if (found.count > 0) {
          moved++;
          const after = small.amounts.map((amount, i) => amount + found.change[i]!);
          expect(keepsExactly(after, small.pupils, limit)).to.equal(true);
          expect(found.change.every((units, i) => units >= -spare[i]!)).to.equal(true);
        }
      }),
      { numRuns: 3000, seed: 17 },
    );
    expect(moved).to.be.above(1000);
    expect(impossible).to.be.above(100);
  });
});
