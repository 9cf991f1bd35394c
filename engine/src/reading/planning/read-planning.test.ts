// Tables beside the data of a plan: unit costs, forecasts long and wide, and births with sources and grades.
import { expect } from "chai";
import { nationalQuality2017 } from "../../standards/index.js";
import type { Cell, Grid } from "../cells/index.js";
import { readCosts, readPupils } from "./index.js";

const grid = (...rows: readonly (readonly Cell[])[]): Grid => ({
  sheet: "表",
  rows,
  merges: [],
  origin: { row: 0, column: 0 },
});

describe("readCosts", () => {
  it("knows an indicator by its code, its name, its id and the figure that it counts, in yuan or 万元", () => {
    const { costs, diagnostics } = readCosts(
      [
        grid(
          ["指标", "单价（元）"],
          ["L1", 80000],
          ["每百名学生拥有县级以上骨干教师数", "5,000"],
          ["网络多媒体教室数", 30000],
        ),
        grid(["项目", "单价（万元）"], ["teachingAreaPerPupil", 0.25], ["操场", 3]),
      ],
      nationalQuality2017,
    );
    expect(costs).to.deep.equal({
      aboveRequirementTeachersPer100Pupils: 80_000,
      backboneTeachersPer100Pupils: 5000,
      multimediaClassroomsPer100Pupils: 30_000,
      teachingAreaPerPupil: 2500,
    });
    expect(diagnostics.map(({ code, params, where }) => [code, params["text"], where.cell])).to.deep.equal([
      ["planCostUnknown", "操场", "A3"],
    ]);
  });
  it("says so where there is no cost at all", () => {
    expect(readCosts([grid(["学校", "学生数"], ["甲", 3])], nationalQuality2017).diagnostics[0]!.code).to.equal(
      "planCostsUnread",
    );
  });
});

describe("readPupils", () => {
  it("reads a row for each year, or a column for each", () => {
    const long = grid(["学校", "学段", "年份", "学生数"], ["甲", "小学", 2026, 120], ["甲", "小学", 2027, 110]);
    const wide = grid(["学校名称", "2026年", "2027年"], ["乙", 90, ""]);
    expect(readPupils([long, wide], 2030).forecasts).to.deep.equal([
      { school: "甲", stage: "primary", year: 2026, pupils: 120 },
      { school: "甲", stage: "primary", year: 2027, pupils: 110 },
      { school: "乙", year: 2026, pupils: 90 },
    ]);
  });
  it("works them out of births, where schools enrol from, and grades", () => {
    const births = grid(["片区", "出生年份", "出生人口"], ["东片", 2020, 80], ["东片", 2021, 60]);
    const sources = grid(["学校", "学段", "片区", "比例"], ["甲", "小学", "东片", "50%"], ["中学", "初中", "甲", 1]);
    const grades = grid(
      ["学校", "年份", "一年级", "二年级", "三年级", "四年级", "五年级", "六年级", "升级率"],
      ["甲", 2025, 10, 20, 30, 40, 50, 60, "100%"],
    );
    const junior = grid(["学校", "年份", "初一", "初二", "初三"], ["中学", 2025, 70, 80, 90]);
    const { forecasts, diagnostics } = readPupils([births, sources, grades, junior], 2027);
    expect(diagnostics).to.deep.equal([]);
    expect(forecasts.map(({ school, year, pupils }) => [school, year, pupils])).to.deep.equal([
      ["甲", 2026, 40 + 10 + 20 + 30 + 40 + 50],
      ["中学", 2026, 60 + 70 + 80],
      ["甲", 2027, 30 + 40 + 10 + 20 + 30 + 40],
      ["中学", 2027, 50 + 60 + 70],
    ]);
  });
});
