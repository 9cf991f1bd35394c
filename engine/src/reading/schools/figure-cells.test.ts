// The figures of a table's cells, and the columns they stand in.
import { expect } from "chai";
import { readColumn, readRows, toldIn, wholeOf } from "./test-support.js";

describe("A figure's cell", () => {
  it("tells no value from zero, and says why there is none", () => {
    const reading = readColumn("图书册数", [0, "/", "无", "—", null, "不详", "待核实", { error: "#DIV/0!" }]);
    expect(wholeOf(reading).map((whole) => whole?.["books"])).to.deep.equal([
      0,
      "notApplicable",
      "notApplicable",
      "notApplicable",
      "missing",
      "missing",
      "unreadable",
      "unreadable",
    ]);
    expect(toldIn(reading)).to.have.members([
      "warning blankFigure D6",
      "warning blankFigure D7",
      "warning textInFigure D8",
      "warning errorInFigure D9",
    ]);
  });

  it("may hold a figure with its own unit, which wins over the header's", () => {
    const reading = readColumn("教学仪器设备值（元）", ["23526万元", 500000]);
    expect(wholeOf(reading).map((whole) => whole?.["equipmentValue"])).to.deep.equal([235260000, 500000]);
    expect(toldIn(reading)).to.deep.equal(["note unitInCell D2"]);
  });

  it("may hold a bound, a percentage, a ratio or another unit where an amount belongs: none of them is used", () => {
    const reading = readColumn("图书册数", ["≥3000", "90%", "1:5.7", "300间"]);
    expect(wholeOf(reading).every((whole) => whole?.["books"] === "unreadable")).to.equal(true);
    expect(toldIn(reading)).to.have.members([
      "warning boundInFigure D2",
      "warning percentInFigure D3",
      "warning ratioInFigure D4",
      "error otherUnitInFigure D5",
    ]);
  });

  it("holds a ratio of teachers to pupils in any of its forms", () => {
    const reading = readColumn("师生比", ["1:20", "1：20", "20:1", 0.05, 20, "5%"]);
    for (const whole of wholeOf(reading)) expect(whole?.["teacherPupilRatio"]).to.be.closeTo(0.05, 1e-12);
    expect(toldIn(reading)).to.deep.equal(["note ratioTurned D4", "note ratioTurned D6"]);
  });

  it("holds pupils to teachers under 生师比", () => {
    const reading = readColumn("生师比", ["20:1", 20]);
    for (const whole of wholeOf(reading)) expect(whole?.["teacherPupilRatio"]).to.be.closeTo(0.05, 1e-12);
  });

  it("is told when negative, or no whole number", () => {
    expect(toldIn(readColumn("图书册数", [-5000, 6000.5]))).to.deep.equal([
      "warning negativeFigure D2",
      "warning fractionInWhole D3",
    ]);
  });

  it("is told when a whole column must be in another unit: 0.14 yuan of equipment per pupil", () => {
    const reading = readColumn("教学仪器设备值（元）", [70, 65, 80]);
    expect(toldIn(reading)).to.deep.equal(["warning unitDoubtful D1"]);
    expect(reading.diagnostics[0]?.params).to.include({ value: 0.14, likely: "万元" });
    expect(reading.records[0]?.whole?.["equipmentValue"]).to.equal(70);
  });

  it("is told when it alone is far too small", () => {
    expect(toldIn(readColumn("教学仪器设备值（元）", [700000, 65, 800000]))).to.deep.equal([
      "warning figureOutOfScale D3",
    ]);
  });

  it("is not told 120 times: many alike in one column are one finding with a count and cells", () => {
    const reading = readColumn("图书册数", [...Array.from({ length: 120 }, () => "待核实"), 9000]);
    expect(toldIn(reading)).to.deep.equal(["warning textInFigure.several D2:D121"]);
    expect(reading.diagnostics[0]?.params).to.deep.include({ count: 120, texts: ["待核实"] });
  });

  it("is not told where a school has no such stage", () => {
    const reading = readRows([
      ["学校名称", "学校类型", "小学在校生数", "初中在校生数", "小学专任教师数", "初中专任教师数"],
      ["城关小学", "小学", 100, null, 6, null],
      ["新寨学校", "九年一贯制学校", 100, 90, 6, null],
    ]);
    expect(toldIn(reading)).to.deep.equal(["warning blankFigure F3"]);
  });
});

describe("Columns", () => {
  it("that claim one field: the surer one wins, the other is doubted", () => {
    const reading = readRows([
      ["学校名称", "类别", "学生情况", "在校学生数"],
      ["一小", "小学", 5, 10],
    ]);
    expect(wholeOf(reading)).to.deep.equal([{ pupils: 10 }]);
    expect(toldIn(reading)).to.deep.equal(["warning columnTaken C1"]);
  });

  it("that only look like a known one are asked about, not used", () => {
    const reading = readRows([
      ["学校名称", "类别", "在校学生数", "教学辅助房面积"],
      ["一小", "小学", 10, 5],
    ]);
    expect(wholeOf(reading)).to.deep.equal([{ pupils: 10 }]);
    expect(toldIn(reading)).to.deep.equal(["warning columnDoubtful D1"]);
  });

  it("that nobody knows are named once", () => {
    const reading = readRows([
      ["学校名称", "类别", "在校学生数", "食堂", "校车"],
      ["一小", "小学", 10, 1, 2],
    ]);
    expect(toldIn(reading)).to.deep.equal(["note columnsUnused A1"]);
    expect(reading.diagnostics[0]?.params).to.deep.include({ headers: ["食堂", "校车"] });
  });
});

describe("A column of another year, or of ranks", () => {
  it("is no doubt beside the figure itself", () => {
    const rows = [
      ["学校名称", "学校类型", "上年在校学生数（人）", "本年在校学生数（人）", "图书册数", "图书册数排名"],
      ["第一小学", "小学", 480, 500, 12000, 2],
      ["第二小学", "小学", 310, 300, 14000, 1],
    ];
    const reading = readRows(rows);
    expect(toldIn(reading)).to.deep.equal(["note columnsUnused A1"]);
    expect(reading.records.map(({ whole }) => whole)).to.deep.equal([
      { pupils: 500, books: 12000 },
      { pupils: 300, books: 14000 },
    ]);
  });
});
