// The cells of what is scored, as hands write them: two numbers, ratios, units, merged figures, formulas never calculated.
import { expect } from "chai";
import { describeDiagnostic } from "../../words/index.js";
import { oneItemRubric } from "../../rubrics/index.js";
import type { RubricInput } from "../../rubrics/index.js";
import type { Cell, Grid } from "../cells/index.js";
import { readScoreCell } from "./read-score-cell.js";
import { readScores } from "./read-scores.js";

const input = (zh: string, unit = "", kind: RubricInput["kind"] = "number"): RubricInput => ({
  id: "rate",
  title: { "zh-CN": zh, en: "rate" },
  kind,
  ...(unit !== "" && { unit: { "zh-CN": unit, en: unit } }),
});

const read = (asked: RubricInput, cells: readonly Cell[], more: Partial<Grid> = {}) => {
  const rows = [["学校名称", asked.title["zh-CN"]], ...cells.map((cell, k) => [`第${k + 1}小学`, cell])];
  const rubric = { ...oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10), inputs: [asked] };
  const { data, diagnostics } = readScores([{ sheet: "1", rows, ...more }], rubric);
  for (const each of diagnostics)
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeDiagnostic(each, locale)).not.to.match(/\{\w+\}|undefined/);
  const numbers = [...(data?.inputs["rate"]?.numbers ?? [])].map((each) => (Number.isNaN(each) ? null : each));
  return { numbers, told: diagnostics.map(({ code, where }) => `${code} ${where.cell ?? ""}`) };
};
const number = (cell: Cell, asked: RubricInput): number | string | undefined => {
  const found = readScoreCell(cell, asked, false);
  return found.problem ?? found.number;
};

describe("A cell to be scored", () => {
  it("is unreadable with two numbers in it, and named", () => {
    expect(read(input("听课节数", "节", "count"), [40, "40 5", "30\n2", "600 300", "1 200节"])).to.deep.equal({
      numbers: [40, null, null, null, null],
      told: [
        "scoreFigureUnreadable B3",
        "scoreFigureUnreadable B4",
        "scoreFigureUnreadable B5",
        "scoreFigureUnreadable B6",
      ],
    });
    expect(number("1 200节", input("听课节数", "节", "count"))).to.equal(1200);
    expect(number("32余", input("听课节数"))).to.equal("scoreFigureUnreadable");
  });

  it("may be a ratio where one is asked for, in any spelling and either order", () => {
    for (const text of ["1：19", "1:19", "1∶19", "19:1", "19：1"]) {
      expect(number(text, input("生师比"))).to.equal(19);
      expect(number(text, input("师生比"))).to.equal(1 / 19);
    }
    expect(number("10:1", input("生机比"))).to.equal(10);
    expect(number("1:19", input("听课节数"))).to.equal("scoreFigureUnreadable");
    expect(number("1:05", input("生师比"))).to.equal("scoreFigureUnreadable");
  });

  it("is in the input's unit, however that is written, and never multiplied twice", () => {
    expect(number("12.5万元", input("捐赠价值", "万元"))).to.equal(12.5);
    expect(number("12.5万", input("捐赠价值", "万元"))).to.equal("scoreUnitDiffers");
    expect(number("￥12,500.00", input("捐赠价值", "元"))).to.equal(12500);
    expect(number("6000平方米", input("面积", "㎡"))).to.equal(6000);
    expect(number("12人", input("面积", "㎡"))).to.equal("scoreUnitDiffers");
    expect(number("32%", input("次数", "次", "count"))).to.equal("scoreUnitDiffers");
  });

  it("is nobody's where a figure is merged over several rows, and each one's where a word is", () => {
    const merges = [{ top: 1, bottom: 2, left: 1, right: 1 }];
    expect(read(input("听课节数"), [40, null, 30], { merges })).to.deep.equal({
      numbers: [null, null, 30],
      told: ["scoreMergedFigure B2"],
    });
    expect(read(input("有共同计划", "", "flag"), ["是", null, "否"], { merges })).to.deep.equal({
      numbers: [1, 1, 0],
      told: [],
    });
  });

  it("is no count below 0", () => {
    expect(read(input("教研次数", "次", "count"), [7, -1, 0])).to.deep.equal({
      numbers: [7, null, 0],
      told: ["scoreFigureBelow B3"],
    });
    expect(read(input("增减"), [7, -1, 0])).to.deep.equal({ numbers: [7, -1, 0], told: [] });
  });

  it("is no percentage without a sign that is far below those with one", () => {
    expect(read(input("达标率", "%", "percent"), ["88%", "3", 0.92, "92", "95%"])).to.deep.equal({
      numbers: [88, null, null, 92, 95],
      told: ["scoreUnitDiffers B3", "scoreUnitDiffers B4"],
    });
  });

  it("is no percentage where it is a share beside percentages, none of them with a sign", () => {
    const rate = input("达标率", "%", "percent");
    expect(read(rate, [95, 0.93, 96])).to.deep.equal({ numbers: [95, null, 96], told: ["scoreUnitDiffers B3"] });
    expect(read(rate, [0.8, 1.2, 25, 0]).told).to.deep.equal([]);
  });

  it("is none where its formula was never calculated", () => {
    expect(read(input("听课节数"), [0, 30], { uncalculated: ["1,1"] })).to.deep.equal({
      numbers: [null, 30],
      told: ["scoreUncalculated B2"],
    });
  });
});
