// A province's own rubric in the pane: a broken file is refused with its faults, the one on the workbook's sheets judges, is named, and is given up.
import { readFile } from "node:fs/promises";
import { writeRubric } from "@junheng/engine/rubric-sheets";
import type { Rubric } from "@junheng/engine/rubrics";
import { guaranteeAndQuality2017 } from "@junheng/engine/rubrics";
import { readWorkbook } from "@junheng/workbook";
import { writeGrids } from "@junheng/workbook/write";
import { expect } from "chai";
import { countyOf2017 } from "../made-files/county-of-2017.js";
import { testSite } from "./test-site.js";
import { assess, button, openStep, openToKeep, openWorkbench, readBook, savedGrids } from "./workbench-page.js";

const schools = new URL("../cases/base/base.xlsx", import.meta.url);

/** The nation's, but for the relaxed values, which serve on. */
const province: Rubric = {
  ...(JSON.parse(JSON.stringify(guaranteeAndQuality2017).replaceAll("2022-12-31", "2099-12-31")) as Rubric),
  id: "province",
  title: { "zh-CN": "某省县级条件（虚构）", en: "Invented conditions" },
};

/** A county that meets everything, and says nothing of the rooms that only the relaxed values ask for. */
const { musicRoomsBelow73: _unsaid, ...values } = countyOf2017(guaranteeAndQuality2017);
const given = guaranteeAndQuality2017.inputs.filter(({ id }) => values[id] !== undefined);
const county = [
  ["县名", ...given.map(({ title }) => title["zh-CN"])],
  ["某县", ...given.map(({ id, kind }) => (kind === "flag" ? (values[id] === 1 ? "是" : "否") : values[id]!))],
];

describe("A rubric of one's own in the pane", () => {
  const site = testSite();

  it("judges the conditions from the workbook's sheets, is named on the result sheets, and is given up again", async () => {
    const { page, complaints } = await openWorkbench(site.browser, site.url);
    const { grids } = await readWorkbook(new Uint8Array(await readFile(schools)), "学校.xlsx");
    const sheets = [...grids, { sheet: "县级数据", rows: county }, ...writeRubric(province, "zh-CN")];
    await openToKeep(page, "某县.xlsx", await writeGrids(sheets));
    await readBook(page);
    const verdict = await assess(page);
    const guarantee = verdict.locator('[data-condition="guarantee"]');
    await guarantee.filter({ hasText: "政府保障程度：达标" }).waitFor();

    const data = await openStep(page, "data");
    const chosen = data.getByTestId("conditions-rubric");
    expect(await chosen.innerText()).to.equal("标准所附的细则");
    const broken = { name: "细则.json", mimeType: "", buffer: Buffer.from(JSON.stringify({ ...province, pionts: 1 })) };
    const choosing = page.waitForEvent("filechooser");
    await button(page, "打开细则文件…").click();
    await (await choosing).setFiles(broken);
    const faults = page.getByRole("alert").filter({ hasText: "细则没有采用" });
    await faults.filter({ hasText: "“pionts”不是这里可用的项目" }).waitFor();

    await button(page, "用本工作簿里的细则").click();
    await chosen.filter({ hasText: province.title["zh-CN"] }).waitFor();
    await faults.waitFor({ state: "detached" });
    await openStep(page, "verdict");
    await guarantee.filter({ hasText: "政府保障程度：暂不能判定" }).waitFor();
    await verdict.getByText("县级条件按“某省县级条件（虚构）”").waitFor();
    await openStep(page, "results");
    await button(page, "写入结果表").click();
    await page.getByText(/^已写入：/).waitFor();
    const written = (await savedGrids(page)).filter(({ ours }) => ours === true);
    const naming = written.filter(({ rows }) => JSON.stringify(rows).includes("县级条件按“某省县级条件（虚构）”"));
    expect(naming.map(({ sheet }) => sheet)).to.have.length(2);

    await openStep(page, "data");
    await button(page, "不再用自己的细则").click();
    await chosen.filter({ hasText: "标准所附的细则" }).waitFor();
    await openStep(page, "verdict");
    await guarantee.filter({ hasText: "政府保障程度：达标" }).waitFor();
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
