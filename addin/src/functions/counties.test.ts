// A column of schools by county: figures worked out by hand.
import { expect } from "chai";
import { counties } from "./counties.js";
import { decompose } from "./decompose.js";
import type { ResultTable } from "./function-result.js";
import { columnOf, errorOf } from "./test-support.js";

const values = columnOf(1, 3, 6, 5);
const pupils = columnOf(100, 100, 200, 100);
const names = columnOf("甲县", "甲县", "乙县", "");

describe("COUNTIES", () => {
  it("tells each county's figures and verdict, and those of all; a county of one school has no coefficient", () => {
    const table = counties(values, pupils, names, 0.45) as ResultTable;
    expect(table.slice(0, 4).map((row) => row.slice(0, 6))).to.deep.equal([
      ["县", "学校数", "学生数", "平均值", "差异系数", "结论"],
      ["甲县", 2, 200, 2, 0.5, "未达标"],
      ["乙县", 1, 200, 6, "", ""],
      ["（未填县）", 1, 100, 5, "", ""],
    ]);
    // A mean of 4.2 and a variance of (3.2² + 1.2² + 2 × 1.8² + 0.8²) / 5 = 3.76.
    expect(table[4]?.slice(0, 4)).to.deep.equal(["全部", 4, 500, 4.2]);
    expect(table[4]?.[4]).to.be.closeTo(Math.sqrt(3.76) / 4.2, 1e-14);
    expect(table[4]?.[5]).to.equal("未达标");
  });
  it("parts all variation into what lies between counties and within", () => {
    const table = counties(values, pupils, names) as ResultTable;
    // Between: (2 × 2.2² + 2 × 1.8² + 0.8²) / 5 = 3.36 of 3.76; within, the first county's alone.
    expect(table.slice(5).map(([name]) => name)).to.deep.equal(["县间", "县内"]);
    expect(table[5]?.[6]).to.be.closeTo(3.36 / 3.76, 1e-14);
    expect(table[6]?.[6]).to.be.closeTo(0.4 / 3.76, 1e-14);
    const parted = decompose(values, pupils, names) as ResultTable;
    expect(table.slice(1, 5).map((row) => row.at(-1))).to.deep.equal(parted.slice(1).map((row) => row.at(-1)));
  });
  it("judges nothing without a limit, and refuses one that is none", () => {
    expect((counties(values, pupils, names) as ResultTable)[1]?.[5]).to.equal("");
    expect(errorOf(() => counties(values, pupils, names, -1)).code).to.equal("#NUM!");
    expect(errorOf(() => counties(columnOf(""), columnOf(1), columnOf("甲县"))).code).to.equal("#DIV/0!");
    expect(errorOf(() => counties(columnOf(0, 0), columnOf(1, 1), columnOf("甲县", "乙县"))).code).to.equal("#DIV/0!");
  });
  it("gives a county that has nothing at all no coefficient and no verdict, and its share of all variation", () => {
    const rows = counties(columnOf(0, 0, 8), columnOf(1, 1, 2), columnOf("甲县", "甲县", "乙县"), 0.5) as ResultTable;
    expect(rows[1]).to.deep.equal(["甲县", 2, 2, 0, "", "", 0.5]);
  });
});
