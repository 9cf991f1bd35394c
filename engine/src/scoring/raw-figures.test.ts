// A school's own report, its figures as they are printed: worked out, scored, and held against each other.
import { expect } from "chai";
import type { Cell, Grid } from "../reading/cells/index.js";
import type { Rubric } from "../rubrics/index.js";
import { builtInRubricOf, traceScore } from "../rubrics/index.js";
import { describeDiagnostic, explainScore } from "../words/index.js";
import { scoreGrids } from "./score-grids.js";

const rubric = builtInRubricOf("school-self-assessment") as Rubric;

const printed: readonly (readonly [string, Cell])[] = [
  ["学校名称", "河湾中心小学"],
  ["学校类型", "小学"],
  ["学生数", 235],
  ["班级数", 7],
  ["寄宿生", 66],
  ["留守儿童", 73],
  ["单亲留守儿童", 37],
  ["双亲留守儿童", 36],
  ["教职工数", 49],
  ["专任教师", 41],
  ["员生比", "1：5.7"],
  ["本科", 13],
  ["大专", 14],
  ["教师学历达标率", "100%"],
  ["占地面积（平方米）", 14660],
  ["运动场地面积（平方米）", 2875],
  ["省级骨干教师", 4],
  ["市级骨干教师", 3],
  ["县级学科带头人", 1],
  ["县级教学能手", 1],
  ["教学电脑", 30],
  ["教师电脑", 10],
  ["课桌", 270],
  ["晒课节数", 14],
  ["教学检查（每学期）", 2],
  ["助学金", 3500],
];

const table = (changes: Readonly<Record<string, Cell>> = {}): Grid => ({
  sheet: "学校",
  rows: [printed.map(([header]) => header), printed.map(([header, cell]) => changes[header] ?? cell)],
});

const scoresOf = (grid: Grid) => {
  const { scored, diagnostics } = scoreGrids([grid], rubric);
  for (const each of diagnostics)
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeDiagnostic(each, locale)).not.to.match(/\{\w+\}|undefined/);
  const numberOf = (input: string): number => scored!.data.inputs[input]!.numbers[0]!;
  const told = diagnostics.map((each) => `${each.code} ${each.where.cell ?? ""}`.trim());
  return { scored: scored!, diagnostics, numberOf, told };
};

describe("A school's own report, typed in as it is printed", () => {
  it("gives every value per pupil, per teacher and per hundred", () => {
    const { numberOf } = scoresOf(table());
    const values = {
      ...{ sitePerPupil: 14660 / 235, sportsAreaPerPupil: 2875 / 235, meanClass: 235 / 7, pupilsPerStaff: 235 / 49 },
      ...{ backbonePer100: 900 / 235, aboveRequirement: 2700 / 235, computersPer100: 3000 / 235 },
      ...{ computersPer100Teachers: 1000 / 41, desksPerPupil: 270 / 235, onlineLessonsPer100: 1400 / 41 },
      ...{ otherTeachers: 14, backboneTeachers: 9, checksAutumn: 2, checksSpring: 2 },
    };
    for (const [input, value] of Object.entries(values)) expect(numberOf(input), input).to.be.closeTo(value, 1e-9);
  });

  it("says of each value what it was worked out of, and in which cells", () => {
    const { scored } = scoresOf(table());
    const trace = traceScore(rubric, scored.data, scored.scores, "site", 0);
    const seen = trace.inputs.map(({ id, cell, arithmetic }) => [id, cell, arithmetic ?? null]);
    expect(seen).to.deep.include.members([
      ["sitePerPupil", null, "14660 ÷ 235"],
      ["siteArea", "O2", null],
      ["pupils", "C2", null],
    ]);
    expect(explainScore(trace, "zh-CN").join("")).to.contain("14660 ÷ 235");
  });

  it("has points for the sports ground, and none open where there are no boarders", () => {
    const { scored } = scoresOf(table());
    const nodeOf = (id: string, { scores } = scored) => scores.nodes.find((node) => node.id === id)!;
    expect(nodeOf("sportsArea").earned[0]).to.equal(200);
    expect(nodeOf("boarding").open[0]).to.equal(200);
    const none = scoresOf(table({ 寄宿生: 0, 助学金: 0 })).scored;
    expect(none.data.inputs["bedsPerBoarder"]!.states[0], "beds without a column").to.equal(2);
    expect(nodeOf("boarding", none).possible[0]).to.equal(0);
  });

  it("says which ratio was printed, and takes it for no other", () => {
    const { numberOf, told, diagnostics } = scoresOf(table());
    expect(numberOf("pupilsPerStaffPrinted")).to.equal(5.7);
    expect(told).to.include("scoreFigureIsAnother K2");
    const said = describeDiagnostic(
      diagnostics.find(({ code }) => code === "scoreFigureIsAnother")!,
      "zh-CN",
    );
    for (const part of ["235 ÷ 41 = 5.73171", "235 ÷ 49 = 4.79592", "J2", "I2"]) expect(said).to.contain(part);
    expect(scoresOf(table({ 员生比: "1:4.8" })).told).to.include("scoreFigureAgrees K2");
    expect(scoresOf(table({ 员生比: "1 ： 9" })).told).to.include("scoreFigureContradicted K2");
  });

  it("reads the ratio in any spelling", () => {
    for (const text of ["1：5.7", "1:5.7", "1∶5.7", "１：５．７", " 1 ： 5.7 ", "1比5.7", "5.7:1", "1﹕5.7", "5.7"])
      expect(scoresOf(table({ 员生比: text })).numberOf("pupilsPerStaffPrinted"), text).to.equal(5.7);
  });

  it("is told what holds, what contradicts itself, and what cannot be", () => {
    expect(scoresOf(table()).told).to.include.members(["scoreFigureAgrees F2", "scoreColumnsUnused"]);
    expect(scoresOf(table({ 双亲留守儿童: 35 })).told).to.include("scoreFigureContradicted F2");
    expect(scoresOf(table({ 专任教师: 52 })).told).to.include("check.teachersOverStaff J2");
    expect(scoresOf(table({ 教师学历达标率: "60%" })).told).to.include("scoreFigureContradicted N2");
  });

  it("is read with its figures beside their labels, units in a column of their own", () => {
    const beside: Grid = {
      sheet: "Sheet1",
      rows: [
        ["河湾中心小学义务教育均衡发展自评表"],
        ["序号", "填报项目", "单位", "填报值", "备注"],
        [1, "在校生数", "人", "235人", null],
        [2, "教学班", "个", 7, null],
        [3, "校园占地面积", "亩", 21.99, null],
        [4, "教职工总数", "人", 49, null],
        [5, "专任教师", "人", 41, null],
        [6, "教职工与学生比", null, "1：5.7", null],
      ],
    };
    const { scored, numberOf, told } = scoresOf(beside);
    expect(scored.data.names).to.deep.equal(["河湾中心小学"]);
    expect(numberOf("sitePerPupil")).to.be.closeTo(14660 / 235, 1e-6);
    expect(told).to.include("scoreFigureIsAnother D8");
    expect(scored.data.inputs["stage"]?.texts, "the stage by the name").to.deep.equal(["小学"]);
  });

  it("is read in pairs along its rows, under a name of its own", () => {
    const pairs: Grid = {
      sheet: "基本情况",
      rows: [
        ["学校名称", "河湾初级中学", null, null],
        ["在校学生总数", 600, "班级总数", 12],
        ["教职工", 60, "专任教师人数", 50],
      ],
    };
    const { scored, numberOf } = scoresOf(pairs);
    expect(scored.data.names).to.deep.equal(["河湾初级中学"]);
    expect(numberOf("meanClass")).to.equal(50);
    expect(numberOf("pupilsPerStaff")).to.equal(10);
  });

  it("is asked for what its stage needs, and for both where no stage is said", () => {
    const lacking = (changes: Readonly<Record<string, Cell>>): unknown =>
      scoresOf(table(changes)).diagnostics.find(({ code }) => code === "scoreInputsLacking")?.params["inputs"];
    const juniorBooks = rubric.inputs.find(({ id }) => id === "booksStandard")!.title;
    expect(lacking({})).not.to.deep.include(juniorBooks);
    expect(lacking({ 学校类型: "初中" })).to.deep.include(juniorBooks);
    expect(lacking({ 学校名称: "河湾学校", 学校类型: "" })).to.deep.include(juniorBooks);
  });

  it("is one school though its name was made unknown, and this is said", () => {
    const { scored, told } = scoresOf(table({ 学校名称: "xx中心小学" }));
    expect(scored.data.names).to.deep.equal(["xx中心小学"]);
    expect(told).to.include("scoreNamesMasked A2");
  });

  it("is in the unit that its header names", () => {
    const rows = [
      ["学校名称", "学生数", "占地面积（亩）", "教学仪器设备值（万元）"],
      ["河湾小学", 100, 15, 20],
    ];
    const { numberOf } = scoresOf({ sheet: "1", rows });
    expect(numberOf("sitePerPupil")).to.be.closeTo(100, 1e-9);
    expect(numberOf("equipmentPerPupil")).to.equal(2000);
  });
});
