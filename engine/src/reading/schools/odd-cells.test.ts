// Cells that look like a figure and may not be one: two numbers, a unit twice, a figure merged over schools, a formula never calculated.
import { expect } from "chai";
import type { Cell, Grid } from "../cells/index.js";
import { readColumn, readRows, toldIn, wholeOf } from "./test-support.js";

const books = (cells: readonly Cell[], header = "图书册数", more: Partial<Grid> = {}) => {
  const reading = readColumn(header, cells, more);
  return { told: toldIn(reading), values: wholeOf(reading).map((whole) => Object.values(whole ?? {})[1]) };
};

describe("A cell with two numbers", () => {
  it("is unreadable, whatever parts them", () => {
    const { told, values } = books([5000, "30\n2", "800\n400", "40 5", "12/13", "12'13"]);
    expect(values).to.deep.equal([5000, ...Array<string>(5).fill("unreadable")]);
    expect(told).to.deep.equal(["warning severalInFigure.several D3:D7"]);
  });

  it("is unreadable too where a blank between them could part thousands, but the number would be far beyond all others", () => {
    expect(books([5000, "600 300", 4200])).to.deep.equal({
      told: ["warning severalInFigure D3"],
      values: [5000, "unreadable", 4200],
    });
    expect(books([5000, "6 300", 4200])).to.deep.equal({ told: [], values: [5000, 6300, 4200] });
  });
});

describe("A unit in the cell and one in the header", () => {
  it("is told where the cell has only a 万, and is never multiplied twice", () => {
    const { told, values } = books([12.5, "12.5万元", "12.5万", "￥12.5"], "教学仪器设备值（万元）");
    expect(values).to.deep.equal([125000, 125000, "unreadable", "unreadable"]);
    expect(told).to.deep.equal(["error unitTwice D4", "error unitTwice D5"]);
    const [finding] = readColumn("教学仪器设备值（万元）", ["12.5万"]).diagnostics;
    expect(finding?.params).to.deep.include({ once: "12.5万元", twice: "125000万元" });
  });

  it("is nothing to be told of where both are the same", () => {
    expect(books(["8,500㎡", "8500（平方米）", 8500], "教学及辅助用房面积（㎡）")).to.deep.equal({
      told: [],
      values: [8500, 8500, 8500],
    });
    expect(books(["1.2万册", 1.1], "图书（万册）")).to.deep.equal({ told: [], values: [12000, 11000] });
  });

  it("is an error where the cell's is one of something else", () => {
    const { told, values } = books(["12人", "￥8500"], "教学及辅助用房面积（㎡）");
    expect(values).to.deep.equal(["unreadable", "unreadable"]);
    expect(told).to.deep.equal(["error otherUnitInFigure D2", "error otherUnitInFigure D3"]);
  });

  it("is not asked for a figure in money, in 亿, or with a remark in brackets", () => {
    expect(books(["￥3,000,000.00", "0.03亿", "人民币300万元"], "教学仪器设备值（元）").values).to.deep.equal([
      3e6, 3e6, 3e6,
    ]);
    expect(books(["32（含机动2间）", "\u200e28\u200f"], "网络多媒体教室数")).to.deep.equal({
      told: ["note remarkInFigure D2"],
      values: [32, 28],
    });
  });
});

describe("A figure merged over several schools", () => {
  const merges = [{ top: 2, bottom: 3, left: 3, right: 3 }];

  it("is nobody's: its range is named, and every school it covers has no figure", () => {
    expect(books([5000, 3200, null, 4200], "图书册数", { merges })).to.deep.equal({
      told: ["warning mergedFigure D3:D4"],
      values: [5000, "unreadable", "unreadable", 4200],
    });
  });

  it("is not known where it is merged over several columns either", () => {
    const rows = [
      ["学校名称", "学校类型", "在校学生数", "图书册数", "计算机数"],
      ["第一小学", "小学", 500, 5000, null],
    ];
    const reading = readRows(rows, { merges: [{ top: 1, bottom: 1, left: 3, right: 4 }] });
    expect(wholeOf(reading)).to.deep.equal([{ pupils: 500, books: "unreadable", computers: "unreadable" }]);
    expect(toldIn(reading)).to.deep.equal(["warning mergedFigure D2:E2", "warning mergedFigure D2:E2"]);
  });

  it("is none for all of them where a sign for none is merged, and missing where a blank is", () => {
    expect(books([5000, "/", null, 4200], "图书册数", { merges })).to.deep.equal({
      told: [],
      values: [5000, "notApplicable", "notApplicable", 4200],
    });
    expect(books([5000, null, null, 4200], "图书册数", { merges }).values).to.deep.equal([
      5000,
      "missing",
      "missing",
      4200,
    ]);
  });
});

describe("A formula that was never calculated", () => {
  it("is no figure, whatever is stored for it", () => {
    expect(books([5000, 0, null, 4200], "图书册数", { uncalculated: ["2,3", "3,3"] })).to.deep.equal({
      told: ["warning uncalculatedInFigure D3", "warning uncalculatedInFigure D4"],
      values: [5000, "unreadable", "unreadable", 4200],
    });
  });
});

describe("A number that is shown as a percentage", () => {
  it("is no amount", () => {
    expect(books([32, 0.32], "网络多媒体教室数", { percentCells: ["2,3"] })).to.deep.equal({
      told: ["warning percentInFigure D3"],
      values: [32, "unreadable"],
    });
  });
});

describe("A single cell in another unit than its column", () => {
  it("is told with what was meant, and kept as it stands", () => {
    const { told, values } = books([300, 1900000, 280, 260, 310], "教学仪器设备值（万元）");
    expect(values).to.deep.equal([3e6, 1.9e10, 2.8e6, 2.6e6, 3.1e6]);
    expect(told).to.include("warning unitMixed D3");
    const other = readColumn("教学仪器设备值（元）", [3e6, 190, 2.8e6, 2.6e6, 3.1e6]);
    expect(toldIn(other)).to.include("warning unitMixed D3");
    expect(other.diagnostics[0]?.params).to.deep.include({ likely: "万元", meant: 1900000, value: 190 });
  });
});

describe("A figure far out of scale that was meant in another unit", () => {
  it("is one finding, which says what was meant", () => {
    const reading = readColumn("教学仪器设备值（元）", [3e6, 190, 2.8e6, 2.6e6, 3.1e6]);
    expect(toldIn(reading)).to.deep.equal(["warning unitMixed D3"]);
  });
});

describe("A column of nothing but zeros", () => {
  it("is told where the schools have pupils, and cannot all have none", () => {
    expect(books([0, 0, 0])).to.deep.equal({ told: ["warning columnAllZero D2"], values: [0, 0, 0] });
    expect(books([0, 0, 5000]).told).to.deep.equal([]);
    expect(books([0, 0, 0], "室内体育用房面积").told).to.deep.equal([]);
  });
});

describe("A flag that says whether a school is counted", () => {
  it("is read in its own words, and told where it is not understood", () => {
    const rows = [
      ["学校名称", "学校类型", "在校学生数", "是否计校数"],
      ...["否", "不单独计校", "并入中心校", 0, "计", "单独计校", "待定"].map((flag, k) => [
        `第${k}小学`,
        "小学",
        500,
        flag,
      ]),
    ];
    const reading = readRows(rows);
    expect(reading.records.map(({ counted }) => counted)).to.deep.equal([
      false,
      false,
      false,
      false,
      true,
      true,
      undefined,
    ]);
    expect(toldIn(reading)).to.deep.equal(["warning categoryUnknown D8"]);
  });
});

describe("A figure that a spreadsheet cut short to show it", () => {
  it("has lost digits, and is not used", () => {
    expect(books([5000, "3.5E+03", "4.20E+04", "5E+03", "6.1E+03"])).to.deep.equal({
      told: ["warning roundedInFigure.several D3:D6"],
      values: [5000, ...Array<string>(4).fill("unreadable")],
    });
  });
});

describe("A unit in the header", () => {
  it("leaves whole numbers whole", () => {
    expect(books([0.143, 0.0169, 0.1579, 0.0957], "图书（万册）").values).to.deep.equal([1430, 169, 1579, 957]);
  });
});

const remarked = (header: string, remarks: readonly Cell[]): readonly string[] =>
  toldIn(
    readRows([
      ["学校名称", "学校类型", "在校学生数", "图书册数", header],
      ...remarks.map((remark, at) => [`第${at + 1}小学`, "小学", 500 + at, 5000 + 7 * at, remark]),
    ]),
  ).filter((told) => told.includes("schoolNotCounted"));

describe("A school that is said to be closed", () => {
  it("is asked about, by the cell that says so", () => {
    for (const text of [
      "已撤并",
      "停办",
      "2024年9月撤并至中心小学",
      "（已撤销）",
      "现已停办。",
      "不计入",
      "2024年秋季起停招",
    ])
      expect(remarked("备注", [null, text, null]), text).to.deep.equal(["warning schoolNotCounted E3"]);
    expect(remarked("办学状态", ["在办", "在办", "停办"])).to.deep.equal(["warning schoolNotCounted E4"]);
  });

  it("is asked about where a column of yes and no says so", () => {
    expect(remarked("是否参评", ["是", "否", "是"])).to.deep.equal(["warning schoolNotCounted E3"]);
    expect(remarked("是否停办", ["否", "否", "是"])).to.deep.equal(["warning schoolNotCounted E4"]);
    expect(remarked("是否寄宿制", ["否", "是", "否"])).to.deep.equal([]);
  });

  it("is none where the remark speaks of others", () => {
    for (const text of ["2020年撤并李庄教学点", "由三所村小合并", "撤并学校学生转入", "无", "不计入校车"])
      expect(remarked("备注", [null, text, null]), text).to.deep.equal([]);
  });
});
