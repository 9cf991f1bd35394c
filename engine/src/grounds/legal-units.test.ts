// Legal units in a verdict: both results side by side, and a verdict that waits while it depends on how they count.
import { expect } from "chai";
import { readSubmission } from "../reading/index.js";
import type { Grid } from "../reading/cells/index.js";
import { nationalQuality2017 } from "../standards/index.js";
import { describeGround } from "../words/index.js";
import type { JudgeOptions } from "./index.js";
import { judgeCounty } from "./index.js";

const header = [
  ...[
    "学校名称",
    "学校类型",
    "总校",
    "在校学生数（人）",
    "高于规定学历教师数",
    "县级及以上骨干教师数",
    "体育、艺术专任教师数",
  ],
  ...["教学及辅助用房面积（㎡）", "体育运动场馆面积（㎡）", "教学仪器设备值（元）", "网络多媒体教室数"],
];
/** The campus 青堡小学 alone has 1,000 yuan of equipment a pupil, where 2,000 are asked. */
const schools: readonly (readonly (string | number)[])[] = [
  ["龙马小学", "小学", "", 420, 27, 8, 8, 2400, 3600, 1_260_000, 13],
  ["青堡小学", "小学", "龙马小学", 60, 4, 1, 1, 330, 520, 60_000, 2],
  ["佐家小学", "小学", "龙马小学", 58, 4, 1, 1, 320, 470, 150_000, 2],
  ["龙凤镇中心小学", "小学", "", 900, 56, 14, 12, 5100, 7600, 2_720_000, 26],
  ["舞阳小学", "小学", "", 1100, 66, 17, 15, 6300, 9100, 3_410_000, 31],
];
const table: Grid = { sheet: "学校", rows: [header, ...schools] };
const withoutColumn: Grid = { sheet: "学校", rows: table.rows.map((row) => row.filter((_, at) => at !== 2)) };
const list: Grid = {
  sheet: "共同体",
  rows: [
    ["共同体", "类型", "学校", "角色"],
    ["龙马联校", "1+X", "龙马小学", "牵头学校"],
    ["龙马联校", "1+X", "青堡小学", "成员学校"],
    ["龙马联校", "1+X", "佐家小学", "成员学校"],
  ],
};

const judged = (grids: readonly Grid[], options: JudgeOptions = {}) =>
  judgeCounty(readSubmission(grids), nationalQuality2017, options);
const stage = (grids: readonly Grid[], options: JudgeOptions = {}) => {
  const { verdict, assessment, grounds } = judged(grids, options);
  return [verdict.stages.primary, assessment.stages.primary?.schools.length, grounds.map(({ code }) => code).join(" ")];
};

describe("A legal unit in a verdict", () => {
  it("holds up the verdict that depends on it, with both results and the cells", () => {
    expect(stage([table])).to.deep.equal([null, 5, "unitsUndecided"]);
    const [ground] = judged([table]).grounds;
    expect(ground?.cells.map(({ cell }) => cell)).to.deep.equal(["C3", "C4"]);
    expect(ground?.params).to.deep.include({
      units: ["龙马小学"],
      one: "met",
      each: "notMet",
      schoolsAsOne: 3,
      schoolsEach: 5,
    });
    expect(describeGround(ground!, "zh-CN")).to.include(
      "合并为一所计算，小学达标（3 所）；各校分别计算，小学未达标（5 所）",
    );
    expect(describeGround(ground!, "en")).to.include("counted as one school, primary is met (3 schools)".slice(8));
  });

  it("counts as was chosen, and says no more of it", () => {
    expect(stage([table], { units: { all: "one" } })).to.deep.equal([true, 3, ""]);
    expect(stage([table], { units: { 龙马小学: "each" } })).to.deep.equal([false, 5, ""]);
    expect(stage([table], { confirmed: ["unitsUndecided"] })).to.deep.equal([false, 5, "unitsUndecided"]);
  });

  it("is the same thing where a list of communities tells it, and where both do", () => {
    for (const grids of [
      [withoutColumn, list],
      [table, list],
    ]) {
      expect(stage(grids), String(grids.length)).to.deep.equal([null, 5, "unitsUndecided"]);
      expect(stage(grids, { units: { all: "one" } })).to.deep.equal([true, 3, ""]);
    }
    expect(judged([table, list]).units?.units.map(({ origins }) => origins)).to.deep.equal([["communities", "column"]]);
  });

  it("gives both results beside each other, whatever was decided", () => {
    for (const units of [{}, { all: "one" }, { all: "each" }] as const) {
      const { one, each } = judged([table], { units }).units!;
      expect([one.stages.primary?.schools, each.stages.primary?.schools]).to.deep.equal([3, 5]);
      expect([one.stages.primary?.qualified, each.stages.primary?.qualified]).to.deep.equal([3, 4]);
      expect([one.stages.primary?.met, each.stages.primary?.met]).to.deep.equal([true, false]);
      const cv = (way: typeof one) => way.stages.primary?.indicators.equipmentValuePerPupil?.cv ?? 0;
      expect(cv(one)).to.be.below(cv(each));
    }
    expect(judged([withoutColumn]).units).to.equal(null);
  });

  it("compares what is not decided, and keeps what is", () => {
    const two = { ...table, rows: table.rows.map((row, at) => (at === 4 ? row.with(2, "舞阳小学") : row)) };
    expect(stage([two], { units: { 舞阳小学: "one" } })).to.deep.equal([null, 4, "unitsUndecided"]);
    const { one, each } = judged([two], { units: { 舞阳小学: "one" } }).units!;
    expect([one.stages.primary?.schools, each.stages.primary?.schools]).to.deep.equal([2, 4]);
  });

  it("asks nothing where the verdict is the same either way", () => {
    const rich = { ...table, rows: table.rows.map((row, at) => (at === 2 ? row.with(9, 180_000) : row)) };
    expect(stage([rich])).to.deep.equal([true, 5, ""]);
    expect(judged([rich]).units?.one.stages.primary?.schools).to.equal(3);
  });

  it("tells which schools of a list are not among the county's", () => {
    const more = { ...list, rows: [...list.rows, ["龙马联校", "1+X", "远山小学", "成员学校"]] };
    const found = judged([withoutColumn, more]).assessment.diagnostics.filter(
      ({ code }) => code === "unitSchoolNotFound",
    );
    expect(found.map(({ params, where }) => [params, where.cell])).to.deep.equal([
      [{ count: 1, unit: "龙马联校", schools: ["远山小学"] }, "C5"],
    ]);
  });

  it("counts a campus with a head that has no school of its stage", () => {
    const junior = ["龙马中学", "初中", "", 600, 50, 12, 8, 3900, 6900, 2_000_000, 20];
    const rows = [
      header,
      junior,
      ...schools.slice(1, 5).map((row) => (row[2] === "" ? row : [...row].with(2, "龙马中学"))),
    ];
    const { assessment } = judged([{ sheet: "学校", rows }], { units: { all: "one" } });
    expect(
      assessment.stages.primary?.schools.map(({ name, contributors }) => [name, contributors.length]),
    ).to.deep.include(["龙马中学", 2]);
    expect(assessment.leftOut.map(({ reason }) => reason)).to.deep.equal(["merged", "merged"]);
  });
});

describe("A list of communities beside the schools", () => {
  it("is no table of schools", () => {
    const { records, diagnostics, units } = readSubmission([withoutColumn, list]);
    expect(records).to.have.length(5);
    expect(diagnostics.filter(({ where }) => where.sheet === "共同体")).to.deep.equal([]);
    expect(units.map(({ name, members }) => [name, members.length])).to.deep.equal([["龙马联校", 3]]);
  });
});
