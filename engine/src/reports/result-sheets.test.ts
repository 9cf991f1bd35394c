// The result sheets of a small county whose figures are worked out by hand.
import { expect } from "chai";
import type { Locale } from "../diagnostics/index.js";
import { judgeCounty } from "../grounds/index.js";
import { guaranteeAndQuality2017 } from "../rubrics/index.js";
import type { Quantities, SchoolRecord } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { resultSheets } from "./result-sheets.js";
import type { ResultSheet, SheetCell } from "./sheet.js";

/** Values exactly at the primary thresholds of 2017. */
const atThresholds: Quantities = {
  aboveRequirementTeachersPer100Pupils: 4.2,
  backboneTeachersPer100Pupils: 1,
  peArtsTeachersPer100Pupils: 0.9,
  teachingAreaPerPupil: 4.5,
  sportsAreaPerPupil: 7.5,
  equipmentValuePerPupil: 2000,
  multimediaClassroomsPer100Pupils: 2.3,
};

const primary = (
  name: string,
  pupils: number,
  figures: Quantities,
  more: Partial<SchoolRecord> = {},
): SchoolRecord => ({
  name,
  type: "primary",
  whole: { ...atThresholds, pupils, ...figures },
  ...more,
});

const source = {
  sheet: "小学",
  row: 9,
  columns: { "whole.backboneTeachersPer100Pupils": "H", name: "B", "whole.pupils": "D" },
};

const schools: readonly SchoolRecord[] = [
  primary("甲小学", 100, { grades: 6, classes: 12 }, { owner: "countyEducation" }),
  primary("乙小学", 300, { backboneTeachersPer100Pupils: 0.85 }, { owner: "private" }),
  primary("=丙小学", 100, { backboneTeachersPer100Pupils: 0.5 }, { source }),
  { name: "丁教学点", type: "teachingPoint", whole: { pupils: 30 } },
];

const judged = judgeCounty({ records: schools }, nationalQuality2017, { stages: ["primary"], confirmed: ["all"] });
const { assessment } = judged;

const sheetOf = (id: string, sheets: readonly ResultSheet[]): ResultSheet => {
  const sheet = sheets.find((each) => each.id === id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  return sheet;
};

const values = (row: ResultSheet["rows"][number] | undefined): readonly (SheetCell["value"] | undefined)[] =>
  (row ?? []).map((cell) => (cell === null ? undefined : cell.value));

const words = (sheet: ResultSheet): string =>
  sheet.rows
    .map((row) =>
      values(row)
        .filter((value) => value !== undefined && value !== null)
        .join(" "),
    )
    .join("\n");

describe("resultSheets for the standard of 2017", () => {
  const sheets = resultSheets(judged, nationalQuality2017, "zh-CN");

  it("are the verdict, the conditions, the three forms, the reasons and the findings", () => {
    expect(sheets.map(({ id }) => id)).to.deep.equal([
      "verdict",
      "conditions",
      "form-ii-1",
      "form-ii-2",
      "form-iii",
      "reasons",
      "findings",
    ]);
  });

  it("have rows of one length, and every span covers cells that are null", () => {
    for (const { id, rows } of sheets) {
      const width = rows[0]?.length;
      for (const row of rows) expect(row, id).to.have.lengthOf(width ?? 0);
      rows.forEach((row, r) =>
        row.forEach((cell, c) => {
          for (let down = 0; down < (cell?.rowSpan ?? 1); down++)
            for (let across = 0; across < (cell?.columnSpan ?? 1); across++)
              if (down + across > 0) expect(rows[r + down]?.[c + across], `${id} ${r},${c}`).to.equal(null);
        }),
      );
    }
  });

  it("counts in 表Ⅱ-1 the schools that reach each indicator, and those up to standard", () => {
    const { rows } = sheetOf("form-ii-1", sheets);
    // Only 甲 reaches one backbone teacher per 100 pupils; 乙 stands at 85 %, so two of three are up to standard.
    expect(values(rows[3]).slice(2)).to.deep.equal([3, 1, 3, 3, 3, 3, 3, 2]);
    const shares = values(rows[4]).slice(2);
    expect(shares[0]).to.equal(100);
    expect(shares[1]).to.be.closeTo(100 / 3, 1e-12);
    expect(shares[7]).to.be.closeTo(200 / 3, 1e-12);
    expect(rows[4]?.[3]?.format).to.equal("0.0");
    expect(values(rows[5]).slice(2)).to.deep.equal(Array.from({ length: 8 }, () => null));
  });

  it("lists in 表Ⅱ-2 every school with its code of owner, values and remarks, and blanks for what is not said", () => {
    const { rows } = sheetOf("form-ii-2", sheets);
    expect(values(rows[3])).to.deep.equal([
      1,
      "甲小学",
      7,
      100,
      6,
      12,
      4.2,
      1,
      0.9,
      4.5,
      7.5,
      2000,
      2.3,
      "是",
      "达标：L7、L8、L9、L10、L11、L12、L13",
    ]);
    expect(values(rows[4]).slice(0, 6)).to.deep.equal([2, "乙小学", 10, 300, null, null]);
    expect(values(rows[4]).slice(13)).to.deep.equal(["是", "达标：L7、L9、L10、L11、L12、L13；达到 85%：L8"]);
    expect(values(rows[5]).slice(13)).to.deep.equal(["否", "达标：L7、L9、L10、L11、L12、L13；不足 85%：L8"]);
    expect(rows[5]?.[7]?.format).to.equal("0.00");
    expect(values(rows[6])[0]).to.include("小学学校总数 3 所").and.to.include("L7-L13 数值均保留两位小数");
  });

  it("prints in 表Ⅲ the pupil-weighted mean and coefficient of variation", () => {
    const { rows } = sheetOf("form-iii", sheets);
    // (100 × 1 + 300 × 0.85 + 100 × 0.5) / 500 = 0.81; variance (100 × 0.19² + 300 × 0.04² + 100 × 0.31²) / 500 = 0.0274.
    expect(rows[3]?.[3]?.value).to.be.closeTo(0.81, 1e-12);
    expect(rows[4]?.[3]?.value).to.be.closeTo(Math.sqrt(0.0274) / 0.81, 1e-12);
    expect([rows[3]?.[3]?.format, rows[4]?.[3]?.format]).to.deep.equal(["0.00", "0.000"]);
    expect(values(rows[4])[9]).to.equal("达标");
    expect(values(rows[5])[2]).to.equal(null);
  });

  it("names on the sheet that says how it was made the version that made it", () => {
    expect(words(sheetOf("verdict", sheets))).to.match(/由均衡 Junheng \d+\.\d+\.\d+ 计算。$/);
  });

  it("says the verdict in words, and who was left out and why", () => {
    const text = words(sheetOf("verdict", sheets));
    expect(text).to.include("小学：未达标。");
    expect(text).to.include("7 项指标中，7 项的校际差异系数不高于 0.50");
    expect(text).to.include("3 所学校中，2 所达标，1 所未达标");
    expect(text).to.include("未达标的学校：=丙小学");
    expect(text).to.include("不足 50 人的教学点（1）：丁教学点");
  });

  it("names thirty schools at most, and says that there are others", () => {
    const points = Array.from({ length: 31 }, (_, at): SchoolRecord => ({
      name: `${at + 1}号点`,
      type: "teachingPoint",
      whole: { pupils: 30 },
    }));
    const county = judgeCounty({ records: [...schools.slice(0, 3), ...points] }, nationalQuality2017, {
      stages: ["primary"],
    });
    const text = words(sheetOf("verdict", resultSheets(county, nationalQuality2017, "zh-CN")));
    expect(text)
      .to.include("不足 50 人的教学点（31）：1号点、")
      .and.to.include("、30号点等。")
      .and.to.not.include("31号点");
  });

  it("names for a school that falls short how much is lacking, the cell and the document", () => {
    const { rows } = sheetOf("reasons", sheets);
    const row = rows.find((each) => each[1]?.value === "=丙小学" && each[7]?.value === "未达标");
    // (1 − 0.5) × 100 pupils / 100 = 0.5, and half a teacher is one.
    expect(row?.[8]?.value).to.equal("1 人");
    expect(row?.[10]?.value).to.include("单元格 H9");
    expect(row?.[10]?.link).to.deep.equal({ sheet: "小学", cell: "H9" });
    expect(row?.[11]?.value).to.include("教督〔2017〕6号");
    // 3 schools and the county, 7 indicators each.
    expect(rows).to.have.lengthOf(2 + 28);
  });

  it("names a cell of another file, and leads to none: a link reaches the workbook's own sheets alone", () => {
    const sent = [{ ...schools[2]!, source: { ...source, file: "丙.xlsx" } }];
    const county = judgeCounty({ records: sent }, nationalQuality2017, { stages: ["primary"] });
    const { rows } = sheetOf("reasons", resultSheets(county, nationalQuality2017, "zh-CN"));
    const place = rows.find((each) => each[1]?.value === "=丙小学" && each[7]?.value === "未达标")?.[10];
    expect(place?.value).to.include("文件“丙.xlsx”，工作表“小学”，单元格 H9");
    expect(place).to.not.have.property("link");
  });

  it("puts errors before doubts and notes", () => {
    const found = resultSheets(
      {
        ...judged,
        assessment: {
          ...assessment,
          diagnostics: [
            { severity: "note", code: "sheetHidden", params: {}, where: { file: "县.xlsx", sheet: "乙" } },
            { severity: "error", code: "fileEmpty", params: {}, where: { file: "空.xlsx" } },
          ],
        },
      },
      nationalQuality2017,
      "en",
    );
    const { rows } = sheetOf("findings", found);
    expect(values(rows[2]).slice(0, 3)).to.deep.equal(["error", "", "空.xlsx"]);
    expect(values(rows[3])[0]).to.equal("note");
  });

  it("has no Chinese heading in English", () => {
    for (const { name, rows } of resultSheets(judged, nationalQuality2017, "en")) {
      expect(name).to.not.match(/\p{Script=Han}/u);
      expect(values(rows[1]).join(" ")).to.not.match(/\p{Script=Han}/u);
    }
  });

  it("leaves a school's verdict open where a figure is lacking, and says so", () => {
    const lacking = schools.map((school) =>
      school.name === "甲小学"
        ? {
            ...school,
            whole: {
              ...school.whole,
              backboneTeachersPer100Pupils: "missing" as const,
              sportsAreaPerPupil: "missing" as const,
            },
          }
        : school,
    );
    const open = resultSheets(
      judgeCounty({ records: lacking }, nationalQuality2017, { stages: ["primary"] }),
      nationalQuality2017,
      "zh-CN",
    );
    const row = sheetOf("form-ii-2", open).rows[3];
    expect(row?.[13]?.value).to.equal("缺数待定");
    expect(row?.[7]?.value).to.equal(null);
    expect(row?.[14]?.value).to.include("缺数：L8、L11");
    expect(words(sheetOf("form-ii-1", open))).to.include("有 1 所缺数");
  });
});

describe("resultSheets for the standard of 2012", () => {
  it("shows means, coefficients and the composite instead of the forms", () => {
    const books = (name: string, pupils: number, booksPerPupil: number): SchoolRecord => ({
      name,
      type: "primary",
      whole: { pupils, booksPerPupil },
    });
    const county = judgeCounty({ records: [books("一小", 100, 10), books("二小", 300, 20)] }, nationalBasic2012, {
      stages: ["primary"],
    });
    const sheets = resultSheets(county, nationalBasic2012, "zh-CN");
    expect(sheets.map(({ id }) => id)).to.deep.equal(["verdict", "conditions", "basic-cv", "reasons", "findings"]);
    const { rows } = sheetOf("basic-cv", sheets);
    // Books are the fifth indicator: mean 17.5, sd sqrt(18.75), and no composite where seven others are lacking.
    expect(values(rows[4])[6]).to.be.closeTo(17.5, 1e-12);
    expect(values(rows[5])[6]).to.be.closeTo(Math.sqrt(18.75) / 17.5, 1e-12);
    expect(values(rows[5])[10]).to.equal(null);
    expect(values(rows[7])[10]).to.equal("暂不能判定");
    expect(words(sheetOf("verdict", sheets))).to.include("综合差异系数算不出");
  });
});

describe("resultSheets of what was judged", () => {
  it("names a province's own rubric where the conditions were judged by it, and none where the standard has no such conditions", () => {
    const rubric = {
      ...guaranteeAndQuality2017,
      id: "province",
      title: { "zh-CN": "某省细则", en: "Rubric of a province" },
    };
    const by = (standard: Standard, locale: Locale) =>
      resultSheets(judgeCounty({ records: schools }, standard, { rubric }), standard, locale);
    for (const id of ["verdict", "conditions"]) {
      expect(words(sheetOf(id, by(nationalQuality2017, "zh-CN"))), id).to.include("县级条件按“某省细则”（");
      expect(words(sheetOf(id, by(nationalQuality2017, "en"))), id).to.include("judged by “Rubric of a province” (");
    }
    const { conditions: _conditions, ...plain } = nationalQuality2017;
    expect(words(sheetOf("verdict", by(plain, "zh-CN")))).to.not.include("某省细则");
  });

  it("names the step of the review and its date, and adds the appendix of figures for an audit of the indicators", () => {
    const at = (review: "self" | "audit") =>
      resultSheets(
        judgeCounty({ records: schools }, nationalQuality2017, { review, date: "2026-05-01", confirmed: ["all"] }),
        nationalQuality2017,
        "zh-CN",
      );
    const ids = (sheets: readonly ResultSheet[]) => sheets.map(({ id }) => id);
    expect(words(sheetOf("verdict", at("audit")))).to.include("评估环节：指标核查（2026-05-01）。");
    expect(ids(at("audit")).filter((id) => !ids(at("self")).includes(id))).to.deep.equal(["audit"]);
    expect(words(sheetOf("verdict", resultSheets(judged, nationalQuality2017, "zh-CN")))).to.not.include("评估环节");
  });
});
