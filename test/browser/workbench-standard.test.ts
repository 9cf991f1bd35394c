// A province's standard in the pane: a broken file is refused with each fault, a good one is chosen, assessed by and named on the sheets.
import { nationalQuality2017, variantOf } from "@junheng/engine/standards";
import { expect } from "chai";
import { readFile } from "node:fs/promises";
import { readWorkbook } from "@junheng/workbook";
import { writeGrids } from "@junheng/workbook/write";
import { clerksRows } from "../../engine/src/standard-sheets/test-support.js";
import type { Cell } from "@junheng/engine/reading/cells";
import { onePage, testSite } from "./test-site.js";
import { until } from "./until.js";
import {
  assess,
  button,
  openPart,
  openStep,
  openToKeep,
  openWorkbench,
  readThisSheet,
  savedGrids,
  showSheet,
  writeResults,
} from "./workbench-page.js";

const province = {
  ...variantOf(nationalQuality2017),
  id: "province",
  title: { "zh-CN": "某省优质均衡（虚构）", en: "Invented province" },
  document: "某教督〔2024〕1号",
};
const fileOf = (json: unknown) => ({ name: "某省.json", mimeType: "", buffer: Buffer.from(JSON.stringify(json)) });

describe("A standard of one's own in the pane", () => {
  const site = testSite();
  const workbench = onePage(() => openWorkbench(site.browser, site.url));

  it("is refused with its faults, then chosen, and stands on the result sheets with its document", async () => {
    const { page, complaints } = workbench();
    await readThisSheet(page);
    const open = async (json: unknown): Promise<void> => {
      const choosing = page.waitForEvent("filechooser");
      await button(page, "打开标准文件…").click();
      await (await choosing).setFiles(fileOf(json));
    };
    await open({ ...province, issued: "去年", isued: "2024-01-01" });
    const faults = page.getByRole("alert").filter({ hasText: "标准没有采用" });
    await faults.waitFor();
    expect(await faults.innerText())
      .to.include("“issued”应是日期")
      .and.include("“isued”不是这里可用的项目");

    await open(province);
    await faults.waitFor({ state: "detached" });
    expect(await page.getByLabel("标准", { exact: true }).inputValue()).to.equal("province");
    await writeResults(page);
    await page.getByText(/^已写入：/).waitFor();
    const cells = (await savedGrids(page)).flatMap(({ rows }) => rows.flat()).map(String);
    for (const said of [province.title["zh-CN"], province.document])
      expect(
        cells.some((cell) => cell.includes(said)),
        said,
      ).to.equal(true);
    await openStep(page, "data");
    await button(page, "不再用自己的标准").click();
    const options = page.getByLabel("标准", { exact: true }).locator("option");
    expect((await options.allInnerTexts()).join()).to.not.include(province.title["zh-CN"]);
    expect(await page.getByLabel("标准", { exact: true }).inputValue()).to.equal(nationalQuality2017.id);
    expect(complaints).to.deep.equal([]);
  });

  it("brings its own indicators from a sheet of the workbook, and what was read is understood again by their words", async () => {
    const { page, complaints } = workbench();
    const schools = [
      ["学校名称", "学校类型", "在校学生数", "班级数", "心理教师数", "兼职心理教师数", "大班数"],
      ["一小", "小学", 1000, 25, 2, 1, 0],
      ["二小", "小学", 600, 15, 0, 1, 3],
      ["三小", "小学", 400, 10, 1, 0, 1],
    ];
    const sheets = [
      { sheet: "学校", rows: schools },
      { sheet: "标准", rows: clerksRows },
    ].map(({ sheet, rows }) => ({ sheet, rows, rowKinds: rows.map(() => "body" as const), widths: [] }));
    await openToKeep(page, "某县.xlsx", await writeGrids(sheets));
    await showSheet(page, "学校");
    await readThisSheet(page);
    await button(page, "用本工作簿里的标准").click();
    const data = await openStep(page, "data");
    await data.getByText("7 列已认出").waitFor();
    const verdict = await assess(page);
    expect(await verdict.innerText()).to.include("省教〔2026〕1号");
    const listed = await openStep(page, "schools");
    await listed.getByText("大班额比例").first().waitFor({ state: "attached" });
    expect(complaints).to.deep.equal([]);
  });

  it("has files that were collected before it was chosen read again, with its own figures", async () => {
    const { page, complaints } = workbench();
    const sheetOf = (sheet: string, rows: readonly (readonly Cell[])[]) => ({
      ...{ sheet, rows, rowKinds: rows.map(() => "body" as const), widths: [] },
    });
    const sent = [
      ["学校名称", "学校类型", "在校学生数", "班级数", "心理教师数"],
      ["一小", "小学", 1000, 25, 2],
    ];
    await openToKeep(page, "某县.xlsx", await writeGrids([sheetOf("学校", sent), sheetOf("标准", clerksRows)]));
    await openPart(page, "收表核对");
    await page.getByLabel("选择文件…").setInputFiles({
      ...{ name: "一小.xlsx", mimeType: "", buffer: Buffer.from(await writeGrids([sheetOf("学校", sent)])) },
    });
    await page.getByTestId("collected-summary").waitFor();
    const header = async (): Promise<readonly unknown[]> => {
      const [download] = await Promise.all([page.waitForEvent("download"), button(page, "下载汇总工作簿").click()]);
      const { grids } = await readWorkbook(new Uint8Array(await readFile(await download.path())), "table.xlsx");
      return grids.find(({ sheet }) => sheet === "学校数据汇总")?.rows.flat() ?? [];
    };
    expect(await header()).to.not.include("心理教师数（人）");
    await openPart(page, "均衡评估");
    await showSheet(page, "学校");
    await readThisSheet(page);
    await button(page, "用本工作簿里的标准").click();
    await openPart(page, "收表核对");
    await until(header, (cells) => expect(cells).to.include("心理教师数（人）"));
    expect(complaints).to.deep.equal([]);
  });
});
