// Laws of reading: spellings do not matter, nor the order of columns; totals are no schools; nothing throws.
import { expect } from "chai";
import fc from "fast-check";
import { describeDiagnostic } from "../../words/index.js";
import type { Cell, Grid } from "../cells/grid.js";
import { readNumberText } from "../cells/read-number.js";
import { readSchools } from "./read-schools.js";
import { readRows } from "./test-support.js";

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const withThousands = (text: string): string => {
  const [whole = "", ...rest] = text.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...rest].join(".");
};
const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  fullWidth,
  withThousands,
  (text) => fullWidth(withThousands(text)),
  (text) => `${text}\u3000`,
  (text) => ` ${text} 册`,
];

const figure = fc.integer({ min: -9_999_999, max: 999_999_999 }).map((value) => value / 100);

const columns = [
  "学校名称",
  "学校代码",
  "学校类型",
  "在校学生数",
  "图书册数（册）",
  "教学仪器设备值（万元）",
  "小学专任教师数",
  "备注",
];
const school = fc.tuple(
  fc.integer({ min: 1, max: 5000 }),
  fc.integer({ min: 1, max: 99_999 }),
  fc.constantFrom<Cell>(12.5, "／", null, "待核实"),
);
const rowsOf = (schools: readonly (readonly [number, number, Cell])[]): Cell[][] =>
  schools.map(([pupils, books, value], index) => [
    `第${index + 1}小学`,
    `C${index}`,
    "小学",
    pupils,
    books,
    value,
    5,
    "无",
  ]);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 12 }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom<Cell>(
    "学校名称",
    "在校学生数",
    "图书册数",
    "小学",
    "合计",
    "小计",
    "注：",
    "人",
    "L1",
    "1:5.7",
    "≥3",
    "表Ⅱ-2 x",
    "__proto__",
    "constructor",
    { error: "#REF!" },
  ),
);
const range = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const garbage: fc.Arbitrary<Grid> = fc.record({
  sheet: fc.constantFrom("", "小学", "__proto__"),
  rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
  merges: fc.array(range, { maxLength: 4 }),
  hiddenRows: fc.array(fc.nat(20), { maxLength: 2 }),
  percentCells: fc.constant(["1,1"]),
});

describe("Laws of reading", () => {
  it("a figure is the same in all spellings", () => {
    fc.assert(
      fc.property(figure, fc.constantFrom(...spellings), (value, spell) => {
        const read = readNumberText(spell(String(value)));
        expect(read.kind === "figure" && read.value).to.equal(value);
      }),
    );
  });

  it("the order of columns does not matter", () => {
    const orders = fc.shuffledSubarray(
      columns.map((_, index) => index),
      { minLength: columns.length },
    );
    fc.assert(
      fc.property(fc.array(school, { minLength: 1, maxLength: 8 }), orders, (schools, order) => {
        const plain = (rows: readonly (readonly Cell[])[]): unknown =>
          readRows(rows).records.map(({ source: _, ...record }) => record);
        const rows = [columns, ...rowsOf(schools)];
        expect(plain(rows.map((row) => order.map((index) => row[index] ?? null)))).to.deep.equal(plain(rows));
      }),
    );
  });

  it("a totals row is never a school, and a right one is never told, wherever it stands", () => {
    const label = fc.constantFrom("合计", "总 计", "全县合计", "小计");
    fc.assert(
      fc.property(fc.array(school, { minLength: 1, maxLength: 8 }), label, fc.boolean(), (schools, text, last) => {
        const sum = (at: 0 | 1): number => schools.reduce((total, each) => total + each[at], 0);
        const total = [text, null, null, sum(0), sum(1), null, null, null];
        const rows = rowsOf(schools);
        const reading = readRows([columns, ...(last ? [...rows, total] : [total, ...rows])]);
        expect(reading.records).to.have.lengthOf(schools.length);
        expect(reading.diagnostics.filter(({ code }) => code.startsWith("total"))).to.deep.equal([]);
      }),
    );
  });

  it("no sheet throws, whatever it holds, and every finding has its sentence", () => {
    fc.assert(
      fc.property(fc.array(garbage, { maxLength: 3 }), (grids) => {
        const reading = readSchools(grids);
        for (const diagnostic of reading.diagnostics) expect(describeDiagnostic(diagnostic, "zh-CN")).to.be.a("string");
        expect(JSON.parse(JSON.stringify(reading.records))).to.deep.equal(reading.records);
      }),
      { numRuns: 500 },
    );
  });
});
