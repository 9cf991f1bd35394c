// Coverage of nine pairs in eight of fourteen townships, as a city's report lists them: 57.14 %, not 9/14.
import { expect } from "chai";
import { coverage } from "./coverage.js";
import { columnOf, errorOf } from "./test-support.js";

const townships = ["新塘", "红土", "白果", "屯堡", "白杨", "沐抚", "芭蕉", "白果", "盛家坝"];
const communities = columnOf(...townships.flatMap((_, pair) => [`第${pair + 1}对`, ""]));
const schools = columnOf(...townships.flatMap((name, pair) => [`城区${pair + 1}校`, `${name}${pair + 1}校`]));
const places = columnOf(...townships.flatMap((name) => ["", name]));
const roles = columnOf(...townships.flatMap(() => ["牵头学校", "受援学校"]));

describe("coverage", () => {
  it("counts distinct townships, with and without the leads", () => {
    const [header, withLeads, without] = coverage(communities, schools, places, 14, roles) as unknown[][];
    expect(header).to.deep.equal(["范围", "覆盖学校数", "覆盖乡镇数", "乡镇总数", "覆盖面", "未填乡镇的学校数"]);
    expect(without?.slice(0, 4)).to.deep.equal(["不含牵头学校", 9, 8, 14]);
    expect(without?.[4]).to.be.closeTo(0.5714285714, 1e-9);
    expect(withLeads).to.deep.equal(["含牵头学校", 18, 8, 14, "", 9]);
  });
  it("has one row without roles, and no share without the number of all townships", () =>
    expect(coverage(columnOf("甲", "乙"), columnOf("一小", "二小"), columnOf("白果", "白果"))).to.deep.equal([
      ["范围", "覆盖学校数", "覆盖乡镇数", "乡镇总数", "覆盖面", "未填乡镇的学校数"],
      ["含牵头学校", 2, 1, "", "", 0],
    ]));
  it("counts a school once that is helped in one and leads another", () => {
    const [, withLeads, without] = coverage(
      columnOf("上", "上", "下", "下"),
      columnOf("实验小学", "新塘小学", "新塘小学", "村小"),
      columnOf("城区", "新塘", "新塘", "新塘"),
      2,
      columnOf("牵头学校", "受援学校", "牵头学校", "成员"),
    ) as unknown[][];
    expect(withLeads).to.deep.equal(["含牵头学校", 3, 2, 2, 1, 0]);
    expect(without).to.deep.equal(["不含牵头学校", 2, 1, 2, 0.5, 0]);
  });
});

describe("coverage refuses", () => {
  const two = [columnOf("甲", "甲"), columnOf("一小", "二小"), columnOf("新塘", "白果")] as const;

  it("fewer townships in all than are reached, none, and parts of one", () => {
    for (const total of [1, 0, 2.5]) expect(errorOf(() => coverage(...two, total)).code).to.equal("#NUM!");
  });
  it("a row without a school or a community", () => {
    expect(errorOf(() => coverage(two[0], columnOf("一小", ""), two[2])).message).to.contain("第 2 行没有学校名称");
    expect(errorOf(() => coverage(columnOf("", "甲"), two[1], two[2])).message).to.contain("第 1 行");
  });
  it("a word that is no role", () =>
    expect(errorOf(() => coverage(...two, 5, columnOf("牵头学校", "组长"))).message).to.contain("第 2 行的“组长”"));
  it("ranges of other sizes, and blank ones", () => {
    expect(errorOf(() => coverage(two[0], columnOf("一小"), two[2])).code).to.equal("#VALUE!");
    expect(errorOf(() => coverage(columnOf("", ""), columnOf("", ""), columnOf("", ""))).code).to.equal("#VALUE!");
  });
});
