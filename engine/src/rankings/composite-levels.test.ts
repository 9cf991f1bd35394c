// A composite in levels: by hand, against the flat one where nothing is lacking, and what each policy makes of a gap.
import { expect } from "chai";
import fc from "fast-check";
import { compositeLevels, compositeScores, gapPolicies, type CompositeDimension, type RankingColumn } from "./index.js";

const column = (id: string, values: readonly (number | null)[]): RankingColumn => ({ id, direction: "higher", values });
const columns = [column("books", [10, 20, 30]), column("rooms", [1, null, 3]), column("teachers", [5, 7, 6])];
const things: CompositeDimension = {
  id: "things",
  weight: 1,
  aggregation: "arithmetic",
  parts: [
    { id: "books", weight: 1 },
    { id: "rooms", weight: 3 },
  ],
};
const index: CompositeDimension = {
  id: "index",
  weight: 1,
  aggregation: "arithmetic",
  parts: [things, { id: "teachers", weight: 1 }],
};

describe("A composite in levels", () => {
  it("follows the policy for gaps at every level", () => {
    // Comparable: books 0, 0.5, 1; rooms 0, –, 1; teachers 0, 1, 0.5.
    const of = (gaps: (typeof gapPolicies)[number], minimumShare = 0) =>
      compositeLevels(columns, index, { normalisation: "minMax", gaps, minimumShare }).scores;
    expect(of("reweigh")).to.deep.equal({ things: [0, 0.5, 1], index: [0, 0.75, 0.75] });
    expect(of("leaveOut")).to.deep.equal({ things: [0, null, 1], index: [0, null, 0.75] });
    expect(of("lowest")).to.deep.equal({ things: [0, 0.125, 1], index: [0, 0.5625, 0.75] });
    expect(of("reweigh", 0.5)).to.deep.equal({ things: [0, null, 1], index: [0, 1, 0.75] });
    expect(of("reweigh", 0.25).things).to.deep.equal([0, 0.5, 1]);
  });

  it("gives units a score that one gap would have dropped", () => {
    const lacking = [column("a", [1, null, 3, 4]), column("b", [null, 2, 3, 4])];
    const flat: CompositeDimension = {
      ...index,
      parts: [
        { id: "a", weight: 1 },
        { id: "b", weight: 1 },
      ],
    };
    const scored = (gaps: (typeof gapPolicies)[number]) =>
      compositeLevels(lacking, flat, { normalisation: "rank", gaps }).scores["index"]!.filter((score) => score !== null)
        .length;
    expect([scored("leaveOut"), scored("reweigh"), scored("lowest")]).to.deep.equal([2, 4, 4]);
  });

  it("says what each indicator weighs in the whole, together 1", () => {
    const { effectiveWeights } = compositeLevels(columns, index, { normalisation: "rank", gaps: "reweigh" });
    expect(effectiveWeights).to.deep.equal({ books: 0.125, rooms: 0.375, teachers: 0.5 });
  });

  it("is the flat composite where nothing is lacking, whatever the policy and the mean", () => {
    const rows = fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)), { minLength: 2, maxLength: 12 });
    const weights = fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(
        rows,
        weights,
        fc.constantFrom(...gapPolicies),
        fc.constantFrom("arithmetic", "geometric"),
        (all, [a, b, c], gaps, aggregation) => {
          const own = ["a", "b", "c"].map((id, at) =>
            column(
              id,
              all.map((row) => row[at as 0]),
            ),
          );
          const flat = compositeScores(own, { weights: { a, b, c }, normalisation: "minMax", aggregation });
          const upper = {
            id: "ab",
            weight: a + b,
            aggregation,
            parts: [
              { id: "a", weight: a },
              { id: "b", weight: b },
            ],
          };
          const tree = { id: "all", weight: 1, aggregation, parts: [upper, { id: "c", weight: c }] };
          const { scores, effectiveWeights } = compositeLevels(own, tree, { normalisation: "minMax", gaps });
          scores["all"]!.forEach((score, unit) => expect(score).to.be.closeTo(flat[unit]!, 1e-12));
          expect(effectiveWeights["a"]).to.be.closeTo(a / (a + b + c), 1e-15);
        },
      ),
    );
  });

  it("refuses what it cannot follow, and says which", () => {
    const refuse = (tree: CompositeDimension, type: ErrorConstructor, words: RegExp, more: object = {}) =>
      expect(() => compositeLevels(columns, tree, { normalisation: "minMax", gaps: "reweigh", ...more })).to.throw(
        type,
        words,
      );
    refuse({ ...index, parts: [{ id: "book", weight: 1 }] }, TypeError, /book: did you mean books/);
    refuse({ ...index, parts: [things, { id: "books", weight: 1 }] }, TypeError, /books twice/);
    refuse({ ...index, parts: [{ id: "books", weight: 0 }] }, TypeError, /weights above zero, got 0 in index/);
    refuse({ ...index, parts: [] }, TypeError, /got none in index/);
    refuse({ ...index, aggregation: "geometric" }, RangeError, /z scores are negative/, { normalisation: "zScore" });
    refuse(index, RangeError, /z scores are negative/, { normalisation: "zScore", gaps: "lowest" });
    refuse(index, RangeError, /minimum share from 0 to 1, got 2/, { minimumShare: 2 });
    refuse(index, TypeError, /gaps/, { gaps: "drop" });
  });
});
