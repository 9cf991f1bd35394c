// The methods of one value: worked examples of real rubrics, each with the score that its rule gives.
import { expect } from "chai";
import { traceCodes } from "../scores.js";
import { one, points } from "./test-support.js";

describe("the 24 methods", () => {
  it("1 linearToTarget: 6.0 m² of 7.5 is 8 of 10, and 5 with a zero line at 4.5", () => {
    const method = { kind: "linearToTarget", input: "area", target: 7.5, direction: "higher" } as const;
    expect(one(method, 10, { area: 6 })).to.equal(8);
    expect(one({ ...method, zero: 4.5 }, 10, { area: 6 })).to.equal(5);
    expect(one({ ...method, zero: 4.5 }, 10, { area: 4 })).to.equal(0);
    expect(one(method, 10, { area: 9 })).to.equal(10);
    expect(one({ ...method, cap: 1.2 }, 10, { area: 9 }, { cap: 12 })).to.equal(12);
  });
  it("1 linearToTarget, less is better: 60 against a target of 45 is 7.5 of 10; with a zero line in proportion", () => {
    const method = { kind: "linearToTarget", input: "size", target: 45, direction: "lower" } as const;
    expect(one(method, 10, { size: 60 })).to.equal(7.5);
    expect(one({ ...method, zero: 65 }, 10, { size: 60 })).to.equal(2.5);
    expect(one(method, 10, { size: 40 })).to.equal(10);
  });
  it("2 ratioAsScore: a retention of 96.4 % is 9.64 of 10", () => {
    expect(one({ kind: "ratioAsScore", input: "rate" }, 10, { rate: 96.4 })).to.equal(9.64);
    expect(one({ kind: "ratioAsScore", input: "rate", whole: 1 }, 10, { rate: 0.964 })).to.equal(9.64);
  });
  it("3 perUnit: 97.3 % of 100 at −0.2 a point is 9.46, 9.60 or 9.40 of 10, by what a point is", () => {
    const method = { kind: "perUnit", input: "rate", from: 100, side: "below", step: -0.2 } as const;
    expect(one({ ...method, count: "exact" }, 10, { rate: 97.3 })).to.equal(9.46);
    expect(one({ ...method, count: "whole" }, 10, { rate: 97.3 })).to.equal(9.6);
    expect(one({ ...method, count: "started" }, 10, { rate: 97.3 })).to.equal(9.4);
    expect(one({ ...method, count: "exact" }, 10, { rate: 101 })).to.equal(10);
    expect(one({ ...method, count: "exact" }, 10, { rate: 20 })).to.equal(0);
  });
  it("3 perUnit: adds for each unit above a line, up to the points", () => {
    const method = { kind: "perUnit", input: "n", from: 2, side: "above", step: 1, count: "whole" } as const;
    expect(one(method, 5, { n: 5 })).to.equal(3);
    expect(one(method, 5, { n: 1 })).to.equal(0);
    expect(one(method, 5, { n: 20 })).to.equal(5);
  });
  const printed = [
    { from: 95, points: 10 },
    { from: 90, to: 94, points: 8 },
    { from: 80, to: 89, points: 6 },
    { points: 0 },
  ];
  it("4 bands: 94.6 % is 10 where it is rounded first, 8 where not", () => {
    expect(one({ kind: "bands", input: "rate", bands: printed, round: 0 }, 10, { rate: 94.6 })).to.equal(10);
    expect(one({ kind: "bands", input: "rate", bands: printed }, 10, { rate: 94.6 })).to.equal(8);
  });
  it("4 bands: the edge belongs above or below, as the rule says, and the trace names the band", () => {
    expect(one({ kind: "bands", input: "rate", bands: printed }, 10, { rate: 95 })).to.equal(10);
    expect(one({ kind: "bands", input: "rate", bands: printed, closed: "upper" }, 10, { rate: 95 })).to.equal(8);
    const { trace } = points({ kind: "bands", input: "rate", bands: printed }, 10, [{ rate: 85 }, { rate: 3 }]);
    expect(trace).to.deep.equal([traceCodes.firstBand + 2, traceCodes.firstBand + 3]);
  });
  it("5 bandsVsReference: 78.4 against 80.1 is −1.7, rounded −2, and 6 of 10", () => {
    const method = {
      kind: "bandsVsReference",
      input: "score",
      reference: "district",
      difference: "absolute",
      round: 0,
      bands: [{ from: 0, points: 10 }, { from: -1, points: 8 }, { from: -2, points: 6 }, { points: 0 }],
    } as const;
    expect(one(method, 10, { score: 78.4, district: 80.1 })).to.equal(6);
    expect(one({ ...method, round: 1 }, 10, { score: 78.4, district: 80.1 })).to.equal(6);
  });
  it("5 bandsVsReference: the mean of the rows compared, each row in its own group", () => {
    const method = {
      kind: "bandsVsReference",
      input: "score",
      reference: { of: "mean" },
      difference: "percent",
      bands: [{ from: 0, points: 10 }, { points: 5 }],
      group: ["stage"],
    } as const;
    const rows = [
      { score: 80, stage: "a" },
      { score: 90, stage: "a" },
      { score: 10, stage: "b" },
    ];
    expect(points(method, 10, rows).points).to.deep.equal([5, 10, null]);
  });
  it("6 threshold: a dropout of 1.9 % misses 1.8 % and its 3 points; the line itself counts unless strict", () => {
    const method = { kind: "threshold", input: "dropout", value: 1.8, direction: "atMost" } as const;
    expect(one(method, 3, { dropout: 1.9 })).to.equal(0);
    expect(one(method, 3, { dropout: 1.8 })).to.equal(3);
    expect(one({ ...method, strict: true }, 3, { dropout: 1.8 })).to.equal(0);
    expect(one({ ...method, value: 0.3 }, 3, { dropout: 0.1 + 0.2 })).to.equal(3);
  });
  it("7 thresholdElseRank: 86 % is 10; 82 %, the best below 85 %, is 8", () => {
    const method = {
      kind: "thresholdElseRank",
      input: "rate",
      value: 85,
      direction: "atLeast",
      steps: [8, 6, 4, 2],
    } as const;
    const rows = [{ rate: 86 }, { rate: 82 }, { rate: 70 }, { rate: 80 }];
    expect(points(method, 10, rows).points).to.deep.equal([10, 8, 4, 6]);
  });
  it("8 rank: the fourth of 15 less 1 a place has 12; three ranks at 40/30/30 are 12.0 together", () => {
    const method = { kind: "rank", input: "score", direction: "higher", start: 15, step: 1 } as const;
    const rows = [{ score: 90 }, { score: 85 }, { score: 80 }, { score: 75 }];
    expect(points(method, 15, rows).points).to.deep.equal([15, 14, 13, 12]);
    const part = (input: string) => ({ kind: "ratioAsScore", input, whole: 15 }) as const;
    const mean = {
      kind: "mean",
      of: [
        { method: part("a"), weight: 40 },
        { method: part("b"), weight: 30 },
        { method: part("c"), weight: 30 },
      ],
    } as const;
    expect(one(mean, 15, { a: 12, b: 9, c: 15 })).to.equal(12);
  });
  it("8 rank: rows level share the better place, the worse or the mean; alone there is no rank", () => {
    const method = { kind: "rank", input: "score", direction: "lower", start: 10, step: 2 } as const;
    const rows = [{ score: 1 }, { score: 1 }, { score: 3 }];
    expect(points(method, 10, rows).points).to.deep.equal([10, 10, 6]);
    expect(points({ ...method, ties: "worst" }, 10, rows).points).to.deep.equal([8, 8, 6]);
    expect(points({ ...method, ties: "mean" }, 10, rows).points).to.deep.equal([9, 9, 6]);
    expect(points(method, 10, [{ score: 1 }]).trace).to.deep.equal([traceCodes.alone]);
  });
  it("9 ratioToBest: 70/20/10 of the best is 84.11, 40/30/30 is 80.34", () => {
    const method = (a: number, b: number, c: number) =>
      ({
        kind: "ratioToBest",
        parts: [
          { input: "x", points: a },
          { input: "y", points: b },
          { input: "z", points: c },
        ],
      }) as const;
    const best = { x: 92, y: 70, z: 30 };
    expect(points(method(70, 20, 10), 100, [best, { x: 82, y: 55, z: 18 }]).points).to.deep.equal([100, 84.11]);
    const other = { x: 80, y: 92, z: 30 };
    expect(points(method(40, 30, 30), 100, [other, { x: 71.2, y: 82, z: 18 }]).points[1]).to.equal(80.34);
  });
});

describe("a figure that is not there", () => {
  const rate = { kind: "ratioAsScore", input: "rate" } as const;
  it("leaves the item open; “/” takes it out; text is refused", () => {
    expect(points(rate, 10, [{}, { rate: "/" }, { rate: "很好" }]).trace).to.deep.equal([
      traceCodes.open,
      traceCodes.notApplicable,
      traceCodes.refused,
    ]);
  });
  it("is not met, or does not apply, where the form says so of its blanks", () => {
    expect(points(rate, 10, [{}], { blank: "notMet" })).to.deep.include({
      points: [0],
      trace: [traceCodes.takenAsZero],
    });
    expect(points(rate, 10, [{}], { blank: "notApplicable" }).trace).to.deep.equal([traceCodes.excluded]);
  });
});
