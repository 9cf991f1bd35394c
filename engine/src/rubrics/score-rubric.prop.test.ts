// Laws of scoring: what holds for every rubric and every row.
import { expect } from "chai";
import * as fc from "fast-check";
import type { Method } from "./method.js";
import type { Rubric, RubricItem } from "./rubric.js";
import { scoreDataOf } from "./score-data.js";
import { scoreRubric } from "./score-rubric.js";

const text = { "zh-CN": "项", en: "item" };
const value = fc.double({ min: 0, max: 120, noNaN: true }).map((each) => Math.round(each * 100) / 100);

/** Methods of one input in which more is never worse. */
const rising: readonly Method[] = [
  { kind: "linearToTarget", input: "x", target: 80, direction: "higher" },
  { kind: "linearToTarget", input: "x", target: 80, zero: 20, direction: "higher" },
  { kind: "ratioAsScore", input: "x" },
  { kind: "perUnit", input: "x", from: 100, side: "below", step: -0.2, count: "exact" },
  { kind: "perUnit", input: "x", from: 100, side: "below", step: -0.2, count: "whole" },
  { kind: "perUnit", input: "x", from: 100, side: "below", step: -0.2, count: "started" },
  { kind: "perUnit", input: "x", from: 10, side: "above", step: 0.3, count: "whole" },
  { kind: "bands", input: "x", bands: [{ from: 95, points: 10 }, { from: 80, points: 6 }, { points: 1 }] },
  { kind: "threshold", input: "x", value: 60, direction: "atLeast" },
  { kind: "minimumCounts", parts: [{ input: "x", minimum: 20, points: 10 }], below: "proportional", join: "each" },
  { kind: "survey", parts: [{ input: "x", weight: 3 }] },
  { kind: "panel", inputs: ["x"], how: "mean" },
  { kind: "rank", input: "x", direction: "higher", start: 10, step: 1 },
  { kind: "ratioToBest", parts: [{ input: "x", points: 10 }] },
  { kind: "thresholdElseRank", input: "x", value: 90, direction: "atLeast", steps: [8, 6, 4, 2] },
  { kind: "growth", input: "x", before: "y", direction: "higher", of: "value", step: 1 },
  { kind: "worseningOnly", input: "x", worse: "down", before: "y", step: 0.5 },
];

const rubricOf = (methods: readonly Method[], more: Partial<RubricItem> = {}): Rubric => ({
  format: "junheng-rubric/1",
  id: "laws",
  title: text,
  source: { document: "laws", certainty: "D" },
  scope: "school",
  points: 10 * methods.length,
  decimals: 2,
  inputs: ["x", "y"].map((id) => ({ id, title: text, kind: "number" })),
  items: methods.map((method, i) => ({ id: `i${i}`, title: text, points: 10, method, ...more })),
  total: { notApplicable: "rubric", gradesOn: "points" },
});

const scoresOf = (rubric: Rubric, xs: readonly number[]): number[] =>
  Array.from(scoreRubric(rubric, scoreDataOf(xs.map((x, i) => ({ name: `S${i}`, values: { x, y: 50 } })))).total);

const method = fc.constantFrom(...rising);
const column = fc.array(value, { minLength: 2, maxLength: 12 });

describe("laws of scoring", () => {
  it("no score is outside its floor and cap", () => {
    fc.assert(
      fc.property(method, column, (each, xs) => {
        for (const units of scoresOf(rubricOf([each]), xs)) expect(units).to.be.within(0, 1000);
      }),
    );
  });
  it("more is never worse where more is better", () => {
    fc.assert(
      fc.property(method, column, (each, xs) => {
        const rows = xs.map((x, i) => ({ x, units: scoresOf(rubricOf([each]), xs)[i]! })).sort((a, b) => a.x - b.x);
        for (let k = 1; k < rows.length; k += 1) expect(rows[k]!.units).to.be.at.least(rows[k - 1]!.units);
      }),
    );
  });
  it("full marks everywhere are the whole total", () => {
    expect(scoresOf(rubricOf(rising), [120, 120])).to.deep.equal([1000 * rising.length, 1000 * rising.length]);
  });
  it("an item without points changes nothing", () => {
    fc.assert(
      fc.property(fc.array(method, { minLength: 1, maxLength: 6 }), column, (methods, xs) => {
        const rubric = rubricOf(methods);
        const idle = { ...(rubric.items[0] as RubricItem), id: "idle", points: 0, cap: 0 };
        expect(scoresOf({ ...rubric, items: [...rubric.items, idle] }, xs)).to.deep.equal(scoresOf(rubric, xs));
      }),
    );
  });
  it("taking out an item keeps the share when all others are scored at one rate", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 2, max: 20 }), (rate, count) => {
        const methods = Array.from(
          { length: count },
          (_, i) => ({ kind: "ratioAsScore", input: i === 0 ? "y" : "x", whole: 1000 }) as const,
        );
        const data = (y: number | string) => scoreDataOf([{ name: "S", values: { x: rate, y } }]);
        const rubric = rubricOf(methods);
        expect(scoreRubric(rubric, data("/")).total[0]).to.equal(scoreRubric(rubric, data(rate)).total[0]);
      }),
    );
  });
  it("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(fc.array(method, { minLength: 1, maxLength: 4 }), column, (methods, xs) => {
        const rubric = rubricOf(methods);
        const turned = scoresOf(rubric, Array.from(xs).reverse()).reverse();
        expect(turned).to.deep.equal(scoresOf(rubric, xs));
      }),
    );
  });
  it("a veto never raises a grade, and never a total", () => {
    const effects = [
      { kind: "totalZero" },
      { kind: "gradeAtMost", grade: "b" },
      { kind: "itemZero", item: "i0" },
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...effects),
        column,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (effect, xs, hits) => {
          const grades = ["a", "b", "c"].map((id, i) => ({ id, title: text, from: 6 - 3 * i }));
          const rubric = { ...rubricOf([rising[2]!]), grades };
          const data = scoreDataOf(xs.map((x, i) => ({ name: `S${i}`, values: { x, hit: hits[i]! } })));
          const before = scoreRubric(rubric, data);
          const after = scoreRubric({ ...rubric, vetoes: [{ id: "v", title: text, input: "hit", effect }] }, data);
          const place = (grade: string | null) => grades.findIndex(({ id }) => id === grade);
          xs.forEach((_, i) => {
            expect(after.final[i]).to.be.at.most(before.final[i]!);
            expect(place(after.grades[i]!)).to.be.at.least(place(before.grades[i]!));
          });
        },
      ),
    );
  });
  it("dropping the highest and the lowest never leaves the range of the others", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 9 }), (judges) => {
        const inputs = judges.map((_, i) => `j${i}`);
        const rubric = rubricOf([{ kind: "panel", inputs, how: "trimmedMean" }]);
        const values = Object.fromEntries(inputs.map((id, i) => [id, judges[i]!]));
        const units = scoreRubric(rubric, scoreDataOf([{ name: "S", values }])).total[0]!;
        const kept = Array.from(judges)
          .sort((a, b) => a - b)
          .slice(1, -1);
        expect(units).to.be.within(Math.floor(kept[0]! * 10), Math.ceil(kept.at(-1)! * 10));
      }),
    );
  });
  it("what is open lies between its least and its most whatever the figure turns out to be", () => {
    fc.assert(
      fc.property(fc.array(method, { minLength: 1, maxLength: 5 }), value, (methods, x) => {
        const rubric = rubricOf(
          methods.filter(({ kind }) => !["rank", "ratioToBest", "thresholdElseRank"].includes(kind)).concat(rising[2]!),
        );
        const rows = (values: object) => scoreDataOf([{ name: "S", values: { y: 50, ...values } }]);
        const open = scoreRubric(rubric, rows({}));
        const known = scoreRubric(rubric, rows({ x })).total[0]!;
        expect(known).to.be.within(open.total[0]!, open.totalAtMost[0]!);
      }),
    );
  });
});
