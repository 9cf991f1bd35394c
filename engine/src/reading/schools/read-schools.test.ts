// Sheets as they really are. Each sentence is one untidiness.
import { expect } from "chai";
import type { Cell } from "../cells/grid.js";
import { readSchools } from "./read-schools.js";
import { readRows, toldIn } from "./test-support.js";

const header = ["学校名称", "学校类型", "在校学生数（人）", "图书册数（册）"];
const first = ["第一小学", "小学", 500, 12000];
const second = ["第二小学", "小学", 300, 9000];
const withRows = (...rows: Cell[][]): Cell[][] => [header, ...rows];

describe("A sheet of schools", () => {
  it("is read with its name, type and figures, and each record says where it stands", () => {
    const reading = readRows(withRows(first), { origin: { row: 4, column: 2 } });
    expect(reading.records).to.deep.equal([
      {
        name: "第一小学",
        type: "primary",
        whole: { pupils: 500, books: 12000 },
        source: {
          file: "表.xlsx",
          sheet: "Sheet1",
          row: 6,
          columns: { name: "C", type: "D", "whole.pupils": "E", "whole.books": "F" },
        },
      },
    ]);
    expect(reading.diagnostics).to.deep.equal([]);
  });

  it("may have titles, the bureau's name and the date above its header", () => {
    const reading = readRows([
      ["某县义务教育学校办学条件统计表"],
      ["填报单位：某县教育局", null, "填报日期：2023年9月20日"],
      [],
      ...withRows(first, second),
    ]);
    expect(reading.tables[0]?.headerRows).to.deep.equal([4]);
    expect(reading.records.map(({ name }) => name)).to.deep.equal(["第一小学", "第二小学"]);
  });

  it("has totals and subtotals, which are checked and never counted", () => {
    const reading = readRows(
      withRows(
        first,
        second,
        ["城区小计", null, 800, 21000],
        ["第三小学", "小学", 100, 3000],
        ["合 计", null, 900, 25000],
      ),
    );
    expect(reading.records).to.have.lengthOf(3);
    expect(reading.tables[0]?.totalRows).to.deep.equal([4, 6]);
    expect(toldIn(reading)).to.deep.equal([
      "warning totalDiffers D6",
      "note rowsLeftOut.total A6",
      "note rowsLeftOut.subtotal A4",
    ]);
    expect(reading.tables[0]?.leftOut).to.deep.equal([
      { row: 4, kind: "subtotal", label: "城区小计" },
      { row: 6, kind: "total", label: "合 计" },
    ]);
    expect(reading.diagnostics[0]?.params).to.include({ total: 25000, sum: 24000, difference: 1000 });
  });

  it("may have a subtotal of each stage at its end, though the schools of a stage stand apart", () => {
    const reading = readRows(
      withRows(
        first,
        ["柳林初级中学", "初级中学", 250, 9000],
        ["河东小学", "小学", 100, 3000],
        ["小学小计", null, Number(first[2]) + 100, Number(first[3]) + 3000],
        ["初中小计", null, 250, 9000],
      ),
    );
    expect(reading.records).to.have.lengthOf(3);
    expect(toldIn(reading)).to.deep.equal(["note rowsLeftOut.subtotal A5"]);
  });

  it("may have its total first", () => {
    const reading = readRows(withRows(["合计", null, 800, 21000], first, second));
    expect(reading.records).to.have.lengthOf(2);
    expect(toldIn(reading)).to.deep.equal(["note rowsLeftOut.total A2"]);
  });

  it("has rows of which (其中), averages and coefficients, which are no schools", () => {
    const rows = withRows(
      first,
      second,
      ["其中：农村", null, 300, 9000],
      ["平均值", null, 400, 10500],
      ["差异系数", null, 0.2, 0.1],
    );
    const reading = readRows(rows);
    expect(reading.records).to.have.lengthOf(2);
    expect(toldIn(reading)).to.deep.equal(["note rowsLeftOut.statistic A4"]);
  });

  it("has blank rows between schools, and notes and signatures at the end", () => {
    const reading = readRows(
      withRows(
        first,
        [],
        ["  ", null],
        second,
        [],
        ["注：1. 数据取自年报。"],
        ["2. 不含教学点。"],
        ["填表人：", null, "审核人：", null],
      ),
    );
    expect(reading.records).to.have.lengthOf(2);
    expect(reading.tables[0]?.noteRows).to.deep.equal([7, 8, 9]);
    expect(reading.diagnostics).to.deep.equal([]);
  });

  it("may hold several tables, each with its own header and its stage in the title", () => {
    const reading = readRows([
      ["一、小学"],
      ["学校名称", "在校学生数", "图书册数"],
      ["城关一校", 500, 12000],
      [],
      ["二、初中"],
      ["学校名称", "图书册数", "在校学生数"],
      ["城关二校", 8000, 400],
    ]);
    expect(reading.tables.map(({ stage }) => stage)).to.deep.equal(["primary", "junior"]);
    expect(reading.records.map(({ stage, whole }) => [stage, whole])).to.deep.equal([
      ["primary", { pupils: 500, books: 12000 }],
      ["junior", { books: 8000, pupils: 400 }],
    ]);
  });

  it("may write a township once for all of its schools, in a merged cell", () => {
    const reading = readRows(
      [
        ["乡镇", "学校名称", "学段", "在校学生数"],
        ["柳塘镇", "一小", "小学", 10],
        [null, "二小", "小学", 20],
      ],
      { merges: [{ top: 1, bottom: 2, left: 0, right: 0 }] },
    );
    expect(reading.records.map(({ township }) => township)).to.deep.equal(["柳塘镇", "柳塘镇"]);
  });

  it("has hidden rows and columns, which are read, and said", () => {
    const reading = readRows(withRows(first, second), { hiddenRows: [2], hiddenColumns: [3] });
    expect(reading.records).to.have.lengthOf(2);
    expect(toldIn(reading)).to.deep.equal(["note hiddenRowsRead A3", "note hiddenColumnsRead"]);
  });

  it("has spaces in names, and characters that stand for another one", () => {
    const reading = readRows(withRows(["第一 小学　", "小学", 1, 1], ["闲臵小学", "小学", 1, 1]));
    expect(reading.records.map(({ name }) => name)).to.deep.equal(["第一小学", "闲置小学"]);
  });

  it("that this program wrote is not read again", () => {
    const grid = { sheet: "结果", rows: withRows(first), ours: true };
    expect(readSchools([grid]).records).to.deep.equal([]);
  });
});
