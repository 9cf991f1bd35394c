// The five dimensions on the sheet of the verdict: a line for each figure of the county, which leads to its cell.
import { expect } from "chai";
import { countyRubrics } from "../conditions/index.js";
import type { Locale } from "../diagnostics/index.js";
import { judgeCounty } from "../grounds/index.js";
import { readSubmission } from "../reading/index.js";
import { nationalQuality2017 } from "../standards/index.js";
import { verdictSheet } from "./verdict-sheet.js";

describe("The dimensions on the sheet of the verdict", () => {
  const rows = [
    ["县名", "初中三年巩固率", "社会认可度"],
    ["某县", 94.9, 90],
  ];
  const read = readSubmission([{ sheet: "县级数据", rows }], { rubrics: countyRubrics() });
  const judged = judgeCounty(read, nationalQuality2017);
  const cellsIn = (locale: Locale) =>
    verdictSheet(judged, nationalQuality2017, locale).rows.flatMap((row) => row.flatMap((cell) => cell ?? []));

  it("have a line for each figure of the county, with what it comes to, its cell and a link to it", () => {
    const cells = cellsIn("zh-CN");
    const linked = cells
      .filter(({ link, style }) => link !== undefined && style === "note")
      .map(({ value, link }) => [value, link!.cell]);
    expect(linked).to.deep.equal([
      ["初中三年巩固率：94.9%（所在条目未达到要求）；工作表“县级数据”，单元格 B2", "B2"],
      ["社会认可度：90%（所在条目达到要求）；工作表“县级数据”，单元格 C2", "C2"],
    ]);
  });

  it("say of the dimensions without a figure that they were not measured", () => {
    const texts = cellsIn("en").map(({ value }) => String(value));
    const unmeasured = texts.filter((text) => text.includes(": not measured."));
    expect(unmeasured.map((text) => text.split(":")[0])).to.deep.equal(["Opportunity", "Resources", "Process"]);
  });
});
