import { expect } from "chai";
import { judgeCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { listedFindings } from "./findings.js";

/** A column that is not understood, and a school without its pupils. */
const reading = readSubmission([
  {
    sheet: "学校",
    rows: [
      ["学校名称", "学校类型", "在校学生数", "专任教师数", "高层次", "本科", "专科"],
      ["第一小学", "小学", 500, 24, 18, 2, 4],
      ["第二小学", "小学", 520, 25, 0, 20, 5],
      ["第三小学", "小学", "", 23, 17, 2, 4],
    ],
  },
]);
const codes = (state: Parameters<typeof listedFindings>[0]): readonly string[] =>
  listedFindings(state).diagnostics.map(({ code }) => code);

describe("The findings that are listed", () => {
  it("are not those that a column in doubt says above, before the verdict and after it", () => {
    const asked = reading.diagnostics.filter(({ where }) => where.cell === "E1").map(({ code }) => code);
    expect(asked).to.have.length(1);
    const judged = judgeCounty(reading, nationalQuality2017);
    expect(judged.assessment.diagnostics.map(({ code }) => code)).to.include(asked[0]);
    for (const state of [
      { reading, fileFindings: [], judged: null },
      { reading, fileFindings: [], judged },
    ]) {
      expect(listedFindings(state).above).to.equal(1);
      expect(codes(state)).to.not.include(asked[0]);
      expect(codes(state)).to.include("blankFigure");
    }
  });

  it("are all of them where no column is asked about", () => {
    const fault = { code: "noTable", severity: "error", params: {}, where: { sheet: "学校" } } as const;
    const collected = { ...reading, tables: [], diagnostics: [fault] };
    expect(codes({ reading: collected, fileFindings: [], judged: null })).to.deep.equal(["noTable"]);
    expect(listedFindings({ reading: null, fileFindings: [], judged: null })).to.deep.equal({
      diagnostics: [],
      above: 0,
    });
  });
});
