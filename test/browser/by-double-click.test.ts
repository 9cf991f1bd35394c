// The page by double click: opened from its folder, with no server, it opens a file, assesses, collects and saves as a hosted one does.
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser.js";
import { printed } from "./printed.js";
import { stickFolder } from "./stick-folder.js";
import { until } from "./until.js";
import {
  button,
  openPart,
  openToKeep,
  openWorkbenchAlone,
  readThisSheet,
  sampleBytes,
  savedGrids,
  sheetNames,
  showSheet,
  writeResults,
} from "./workbench-page.js";

const samples = fileURLToPath(new URL("../../samples/", import.meta.url));

describe("The workbench by double click", () => {
  const folder = stickFolder();
  let browser: Browser;
  before(async () => (browser = await launchBrowser()));
  after(() => browser.close());

  it("opens a file, assesses it, collects a form, and saves", async () => {
    const { page, complaints, strayRequests } = await openWorkbenchAlone(browser, folder());
    expect(await sheetNames(page)).to.include("学校基本情况");

    await openToKeep(page, "某县.xlsx", await sampleBytes());
    await showSheet(page, "学校基本情况");
    await readThisSheet(page);
    await writeResults(page);
    await until(
      () => sheetNames(page),
      (names) => expect(names.length).to.be.greaterThan(2),
    );
    expect((await savedGrids(page)).map(({ sheet }) => sheet)).to.deep.equal(await sheetNames(page));

    await page.locator('[data-paper="leader-page"]').waitFor();
    const { pages, text } = await printed(page, () => button(page, "打印").click());
    expect(pages).to.equal(1);
    if (text !== null) expect(text.replace(/\s/g, "")).to.include("全县义务教育均衡情况");

    await openPart(page, "收表核对");
    await page.getByLabel("选择文件…").setInputFiles([`${samples}school-form.xlsx`, `${samples}sample-county.xlsx`]);
    await page.getByTestId("collected-summary").waitFor();
    expect(await page.getByTestId("collected-summary").innerText()).to.contain("2 个文件");

    expect(complaints).to.deep.equal([]);
    expect(strayRequests).to.deep.equal([]);
    await page.close();
  });
});
