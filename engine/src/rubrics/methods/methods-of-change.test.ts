// The methods of a change, and combined ones: worked examples of real rubrics, each with the score that its rule gives.
import { expect } from "chai";
import { traceCodes } from "../scores.js";
import { one, points } from "./test-support.js";

describe("the 24 methods", () => {
  it("20 growth: 68.0 to 71.2 at 1 a point stops at 3; ninth to sixth at 0.5 a place is 1.5", () => {
    const value = { kind: "growth", input: "now", before: "then", direction: "higher", of: "value", step: 1 } as const;
    expect(one(value, 3, { now: 71.2, then: 68 })).to.equal(3);
    expect(one(value, 3, { now: 60, then: 68 })).to.equal(0);
    expect(one({ ...value, floor: -2 }, 3, { now: 60, then: 68 })).to.equal(-2);
    expect(one({ ...value, of: "value", direction: "lower", step: 0.5 }, 5, { now: 6, then: 9 })).to.equal(1.5);
    expect(one({ ...value, of: "rate", step: 0.1 }, 5, { now: 110, then: 100 })).to.equal(1);
    const ranks = { ...value, of: "rank", step: 0.5 } as const;
    const rows = [9, 8, 7, 6, 5, 4, 3, 2, 1].map((then, i) => ({ then, now: i === 8 ? 3.5 : then }));
    expect(points(ranks, 5, rows).points[8]).to.equal(1);
  });
  it("21 worseningOnly: +3.2 points at 0.5 is 0.90, +7 heads at 0.25 is 0.75, and the better of both counts", () => {
    const share = { kind: "worseningOnly", input: "share", worse: "up", step: 0.5 } as const;
    const heads = { kind: "worseningOnly", input: "heads", worse: "up", step: 0.25 } as const;
    expect(one(share, 2.5, { share: 3.2 })).to.equal(0.9);
    expect(one(heads, 2.5, { heads: 7 })).to.equal(0.75);
    expect(one(share, 2.5, { share: -1 })).to.equal(2.5);
    const best = { kind: "bestOf", of: [{ method: share }, { method: heads }] } as const;
    expect(one(best, 2.5, { share: 3.2, heads: 7 })).to.equal(0.9);
    expect(points(best, 2.5, [{ share: 3.2, heads: 7 }]).trace).to.deep.equal([traceCodes.firstBand]);
  });
  it("22 gapClosing: 12.5 to 10.41 is 16.72 % of the gap, of a target of 20 % and 10 points 8.36", () => {
    const part = { own: "own", ownBefore: "ownBefore", other: "lead", otherBefore: "leadBefore" };
    const method = { kind: "gapClosing", parts: [part], target: 0.2, otherMustNotFall: true } as const;
    expect(one(method, 10, { ownBefore: 70, leadBefore: 82.5, own: 72.09, lead: 82.5 })).to.equal(8.36);
    const fell = points(method, 10, [{ ownBefore: 70, leadBefore: 82.5, own: 70, lead: 78 }]);
    expect(fell.trace).to.deep.equal([traceCodes.otherFell]);
    expect(fell.points).to.deep.equal([0]);
    expect(
      one({ ...method, otherMustNotFall: false }, 10, { ownBefore: 70, leadBefore: 82.5, own: 70, lead: 78 }),
    ).to.equal(10);
  });
  it("23 complementShare: 20 of 580 in the bottom leave 0.9655", () => {
    expect(one({ kind: "complementShare", part: "bottom", whole: "all" }, 10, { bottom: 20, all: 580 })).to.equal(9.66);
    expect(
      points({ kind: "complementShare", part: "bottom", whole: "all" }, 10, [{ bottom: 9, all: 5 }]).codes,
    ).to.deep.equal(["scorePartAboveWhole"]);
  });
  it("24 sum and mean: parts with points of their own add up; one open part leaves them open", () => {
    const parts = [
      { method: { kind: "ratioAsScore", input: "a" }, points: 4 },
      { method: { kind: "threshold", input: "b", value: 1, direction: "atLeast" }, points: 6 },
    ] as const;
    expect(one({ kind: "sum", of: parts }, 10, { a: 50, b: 1 })).to.equal(8);
    expect(one({ kind: "sum", of: parts }, 10, { a: 50 })).to.equal(null);
    expect(one({ kind: "bestOf", of: parts }, 10, { a: 50 })).to.equal(2);
  });
});
