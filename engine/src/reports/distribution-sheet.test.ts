// The closer look as a sheet: its tables stand where its charts look for them.
import { expect } from "chai";
import { assessCounty } from "../assessment/index.js";
import type { SchoolRecord } from "../schools/index.js";
import { nationalQuality2017 } from "../standards/index.js";
import { distributionSheet } from "./distribution-sheet.js";
import type { SheetArea } from "./sheet.js";

const school = (name: string, locale: "urban" | "rural", township: string, sportsVenueArea: number): SchoolRecord => ({
  name,
  type: "primary",
  locale,
  township,
  whole: { pupils: 100, sportsVenueArea },
});
const county = [
  school("东小", "urban", "城关", 1200),
  school("西小", "urban", "城关", 600),
  school("南小", "rural", "三河", 200),
  school("北小", "rural", "四山", 400),
];
const assessment = assessCounty(county, nationalQuality2017, { stages: ["primary"] });
const sheetBy = (grouping: "locale" | "township", locale: "zh-CN" | "en" = "zh-CN") =>
  distributionSheet(assessment, "primary", "sportsAreaPerPupil", grouping, locale)!;

const valuesIn = (sheet: ReturnType<typeof sheetBy>, { row, column, rows, columns }: SheetArea): unknown[] => {
  expect(columns).to.equal(1);
  return sheet.rows.slice(row, row + rows).map((cells) => cells[column]?.value ?? null);
};

describe("distributionSheet", () => {
  it("has the spread, the Lorenz curve and the groups where its charts look for them", () => {
    const sheet = sheetBy("locale");
    const [spread, lorenz, groups] = sheet.charts!;
    expect(valuesIn(sheet, spread!.along)).to.deep.equal(["南小", "北小", "西小", "东小"]);
    expect(valuesIn(sheet, spread!.series[0]!.values)).to.deep.equal([2, 4, 6, 12]);
    expect(valuesIn(sheet, lorenz!.along)).to.deep.equal([0, 0.25, 0.5, 0.75, 1]);
    expect(valuesIn(sheet, lorenz!.series[0]!.values)).to.deep.equal([0, 2 / 24, 6 / 24, 12 / 24, 1]);
    expect(valuesIn(sheet, groups!.along)).to.deep.equal(["城区", "乡村"]);
    // Between 1/8 of 7/36 in all, half of it each; within 1/16 and 1/144.
    const parts = groups!.series.map(({ values }) => valuesIn(sheet, values) as number[]);
    expect(parts[0]![0]).to.be.closeTo(9 / 28, 1e-12);
    expect(parts[0]![1]).to.be.closeTo(9 / 28, 1e-12);
    expect(parts[1]![0]).to.be.closeTo(9 / 28, 1e-12);
    expect(parts[1]![1]).to.be.closeTo(1 / 28, 1e-12);
  });

  it("has the two levels below the townships, adding up to the whole", () => {
    const sheet = sheetBy("township");
    const named = sheet.charts!.at(-1)!.along.column;
    const shareOf = (name: string): number => {
      const row = sheet.rows.find((cells) => cells[named]?.value === name)!;
      return Number(row[named + 2]?.value ?? 0) + Number(row[named + 3]?.value ?? 0);
    };
    const sum = ["城区、镇区、乡村之间", "同一区域内各乡镇之间", "乡镇之内"].map(shareOf).reduce((a, b) => a + b);
    expect(sum).to.be.closeTo(1, 1e-12);
    expect(shareOf("城区、镇区、乡村之间")).to.be.closeTo(18 / 28, 1e-12);
  });

  it("speaks English as well", () => {
    const [title] = sheetBy("locale", "en").rows[0]!;
    expect(title?.value).to.match(/^A closer look at “.+”, primary$/);
  });

  it("is none where there is nothing to look at", () => {
    expect(distributionSheet(assessment, "junior", "sportsAreaPerPupil", "locale", "en")).to.equal(null);
  });
});
