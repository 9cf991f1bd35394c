// Large classes by the limit of their stage, which a column, the grade or the school's name says; and a ledger that stands alone.
import { expect } from "chai";
import { communitiesReport } from "../../communities/index.js";
import { classLines } from "../../words/index.js";
import type { Cell } from "../cells/index.js";
import { readCommunities } from "./read-communities.js";

const told = (sheet: string, rows: readonly (readonly Cell[])[]) =>
  communitiesReport(readCommunities([{ sheet, rows }]));

const classes = [
  ["学校", "班级", "人数"],
  ["城关小学", "一班", 46],
  ["城关初中", "一班", 46],
  ["城关初中", "二班", 51],
  ["青溪九年制学校", "三年级1班", 47],
  ["青溪九年制学校", "八年级1班", 47],
];

describe("large classes", () => {
  it("are over 45 in primary schools and over 50 in junior ones, by grade or by the school's name", () => {
    const report = told("班级", classes);
    expect(report.classes?.byStage.map(({ stage, over, count }) => [stage, over, count])).to.deep.equal([
      ["primary", 45, 2],
      ["junior", 50, 1],
    ]);
    expect(classLines(report.classes!, "zh-CN").map(({ name, count }) => `${name} ${count}`)).to.deep.equal([
      "小学超过 45 人的班（个） 2",
      "初中超过 50 人的班（个） 1",
      "超过 55 人的班（个） 0",
      "超过 65 人的班（个） 0",
    ]);
    expect(report.findings.filter(({ code }) => code === "classStageUnknown")).to.deep.equal([]);
  });

  it("are asked for their stage where nothing says it, and follow a column that does", () => {
    const rows = [
      ["学校", "班级", "人数"],
      ["青溪学校", "一班", 48],
    ];
    const [asked] = told("班级", rows).findings.filter(({ code }) => code === "classStageUnknown");
    expect([asked?.where.cell, asked?.params["count"]]).to.deep.equal(["C2", 1]);
    const withStage = [
      ["学校", "学段", "班级", "人数"],
      ["青溪学校", "初中", "一班", 48],
    ];
    const report = told("班级", withStage);
    expect(report.classes?.byStage.map(({ stage, count }) => [stage, count])).to.deep.equal([["junior", 0]]);
    expect(report.findings.filter(({ code }) => code === "classStageUnknown")).to.deep.equal([]);
  });

  it("go by the type of the school in a table of schools", () => {
    const rows = [
      ["学校", "学校类型", "最大班额"],
      ["青溪学校", "初级中学", 52],
      ["城关小学", "小学", 46],
    ];
    expect(told("学校", rows).classes?.byStage.map(({ stage, count }) => [stage, count])).to.deep.equal([
      ["primary", 1],
      ["junior", 1],
    ]);
  });
});

describe("a file with nothing but a ledger", () => {
  const rows = [
    ["活动类型", "派出学校", "接收学校", "数量", "单位"],
    ["讲座", "一小", "二小", 8, "场"],
  ];

  it("has no error for the list of members that it lacks, but is told of it", () => {
    const { found } = readCommunities([{ sheet: "台账", rows }]);
    expect(found?.map(({ severity, code }) => [severity, code])).to.deep.equal([["note", "membersTableLacking"]]);
  });

  it("is an error where there is nothing at all", () => {
    const { found } = readCommunities([{ sheet: "空", rows: [["甲"]] }]);
    expect(found?.map(({ severity, code }) => [severity, code])).to.deep.equal([["error", "membersTableLacking"]]);
  });
});
