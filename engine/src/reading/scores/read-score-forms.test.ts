// Forms of a rubric that came back filled in, each a row of what is scored.
import { expect } from "chai";
import { describeDiagnostic } from "../../words/index.js";
import type { Rubric } from "../../rubrics/index.js";
import { cellStates, oneItemRubric, scoreRubric, traceScore } from "../../rubrics/index.js";
import type { Cell, Grid } from "../cells/grid.js";
import { readScores } from "./read-scores.js";

const plain = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
const rubric: Rubric = {
  ...plain,
  inputs: [
    ...plain.inputs,
    { id: "kind", title: { "zh-CN": "结对类型", en: "Kind" }, kind: "text" },
    { id: "free", title: { "zh-CN": "是否统筹", en: "Free" }, kind: "flag" },
  ],
};
const form = (file: string, name: Cell, rate: Cell, more: Partial<Grid> = {}): Grid => ({
  file,
  sheet: "学校填报表",
  rows: [
    ["1", "学校名称", null, name],
    ["2", "巩固率", "%", rate],
    ["3", "结对类型", null, "融合型"],
    ["4", "是否统筹", null, "是"],
  ],
  form: {
    made: rubric.id,
    version: "1",
    cells: {
      name: { row: 0, column: 3 },
      "input.rate": { row: 1, column: 3 },
      "input.kind": { row: 2, column: 3 },
      "input.free": { row: 3, column: 3 },
    },
  },
  ...more,
});
const told = (grids: readonly Grid[]): readonly string[] =>
  readScores(grids, rubric).diagnostics.map((each) => {
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeDiagnostic(each, locale)).not.to.match(/\{\w+\}|undefined/);
    return [each.severity, each.code, each.where.file, each.where.cell].filter(Boolean).join(" ");
  });

describe("readScores of filled forms", () => {
  it("makes a row of each form, and knows the file and the cell of each figure", () => {
    const { data } = readScores([form("甲.xlsx", "甲小学", "９６"), form("乙.xlsx", "乙小学", null)], rubric);
    expect(data?.names).to.deep.equal(["甲小学", "乙小学"]);
    expect([...(data?.inputs["rate"]?.states ?? [])]).to.deep.equal([cellStates.number, cellStates.missing]);
    expect(data?.inputs["kind"]?.texts).to.deep.equal(["融合型", "融合型"]);
    expect(data?.inputs["free"]?.numbers[0]).to.equal(1);
    const scores = scoreRubric(rubric, data!);
    const trace = traceScore(rubric, data!, scores, "item", 1);
    expect(trace.where).to.deep.equal({ file: "乙.xlsx", sheet: "学校填报表" });
    expect(told([form("甲.xlsx", "甲小学", "９６"), form("乙.xlsx", "乙小学", 90)])).to.deep.equal([]);
  });

  it("reads percentages however they are shown", () => {
    const { data } = readScores([form("甲.xlsx", "甲小学", 0.964, { percentCells: ["1,3"] })], rubric);
    expect(data?.inputs["rate"]?.numbers[0]).to.equal(96.4);
  });

  it("names the file and the cell of what cannot be read", () => {
    expect(told([form("甲.xlsx", "甲小学", "约96")])).to.deep.equal(["error scoreFigureUnreadable 甲.xlsx D2"]);
  });

  it("tells forms without a name, blank forms, and a school that sent two", () => {
    const blank = form("空.xlsx", null, null);
    const nothing = { ...blank, rows: blank.rows.map((row) => row.slice(0, 3)) };
    expect(told([form("甲.xlsx", "甲小学", 96), blank, nothing, form("再.xlsx", "甲小学", 95)])).to.deep.equal([
      "error formWithoutName 空.xlsx D1",
      "note formEmpty 空.xlsx",
      "warning scoreFormTwice 再.xlsx D1",
    ]);
    expect(readScores([nothing], rubric).data).to.equal(null);
    expect(told([blank])).to.deep.equal(["error formWithoutName 空.xlsx D1", "error scoresNotFound"]);
  });

  it("leaves forms of other rubrics alone, and says which inputs no form has", () => {
    const other = form("甲.xlsx", "甲小学", 96);
    expect(readScores([{ ...other, form: { ...other.form!, made: "another" } }], rubric).data).to.equal(null);
    const { "input.kind": _gone, ...cells } = other.form!.cells;
    const lost = { ...other, form: { ...other.form!, cells, lost: ["input.kind"] } };
    expect(told([lost])).to.deep.equal(["warning scoreInputsLacking 甲.xlsx"]);
    expect(told([lost, form("乙.xlsx", "乙小学", 90)])).to.deep.equal(["warning scoreInputsLacking 甲.xlsx"]);
  });

  it("gives the same scores as a table of the same figures", () => {
    const table = {
      sheet: "表",
      rows: [
        ["学校名称", "rate", "结对类型", "是否统筹"],
        ["甲小学", 96.4, "融合型", "是"],
      ],
    };
    const [a, b] = [[table], [form("甲.xlsx", "甲小学", 96.4)]].map((grids) => {
      const data = readScores(grids, rubric).data!;
      return traceScore(rubric, data, scoreRubric(rubric, data), "item", 0).points;
    });
    expect(a).to.deep.equal(b);
  });
});
