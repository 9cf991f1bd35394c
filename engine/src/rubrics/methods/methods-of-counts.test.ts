// The methods of several counts: worked examples of real rubrics, each with the score that its rule gives.
import { expect } from "chai";
import { traceCodes } from "../scores.js";
import { one, points } from "./test-support.js";

describe("the 24 methods", () => {
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
  it("15 countGate: what does not apply is not missed, and a blank only where the figure may be left out", () => {
    const parts = ["primary", "junior"].map((input) => ({ input, target: 45, direction: "atMost" as const }));
    const gate = { kind: "countGate", parts, atLeast: 2 } as const;
    expect(one(gate, 1, { primary: 60, junior: "/" })).to.equal(0);
    expect(one(gate, 1, { primary: 45, junior: "/" })).to.equal(1);
    expect(one(gate, 1, { primary: "/", junior: "/" })).to.equal(null);
    expect(one(gate, 1, { primary: 45 })).to.equal(null);
    const eased = { ...gate, parts: [parts[0]!, { ...parts[1]!, ifGiven: true }] };
    expect(one(eased, 1, { primary: 45 })).to.equal(1);
    expect(one(eased, 1, { primary: 45, junior: 60 })).to.equal(0);
    expect(one(eased, 1, { primary: "/" })).to.equal(null);
  });
});
