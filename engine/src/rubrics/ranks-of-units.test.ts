// Ranks of scores, some of them open: a rank is given only where nothing can change it.
import { expect } from "chai";
import * as fc from "fast-check";
import { ranksOfUnits } from "./ranks-of-units.js";

const ranks = (rows: readonly (readonly [number, number])[]) =>
  ranksOfUnits(
    Int32Array.from(rows, ([low]) => low),
    Int32Array.from(rows, ([, high]) => high),
  );

describe("ranks", () => {
  it("are shared by rows level, and go on by as many", () => {
    expect(
      ranks([
        [5, 5],
        [9, 9],
        [9, 9],
        [1, 1],
      ]),
    ).to.deep.equal([3, 1, 1, 4]);
  });
  it("count an open row above those that it has passed already, and leave open those that it may pass", () => {
    expect(
      ranks([
        [90, 90],
        [70, 70],
        [66, 75],
        [60, 60],
      ]),
    ).to.deep.equal([1, null, null, 4]);
    expect(
      ranks([
        [70, 70],
        [60, 70],
      ]),
    ).to.deep.equal([1, null]);
  });
  it("are the same however far apart scores lie", () => {
    expect(
      ranks([
        [5, 5],
        [2_000_000, 2_000_000],
        [-7, 3],
      ]),
    ).to.deep.equal([2, 1, null]);
  });
  it("are those that comparing each with each gives, for any scores", () => {
    const row = fc
      .tuple(fc.integer({ min: -50, max: 50 }), fc.nat({ max: 5 }))
      .map(([low, more]) => [low, low + more] as const);
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const expected = rows.map(([low, high]) => {
          const sure = rows.filter(([other]) => other > low).length;
          const may = rows.filter(([, other]) => other > low).length;
          return low === high && sure === may ? sure + 1 : null;
        });
        expect(ranks(rows)).to.deep.equal(expected);
      }),
    );
  });
});
