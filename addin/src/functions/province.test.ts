// A county a row, each judged as if it had come alone: figures worked out by hand.
import { expect } from "chai";
import type { ResultTable } from "./function-result.js";
import { assess } from "./assess.js";
import { province } from "./province.js";
import { errorOf, inLanguage } from "./test-support.js";

const header = ["学校名称", "学校类型", "在校学生数", "网络多媒体教室数"];
const schools = [
  ["甲县", "第一小学", "小学", 100, 3],
  ["甲县", "第二小学", "小学", 200, 6],
  ["乙县", "第三小学", "小学", 100, 1],
  ["乙县", "第四小学", "小学", 100, 9],
];
const table = [["县区", ...header], ...schools];

describe("PROVINCE", () => {
  it("counts of each county its schools and the coefficients over their limits, as ASSESS does of it alone", () => {
    const [head, ...rows] = province(table) as ResultTable;
    const at = (name: string): number => head!.indexOf(name);
    expect(rows.map(([name]) => name)).to.deep.equal(["甲县", "乙县"]);
    expect(rows.map((row) => row[at("小学学校数")])).to.deep.equal([2, 2]);
    for (const [county, row] of rows.entries()) {
      const alone = assess([header, ...schools.slice(2 * county, 2 * county + 2).map((cells) => cells.slice(1))], "");
      const over = (alone as ResultTable).filter((line) => typeof line[5] === "number" && line[5] > Number(line[6]));
      expect(row[at("小学超限指标数")]).to.equal(over.length);
    }
    expect(rows[1]![at("小学超限指标数")]).to.equal(1);
  });

  it("names the prefecture where the table does, and speaks English where it is asked to", () => {
    const [head, first] = inLanguage("en", () =>
      province([["地市", ...table[0]!], ...schools.map((row) => ["东市", ...row])]),
    ) as ResultTable;
    expect(head!.slice(0, 3)).to.deep.equal(["county", "prefecture", "schools' figures"]);
    expect(first!.slice(0, 2)).to.deep.equal(["甲县", "东市"]);
  });

  it("refuses a table that does not say whose its schools are", () => {
    const error = errorOf(() => province([header, ...schools.map((row) => row.slice(1))]));
    expect([error.code, error.message.includes("没有县区一列")]).to.deep.equal(["#VALUE!", true]);
  });
});
