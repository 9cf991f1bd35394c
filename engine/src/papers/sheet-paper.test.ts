// Sheets as papers: sentences stay sentences, tables tables with their headings.
import { expect } from "chai";
import { judgeCounty } from "../grounds/index.js";
import { findingsSheet, verdictSheet } from "../reports/index.js";
import { nationalQuality2017 } from "../standards/index.js";
import { sheetPaper } from "./sheet-paper.js";
import { countySchool, textsOf } from "./test-support.js";

const judged = judgeCounty(
  { records: [countySchool("一小", "甲镇", 1), countySchool("二小", "乙镇", 0.5)] },
  nationalQuality2017,
);

describe("A sheet as a paper", () => {
  it("says a verdict in its sentences, under its title", () => {
    const sheet = verdictSheet(judged, nationalQuality2017, "zh-CN");
    const { title, blocks } = sheetPaper(sheet, "zh-CN");
    expect(title).to.equal("县域义务教育优质均衡发展（2017）评估结论");
    expect(blocks.every(({ kind }) => kind === "paragraph" || kind === "heading")).to.equal(true);
    expect(textsOf(blocks)).to.deep.equal(sheet.rows.slice(1).map(([cell]) => cell?.value));
  });

  it("keeps the findings one table with its headings", () => {
    const { blocks } = sheetPaper(findingsSheet(judged.assessment, "zh-CN"), "zh-CN");
    expect(blocks.map(({ kind }) => kind)).to.deep.equal(["table"]);
    expect(blocks[0]).to.deep.include({ headerRows: 1 });
    const none = sheetPaper(findingsSheet({ diagnostics: [] }, "zh-CN"), "zh-CN");
    expect(textsOf(none.blocks)).to.include("没有发现数据问题。");
  });
});
