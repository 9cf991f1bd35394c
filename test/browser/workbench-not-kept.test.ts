// Where the browser keeps nothing, or has no room left, the page says so, works on and saves.
import { expect } from "chai";
import type { Locator, Page } from "playwright-core";
import { testSite } from "./test-site.js";
import {
  cellAt,
  openToKeep,
  openWorkbenchAlone,
  openWorkbenchIn,
  sampleBytes,
  savedGrids,
  typeInto,
} from "./workbench-page.js";

const warning = (page: Page): Locator => page.locator("p.strip");

describe("A place to work in that the browser gives no room", () => {
  const site = testSite();

  it("is said to be none where the browser refuses to keep anything", async () => {
    const context = await site.browser.newContext({ viewport: { width: 1400, height: 900 }, locale: "zh-CN" });
    await context.addInitScript(`Object.defineProperty(window, "indexedDB", {
      value: { open: () => { throw new DOMException("refused", "SecurityError"); } },
    })`);
    const { page, complaints } = await openWorkbenchIn(context, site.url);
    await openToKeep(page, "样例.xlsx", await sampleBytes());
    await warning(page).getByText("浏览器不让本页保留工作").waitFor();
    await typeInto(page, "H9", "1999");
    expect(cellAt(await savedGrids(page), "学校基本情况", "H9")).to.equal(1999);
    expect(complaints).to.deep.equal([]);
    await context.close();
  });

  it("is said to be full where there is no room left, and what is there is saved", async () => {
    const { page, complaints } = await openWorkbenchAlone(site.browser, site.url);
    await openToKeep(page, "样例.xlsx", await sampleBytes());
    await page.evaluate(`IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => {
      throw new DOMException("full", "QuotaExceededError");
    }`);
    await typeInto(page, "H9", "1999");
    await warning(page).getByText("浏览器的空间不够").waitFor();
    expect(cellAt(await savedGrids(page), "学校基本情况", "H9")).to.equal(1999);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
