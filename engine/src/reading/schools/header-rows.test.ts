// Headers of tables of schools: one row and several, with units, codes and lost merges.
import { expect } from "chai";
import { readColumn, readRows, wholeOf } from "./test-support.js";

describe("A sheet of schools", () => {
  const twoRows = [
    ["学校名称", "学校类型", "在校学生数", null, "图书（万册）"],
    [null, null, "小学部", "初中部", null],
    ["实验学校", "九年一贯制学校", 166, 210, 2.3226],
  ];
  it("may have a header of two rows with merged cells, the stage in the lower one", () => {
    const merges = [0, 1, 4].map((column) => ({ top: 0, bottom: 1, left: column, right: column }));
    const reading = readRows(twoRows, { merges: [...merges, { top: 0, bottom: 0, left: 2, right: 3 }] });
    expect(reading.tables[0]?.columns.map((column) => column.header)).to.deep.equal([
      "学校名称",
      "学校类型",
      "在校学生数/小学部",
      "在校学生数/初中部",
      "图书（万册）",
    ]);
    const { primary, junior, whole } = reading.records[0] ?? {};
    expect([primary, junior, whole]).to.deep.equal([{ pupils: 166 }, { pupils: 210 }, { books: 23226 }]);
  });

  it("may have lost its merges on the way: a group then reaches over the leaves under it", () => {
    const { primary, junior } = readRows(twoRows).records[0] ?? {};
    expect([primary, junior]).to.deep.equal([{ pupils: 166 }, { pupils: 210 }]);
  });

  it("may have a header over each page, and is not read where there are more than a book has", () => {
    const pages = (count: number) =>
      Array.from({ length: count }, (_, at) => [
        ["学校名称", "学校类型", "在校学生数"],
        [`第${at}小学`, "小学", 100],
        [],
      ]).flat();
    expect(readRows(pages(400)).records).to.have.length(400);
    const { records, diagnostics } = readRows(pages(2_001));
    expect(records).to.deep.equal([]);
    expect(diagnostics.map(({ code, params }) => [code, params.count])).to.deep.equal([["tooManyTables", 2_001]]);
  });

  it("may have a header of three rows, the last one units, and a row of codes under it", () => {
    const reading = readRows([
      ["学校名称", "在校学生数", "设施设备", null],
      [null, null, "教学仪器设备值", "图书"],
      [null, "人", "万元", "册"],
      ["L1", "L2", "L3", "L4"],
      ["第一小学", 100, 20.8, 3000],
    ]);
    expect(wholeOf(reading)).to.deep.equal([{ pupils: 100, equipmentValue: 208000, books: 3000 }]);
    expect(reading.tables[0]?.headerRows).to.deep.equal([1, 2, 3]);
  });

  it("may number its columns: 甲 乙 1 2", () => {
    const reading = readRows([
      ["序号", "学校名称", "在校学生数", "图书册数"],
      ["甲", "乙", 1, 2],
      [1, "第一小学", 100, 3000],
    ]);
    expect(reading.records).to.have.lengthOf(1);
  });

  it("may have headers that begin with a digit", () => {
    const rows = [
      ["学校名称", "类别", "在校学生数", "25人以下", "26-30人", "31-35人"],
      ["一小", "小学", 100, 1, 2, 1],
    ];
    expect(wholeOf(readRows(rows))).to.deep.equal([{ pupils: 100 }]);
  });

  it("may have lost the ² of m² to the code page of a .csv", () => {
    const { records } = readRows([
      ["学校名称", "在校学生数", "占地面积"],
      [null, "人", "m?"],
      ["第一小学", 500, 9000],
    ]);
    expect(records.map(({ name, whole }) => [name, whole])).to.deep.equal([
      ["第一小学", { pupils: 500, siteArea: 9000 }],
    ]);
  });

  it("may name its units above the header: 单位：万元", () => {
    const reading = readRows([["单位：万元"], ["学校名称", "在校学生数", "教学仪器设备值"], ["第一小学", 100, 20.8]]);
    expect(wholeOf(reading)).to.deep.equal([{ pupils: 100, equipmentValue: 208000 }]);
  });

  it("may measure land in mu", () => {
    const reading = readColumn("运动场地面积（亩）", [15]);
    expect(reading.records[0]?.whole?.["sportsGroundArea"]).to.be.closeTo(10000, 1e-9);
  });
});
