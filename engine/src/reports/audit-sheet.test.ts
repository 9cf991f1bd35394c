// The appendix recomputes every figure from the statistics: what stands in its cells gives the values again, by hand.
import { expect } from "chai";
import { assessCounty } from "../assessment/index.js";
import type { SchoolRecord } from "../schools/index.js";
import { nationalQuality2017 } from "../standards/index.js";
import { auditSheet } from "./audit-sheet.js";

const school = (row: number, name: string, pupils: number, backboneTeachers: number | "missing"): SchoolRecord => ({
  name,
  type: "primary",
  whole: { pupils, backboneTeachers },
  source: { file: "县表.xlsx", sheet: "小学", row, columns: { "whole.pupils": "D", "whole.backboneTeachers": "H" } },
});

const assessment = assessCounty(
  [school(4, "甲小学", 200, 3), school(5, "乙小学", 300, 2), school(6, "丙小学", 100, "missing")],
  nationalQuality2017,
);
const sheet = auditSheet(assessment, nationalQuality2017, "zh-CN");
const [, header, ...lines] = sheet.rows.map((row) => row.map((cell) => cell?.value ?? null));
const table = lines.map((line) => Object.fromEntries(line.map((value, at) => [String(header?.[at]), value])));
const backbone = table.filter((line) => line["指标"] === "每百名学生拥有县级以上骨干教师数");

describe("The appendix for an audit of the indicators", () => {
  it("gives every figure its field, its table of the statistics, its cell and its unit", () => {
    expect(backbone.find((line) => line["学校"] === "甲小学" && line["统计数"] === 3)).to.include({
      统计项目: "县级及以上骨干教师数",
      统计报表: "教基 1102续",
      文件: "县表.xlsx",
      工作表: "小学",
      单元格: "H4",
      单位: "人",
    });
    expect(backbone.find((line) => line["统计数"] === 200)).to.include({ 单元格: "D4", 统计项目: "在校学生数" });
  });

  it("holds the figures that give each value again", () => {
    for (const name of ["甲小学", "乙小学"]) {
      const own = backbone.filter((line) => line["学校"] === name);
      const figure = (field: string): number => Number(own.find((line) => line["统计项目"] === field)?.["统计数"]);
      const value = own.find((line) => line["数值"] !== null)?.["数值"];
      expect(value, name).to.be.closeTo((figure("县级及以上骨干教师数") / figure("在校学生数")) * 100, 1e-12);
    }
    const county = backbone.find((line) => line["学校"] === "全县");
    // Mean 5/500 × 100 = 1; deviations 0.5 of 200 and 1/3 of 300 pupils: √((200 × 0.25 + 300 / 9) / 500).
    expect(county?.["数值"]).to.be.closeTo(Math.sqrt((50 + 300 / 9) / 500), 1e-12);
    expect(county?.["怎么算的"]).to.include("差异系数");
  });

  it("says why a figure is not there", () => {
    const [none, ...more] = backbone.filter((line) => line["学校"] === "丙小学");
    expect(more).to.be.empty;
    expect(none).to.include({ 统计项目: "", 数值: null });
    expect(none?.["怎么算的"]).to.include("丙小学");
  });
});
