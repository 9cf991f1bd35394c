// The pane as a user of Excel has it: the built page, the real client library of Excel, and a workbook in memory behind it.
import { readFile } from "node:fs/promises";
import type { Grid } from "@junheng/engine/reading/cells";
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import type { Browser } from "playwright-core";
import type { StaticServer } from "../../scripts/serve.d.mts";
import { fillSheet } from "../excel/fill-sheet.js";
import { alikeRows } from "./alike-county.js";
import { launchBrowser } from "./browser.js";
import { openExcelPage, type ExcelPage } from "./excel-page.js";
import { serveSite } from "./serve-site.js";
import { until, untilEqual } from "./until.js";
import { assess, button, openStep, readBook, readThisSheet, writeResults } from "./workbench-page.js";

const sample = new URL("../../samples/sample-county.xlsx", import.meta.url);

/** Everything the user's sheet holds. */
const contentsOf = (excel: ExcelPage): unknown =>
  JSON.stringify([...(excel.workbook.sheets[0]?.cells ?? [])].map(([key, { value, format }]) => [key, value, format]));

describe("The pane in Excel", () => {
  let server: StaticServer;
  let browser: Browser;
  let county: Grid;
  before(async () => {
    const { grids } = await readWorkbook(new Uint8Array(await readFile(sample)), "sample-county.xlsx");
    const [first] = grids;
    if (first === undefined) throw new Error("The sample has no sheet.");
    county = first;
    [server, browser] = await Promise.all([serveSite(), launchBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const openCounty = async (language?: string): Promise<ExcelPage> => {
    const excel = await openExcelPage(browser, server.url, language);
    excel.workbook.active.name = county.sheet;
    fillSheet(excel.workbook.active, county);
    return excel;
  };

  it("assesses the county of the active sheet and writes the result sheets, the user's own left as it was", async () => {
    const excel = await openCounty();
    const { page, workbook } = excel;
    const before = contentsOf(excel);
    await readBook(page);
    await writeResults(page);
    await page.getByText(/^已写入：/).waitFor();
    const names = workbook.sheets.map(({ name }) => name);
    expect(names.length).to.be.greaterThan(3);
    expect(names[0]).to.equal(county.sheet);
    expect(workbook.sheets.slice(1).every(({ customProperties }) => customProperties.map.has("junheng"))).to.equal(
      true,
    );
    const calculating = workbook.sheets.filter(({ cells }) => [...cells.values()].some(({ formula }) => formula));
    expect(calculating).to.not.deep.equal([]);
    for (const { name } of calculating) expect(name).to.match(/^(总览|公式)/);
    expect(contentsOf(excel)).to.equal(before);

    await button(page, "写入结果表").click();
    await page.getByText("替换了上次的结果").waitFor();
    expect(workbook.sheets.map(({ name }) => name)).to.deep.equal(names);
    expect(excel.complaints).to.deep.equal([]);
    expect(excel.strayRequests).to.deep.equal([]);
    await page.close();
  });

  it("points at the cells of the sheet, by the functions of the program where they are asked for", async () => {
    const excel = await openCounty();
    const { page, workbook } = excel;
    const formulasOf = (name: string): readonly string[] =>
      [...(workbook.sheets.find((sheet) => sheet.name === name)?.cells.values() ?? [])].flatMap(
        ({ formula }) => formula ?? [],
      );
    await readBook(page);
    await writeResults(page);
    await page.getByText(/^已写入：/).waitFor();
    const pointing = `IF(ISNUMBER('${county.sheet}'!`;
    expect(formulasOf("公式数据").filter((each) => each.includes(pointing)).length).to.be.greaterThan(1000);
    expect(formulasOf("公式（小学）").some((each) => each.includes("JH."))).to.equal(false);
    expect(workbook.sheet("公式（小学）").rules.length).to.be.greaterThan(0);

    await page.getByRole("checkbox", { name: /JH 函数/ }).check();
    await button(page, "写入结果表").click();
    await until(
      () => formulasOf("JH 函数评估").join(),
      (formulas) => expect(formulas).to.include(`JH.均衡评估('${county.sheet}'!`),
    );
    expect(formulasOf("公式（小学）").some((each) => each.includes("JH.差异系数(C17:C"))).to.equal(true);
    expect(excel.complaints).to.deep.equal([]);
    await page.close();
  });

  it("goes from a finding to its cell", async () => {
    const { page, workbook } = await openCounty();
    await readBook(page);
    const link = (await openStep(page, "findings")).getByTitle(/^转到/).first();
    const place = await link.innerText();
    await link.click();
    await until(
      () => workbook.selection,
      (selected) => {
        if (selected === null || selected === "several") return expect.fail("nothing was selected");
        const [sheet = "", cell = ""] = selected.address.split("!");
        return expect(place).to.match(new RegExp(`^${sheet} ${cell.split(":")[0]}`));
      },
    );
    return page.close();
  });

  it("keeps in the workbook what was confirmed, and writes it with the verdict", async () => {
    const { page, workbook, complaints } = await openExcelPage(browser, server.url);
    workbook.active.name = "学校";
    fillSheet(workbook.active, { sheet: "学校", rows: alikeRows, merges: [] });
    const county = page.getByRole("region", { name: "结论" }).locator("[data-verdict]");
    await readBook(page);
    await assess(page);
    await county.filter({ hasText: "待定" }).waitFor();
    await button(page, "已核对，确认").click();
    await page.locator('[data-condition="resources"]').filter({ hasText: "资源配置：达标" }).waitFor();

    await page.reload();
    await readBook(page);
    await assess(page);
    await page.locator('[data-condition="resources"]').filter({ hasText: "资源配置：达标" }).waitFor();
    await page.getByText("已确认 1 处").waitFor();
    await openStep(page, "results");
    await button(page, "写入结果表").click();
    await page.getByText(/^已写入：/).waitFor();
    const written = workbook.sheets
      .slice(1)
      .flatMap(({ cells }) => [...cells.values()].map(({ value }) => String(value)));
    expect(written.some((text) => text.includes("小学：达标"))).to.equal(true);
    expect(written.some((text) => text.includes("待定"))).to.equal(false);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it("keeps in the workbook which period was chosen, and says so where it is no longer there", async () => {
    const { page, workbook, complaints } = await openExcelPage(browser, server.url);
    workbook.active.name = "学校";
    const ofYears = (...years: readonly number[]): void => {
      const [header = [], ...schools] = alikeRows;
      const rows = [["年度", ...header], ...years.flatMap((year) => schools.map((school) => [year, ...school]))];
      workbook.active.cells.clear();
      fillSheet(workbook.active, { sheet: "学校", rows, merges: [] });
    };
    const choice = page.getByLabel("采用哪一期的数据");
    const chosen = (): Promise<string> => choice.inputValue();
    const open = async (): Promise<void> => {
      await page.reload();
      await readThisSheet(page);
      await choice.waitFor();
    };
    const gone = page.getByRole("status").filter({ hasText: "“2023”不在现在的数据里，采用了最近的“2024”" });
    ofYears(2023, 2024);
    await open();
    expect(await chosen()).to.equal("2024");
    await choice.selectOption("2023");
    await untilEqual(chosen, "2023");

    await open();
    expect(await chosen()).to.equal("2023");
    expect(await gone.count()).to.equal(0);
    await button(page, "评估").click();
    await page.locator("[data-verdict]").filter({ hasText: "数据时期：2023。" }).waitFor();

    ofYears(2024);
    await open();
    await gone.waitFor();

    ofYears(2022, 2024);
    await open();
    await gone.waitFor();
    expect(await chosen()).to.equal("2024");
    await button(page, "评估").click();
    await page.locator("[data-verdict]").filter({ hasText: "数据时期：2024。" }).waitFor();
    await openStep(page, "data");
    await button(page, "以后都用最近的").click();
    await gone.waitFor({ state: "detached" });

    await open();
    expect(await chosen()).to.equal("2024");
    expect(await gone.count()).to.equal(0);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it("speaks the language of Excel", async () => {
    const { page } = await openCounty("en-US");
    await button(page, "Assess this workbook").waitFor();
    await page.close();
  });

  it("says where to go when it is opened outside Excel, and asks nothing of the network", async () => {
    const page = await browser.newPage();
    const stray: string[] = [];
    await page.route("**/*", (route) => {
      const url = route.request().url();
      if (url.startsWith(server.url)) return route.continue();
      stray.push(url);
      return route.abort();
    });
    await page.goto(`${server.url}/taskpane.html`);
    const link = page.getByRole("link");
    await link.waitFor();
    expect(await link.getAttribute("href")).to.equal("workbench.html");
    expect(await page.innerText("#pane"))
      .to.match(/Excel 中打开/)
      .and.match(/inside Excel/);
    expect(stray).to.deep.equal([]);
    await page.close();
  });
});
