// A province that measures more than the nation does: its figures and indicators written by a clerk's sheet, and used from there on.
import { expect } from "chai";
import { traceIndicator, traceSchoolIndicator } from "../assessment/index.js";
import { schoolForm } from "../form-sheets/index.js";
import { judgeCounty } from "../grounds/index.js";
import type { Grid } from "../reading/cells/index.js";
import { readSubmission } from "../reading/index.js";
import { standardOfText, standardOfWorkbook } from "../reading/standards/index.js";
import { resultSheets } from "../reports/index.js";
import type { Standard } from "../standards/index.js";
import { variantOf } from "../standards/index.js";
import { describeDiagnostic, explain, fieldChoices } from "../words/index.js";
import { clerksRows } from "./test-support.js";
import { writeStandard } from "./write-standard.js";

const sheetOf = (rows: Grid["rows"]): readonly Grid[] => [{ file: "省标准.xlsx", sheet: "标准", rows }];

const read = (rows: Grid["rows"]): Standard => {
  const { standard, diagnostics } = standardOfWorkbook(sheetOf(rows)) ?? { standard: null, diagnostics: [] };
  expect(diagnostics.map((each) => describeDiagnostic(each, "zh-CN"))).to.deep.equal([]);
  return standard as Standard;
};

const psychology = "own-每百名学生心理教师数";
const large = "own-大班额比例";

const schools: Grid = {
  sheet: "学校",
  rows: [
    ["学校名称", "学校类型", "在校学生数", "班级数", "心理健康教师数（人）", "兼职心理教师数", "大班数"],
    ["一小", "小学", 1000, 25, 2, 1, 0],
    ["二小", "小学", 600, 15, 0, 1, 3],
    ["三小", "小学", 400, 10, 1, 0, 1],
  ],
};

const judged = (standard: Standard) => judgeCounty(readSubmission([schools], { own: standard.own }), standard);

describe("indicators of one's own", () => {
  const standard = read(clerksRows);
  const result = judged(standard).assessment.stages.primary;

  it("are measured over pupils or classes, from columns that the sheet's own words name", () => {
    const valuesOf = (id: typeof psychology | typeof large) =>
      result?.schools.map(({ indicators }) => indicators[id]?.value?.toFixed(4));
    expect(valuesOf(psychology)).to.deep.equal(["0.3000", "0.1667", "0.2500"]);
    expect(valuesOf(large)).to.deep.equal(["0.0000", "20.0000", "10.0000"]);
  });

  it("have the mean and the coefficient of the county, weighted by what they are divided by", () => {
    // 4 of 50 classes; √((25·8² + 15·12² + 10·2²) / 50) = √76
    expect(result?.indicators[large]?.mean).to.be.closeTo(8, 1e-12);
    expect(result?.indicators[large]?.cv).to.be.closeTo(Math.sqrt(76) / 8, 1e-12);
    expect(result?.indicators[large]?.pupils).to.equal(2000);
    expect(result?.indicators[psychology]?.mean).to.be.closeTo(0.25, 1e-12);
    expect(result?.indicators[psychology]?.threshold).to.equal(0.5);
  });

  it("are met from below where lower is better, with what is too many and how far they are", () => {
    const of = (school: number) => result?.schools[school]?.indicators[large];
    expect([0, 1, 2].map((school) => of(school)?.met)).to.deep.equal([true, false, false]);
    expect([0, 1, 2].map((school) => of(school)?.attainment)).to.deep.equal([null, 0.25, 0.5]);
    // Five in a hundred of 15 classes are 0.75; three are 2.25 more than that.
    expect(of(1)?.shortBy).to.be.closeTo(2.25, 1e-12);
    expect(result?.schools[1]?.indicators[psychology]?.met).to.equal(false);
    expect(result?.schools[1]?.indicators[psychology]?.shortBy).to.be.closeTo(0.2, 1e-12);
  });

  it("are explained with their figures, cells and document, in both languages", () => {
    const { assessment } = judged(standard);
    const why = (locale: "zh-CN" | "en") =>
      explain(traceSchoolIndicator(assessment, standard, "primary", 1, large), locale);
    expect(why("zh-CN")).to.equal(
      "二小（小学）的“大班额比例”＝班级数 15 个班（工作表“学校”，单元格 D3），大班数 3 个班（工作表“学校”，单元格 G3），即 3 ÷ 15 个班 × 100＝20。标准为不高于 5，未达标，多出 3 个班。依据：省教〔2026〕1号，第三条（只见到一处出处或属本软件的默认，请核对原文）。",
    );
    expect(why("en")).to.contain(
      "3 ÷ 15 classes × 100 = 20. The standard allows up to 5: not met, 3 classes too many.",
    );
    expect(explain(traceIndicator(assessment, standard, "primary", large), "zh-CN")).to.contain("按班级数加权的均值 8");
  });

  it("are asked for by the form of a school, each figure with its unit", () => {
    const form = schoolForm(standard, { school: { name: "一小", type: "primary" } });
    const asked = form.rows.flat().flatMap((cell) => (cell?.kind === "input" ? [cell.input.path] : []));
    expect(asked).to.include.members(["primary.own-心理教师数", "primary.own-兼职心理教师数", "primary.own-大班数"]);
    const texts = form.rows.map((row) => row.flatMap((cell) => (cell?.kind === "text" ? [cell.text] : [])));
    expect(texts.find((row) => row.includes("大班数"))).to.include("班");
  });

  it("are columns of the result sheets, by their names and codes", () => {
    const sheets = resultSheets(judged(standard), standard, "zh-CN");
    for (const id of ["form-ii-1", "form-ii-2", "form-iii", "reasons"]) {
      const texts =
        sheets.find((sheet) => sheet.id === id)?.rows.flatMap((row) => row.map((cell) => cell?.value)) ?? [];
      expect(
        texts.filter((text) => String(text).includes("大班额比例")),
        id,
      ).not.to.deep.equal([]);
    }
  });

  it("are named in findings and offered as the meaning of a column", () => {
    const { assessment } = judgeCounty(
      readSubmission([{ ...schools, rows: schools.rows.map((row) => row.slice(0, 6)) }], { own: standard.own }),
      standard,
    );
    const told = assessment.diagnostics.map((each) => describeDiagnostic(each, "zh-CN")).join("\n");
    expect(told).to.contain("大班额比例").and.to.contain("大班数").and.not.to.contain("own-");
    const choice = fieldChoices("zh-CN", standard).find(({ path }) => path === "primary.own-大班数");
    expect(choice?.name).to.equal("小学大班数");
  });

  it("are understood only while a workbook is read for their standard", () => {
    expect(readSubmission([schools]).records[0]?.whole).to.deep.equal({ pupils: 1000, classes: 25 });
    expect(Object.keys(readSubmission([schools], { own: standard.own }).records[0]?.whole ?? {})).to.include(
      "own-大班数",
    );
    expect(readSubmission([schools]).records[0]?.whole).not.to.have.property("own-大班数");
  });

  it("come back whole from a sheet in either language, and from JSON", () => {
    for (const locale of ["zh-CN", "en"] as const) {
      const [sheet] = writeStandard(standard, locale);
      expect(read(sheet?.rows.map((row) => row.map((cell) => cell ?? null)) ?? []), locale).to.deep.equal(standard);
    }
    const text = JSON.stringify(variantOf(standard));
    expect(standardOfText(text, "省标准.json")).to.deep.equal({ standard, diagnostics: [] });
  });
});
