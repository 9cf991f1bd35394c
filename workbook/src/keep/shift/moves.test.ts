// What is put in moves what stands behind it; what is taken out leaves nothing, and its neighbours meet.
import { expect } from "chai";
import fc from "fast-check";
import type { Move } from "./moves.js";
import { indexAfter, insertedBy, placeAfter, spanAfter } from "./moves.js";

/** The same done to a list, which is the independent way. */
const list = (moves: readonly Move[], length: number): readonly (number | null)[] => {
  const items: (number | null)[] = Array.from({ length }, (_, index) => index);
  for (const { at, count } of moves)
    if (count < 0) items.splice(at, -count);
    else items.splice(at, 0, ...Array.from({ length: count }, () => null));
  return items;
};

const someMoves = fc.array(
  fc.record({ at: fc.nat(20), count: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -5, max: -1 })) }),
  { maxLength: 6 },
);

describe("Rows put in and taken out", () => {
  it("stand where a list has them after the same steps", () => {
    fc.assert(
      fc.property(someMoves, fc.nat(39), (moves, index) => {
        const found = list(moves, 200).indexOf(index);
        expect(indexAfter(index, moves)).to.equal(found < 0 ? null : found);
        if (found >= 0) expect(placeAfter(index, moves)).to.equal(found);
      }),
    );
  });

  it("leave of a range what is left of it, with all that was put in between", () => {
    fc.assert(
      fc.property(someMoves, fc.nat(30), fc.nat(9), (moves, first, more) => {
        const items = list(moves, 200);
        const there = items.flatMap((item, at) => (item !== null && item >= first && item <= first + more ? [at] : []));
        const span = spanAfter([first, first + more], moves);
        if (span === null) expect(there).to.deep.equal([]);
        else {
          for (const at of there) expect(at).to.be.within(span[0], span[1]);
          expect(
            items.slice(span[0], span[1] + 1).every((item) => item === null || (item >= first && item <= first + more)),
          ).to.equal(true);
        }
      }),
    );
  });

  it("are known by their numbers", () => {
    fc.assert(
      fc.property(someMoves, (moves) => {
        const items = list(moves, 200);
        const expected = items.flatMap((item, at) => (item === null ? [at] : []));
        expect(insertedBy(moves)).to.deep.equal(expected);
      }),
    );
  });

  it("that were taken out are remembered by their place", () => {
    expect(placeAfter(4, [{ at: 3, count: -2 }])).to.equal(3);
    expect(spanAfter([3, 4], [{ at: 3, count: -2 }])).to.equal(null);
  });
});
