// A school's self-report: every figure of its row with its cell, each gap with what is to be done, and what is left for the school to fill in.
import { expect } from "chai";
import { judgeCounty } from "../../grounds/index.js";
import { nationalQuality2017 as standard } from "../../standards/index.js";
import type { TableBlock } from "../paper.js";
import { countySchool, textsOf } from "../test-support.js";
import { selfReports, selfReportsPaper } from "./self-reports.js";

const columns = { name: "A", "whole.pupils": "C", "whole.backboneTeachers": "D", "whole.books": "H" };
const short = countySchool("西街小学", "甲镇", 1, {
  code: "42",
  source: { file: "县.xlsx", sheet: "学校", row: 4, columns },
  whole: { backboneTeachers: 2, teachingArea: 1800, books: 12_000 },
});
const records = [countySchool("东街小学", "甲镇", 1.2), short];
const judged = judgeCounty({ records }, standard);
const reportOf = (school: string, locale: "zh-CN" | "en" = "zh-CN", more = {}) =>
  selfReports(judged, standard, { locale, schools: [school], records, ...more })[0]!;

describe("A school's self-report", () => {
  it("has every figure of the school's row with its cell, also those that no indicator is made of", () => {
    expect(textsOf(reportOf("42").blocks)).to.include("图书册数（册）|12000|单元格 H4");
    const withoutRows = selfReports(judged, standard, { locale: "zh-CN", schools: ["42"] })[0]!;
    expect(textsOf(withoutRows.blocks).join()).not.to.include("图书");
  });

  it("has a row for each gap: the standard, what is there, what is to be done in its own unit; who and when are open", () => {
    const problems = reportOf("西街小学")
      .blocks.filter((block): block is TableBlock => block.kind === "table")
      .at(-1)!;
    expect(textsOf([problems]).slice(1)).to.deep.equal([
      "1|小学每百名学生拥有县级以上骨干教师数低于标准|1|0.4|增加 3 人||",
      "2|小学生均教学及辅助用房面积低于标准|4.5|3|增加 750 ㎡||",
    ]);
  });

  it("says that nothing is to be done where every indicator is met, and is the same in English", () => {
    expect(textsOf(reportOf("东街小学").blocks)).to.include("各项资源指标都达到标准，没有需要整改的差距。");
    expect(textsOf(reportOf("东街小学", "en").blocks).join("\n")).to.include("no gap has to be closed");
  });

  it("lists no figure that is lacking as met or as a gap", () => {
    const { backboneTeachers: _none, ...whole } = short.whole!;
    const lacking = [records[0]!, { ...short, whole }];
    const own = judgeCounty({ records: lacking }, standard);
    const texts = textsOf(selfReports(own, standard, { locale: "zh-CN", schools: ["42"] })[0]!.blocks);
    expect(texts).to.include("缺数的指标没有列入；补齐数据后再自查。");
    expect(texts.filter((text) => text.includes("骨干教师数低于标准"))).to.be.empty;
  });

  it("compares the school with no other", () => {
    expect(textsOf(reportOf("42").blocks).join()).not.to.match(/名次|全县平均|占差异/);
  });

  it("is bound with others, each on pages of its own; one alone as it is", () => {
    const bound = selfReportsPaper(judged, standard, { locale: "zh-CN", records });
    expect(bound.blocks.filter(({ kind }) => kind === "pageBreak")).to.have.length(1);
    expect(selfReportsPaper(judged, standard, { locale: "zh-CN", records, schools: ["42"] })).to.deep.equal(
      reportOf("42"),
    );
  });
});
