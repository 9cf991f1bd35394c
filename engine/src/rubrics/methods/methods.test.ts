// The 24 methods: the worked examples of real rubrics, each with the score that its rule gives.
import { expect } from "chai";
import type { Method } from "../method.js";
import { oneItemRubric } from "../one-item-rubric.js";
import type { RubricItem } from "../rubric.js";
import type { PlainValue } from "../score-data.js";
import { scoreDataOf } from "../score-data.js";
import { scoreRubric } from "../score-rubric.js";
import { traceCodes } from "../scores.js";

type Values = Readonly<Record<string, PlainValue>>;

/** The points of every row by one method; null where it has none. */
function points(
  method: Method,
  full: number,
  rows: readonly Values[],
  more: Partial<RubricItem> = {},
  communities?: string,
) {
  const plain = oneItemRubric(method, full);
  const rubric = { ...plain, items: [{ ...(plain.items[0] as RubricItem), ...more }] };
  const data = rows.map((values, i) => ({
    name: `S${i}`,
    values,
    ...(communities && { community: communities[i] ?? "" }),
  }));
  const scores = scoreRubric(rubric, scoreDataOf(data));
  const { earned, open, trace } = scores.nodes[0]!;
  return {
    points: Array.from(earned, (units, row) =>
      open[row] === 0 && trace![row] !== traceCodes.notApplicable ? units / 100 : null,
    ),
    trace: Array.from(trace!),
    codes: scores.diagnostics.map(({ code }) => code),
  };
}

const one = (method: Method, full: number, values: Values, more: Partial<RubricItem> = {}): number | null =>
  points(method, full, [values], more).points[0]!;

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
  it("10 weightedRates: 0.90, 0.78, 0.35 at 50/45/5 is 81.85; 78,570 over 200 less 3 % is 405.0", () => {
    const rates = {
      kind: "weightedRates",
      parts: [
        { input: "pass", weight: 0.5 },
        { input: "score", weight: 0.45 },
        { input: "excellent", weight: 0.05 },
      ],
    } as const;
    expect(one(rates, 100, { pass: 0.9, score: 0.78, excellent: 0.35 })).to.equal(81.85);
    const mean = {
      kind: "weightedRates",
      parts: [{ input: "total", over: "enrolled", less: 0.03, weight: 1 }],
      uncapped: true,
    } as const;
    expect(one(mean, 1, { total: 78570, enrolled: 200 })).to.equal(405);
    expect(points(mean, 1, [{ total: 1, enrolled: 0 }]).codes).to.deep.equal(["scoreDenominatorZero"]);
  });
  it("11 weightedCategories: A 20, B 10, C 5, D 5 of 40 is 77.5", () => {
    const parts = [
      { input: "a", weight: 1 },
      { input: "b", weight: 0.8 },
      { input: "c", weight: 0.6 },
      { input: "d", weight: 0 },
    ];
    expect(one({ kind: "weightedCategories", parts }, 100, { a: 20, b: 10, c: 5, d: 5 })).to.equal(77.5);
  });
  const counts = {
    kind: "minimumCounts",
    parts: [
      { input: "lessons", minimum: 20, points: 5 },
      { input: "subjects", minimum: 2, points: 5 },
      { input: "online", minimum: 8, points: 5 },
      { input: "offline", minimum: 4, points: 5 },
    ],
    below: "proportional",
    join: "each",
  } as const;
  it("12 minimumCounts: lessons 17 of 20, the rest reached, is 19.25 or 15 of 20; all: nothing; any: full", () => {
    const done = { lessons: 17, subjects: 2, online: 9, offline: 4 };
    expect(one(counts, 20, done)).to.equal(19.25);
    expect(one({ ...counts, below: "nothing" }, 20, done)).to.equal(15);
    expect(one({ ...counts, join: "all" }, 20, done)).to.equal(0);
    expect(one({ ...counts, join: "any" }, 20, done)).to.equal(20);
  });
  it("13 perOccurrence: three at −2 of 5 is 0; the higher of two awards is 2; all bonuses stop at 10", () => {
    const accidents = { kind: "perOccurrence", parts: [{ input: "n", value: -2 }], start: "full", how: "add" } as const;
    expect(one(accidents, 5, { n: 3 })).to.equal(0);
    const awards = [
      { input: "province", value: 2 },
      { input: "city", value: 1 },
    ];
    expect(
      one({ kind: "perOccurrence", parts: awards, start: "nothing", how: "highest" }, 10, { province: 1, city: 1 }),
    ).to.equal(2);
    expect(
      one({ kind: "perOccurrence", parts: awards, start: "nothing", how: "add" }, 10, { province: 5, city: 2 }),
    ).to.equal(10);
  });
  it("13 perOccurrence: what happens in one school of a community counts for all of its schools", () => {
    const accidents = {
      kind: "perOccurrence",
      parts: [{ input: "n", value: -2 }],
      start: "full",
      how: "add",
      scope: "anyMember",
    } as const;
    expect(points(accidents, 5, [{ n: 1 }, { n: 0 }, { n: 0 }], {}, "AAB").points).to.deep.equal([3, 3, 5]);
  });
  it("14 checklist: four of five conditions and no fault is B; one of five short is level 2; four of five is four fifths", () => {
    const conditions = ["a", "b", "c", "d", "e"];
    const four = { a: 1, b: 1, c: 1, d: 1, e: 0 };
    const levels = { by: "allOrFault", faults: ["f"], all: 10, neither: 7, fault: 3 } as const;
    const method = { kind: "checklist", conditions, how: levels } as const;
    expect(one(method, 10, { ...four, f: 0 })).to.equal(7);
    expect(one(method, 10, { ...four, e: 1, f: 0 })).to.equal(10);
    expect(one(method, 10, { ...four, e: 1, f: 1 })).to.equal(3);
    const steps = {
      by: "shortfall",
      levels: [
        { atMost: 0, points: 10 },
        { atMost: 1, points: 8 },
        { atMost: 2, points: 6 },
      ],
    } as const;
    expect(points({ kind: "checklist", conditions, how: steps }, 10, [four])).to.deep.include({
      points: [8],
      trace: [traceCodes.firstBand + 1],
    });
    expect(one({ kind: "checklist", conditions, how: { by: "share" } }, 10, four)).to.equal(8);
  });
  it("15 countGate: 8 of 10 with 72 % and 58 % over a floor of 60 % does not pass; 9 of 11 passes", () => {
    const parts = Array.from({ length: 10 }, (_, i) => ({ input: `i${i}`, target: 100 }));
    const values = Object.fromEntries(parts.map(({ input }, i) => [input, i < 8 ? 100 : i === 8 ? 72 : 58]));
    const gate = { kind: "countGate", parts, atLeast: 8, floorShare: 0.6 } as const;
    expect(one(gate, 10, values)).to.equal(0);
    expect(one(gate, 10, { ...values, i9: 60 })).to.equal(10);
    const eleven = Array.from({ length: 11 }, (_, i) => ({ input: `f${i}`, target: 1 }));
    const flags = Object.fromEntries(eleven.map(({ input }, i) => [input, i < 9]));
    expect(one({ kind: "countGate", parts: eleven, atLeast: 9 }, 10, flags)).to.equal(10);
    expect(one({ kind: "countGate", parts: eleven, atLeast: 10 }, 10, flags)).to.equal(0);
  });
  it("16 gradeToPoints: 良好 is 32 of 40; a word that is no grade is refused", () => {
    const grades = [
      { grade: "优秀", points: 40 },
      { grade: "良好", points: 32 },
      { grade: "合格", points: 24 },
      { grade: "不合格", points: 0 },
    ];
    expect(one({ kind: "gradeToPoints", input: "grade", grades }, 40, { grade: "良好" })).to.equal(32);
    const refused = points({ kind: "gradeToPoints", input: "grade", grades }, 40, [{ grade: "尚可" }, {}]);
    expect(refused).to.deep.equal({
      points: [null, null],
      trace: [traceCodes.refused, traceCodes.open],
      codes: ["scoreGradeUnknown"],
    });
  });
  it("17 judged: a deduction of 3 out of 2–5 is taken, 6 is refused, and so is one without a reason", () => {
    const method = { kind: "judged", input: "off", holds: "deduction", range: [2, 5], reason: "why" } as const;
    expect(one(method, 10, { off: 3, why: "无记录" })).to.equal(7);
    expect(one(method, 10, { off: 0 })).to.equal(10);
    expect(points(method, 10, [{ off: 6, why: "x" }]).codes).to.deep.equal(["scoreOutOfRange"]);
    expect(points(method, 10, [{ off: 3 }]).codes).to.deep.equal(["scoreWithoutReason"]);
    expect(points({ ...method, step: 0.5 }, 10, [{ off: 2.3, why: "x" }]).codes).to.deep.equal(["scoreNotAStep"]);
    expect(one({ kind: "judged", input: "given", holds: "points" }, 10, { given: 8.5 })).to.equal(8.5);
  });
  it("18 panel: 92 88 95 70 90 is 90.0 trimmed, 87.0 plain, 90 in the middle", () => {
    const inputs = ["a", "b", "c", "d", "e"];
    const values = { a: 92, b: 88, c: 95, d: 70, e: 90 };
    expect(one({ kind: "panel", inputs, how: "trimmedMean" }, 100, values)).to.equal(90);
    expect(one({ kind: "panel", inputs, how: "mean" }, 100, values)).to.equal(87);
    expect(one({ kind: "panel", inputs, how: "median" }, 100, values)).to.equal(90);
    expect(one({ kind: "panel", inputs, how: "trimmedMean" }, 100, { ...values, e: null })).to.equal(86.25);
  });
  it("19 survey: 90 85 80 95 % at 3:6:3:3 of 15 is 13.05; too few replies leave it open", () => {
    const parts = [3, 6, 3, 3].map((weight, i) => ({ input: `g${i}`, weight }));
    expect(one({ kind: "survey", parts }, 15, { g0: 90, g1: 85, g2: 80, g3: 95 })).to.equal(13.05);
    const counted = { kind: "survey", parts: [{ input: "g", weight: 1, replies: "n" }], minimumReplies: 30 } as const;
    expect(points(counted, 10, [{ g: 90, n: 29 }]).codes).to.deep.equal(["scoreFewReplies"]);
    expect(one(counted, 10, { g: 90, n: 30 })).to.equal(9);
  });
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
