// Long tables: a school, an item and its figure a row.
import { expect } from "chai";
import type { Rows } from "../test-support.js";
import { bare, cellsOf, readRows, toldIn } from "../test-support.js";

const items = ["在校学生数", "专任教师数", "图书册数"];
const long = (year: number | null, base: number, names: readonly string[] = ["第一小学", "第二小学"]): Rows =>
  names.flatMap((name, k) =>
    items.map((item, at) => [name, ...(year === null ? [] : [year]), item, base + k * 10 + at]),
  );
const wide = (base: number): Rows => [
  ["学校", ...items],
  ["第一小学", base, base + 1, base + 2],
  ["第二小学", base + 10, base + 11, base + 12],
];

describe("a long table", () => {
  it("gives the schools of the wide one, each figure with its own cell", () => {
    for (const [item, value] of [
      ["指标", "数值"],
      ["项目名称", "指标值"],
      ["item", "value"],
    ]) {
      const read = readRows([["某县学校情况"], ["学校", item ?? "", value ?? ""], ...long(null, 100)]);
      expect(read.records.map(bare)).to.deep.equal(readRows(wide(100)).records.map(bare));
      expect(toldIn(read)).to.deep.equal([]);
      expect(cellsOf(read.records[1]!)).to.include({ name: "A6", "whole.pupils": "C6", "whole.books": "C8" });
    }
  });

  it("may have a column of units, of types, and of years, of which the latest is read", () => {
    const typed = readRows([
      ["学校", "学校类型", "项目", "计量单位", "数值"],
      ["第一小学", "小学", "在校学生数", "人", 100],
      ["第一小学", "小学", "仪器设备值", "万元", 3],
      ["第一小学", "小学", "图书册数", "册", 900],
      ["第一小学", "小学", "班数", "个", 3],
    ]);
    expect(typed.records[0]).to.deep.include({
      type: "primary",
      whole: { pupils: 100, equipmentValue: 30000, books: 900, classes: 3 },
    });
    const years = readRows([["学校", "年份", "指标", "数值"], ...long(2023, 100), ...long(2024, 200)]);
    expect(years.period).to.equal("2024");
    expect(years.records.map(({ whole }) => whole?.pupils)).to.deep.equal([200, 210]);
  });

  it("may write or merge a school's name once", () => {
    const once = long(null, 100).map(([name, ...rest], at) => [at % 3 === 0 ? (name ?? null) : null, ...rest]);
    const merges = [1, 4].map((top) => ({ top, bottom: top + 2, left: 0, right: 0 }));
    const rows = [["学校", "指标", "数值"], ...once];
    for (const more of [{}, { merges }])
      expect(readRows(rows, more).records.map(bare)).to.deep.equal(readRows(wide(100)).records.map(bare));
  });

  it("names a figure that cannot be read by its own cell, and one that is lacking by the school's", () => {
    const rows = long(null, 100).map((row, at) => (at === 4 ? [row[0] ?? null, row[1] ?? null, "约110"] : row));
    expect(toldIn(readRows([["学校", "指标", "数值"], ...rows]))).to.deep.equal(["warning textInFigure C6"]);
    const lacking = long(null, 100).filter((_, at) => at !== 4);
    expect(toldIn(readRows([["学校", "指标", "数值"], ...lacking]))).to.deep.equal(["warning blankFigure A5"]);
  });

  it("is refused in one sentence where a school has two figures of one item", () => {
    const read = readRows([["学校", "指标", "数值"], ...long(null, 100), ["第一小学", "图书册数", 7]]);
    expect(read.records).to.deep.equal([]);
    expect(toldIn(read)).to.deep.equal(["error longTableTwice C8"]);
  });

  it("has its figures under the word that says so, not under last year, a plan or a standard", () => {
    for (const [other, own] of [
      ["上年", "本年"],
      ["标准", "实际"],
      ["计划数", "完成数"],
      ["去年数", "数值"],
    ] as const) {
      const rows = long(null, 100).map(([name, item, value]) => [name ?? null, item ?? null, 7, value ?? null]);
      const read = readRows([["学校", "指标", other, own], ...rows]);
      expect(read.records.map(bare), other).to.deep.equal(readRows(wide(100)).records.map(bare));
    }
  });

  it("is not seen in a table with a school a row", () => {
    expect(readRows(wide(100)).records[0]?.source?.cells).to.equal(undefined);
  });
});
