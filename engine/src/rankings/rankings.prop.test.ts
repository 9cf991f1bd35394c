// What must hold of any scores and ranks, whatever the figures.
import { expect } from "chai";
import fc from "fast-check";
import {
  compositeScores,
  noisyWeights,
  normalise,
  rankCorrelation,
  rankResilience,
  ranksOf,
  type Normalisation,
  type RankingColumn,
} from "./index.js";

const value = fc.integer({ min: 0, max: 1000 });
const way = fc.constantFrom<Normalisation>("minMax", "zScore", "rank");
const table = fc.integer({ min: 2, max: 12 }).chain((length) => {
  const values = fc.array(value, { minLength: length, maxLength: length });
  const direction = fc.constantFrom("higher" as const, "lower" as const);
  return fc
    .tuple(fc.record({ values, direction }), fc.record({ values, direction }))
    .map(([one, other]): RankingColumn[] => [
      { id: "one", ...one },
      { id: "other", ...other },
    ]);
});
const weights = { one: 2, other: 1 };

describe("ranks", () => {
  it("are one more than the scores above them", () => {
    fc.assert(
      fc.property(fc.array(value), (scores) => {
        const above = scores.map((score) => 1 + scores.filter((other) => other > score).length);
        expect(ranksOf(scores)).to.deep.equal(above);
      }),
    );
  });
  it("follow their units when these are put in another order", () => {
    fc.assert(
      fc.property(table, way, (columns, normalisation) => {
        const plan = { weights, normalisation, aggregation: "arithmetic" } as const;
        const reversed = columns.map((column) => ({ ...column, values: Array.from(column.values).reverse() }));
        const ranks = ranksOf(compositeScores(reversed, plan));
        expect([...ranks].reverse()).to.deep.equal(ranksOf(compositeScores(columns, plan)));
      }),
    );
  });
  it("do not depend on the unit of an indicator", () => {
    fc.assert(
      fc.property(table, way, fc.integer({ min: 1, max: 9 }), value, (columns, normalisation, factor, added) => {
        const plan = { weights, normalisation, aggregation: "arithmetic" } as const;
        const converted = columns.map((column) => ({
          ...column,
          values: Array.from(column.values, (each) => each! * 2 ** factor + added),
        }));
        expect(ranksOf(compositeScores(converted, plan))).to.deep.equal(ranksOf(compositeScores(columns, plan)));
      }),
    );
  });
  it("of one indicator are those of its values, however it is made comparable", () => {
    fc.assert(
      fc.property(table, way, (columns, normalisation) => {
        const { values, direction } = columns[0]!;
        const signed = Array.from(values, (each) => (direction === "higher" ? each! : -each!));
        const plan = { weights: { one: 1 }, normalisation, aggregation: "arithmetic" } as const;
        expect(ranksOf(compositeScores(columns, plan))).to.deep.equal(ranksOf(signed));
      }),
    );
  });
});

describe("resilience", () => {
  it("holds the plan's rank, the quantiles and every scenario's rank between best and worst", () => {
    fc.assert(
      fc.property(table, fc.integer(), (columns, seed) => {
        const plan = { weights, normalisation: "minMax", aggregation: "arithmetic" } as const;
        const draws = noisyWeights(weights, { most: 0.5, draws: 20, seed });
        const { units, scenarios } = rankResilience(
          columns,
          plan,
          draws.map((drawn, i) => ({ name: String(i), weights: drawn })),
        );
        for (const { position, rank, bestRank, worstRank, p5, median, p95 } of units) {
          for (const held of [rank, ...scenarios.map(({ ranks }) => ranks[position]!)])
            expect(held).to.be.within(bestRank, worstRank);
          const order = [bestRank, p5, median, p95, worstRank];
          expect(order).to.deep.equal([...order].sort((a, b) => a - b));
        }
      }),
    );
  });
  it("leaves a unit that is first in everything first under all weights", () => {
    fc.assert(
      fc.property(table, way, fc.integer(), (columns, normalisation, seed) => {
        const best = columns.map((column) => ({
          ...column,
          values: [column.direction === "higher" ? 2000 : -1, ...Array.from(column.values)],
        }));
        const scenarios = noisyWeights(weights, { most: 1, draws: 10, seed }).map((drawn, i) => ({
          name: String(i),
          weights: drawn,
        }));
        const { units } = rankResilience(best, { weights, normalisation, aggregation: "arithmetic" }, scenarios);
        expect(units[0]).to.include({ rank: 1, bestRank: 1, worstRank: 1 });
      }),
    );
  });
});

describe("rankCorrelation", () => {
  it("is 1 − 6Σd² / (n³ − n) where none are alike", () => {
    const distinct = fc.uniqueArray(value, { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.nat()), (one, keys) => {
        const shuffled = one
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const [a, b] = [ranksOf(one) as number[], ranksOf(shuffled) as number[]];
        const squares = a.reduce((sum, rank, i) => sum + (rank - b[i]!) ** 2, 0);
        const n = one.length;
        expect(rankCorrelation(one, shuffled)).to.be.closeTo(1 - (6 * squares) / (n ** 3 - n), 1e-12);
      }),
    );
  });
  it("is −1 for the reverse", () => {
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 2 }), (one) => {
        expect(
          rankCorrelation(
            one,
            one.map((each) => -each),
          ),
        ).to.be.closeTo(-1, 1e-12);
      }),
    );
  });
  it("of a column made comparable with itself is 1", () => {
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 2 }), way, (one, normalisation) => {
        expect(rankCorrelation(one, normalise(one, normalisation, { direction: "higher" }))).to.be.closeTo(1, 1e-12);
      }),
    );
  });
});
