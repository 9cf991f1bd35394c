// A standard that stands in a range: the nation's written out and changed by two thresholds, and a province's with its own indicators.
import { expect } from "chai";
import { writeStandard } from "@junheng/engine/standard-sheets";
import { nationalBasic2012, nationalQuality2017 } from "@junheng/engine/standards";
import { clerksRows } from "../../../engine/src/standard-sheets/test-support.js";
import { assess } from "./assess.js";
import type { ResultTable } from "./function-result.js";
import { FunctionError } from "./function-error.js";
import { schools } from "./schools.js";
import { callOf, errorOf, smallCounty } from "./test-support.js";

/** The sheet of a standard with other values in the rows that begin so. */
const changed = (standard: typeof nationalQuality2017, changes: Readonly<Record<string, number>>) =>
  (writeStandard(standard)[0]?.rows ?? []).map((row) => {
    const value = changes[row.slice(0, 3).join("/")];
    return row.map((cell, column) => (value !== undefined && column === 5 ? value : (cell ?? "")));
  });

const table = (result: unknown): ResultTable => result as ResultTable;

describe("a standard in a range", () => {
  it("is the nation's of 2017 with two other thresholds", () => {
    const range = changed(nationalQuality2017, {
      "差异系数上限/每百名学生拥有县级以上骨干教师数/小学": 0.2,
      "学校最低要求/每百名学生拥有县级以上骨干教师数/小学": 0.5,
    });
    const line = (result: ResultTable) => result.find((row) => String(row[1]).includes("骨干教师"))?.slice(5);
    expect(line(table(assess(smallCounty)))).to.deep.equal([Math.sqrt(1 / 15), 0.5, "达标"]);
    expect(line(table(assess(smallCounty, "", range)))).to.deep.equal([Math.sqrt(1 / 15), 0.2, "未达标"]);
    const count = (given: unknown) => table(schools(smallCounty, "小学", given)).map((row) => row.at(-3));
    expect(count(range)).not.to.deep.equal(count(undefined));
  });

  it("is the nation's of 2012 with two other thresholds", () => {
    const range = changed(nationalBasic2012, { "综合差异系数上限//小学": 0.01, "综合差异系数上限//初中": 0.02 });
    const composite = (given: unknown) =>
      table(assess(smallCounty, "", given)).flatMap((row) => (row[1] === "综合差异系数" ? [row[6]] : []));
    expect(composite(2012)).to.deep.equal([0.65, 0.55]);
    expect(composite(range)).to.deep.equal([0.01, 0.02]);
  });

  it("brings its own indicators, read from the columns that they name", () => {
    const [, header = [], ...rows] = smallCounty;
    const county = [
      [...header, "心理教师数", "兼职心理教师数", "班级数", "大班数"],
      ...rows.filter((row) => row[2] !== "").map((row) => [...row, 2, 1, 20, 1]),
    ];
    const result = table(assess(county, "", clerksRows));
    expect(result.find((row) => row[1] === "大班额比例（%）")?.[3]).to.be.closeTo(5, 1e-12);
    expect(result.find((row) => row[1] === "每百名学生心理教师数")?.[2]).to.equal(2);
  });

  it("is what MET and ATTAINMENT hold a value against, its own indicators too", () => {
    const [met, attainment] = [callOf("MET"), callOf("ATTAINMENT")];
    const range = changed(nationalQuality2017, { "学校最低要求/每百名学生拥有县级以上骨干教师数/小学": 0.5 });
    expect([met(0.6, "L2", "小学"), met(0.6, "L2", "小学", range)]).to.deep.equal([false, true]);
    expect(attainment(0.6, "L2", "小学", range)).to.equal(1.2);
    expect(met(0.1, "每百名学生心理教师数", "小学", clerksRows)).to.equal(false);
    expect(attainment(0.1, "每百名学生心理教师数", "小学", clerksRows)).to.equal(0.5);
  });

  it("weighs the pupils among whom SPLIT divides a school", () => {
    const split = callOf("SPLIT");
    const even = (writeStandard(nationalQuality2017)[0]?.rows ?? []).map((row) =>
      row.map((cell) => (cell === 1.1 ? 1 : (cell ?? ""))),
    );
    expect(split(420, 100, 100, "", "初中")).to.be.closeTo((420 * 1.1) / 2.1, 1e-9);
    expect(split(420, 100, 100, "", "初中", even)).to.equal(210);
  });

  it("is refused with the cell and the fault of it", () => {
    const broken = clerksRows.map((row) => (row[1] === "大班数" && row[0] === "自定数据项" ? row.slice(0, 5) : row));
    expect(() => assess(smallCounty, "", broken)).to.throw(FunctionError);
    expect(errorOf(() => assess(smallCounty, "", broken)).message).to.match(/F13.*没有写/);
    expect(
      errorOf(() =>
        assess(smallCounty, "", [
          ["a", "b"],
          [1, 2],
        ]),
      ).message,
    ).to.contain("读不出标准");
  });
});
