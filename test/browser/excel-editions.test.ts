// Excel's editions and its ribbon: an older Excel has the pane with what it can do, and each button opens the pane where its job begins.
import { expect } from "chai";
import type { Page } from "playwright-core";
import { setOf, versionOf } from "../excel/api-sets.js";
import { fillSheet } from "../excel/fill-sheet.js";
import { alikeRows } from "./alike-county.js";
import { openExcelPage, type ExcelPage } from "./excel-page.js";
import { testSite } from "./test-site.js";
import { until } from "./until.js";
import { assess, button, firstButton, openPart, readBook } from "./workbench-page.js";

describe("The pane in Excel's editions", () => {
  const site = testSite();

  const openSchools = async (version: string | null): Promise<ExcelPage> => {
    const excel = await openExcelPage(site.browser, site.url, "zh-CN", version);
    excel.workbook.active.name = "学校";
    fillSheet(excel.workbook.active, { sheet: "学校", rows: alikeRows, merges: [] });
    return excel;
  };

  it("opens in an old Excel with calls of its own sets alone, assesses, and says at the start what is not there", async () => {
    const { page, host, workbook, complaints } = await openSchools("1.4");
    const late: string[] = [];
    host.beforeMember = (name) => {
      if (versionOf(setOf(name)) > versionOf("1.4")) late.push(name);
    };
    await page.reload();
    await button(page, firstButton["zh-CN"]).waitFor();
    const lacking = page.locator("[data-lacking]");
    expect(await lacking.evaluateAll((all) => all.map((each) => each.getAttribute("data-lacking")))).to.deep.equal([
      "functions",
      "writing",
      "shape",
    ]);
    await readBook(page);
    await assess(page);
    await page.locator("[data-verdict]").first().waitFor();
    expect(late).to.deep.equal([]);
    expect(workbook.sheets).to.have.length(1);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it("says where to go in an Excel that is older than the pane", async () => {
    const { page } = await openSchools("1.3");
    await page.getByText("这个版本的 Excel 太旧").waitFor();
    expect(await page.getByRole("link").getAttribute("href")).to.equal("workbench.html");
    await page.close();
  });

  it("says nothing is missing in one of today", async () => {
    const { page } = await openSchools(null);
    await button(page, firstButton["zh-CN"]).waitFor();
    expect(await page.locator("[data-lacking]").count()).to.equal(0);
    await page.close();
  });

  it("opens where the job of a button begins, shows itself by the shortcut, and tells Excel when it is done", async () => {
    const { page, complaints } = await openSchools(null);
    const press = (name: string): Promise<unknown> =>
      page.evaluate(`new Promise((resolve) => ribbon.${name}({ completed: () => resolve("done") }))`);
    await button(page, firstButton["zh-CN"]).waitFor();
    expect(await press("OpenScore")).to.equal("done");
    await page.getByRole("tabpanel", { name: "细则打分" }).waitFor();
    await press("OpenPlan");
    await page.getByRole("tabpanel", { name: "补短板" }).waitFor();
    await press("OpenAssess");
    await button(page, "评估").waitFor();
    await press("ShowPane");
    expect(await page.evaluate("timesShown")).to.equal(4);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});

describe("The functions in the pane of Excel", () => {
  const site = testSite();
  const card = (page: Page, id: string) => page.locator(`[data-function="${id}"]`);

  it("are found, get her selection, and are written into an empty cell and into no other", async () => {
    const { page, workbook, complaints } = await openExcelPage(site.browser, site.url);
    const sheet = workbook.active;
    sheet.name = "学校表";
    fillSheet(sheet, {
      sheet: "学校表",
      rows: [
        ["图书", "学生"],
        [279, 45],
        [137, 37],
      ],
      merges: [],
    });
    await openPart(page, "表格函数");
    const cards = page.locator("[data-function]");
    const all = await cards.count();
    expect(all).to.be.greaterThan(20);
    await page.getByRole("searchbox").fill("差异系数");
    await until(
      () => cards.count(),
      (count) => expect(count).to.be.within(1, all - 1),
    );
    const diff = card(page, "DIFFCOEF");
    await diff.locator("summary").click();
    const write = diff.getByRole("button", { name: "写入当前单元格" });
    expect(await write.isDisabled()).to.equal(true);
    for (const [position, area] of ["A2:A3", "B2:B3"].entries()) {
      workbook.selection = sheet.getRange(area);
      await diff
        .getByRole("button", { name: /^取所选/ })
        .nth(position)
        .click();
      await until(
        () => diff.getByRole("textbox").nth(position).inputValue(),
        (value) => expect(value).to.equal(`'学校表'!${area}`),
      );
    }
    await write.click();
    await diff.getByText("'学校表'!B2 里已有内容，没有写入。").waitFor();
    workbook.selection = sheet.getRange("D2");
    await write.click();
    await diff.getByText(/^已写入 '学校表'!D2/).waitFor();
    expect(sheet.at("D2").formula).to.equal("=JH.差异系数(A2:A3, B2:B3)");
    expect(sheet.at("B2").value).to.equal(45);
    const help = await diff.getByRole("link").getAttribute("href");
    expect(help).to.match(/\/help\/functions\.html#DIFFCOEF$/);
    expect((await page.request.get(new URL(help ?? "", page.url()).href)).status()).to.equal(200);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it("are repaired where they turned into #NAME?, and it is said how many", async () => {
    const { page, workbook, complaints } = await openExcelPage(site.browser, site.url);
    const sheet = workbook.active;
    fillSheet(sheet, {
      sheet: sheet.name,
      rows: [
        [1, 2],
        [3, 4],
      ],
      merges: [],
    });
    const broken = { value: "#NAME?", type: "Error" } as const;
    Object.assign(sheet.cell(0, 3), broken, { formula: "=_xldudf_JH_MEAN(A1:A2)" });
    Object.assign(sheet.cell(1, 3), broken, { formula: "=JH.加权均值(A1:A2)" });
    Object.assign(sheet.cell(2, 3), broken, { formula: "=NOSUCH(A1)" });
    await openPart(page, "表格函数");
    await button(page, "修复均衡公式").click();
    await page.getByText("修复了 2 个公式。").waitFor();
    expect([0, 1, 2].map((row) => sheet.cell(row, 3).formula)).to.deep.equal([
      "=JH.MEAN(A1:A2)",
      "=JH.加权均值(A1:A2)",
      "=NOSUCH(A1)",
    ]);
    await button(page, "修复均衡公式").click();
    await page.getByText("没有要修复的均衡公式。").waitFor();
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
