// Figures to score: found by their titles, read as they are written, refused by name, each with its cell.
import { expect } from "chai";
import type { RubricInput } from "../../rubrics/index.js";
import { cellStates, oneItemRubric } from "../../rubrics/index.js";
import type { Cell } from "../cells/grid.js";
import { readScores } from "./read-scores.js";

const input = (id: string, kind: RubricInput["kind"], zh: string, more: Partial<RubricInput> = {}): RubricInput => ({
  id,
  kind,
  title: { "zh-CN": zh, en: id },
  ...more,
});

const rubric = {
  ...oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10),
  inputs: [
    input("rate", "percent", "巩固率", { range: [0, 100] }),
    input("lessons", "count", "送课节数", { unit: { "zh-CN": "节", en: "lessons" }, headers: ["送课"] }),
    input("gift", "number", "捐赠价值", { unit: { "zh-CN": "元", en: "yuan" } }),
    input("plan", "flag", "有共同计划"),
    input("grade", "text", "等次"),
  ],
};
const header = ["学校名称", "共同体", "巩固率（%）", "送课（节）", "捐赠价值（元）", "有共同计划", "等次"];
const read = (...rows: readonly (readonly Cell[])[]) =>
  readScores([{ sheet: "评分数据", rows: [["数据为虚构"], header, ...rows] }], rubric);
const codes = (reading: ReturnType<typeof read>) =>
  reading.diagnostics.map(({ code, where }) => `${code} ${where.cell ?? ""}`);

describe("figures to score", () => {
  it("are those of the latest period, or of the one asked for", () => {
    const rows = [
      ["学年", "学校名称", "巩固率（%）", "送课（节）"],
      ["2022-2023学年", "一小", 90, 3],
      ["2023-2024学年", "一小", 95, 4],
    ];
    const grids = [{ sheet: "评分数据", rows }];
    const latest = readScores(grids, rubric);
    expect(latest.data?.inputs["rate"]?.cells).to.deep.equal(["C3"]);
    expect(latest).to.deep.include({ period: "2023-2024学年", otherPeriods: ["2022-2023学年"] });
    expect(readScores(grids, rubric, "2022/2023").data?.inputs["rate"]?.cells).to.deep.equal(["C2"]);
    expect(readScores(grids, rubric, "2020").diagnostics.map(({ code }) => code)).to.deep.equal(["periodNotFound"]);
    const columns = [
      ["学校名称", "2023年巩固率（%）", "2024年巩固率（%）", "送课（节）"],
      ["一小", 90, 95, 4],
    ];
    expect(readScores([{ sheet: "1", rows: columns }], rubric).data?.inputs["rate"]?.cells).to.deep.equal(["C2"]);
  });

  it("are found under a title line, by title or synonym, with their cells and communities", () => {
    const { data, columns, diagnostics } = read(["一小", "甲", 96.4, 12, 2000, "是", "优秀"]);
    expect(diagnostics).to.deep.equal([]);
    expect(columns.map((each) => `${each.column} ${each.input}`)).to.deep.equal([
      "C rate",
      "D lessons",
      "E gift",
      "F plan",
      "G grade",
    ]);
    expect(data?.names).to.deep.equal(["一小"]);
    expect(data?.communities).to.deep.equal(["甲"]);
    expect(Array.from(data!.inputs["rate"]!.numbers)).to.deep.equal([96.4]);
    expect(data!.inputs["plan"]!.numbers[0]).to.equal(1);
    expect(data!.inputs["grade"]!.texts).to.deep.equal(["优秀"]);
    expect(data!.inputs["gift"]!.cells).to.deep.equal(["E3"]);
  });
  it("are read as clerks write them: full-width, with signs and units, in 万元", () => {
    const { data } = read(["一小", "甲", "９６.４％", "12节", "1.5万元", "√", "/"]);
    expect(["rate", "lessons", "gift", "plan"].map((id) => data!.inputs[id]!.numbers[0])).to.deep.equal([
      96.4, 12, 15000, 1,
    ]);
    expect(data!.inputs["grade"]!.states[0]).to.equal(cellStates.notApplicable);
  });
  it("are missing where blank, do not apply where “/”, and are never taken for zero", () => {
    const { data } = read(["一小", "甲", null, "/", "", null, null]);
    expect(["rate", "lessons", "gift", "plan", "grade"].map((id) => data!.inputs[id]!.states[0])).to.deep.equal([
      1, 2, 1, 1, 1,
    ]);
  });
  it("are refused by name and cell where they cannot be read, are in another unit, or out of range", () => {
    const reading = read(["一小", "甲", 140, "12人次", "很多", "也许", "优秀"]);
    expect(codes(reading)).to.deep.equal([
      "scoreFigureRange C3",
      "scoreUnitDiffers D3",
      "scoreFigureUnreadable E3",
      "scoreFigureUnreadable F3",
    ]);
    expect(reading.data!.inputs["rate"]!.states[0]).to.equal(cellStates.unreadable);
  });
  it("are percentages where a whole column of shares says so, and this is said", () => {
    const reading = read(["一小", "甲", 0.96, 1, 1, "是", "优"], ["二小", "甲", 0.4, 1, 1, "是", "优"]);
    expect(Array.from(reading.data!.inputs["rate"]!.numbers)).to.deep.equal([96, 40]);
    expect(codes(reading)).to.deep.equal(["scoreSharesAsPercent C3"]);
  });
  it("leave out totals, and name the inputs that have no column", () => {
    const { data, diagnostics } = readScores(
      [
        {
          sheet: "s",
          rows: [
            ["学校", "巩固率", "送课节数"],
            ["一小", 90, 3],
            ["合计", 90, 3],
          ],
        },
      ],
      rubric,
    );
    expect(data?.names).to.deep.equal(["一小"]);
    expect(diagnostics.map(({ code, params }) => [code, params["inputs"]])).to.deep.equal([
      [
        "scoreInputsLacking",
        ["gift", "plan", "grade"].map((lacking) => rubric.inputs.find(({ id }) => id === lacking)?.title),
      ],
      ["rowsLeftOut.total", undefined],
    ]);
  });
  it("tell inputs apart that differ in their brackets alone", () => {
    const judges = ["one", "two"].map((id, k) =>
      input(id, "number", `评审打分（专家${"一二"[k]!}）`, { unit: { "zh-CN": "分", en: "points" } }),
    );
    const rows = [
      ["学校", "评审打分（专家一）（分）", "评审打分（专家二）（分）"],
      ["一小", 80, 90],
    ];
    const { columns, diagnostics } = readScores([{ sheet: "s", rows }], { ...rubric, inputs: judges });
    expect(columns.map((each) => each.input)).to.deep.equal(["one", "two"]);
    expect(diagnostics).to.deep.equal([]);
  });
  it("are asked for where no sheet has any", () => {
    expect(
      readScores(
        [
          {
            sheet: "s",
            rows: [
              ["a", "b"],
              [1, 2],
            ],
          },
        ],
        rubric,
      ).diagnostics[0]?.code,
    ).to.equal("scoresNotFound");
  });

  it("are read from a long table, a row for each figure", () => {
    const rows = [
      ["学校", "指标", "数值"],
      ["一小", "巩固率", "98.5%"],
      ["一小", "送课", 12],
      ["一小", "捐赠价值", 3000],
      ["二小", "巩固率", "97%"],
      ["二小", "送课", "约8"],
      ["二小", "捐赠价值", 0],
    ];
    const reading = readScores([{ sheet: "s", rows }], rubric);
    expect(reading.data?.names).to.deep.equal(["一小", "二小"]);
    expect([...(reading.data?.inputs["rate"]?.numbers ?? [])]).to.deep.equal([98.5, 97]);
    expect(reading.data?.inputs["gift"]?.cells).to.deep.equal(["C4", "C7"]);
    expect(codes(reading)).to.include("scoreFigureUnreadable C6");
  });
});
