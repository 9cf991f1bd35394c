// How ranks move under other weights: from the sections of a rubric, by their points.
import { expect } from "chai";
import { oneItemRubric, scoreDataOf, scoreRubric } from "@junheng/engine/rubrics";
import { rankMoves } from "./rank-moves.js";

const one = oneItemRubric({ kind: "ratioAsScore", input: "a" }, 60);
const other = oneItemRubric({ kind: "ratioAsScore", input: "b" }, 40);
const rubric = {
  ...one,
  points: 100,
  inputs: [...one.inputs, ...other.inputs],
  items: [
    { ...one.items[0]!, id: "first" },
    { ...other.items[0]!, id: "second" },
  ],
};
const of = (...rows: readonly (readonly [number, number | null])[]) =>
  rankMoves({
    scores: scoreRubric(rubric, scoreDataOf(rows.map(([a, b], k) => ({ name: `${k}`, values: { a, b } })))),
  })?.map(({ row, rank, best, worst }) => [row, rank, best, worst]);

describe("How ranks move under other weights", () => {
  it("ranks as the totals do, and says between which ranks each school moves", () => {
    // 94, 72 and 78 points: the second is first without the first section, the third is always between.
    expect(of([90, 100], [60, 90], [90, 60])).to.deep.equal([
      [0, 1, 1, 1],
      [1, 3, 2, 3],
      [2, 2, 1, 3],
    ]);
  });

  it("leaves schools out that have something open, and says nothing of fewer than two", () => {
    expect(of([90, 50], [60, 90], [90, null])?.map(([row]) => row)).to.deep.equal([0, 1]);
    expect(of([90, 50], [60, null])).to.equal(undefined);
  });
});
