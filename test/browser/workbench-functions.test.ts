// The functions of the workbench that name sheets: a standard by its sheet, which formulas follow, and the conditions of a county.
import { guaranteeAndQuality2017 } from "@junheng/engine/rubrics";
import { writeStandard } from "@junheng/engine/standard-sheets";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { writeGrids } from "@junheng/workbook/write";
import { expect } from "chai";
import { countyOf2017 } from "../made-files/county-of-2017.js";
import { testSite } from "./test-site.js";
import { untilEqual } from "./until.js";
import { cellAt, openToKeep, openWorkbench, savedGrids, showSheet, typeInto } from "./workbench-page.js";

const standard = writeStandard(nationalQuality2017)[0]!.rows;
/** The row of what a primary school has to have of backbone teachers, and its cell. */
const row = standard.findIndex(
  (cells) => cells.slice(0, 3).join("/") === "学校最低要求/每百名学生拥有县级以上骨干教师数/小学",
);
const values = countyOf2017(guaranteeAndQuality2017);
const inputs = guaranteeAndQuality2017.inputs.filter(({ kind }) => kind !== "flag" && kind !== "text");
const sheets = [
  // What a formula spills is saved as far as the sheet is filled.
  { sheet: "数", rows: [["值", 1], ...Array.from({ length: 20 }, () => []), ["", "", "", "", "完"]] },
  { sheet: "省标准", rows: standard },
  {
    sheet: "县级数据",
    rows: [
      ["县名", ...inputs.map(({ title }) => title["zh-CN"])],
      ["某县", ...inputs.map(({ id }) => (id === "juniorRetention" ? 94 : (values[id] ?? "")))],
    ],
  },
  {
    sheet: "学校",
    rows: [
      ["学校名称", "学校类型", "在校学生数", "县级以上骨干教师数"],
      ["一小", "小学", 500, 6],
      ["三中", "初级中学", 400, 5],
    ],
  },
].map(({ sheet, rows }) => ({ sheet, rows, rowKinds: rows.map(() => "body" as const), widths: [] }));

describe("The functions that name sheets in the workbench", () => {
  const site = testSite();

  it("take a standard by the name of its sheet, follow it, and judge a county's conditions by a sheet of figures", async () => {
    const { page, complaints } = await openWorkbench(site.browser, site.url);
    const at = async (address: string) => cellAt(await savedGrids(page), "数", address);
    await openToKeep(page, "某县.xlsx", await writeGrids(sheets));
    await showSheet(page, "数");
    await typeInto(page, "C1", '=JH.MET(B1,"L2","小学","省标准")');
    await typeInto(page, "C2", '=JH.MET(B1,"L2","小学","没有")');
    await untilEqual(() => at("C1"), true);
    expect(await at("C2")).to.deep.equal({ error: "#VALUE!" });

    await showSheet(page, "省标准");
    await typeInto(page, `F${row + 1}`, "1.5");
    await untilEqual(() => at("C1"), false);

    await showSheet(page, "数");
    await typeInto(page, "A5", '=JH.CONDITIONS(学校!A1:D3,"省标准","县级数据")');
    await untilEqual(() => at("B8"), "未达标");
    expect(await at("A8")).to.equal("教育质量");
    expect(await at("C8")).to.include("初中三年巩固率：94%");
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
