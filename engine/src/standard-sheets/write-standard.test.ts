// A standard on its sheet: written out and read back it is the same; changed by hand, just what was changed; broken, named by its cell.
import { expect } from "chai";
import { isDeepStrictEqual } from "node:util";
import type { Cell, Grid } from "../reading/cells/index.js";
import { standardOfWorkbook } from "../reading/standards/index.js";
import type { Standard } from "../standards/index.js";
import { extendStandard, latest, parameterAt, standards, variantOf } from "../standards/index.js";
import { describeDiagnostic } from "../words/index.js";
import { nationalQuality2017 } from "../standards/index.js";
import { writeStandard } from "./index.js";

const own = (standard: Standard): Standard => {
  const { id, title } = variantOf(standard);
  return { ...standard, id, title, extends: standard.id };
};

const sheetOf = (standard: Standard, locale: "zh-CN" | "en" = "zh-CN"): Grid => writeStandard(standard, locale)[0]!;

/** The sheet with some cells written over: `of` finds the row by what its cells begin with. */
const changed = (
  grid: Grid,
  ...changes: readonly (readonly [of: readonly Cell[], column: string, value: Cell])[]
): Grid => {
  const header = grid.rows[1] ?? [];
  const rows = grid.rows.map((row) => [...row]);
  for (const [of, column, value] of changes) {
    const row = rows.find((cells) => of.every((each, at) => cells[at] === each));
    if (row === undefined) throw new Error(`no row ${of.join()}`);
    row[header.indexOf(column)] = value;
  }
  return { ...grid, rows };
};

const faults = (grid: Grid): readonly (readonly [cell: string | undefined, said: string])[] => {
  const read = standardOfWorkbook([grid]);
  expect(read?.standard).to.equal(null);
  return (read?.diagnostics ?? []).map((each) => [each.where.cell, describeDiagnostic(each, "zh-CN")]);
};

const equipment = ["学校最低要求", "生均教学仪器设备值", "小学"] as const;
const national = sheetOf(nationalQuality2017);

describe("writeStandard", () => {
  for (const standard of standards)
    for (const locale of ["zh-CN", "en"] as const)
      it(`writes what is read back the same: ${standard.id} in ${locale}`, () => {
        const read = standardOfWorkbook([sheetOf(standard, locale)]);
        expect(read?.diagnostics).to.deep.equal([]);
        expect(read?.standard).to.deep.equal(own(standard));
      });

  it("writes the numerators of the nation's indicators in words that a clerk can change", () => {
    const signs = standards
      .flatMap((standard) => sheetOf(standard).rows.flat())
      .filter((cell) => /[{}[\]]/.test(String(cell)));
    expect(signs).to.deep.equal([]);
  });

  it("writes a variant that takes away, ends and dates as it is", () => {
    const reference = {
      document: "某教督〔2024〕1号",
      article: "三",
      certainty: "B",
      note: { "zh-CN": "注", en: "note" },
    } as const;
    const { id, title, document, issuer, issued } = nationalQuality2017;
    const variant = extendStandard(nationalQuality2017, {
      ...{ id: "own", extends: id, title, document, issuer, issued },
      indicators: [
        { id: "sportsAreaPerPupil", remove: true },
        { id: "teachingAreaPerPupil", formulas: null, maximumCv: { primary: null } },
        { id: "backboneTeachersPer100Pupils", minimum: null },
        {
          id: "equipmentValuePerPupil",
          minimum: {
            primary: {
              ...{ unit: "yuan", reference },
              values: [
                { from: "2024-01-01", value: 2500 },
                { from: "2027-01-01", value: null },
              ],
            },
          },
        },
      ],
      schoolRule: null,
      scope: { excludedOwners: ["private"], smallTeachingPoints: "merge" },
    });
    const read = standardOfWorkbook([sheetOf(variant)]);
    expect(read?.diagnostics).to.deep.equal([]);
    expect(read?.standard).to.deep.equal(variant);
  });

  it("gives just the two thresholds that were changed", () => {
    const grid = changed(
      national,
      [equipment, "数值", 2600],
      [["差异系数上限", "生均体育运动场馆面积", "初中"], "数值", "０．４"],
    );
    const standard = standardOfWorkbook([grid])?.standard;
    const expected = own(nationalQuality2017);
    const differing = standard?.indicators.filter((each, at) => !isDeepStrictEqual(each, expected.indicators[at]));
    expect(differing?.map(({ id }) => id)).to.deep.equal(["sportsAreaPerPupil", "equipmentValuePerPupil"]);
    const [sports, equipped] = differing ?? [];
    expect(
      [sports?.maximumCv?.junior, equipped?.minimum?.primary].map((each) => each && parameterAt(each, latest)),
    ).to.deep.equal([0.4, 2600]);
    expect({ ...standard, indicators: [] }).to.deep.equal({ ...expected, indicators: [] });
  });

  it("may be as short as what a province changes, with the base behind it", () => {
    const rows: Cell[][] = [
      ...[
        ["编号", "own"],
        ["所依据的标准", "national-quality-2017"],
        ["名称", "某省"],
        ["名称（英文）", "Province"],
      ],
      ...[
        ["发布文件", "某教督〔2024〕1号"],
        ["发布机关", "某省"],
        ["发布机关（英文）", "Province"],
        ["发布日期", "2024年1月1日"],
      ],
    ].map(([item, value]) => [item ?? "", null, null, null, value ?? ""]);
    rows.unshift(["项目", "指标或学校类型", "学段", "起始日期", "数值", "单位", "条款"]);
    rows.push(["学校最低要求", "生均教学仪器设备值", "小学", "2024/1/1", 2500, "元/生", "第三条"]);
    const read = standardOfWorkbook([{ sheet: "标准", rows }]);
    expect(read?.diagnostics).to.deep.equal([]);
    const minimum = read?.standard?.indicators.find(({ id }) => id === "equipmentValuePerPupil")?.minimum?.primary;
    expect(minimum?.reference).to.deep.equal({ document: "某教督〔2024〕1号", article: "第三条", certainty: "B" });
    expect(minimum && ["2023-12-31", "2024-01-01"].map((day) => parameterAt(minimum, day))).to.deep.equal([2000, 2500]);
  });

  const broken: readonly (readonly [kind: string, grid: Grid, column: string, said: string])[] = [
    ["a word for a number", changed(national, [equipment, "数值", "二千五"]), "F", "应是数"],
    ["a number out of its range", changed(national, [equipment, "数值", -1]), "F", "界限是 0"],
    ["another unit", changed(national, [equipment, "单位", "万元"]), "G", "只能是 元/生"],
    ["a date that is none", changed(national, [equipment, "起始日期", "去年"]), "D", "应是日期"],
    ["an indicator that there is none of", changed(national, [equipment, "指标或学校类型", "生均设备"]), "B", "只能是"],
    ["a stage that there is none of", changed(national, [equipment, "学段", "小学部"]), "C", "不是这里可用的项目"],
    ["an item that there is none of", changed(national, [equipment, "项目", "最低"]), "A", "不是这里可用的项目"],
    ["a certainty that there is none of", changed(national, [equipment, "可信度", "E"]), "H", "只能是 A"],
    [
      "a base that is not there",
      changed(national, [["所依据的标准"], "数值", "national-2016"]),
      "F",
      "national-quality-2017",
    ],
    [
      "a type of school that there is none of",
      changed(national, [["不计入的学校类型"], "数值", "特校"]),
      "F",
      "只能是",
    ],
    [
      "a cell that its row has no use for",
      changed(national, [["编号"], "起始日期", "2024-01-01"]),
      "D",
      "不是这里可用的项目",
    ],
    ["an item twice", changed(national, [["名称（英文）"], "项目", "名称"]), "A", "写了两次"],
  ];
  for (const [kind, grid, column, said] of broken)
    it(`names the cell of ${kind}`, () => {
      const found = faults(grid);
      const fault = found.find(([, text]) => text.includes(said));
      expect(fault?.[0], JSON.stringify(found)).to.match(new RegExp(`^${column}\\d+$`));
    });

  it("names the cell of a column that no standard has", () => {
    const rows = national.rows.map((row, at) => [...row, ...(at === 1 ? ["备注"] : at === 4 ? ["省厅核"] : [])]);
    expect(faults({ ...national, rows }).map(([cell, text]) => [cell, text.includes("备注")])).to.deep.equal([
      ["M5", true],
    ]);
  });
});
