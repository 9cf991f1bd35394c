// Around the methods: what does not apply, what is missing, bonus, caps, vetoes, grades, quotas, reviews, in the stated order.
import { expect } from "chai";
import type { Rubric, RubricItem, RubricNode } from "./rubric.js";
import type { PlainValue } from "./score-data.js";
import { scoreDataOf } from "./score-data.js";
import type { ScoreOptions } from "./score-options.js";
import { scoreRubric } from "./score-rubric.js";
import { traceCodes } from "./scores.js";
import { traceScore } from "./trace-score.js";

const text = (words: string) => ({ "zh-CN": words, en: words });

/** An item whose points are what its column says. */
const given = (id: string, points: number, more: Partial<RubricItem> = {}): RubricItem => ({
  id,
  title: text(id),
  points,
  method: { kind: "judged", input: id, holds: "points" },
  ...more,
});

const inputsOf = (nodes: readonly RubricNode[]): readonly string[] =>
  nodes.flatMap((node) => ("items" in node ? inputsOf(node.items) : [node.id]));

const rubricOf = (items: readonly RubricNode[], more: Partial<Rubric> = {}): Rubric => ({
  format: "junheng-rubric/1",
  id: "test",
  title: text("test"),
  source: { document: "test", certainty: "D" },
  scope: "school",
  points: 100,
  decimals: 2,
  inputs: inputsOf(items).map((id) => ({ id, title: text(id), kind: "number" })),
  items,
  total: { notApplicable: "rubric", gradesOn: "points" },
  ...more,
});

type Row = Readonly<Record<string, PlainValue>>;

const score = (rubric: Rubric, rows: readonly Row[], options: ScoreOptions = {}) =>
  scoreRubric(rubric, scoreDataOf(rows.map((values, i) => ({ name: `S${i + 1}`, values }))), options);

const points = (units: Int32Array): number[] => Array.from(units, (each) => each / 100);

describe("an item that does not apply", () => {
  const items = [given("a", 92), given("boarders", 8)];
  it("leaves the total, which is converted: 78 of 92 is 84.78", () => {
    expect(points(score(rubricOf(items), [{ a: 78, boarders: "/" }]).total)).to.deep.equal([84.78]);
  });
  it("is given its points, or converted within its section, where the rubric says so", () => {
    const full = rubricOf(items, { total: { notApplicable: "full", gradesOn: "points" } });
    expect(points(score(full, [{ a: 78, boarders: "/" }]).total)).to.deep.equal([86]);
    const sections = [
      { id: "s", title: text("s"), points: 20, items: [given("x", 12), given("y", 8)] },
      given("rest", 80),
    ];
    const within = rubricOf(sections, { total: { notApplicable: "section", gradesOn: "points" } });
    expect(points(score(within, [{ x: 9, y: "/", rest: 40 }]).total)).to.deep.equal([55]);
  });
});

describe("a figure that is missing", () => {
  const rubric = rubricOf([given("a", 92), given("b", 8)]);
  it("leaves the total open: 78 with 8 points open is 78 to 86, without a rank", () => {
    const { total, totalAtMost, ranks } = score(rubric, [{ a: 78 }, { a: 50, b: 1 }]);
    expect(points(total)).to.deep.equal([78, 51]);
    expect(points(totalAtMost)).to.deep.equal([86, 51]);
    expect(ranks).to.deep.equal([null, 2]);
  });
  it("is what the user chooses, and the trace says what was chosen", () => {
    const trace = (missing: ScoreOptions["missing"], lastYear?: ScoreOptions["lastYear"]) => {
      const scores = score(rubric, [{ a: 78 }], { ...(missing && { missing }), ...(lastYear && { lastYear }) });
      return [points(scores.total)[0], points(scores.totalAtMost)[0], scores.nodes[1]!.trace![0]];
    };
    expect(trace({ b: "zero" })).to.deep.equal([78, 78, traceCodes.takenAsZero]);
    expect(trace({ "*": "exclude" })).to.deep.equal([84.78, 84.78, traceCodes.excluded]);
    expect(trace({ b: { estimate: 5 } })).to.deep.equal([83, 83, traceCodes.estimated]);
    expect(trace({ b: "lastYear" }, score(rubric, [{ a: 1, b: 6 }]))).to.deep.equal([84, 84, traceCodes.lastYear]);
  });
});

describe("bonus and deductions", () => {
  const items = [given("a", 100), given("award", 10, { kind: "bonus" }), given("late", 10, { kind: "deduction" })];
  it("stand beside the points, with caps of their own: 96.5 + min(7, 5) = 101.5", () => {
    const rubric = rubricOf(items, { total: { notApplicable: "rubric", bonusCap: 5, gradesOn: "points" } });
    const scores = score(rubric, [{ a: 96.5, award: 7, late: 0 }]);
    expect([points(scores.total), points(scores.bonus), points(scores.final)]).to.deep.equal([[96.5], [5], [101.5]]);
  });
  it("count for the grade only where the rubric says so", () => {
    const grades = [
      { id: "excellent", title: text("优秀"), from: 98 },
      { id: "good", title: text("良好"), from: 80 },
    ];
    const on = (gradesOn: "points" | "pointsWithBonus") =>
      score(rubricOf(items, { grades, total: { notApplicable: "rubric", gradesOn } }), [{ a: 96.5, award: 5, late: 1 }])
        .grades;
    expect(on("points")).to.deep.equal(["good"]);
    expect(on("pointsWithBonus")).to.deep.equal(["excellent"]);
  });
});

describe("caps, floors and rounding", () => {
  it("hold at every level", () => {
    const section = {
      id: "s",
      title: text("s"),
      points: 60,
      cap: 45,
      floor: 20,
      items: [given("x", 30), given("y", 30)],
    };
    const rubric = rubricOf([section, given("z", 40)]);
    expect(
      points(
        score(rubric, [
          { x: 30, y: 30, z: 0 },
          { x: 1, y: 2, z: 0 },
        ]).total,
      ),
    ).to.deep.equal([45, 20]);
  });
  it("round items, sections and the total as stated, in whole units", () => {
    const section = {
      id: "s",
      title: text("s"),
      points: 60,
      round: { decimals: 0 },
      items: [given("x", 60, { round: { decimals: 1 } })],
    };
    const rubric = rubricOf([section, given("z", 40)], {
      total: { notApplicable: "rubric", gradesOn: "points", round: { decimals: 1 } },
    });
    const scores = score(rubric, [{ x: 30.45, z: 0.25 }]);
    expect(scores.nodes.map(({ earned }) => earned[0])).to.deep.equal([3100, 3050, 25]);
    expect(points(scores.total)).to.deep.equal([31.3]);
  });
  it("refuse more points than whole units can hold", () => {
    expect(() => score(rubricOf([given("a", 300_000)], { points: 300_000, decimals: 4 }), [{ a: 1 }])).to.throw(
      RangeError,
    );
  });
  it("add tenths exactly: six items of 0.6 are 3.6", () => {
    const items = Array.from({ length: 6 }, (_, i) => given(`i${i}`, 1));
    const row = Object.fromEntries(items.map(({ id }) => [id, 0.6]));
    expect(score(rubricOf([...items, given("rest", 94)]), [{ ...row, rest: 0 }]).total[0]).to.equal(360);
  });
});

describe("a veto", () => {
  const grades = [
    { id: "excellent", title: text("优秀"), from: 90 },
    { id: "passed", title: text("合格"), from: 60 },
    { id: "failed", title: text("不合格"), from: 0 },
  ];
  const struck = (effect: NonNullable<Rubric["vetoes"]>[number]["effect"], scope: "own" | "anyMember" = "own") => {
    const veto = { id: "accident", title: text("事故"), input: "accident", scope, effect };
    const rubric = rubricOf([given("a", 90), given("b", 10)], { grades, vetoes: [veto] });
    const data = scoreDataOf([
      { name: "A", values: { a: 88, b: 8.5, accident: 1 }, community: "c" },
      { name: "B", values: { a: 88, b: 8.5, accident: 0 }, community: "c" },
    ]);
    const { total, grades: given_, barred, vetoes } = scoreRubric(rubric, data);
    return { total: points(total), grades: given_, barred, vetoes };
  };
  it("takes an item's points, or all of them", () => {
    expect(struck({ kind: "itemZero", item: "b" }).total).to.deep.equal([88, 96.5]);
    expect(struck({ kind: "totalZero" })).to.deep.include({ total: [0, 96.5], grades: ["failed", "excellent"] });
  });
  it("caps the grade and leaves 96.5 as it is, or bars from awards", () => {
    expect(struck({ kind: "gradeAtMost", grade: "passed" })).to.deep.include({
      total: [96.5, 96.5],
      grades: ["passed", "excellent"],
    });
    expect(struck({ kind: "barredFromAwards" })).to.deep.equal({
      total: [96.5, 96.5],
      grades: ["excellent", "excellent"],
      barred: [true, false],
      vetoes: [["accident"], []],
    });
  });
  it("strikes all members of the community where it is shared", () => {
    expect(struck({ kind: "totalZero" }, "anyMember").total).to.deep.equal([0, 0]);
  });
});

describe("a quota", () => {
  const grades = [
    { id: "excellent", title: text("优秀"), from: 90 },
    { id: "good", title: text("良好"), from: 0 },
  ];
  const excellent = (
    rounding: "floor" | "ceiling" | "halfUp",
    ties: "all" | "none" | { input: string },
    totals: readonly number[],
  ) => {
    const rubric = rubricOf([given("a", 100)], { grades, quota: { grade: "excellent", share: 0.2, rounding, ties } });
    const scores = score(
      rubric,
      totals.map((a, i) => ({ a, age: i })),
    );
    return scores.grades.flatMap((grade, i) => (grade === "excellent" ? [i] : []));
  };
  const twelve = [99, 98, 97, 96, 95, 94, 93, 92, 91, 90, 89, 88];
  it("of 20 % among 12 is 2 by floor and 3 by ceiling", () => {
    expect(excellent("floor", "none", twelve)).to.deep.equal([0, 1]);
    expect(excellent("ceiling", "none", twelve)).to.deep.equal([0, 1, 2]);
  });
  it("takes all who are level at the limit, none of them, or those whom a second figure puts first", () => {
    const level = [99, 97, 97, 97, 95, 94, 93, 92, 91, 90, 89, 88];
    expect(excellent("floor", "all", level)).to.deep.equal([0, 1, 2, 3]);
    expect(excellent("floor", "none", level)).to.deep.equal([0]);
    expect(excellent("floor", { input: "age" }, level)).to.deep.equal([0, 3]);
  });
});

describe("self, check and final scores", () => {
  const item = given("a", 100, { reviews: { self: "self", check: "check", final: "final" } });
  const rubric = rubricOf([item], { flagDifference: 5 });
  const of = (row: Row) => {
    const { total, nodes, diagnostics } = score(rubric, [row]);
    return [points(total)[0], nodes[0]!.trace![0], diagnostics.map(({ code }) => code)];
  };
  it("count the last valid one", () => {
    expect(of({ a: 80, self: 82 })).to.deep.equal([80, traceCodes.part, []]);
    expect(of({ a: 80, self: 82, check: 81 })).to.deep.equal([81, traceCodes.checked, []]);
    expect(of({ a: 80, self: 82, check: 81, final: 83 })).to.deep.equal([83, traceCodes.final, []]);
    expect(of({ self: 82 })).to.deep.equal([82, traceCodes.claimed, []]);
  });
  it("flag a claim far from what counted, and refuse one out of range", () => {
    expect(of({ self: 90, check: 80 })[2]).to.deep.equal(["scoreDifference"]);
    expect(of({ self: 80, final: 140 })).to.deep.equal([80, traceCodes.claimed, ["scoreOutOfRange"]]);
  });
  it("ask for evidence where the rubric names a column for it", () => {
    const withEvidence = rubricOf([given("a", 100, { evidenceInput: "proof" })]);
    expect(
      score(withEvidence, [{ a: 80 }, { a: 0 }, { a: 5, proof: "台账" }]).diagnostics.map(({ code, params }) => [
        code,
        params["name"],
      ]),
    ).to.deep.equal([["scoreWithoutEvidence", "S1"]]);
  });
});

describe("dates, kinds of school and points of other items", () => {
  it("leave out what is not in force", () => {
    const items = [
      given("old", 100, { effective: { to: "2021-12-31" } }),
      given("new", 100, { effective: { from: "2022-01-01" } }),
    ];
    const row = [{ old: 50, new: 70 }];
    expect(points(score(rubricOf(items), row, { date: "2021-06-01" }).total)).to.deep.equal([50]);
    expect(points(score(rubricOf(items), row, { date: "2022-01-01" }).total)).to.deep.equal([70]);
  });
  it("take an item that stands in for another before that one's period and after it, and without a date", () => {
    const items = [
      given("eased", 100, { effective: { from: "2019-01-01", to: "2022-12-31" } }),
      given("strict", 100, { insteadOf: "eased" }),
    ];
    const at = (date?: string): readonly number[] =>
      points(score(rubricOf(items), [{ eased: 70, strict: 50 }], date === undefined ? {} : { date }).total);
    for (const date of ["2018-12-31", "2023-01-01", undefined]) expect(at(date), date).to.deep.equal([50]);
    for (const date of ["2019-01-01", "2022-12-31"]) expect(at(date), date).to.deep.equal([70]);
  });
  it("leave out what is for other rows", () => {
    const items = [
      given("primary", 100, { applies: { input: "stage", values: ["小学"] } }),
      given("junior", 100, { applies: { input: "stage", values: ["初中"] } }),
    ];
    const rows = [
      { stage: "小学", primary: 50, junior: 70 },
      { stage: "初中", primary: 50, junior: 70 },
    ];
    expect(points(score(rubricOf(items), rows).total)).to.deep.equal([50, 70]);
  });
  it("say so where the kind of a row is none that the rubric knows", () => {
    const items = [
      given("primary", 50, { applies: { input: "stage", values: ["小学"] } }),
      given("junior", 50, { applies: { input: "stage", values: ["初中"] } }),
    ];
    const { diagnostics } = score(rubricOf(items), [
      { stage: "小学部", primary: 50 },
      { stage: "初中", junior: 9 },
    ]);
    expect(diagnostics.map(({ code, params }) => [code, params["name"], params["value"]])).to.deep.equal([
      ["scoreVariantUnknown", "S1", "小学部"],
    ]);
  });
  it("take the points of an item that stands later", () => {
    const items = [
      given("first", 50, { method: { kind: "ratioAsScore", input: { item: "second" }, whole: 50 } }),
      given("second", 50),
    ];
    expect(points(score(rubricOf(items), [{ second: 40 }]).total)).to.deep.equal([80]);
  });
});

describe("the trace of a score", () => {
  it("has the figure, its cell and the way the points came about", () => {
    const rubric = rubricOf([
      given("a", 100, { method: { kind: "bands", input: "a", bands: [{ from: 90, points: 100 }, { points: 0 }] } }),
    ]);
    const data = scoreDataOf([{ name: "S1", values: { a: 93 } }]);
    const located = { ...data, inputs: { a: { ...data.inputs["a"]!, cells: ["F7"] } }, where: { sheet: "评分数据" } };
    const trace = traceScore(rubric, located, scoreRubric(rubric, located), "a", 0);
    expect(trace).to.deep.include({
      points: 100,
      full: 100,
      outcome: { name: "firstBand", position: 0 },
      where: { sheet: "评分数据" },
    });
    expect(trace.inputs).to.deep.equal([
      { id: "a", title: text("a"), kind: "number", value: 93, state: "number", cell: "F7" },
    ]);
  });
});
