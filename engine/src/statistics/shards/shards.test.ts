// What comes of shards is what comes of all rows at once, however they are divided and in whatever order they are merged.
import { expect } from "chai";
import fc from "fast-check";
import {
  decomposeTheilL,
  decomposeTheilT,
  decomposeVariation,
  dispersionOf,
  coefficientOfVariation,
  generalisedEntropy,
  gini,
  lorenzCurve,
  mergeMoments,
  momentsOf,
  weightedQuantiles,
} from "../index.js";
import { decomposeEntropyParts, entropyPart, mergeEntropyParts, mergeRuns, sortedRun } from "./index.js";

const row = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 3000 }));
const shard = fc.array(row, { maxLength: 12 });
const shards = fc.array(shard, { minLength: 1, maxLength: 8 });
const values = (rows: readonly (readonly [number, number])[]) => rows.map(([value]) => value);
const weights = (rows: readonly (readonly [number, number])[]) => rows.map(([, weight]) => weight);
const near = (found: number | null, expected: number | null): void => {
  if (expected === null || found === null) expect(found).to.equal(expected);
  else expect(found).to.be.closeTo(expected, 1e-13 * Math.abs(expected) + 1e-28);
};

describe("Shards of any province", () => {
  it("have the coefficient of variation of all rows, by their moments", () => {
    fc.assert(
      fc.property(shards, (all) => {
        const merged = all.map((one) => momentsOf(values(one), weights(one))).reduce(mergeMoments);
        near(
          dispersionOf(merged).coefficientOfVariation,
          coefficientOfVariation(values(all.flat()), weights(all.flat())),
        );
      }),
    );
  });

  for (const alpha of [-1, 0, 0.5, 1, 2, 3])
    it(`have GE(${alpha}) of all rows, merged all at once or two by two`, () => {
      fc.assert(
        fc.property(shards, (all) => {
          const parts = all.map((one) => entropyPart(values(one), weights(one), alpha));
          const expected = generalisedEntropy(values(all.flat()), weights(all.flat()), alpha);
          near(mergeEntropyParts(parts).index, expected);
          near(parts.reduce((one, other) => mergeEntropyParts([one, other])).index, expected);
        }),
      );
    });

  for (const [alpha, decompose] of [
    [0, decomposeTheilL],
    [1, decomposeTheilT],
    [2, decomposeVariation],
  ] as const)
    it(`are parted as groups are, for α = ${alpha}`, () => {
      fc.assert(
        fc.property(shards, (all) => {
          const names = all.map((_, at) => `${at}县`);
          const groups = all.flatMap((one, at) => one.map(() => names[at]!));
          const expected = decompose(values(all.flat()), weights(all.flat()), groups);
          const parts = all.map((one) => entropyPart(values(one), weights(one), alpha));
          const found = decomposeEntropyParts(parts, names);
          expect(found === null).to.equal(expected === null);
          near(found?.between ?? null, expected?.between ?? null);
          near(found?.within ?? null, expected?.within ?? null);
          expect(found?.groups.map(({ name }) => name)).to.deep.equal(expected?.groups.map(({ name }) => name));
        }),
      );
    });

  it("have one run in whatever order they are merged, bit for bit, and by it Gini, quantiles and Lorenz curve", () => {
    const shares = [0, 0.1, 0.25, 0.5, 0.9, 1];
    fc.assert(
      fc.property(shards, (all) => {
        const whole = sortedRun(values(all.flat()), weights(all.flat()));
        const runs = all.map((one) => sortedRun(values(one), weights(one)));
        expect(runs.reduce(mergeRuns)).to.deep.equal(whole);
        expect(runs.toReversed().reduce(mergeRuns)).to.deep.equal(whole);
        near(gini(whole.values, whole.weights), gini(values(all.flat()), weights(all.flat())));
        expect(weightedQuantiles(whole.values, whole.weights, shares)).to.deep.equal(
          weightedQuantiles(values(all.flat()), weights(all.flat()), shares),
        );
        const curve = lorenzCurve(values(all.flat()), weights(all.flat()));
        for (const point of lorenzCurve(whole.values, whole.weights))
          expect(
            curve.some(
              ({ weightShare, valueShare }) =>
                Math.abs(weightShare - point.weightShare) < 1e-14 && Math.abs(valueShare - point.valueShare) < 1e-14,
            ),
          ).to.equal(true);
      }),
    );
  });

  it("come through JSON as they are", () => {
    const part = entropyPart([1, 2, 3.5], [10, 20, 30], 1);
    expect(JSON.parse(JSON.stringify(part))).to.deep.equal(part);
    const run = sortedRun([3, 1, 3], [1, 2, 3]);
    expect(JSON.parse(JSON.stringify(run))).to.deep.equal(run);
  });
});

describe("Shards that cannot be put together", () => {
  it("are refused, and it is said why", () => {
    const one = entropyPart([1, 2], undefined, 1);
    expect(() => mergeEntropyParts([])).to.throw(TypeError, /at least one part/);
    expect(() => mergeEntropyParts([one, entropyPart([1, 2], undefined, 2)])).to.throw(TypeError, /got 1 and 2/);
    expect(() => decomposeEntropyParts([one], [])).to.throw(TypeError, /as many names as parts/);
    expect(() => entropyPart([1, -2], undefined, 1)).to.throw(RangeError, /got -2 at position 1/);
    expect(() => mergeRuns({ values: [2, 1], weights: [1, 1] }, sortedRun([]))).to.throw(TypeError, /position 1/);
    expect(() => mergeRuns(sortedRun([]), { values: [2], weights: [0] })).to.throw(TypeError, /position 0/);
    expect(() => mergeRuns(sortedRun([]), { values: [2], weights: [] })).to.throw(TypeError, /as many weights/);
  });
});
