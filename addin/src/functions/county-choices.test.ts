// What a formula may choose of a county's verdict: how schools of one legal unit count, and by which rubric the conditions are judged.
import { expect } from "chai";
import { assess } from "./assess.js";
import { conditions } from "./conditions.js";
import type { ResultTable } from "./function-result.js";
import { schools } from "./schools.js";
import { errorOf, smallCounty } from "./test-support.js";

/** The second primary school, which lacks a backbone teacher, is a campus of the first, which has one too many. */
const ofOneUnit = smallCounty
  .slice(0, 6)
  .map((row, at) => [...row, at === 1 ? "总校" : row[0] === "第二小学" ? "第一小学" : ""]);
const schoolsIn = (result: ResultTable): unknown => result.find((row) => row[1] === "结论")?.[2];
const assessed = (units: string): ResultTable => assess(ofOneUnit, "小学", "", "", "", units) as ResultTable;

describe("A choice of legal units in a formula", () => {
  it("counts them as one or each by itself, in words or by ids, all or by name", () => {
    expect(["合并", "one", "第一小学=合并"].map((units) => schoolsIn(assessed(units)))).to.deep.equal([1, 1, 1]);
    expect(["分别", "each", "第一小学=分别"].map((units) => schoolsIn(assessed(units)))).to.deep.equal([2, 2, 2]);
  });
  it("holds for the schools and for the conditions too", () => {
    const names = (units: string): number => (schools(ofOneUnit, "小学", "", "", "", units) as ResultTable).length;
    expect(names("分别") - names("合并")).to.equal(1);
    const firstVerdict = (units: string): unknown =>
      (conditions(ofOneUnit, "", "", "", "", "", units) as ResultTable)[1]?.[3];
    expect(firstVerdict("合并")).to.not.equal(firstVerdict(""));
  });
  it("refuses what is neither", () => expect(errorOf(() => assessed("两者")).message).to.contain("可以写：合并、分别"));
});

describe("Another rubric in CONDITIONS", () => {
  const county = [
    ["县名", "初中三年巩固率"],
    ["某县", 94],
  ];
  const retention = (result: ResultTable): unknown => result.find(([name]) => name === "教育质量")?.[2];
  it("stands in for the one that the standard names", () => {
    const judged = (rubric?: unknown): ResultTable =>
      conditions(smallCounty, "", county, "2022-06-30", "", "", "", rubric) as ResultTable;
    expect(retention(judged())).to.contain("初中三年巩固率");
    expect(retention(judged("government-work-2012"))).to.not.contain("初中三年巩固率");
  });
  it("has to be one", () =>
    expect(errorOf(() => conditions(smallCounty, "", county, "", "", "", "", "没有")).message).to.contain("没有"));
});
