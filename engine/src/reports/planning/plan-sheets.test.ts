// The sheets of a plan: what they are, and that the numbers of the live one are formulas of its own cells.
import { expect } from "chai";
import { planCounty } from "../../planning/index.js";
import type { PlanOptions } from "../../planning/index.js";
import { nationalBasic2012 } from "../../standards/index.js";
import type { ResultSheet, SheetArea, SheetCell } from "../sheet.js";
import { withSheetNames } from "../sheet-reference.js";
import { planSheets } from "./index.js";

const schools = (
  [
    ["甲", 45, 279],
    ["乙", 37, 137],
    ["丙", 89, 935],
    ["丁", 76, 160],
    ["戊", 55, 402],
  ] as const
).map(([name, pupils, books]) => ({
  name,
  stage: "primary" as const,
  year: 2025,
  whole: { pupils, books },
}));

const sheetsOf = (options: PlanOptions): readonly ResultSheet[] =>
  planSheets(
    planCounty(schools, nationalBasic2012, { indicators: ["booksPerPupil"], limit: 0.4, ...options }),
    "zh-CN",
  );

const cellOf = (sheet: ResultSheet | undefined, row: number, column: number): SheetCell | null =>
  sheet?.rows[row - 1]?.[column] ?? null;

describe("The sheets of a plan", () => {
  it("are those a bureau hands in; years and moves only where there are any", () => {
    const ids = (options: PlanOptions) => sheetsOf(options).map(({ id }) => id);
    const always = [
      "plan-summary",
      "plan-pictures",
      "plan-schools",
      "plan-corrections",
      "plan-projects",
      "plan-primary-booksPerPupil",
    ];
    expect(ids({})).to.deep.equal(always);
    expect(ids({ year: 2027, moves: true })).to.have.members([...always, "plan-years", "plan-roster"]);
  });

  it("keep the variation, the verdict and the cost live on the sheet of an indicator", () => {
    const sheet = sheetsOf({ costs: { booksPerPupil: 30 } }).at(-1);
    const people = "B9:B13";
    const after = cellOf(sheet, 5, 1)!;
    expect(after.formula).to.equal(
      `SQRT(SUMPRODUCT(${people},(E9:E13/${people}-SUM(E9:E13)/SUM(${people}))^2)/SUM(${people}))/(SUM(E9:E13)/SUM(${people}))`,
    );
    expect(after.value).to.be.closeTo(0.399956, 1e-6);
    expect(cellOf(sheet, 3, 1)!.value).to.be.closeTo(0.515257, 1e-6);
    expect(cellOf(sheet, 4, 1)!.value).to.equal(0.4);
    expect(cellOf(sheet, 6, 1)).to.deep.include({ formula: 'IF(ROUND(B5,12)<=$B$4,"达标","未达标")', value: "达标" });
    expect(cellOf(sheet, 7, 1)).to.deep.include({ formula: "SUM(D9:D13)", value: 139 });
    expect(cellOf(sheet, 7, 6)).to.deep.include({ formula: "B7*E7", value: 4170 });
    // What is added is a number to be changed, and no formula.
    expect(sheet!.rows.slice(8, 13).map((row) => [row[0]?.value, row[3]?.value, row[3]?.formula])).to.deep.equal([
      ["甲", 0, undefined],
      ["乙", 6, undefined],
      ["丙", 0, undefined],
      ["丁", 133, undefined],
      ["戊", 0, undefined],
    ]);
    expect(cellOf(sheet, 12, 4)).to.deep.include({ formula: "C12+D12", value: 293 });
    expect(cellOf(sheet, 12, 6)).to.deep.include({ formula: "E12/B12*1", value: 293 / 76 });
  });

  it("draw the coefficients against their limit and the schools that get most, from the sheets where it can be changed", () => {
    const sheets = sheetsOf({});
    const pictures = sheets.find(({ id }) => id === "plan-pictures");
    const live = sheets.at(-1);
    const [coefficients, adds] = pictures?.charts ?? [];
    const shown = (area: SheetArea | undefined) =>
      pictures?.rows.slice(area?.row, (area?.row ?? 0) + (area?.rows ?? 0)).map((row) => row[area?.column ?? 0]?.value);
    expect(coefficients?.series.map(({ values }) => shown(values))).to.deep.equal([
      [cellOf(live, 3, 1)?.value],
      [cellOf(live, 5, 1)?.value],
      [0.4],
    ]);
    expect([shown(adds?.along), ...(adds?.series ?? []).map(({ values }) => shown(values))]).to.deep.equal([
      ["丁", "乙"],
      [160, 137],
      [133, 6],
    ]);
    const added = pictures?.rows[adds?.series[1]?.values.row ?? 0]?.[2]?.formula ?? "";
    expect(withSheetNames(added, (id) => id)).to.equal("'plan-primary-booksPerPupil'!$D$12");
    expect(cellOf(live, 12, 3)?.value).to.equal(133);
    expect(sheetsOf({ limit: 0.9 }).map(({ id }) => id)).to.not.include("plan-pictures");
  });

  it("name for every correction its problem, measure and year, and leave to the county what it alone knows", () => {
    const corrections = sheetsOf({ year: 2027 }).find(({ id }) => id === "plan-corrections");
    expect(corrections!.rows[1]!.map((cell) => cell?.value)).to.deep.equal([
      "问题",
      "学段",
      "学校",
      "措施",
      "责任单位",
      "时限",
      "销号",
    ]);
    expect(corrections!.rows[3]!.map((cell) => cell?.value)).to.deep.equal([
      "生均图书册数偏低，拉大校际差异（差异系数 0.515，限值 0.400）",
      "小学",
      "丁",
      "增配 133 册，2.11 升到 3.86",
      "",
      2027,
      "",
    ]);
  });
});
