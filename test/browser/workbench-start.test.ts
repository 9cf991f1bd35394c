// A cold start: the pane can be used before the grid is there, what is pressed waits for it, and the grid takes the keyboard from nobody.
import { readFile } from "node:fs/promises";
import { expect } from "chai";
import type { Page, Route } from "playwright-core";
import { testSite } from "./test-site.js";
import { untilEqual } from "./until.js";
import { activeCell, button, cellAt, firstButton, saveButton, savedGrids, untilReady } from "./workbench-page.js";

const dist = new URL("../../dist/", import.meta.url);

/** A page whose scripts but the first are held back until they are let go, or given up. */
interface Held {
  readonly page: Page;
  readonly letGo: () => Promise<void>;
  readonly giveUp: () => Promise<void>;
}

const hereIs = (page: Page): Promise<string> =>
  page.evaluate(
    `["bar", "pane", "grid"].find((id) => document.getElementById(id).contains(document.activeElement)) ?? "none"`,
  );

describe("The workbench while the grid is on its way", () => {
  const site = testSite();

  const openHeld = async (url: string): Promise<Held> => {
    const first = new Set((await readFile(new URL("workbench.html", dist), "utf8")).match(/[\w.]+\.(?:js|css)/g));
    const context = await site.browser.newContext({
      viewport: { width: 1400, height: 900 },
      locale: "zh-CN",
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    page.on("close", () => void context.close());
    let held: Route[] | null = [];
    await page.route(/\.(?:js|css)$/, (route) => {
      if (held === null || first.has(route.request().url().split("/").at(-1)!)) return route.continue();
      return void held.push(route);
    });
    await page.goto(`${url}/workbench.html`);
    await button(page, firstButton["zh-CN"]).waitFor();
    const end = async (how: "continue" | "abort"): Promise<void> => {
      const routes = held ?? [];
      if (how === "continue") held = null;
      await Promise.all(routes.splice(0).map((route) => route[how]()));
    };
    return { page, letGo: () => end("continue"), giveUp: () => end("abort") };
  };

  const waiting = "表格正在打开，请稍候…";
  const saidByGrid = (page: Page): Promise<string> =>
    page.evaluate(`getComputedStyle(document.getElementById("grid"), "::before").content`);

  for (const [how, url] of [
    ["hosted", () => site.url],
    ["by double click", () => dist.href.replace(/\/$/, "")],
  ] as const)
    it(`does what was pressed once the grid is there, and leaves the keyboard where it was put (${how})`, async () => {
      const { page, letGo } = await openHeld(url());
      await page.locator("#bar .notice", { hasText: waiting }).waitFor();
      expect(await saidByGrid(page)).to.include(waiting);
      await button(page, firstButton["zh-CN"]).click();
      await saveButton(page).focus();
      await page.keyboard.press("Enter");
      await Promise.all([page.waitForEvent("download"), letGo()]);
      await button(page, "评估").waitFor();
      expect(await hereIs(page)).to.equal("bar");
      await page.close();
    });

  it("lets its user type into the grid at once where nothing was pressed", async () => {
    const { page, letGo } = await openHeld(site.url);
    await letGo();
    await untilReady(page);
    expect(await hereIs(page)).to.equal("grid");
    await page.keyboard.press("ArrowDown");
    const cell = await activeCell(page);
    await page.keyboard.type("某县小学");
    await page.keyboard.press("Enter");
    await untilEqual(async () => (await activeCell(page)) === cell, false);
    expect(cellAt(await savedGrids(page), "学校基本情况", cell.split(":")[0]!)).to.equal("某县小学");
    await page.close();
  });

  it("says in words that the grid cannot be loaded, and does not pretend to save", async () => {
    const { page, giveUp } = await openHeld(site.url);
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    await giveUp();
    await page.locator("#bar .notice", { hasText: "表格没有载入" }).waitFor();
    expect(await saidByGrid(page)).to.include("表格没有载入");
    await page.keyboard.press("Control+s");
    await button(page, firstButton["zh-CN"]).click();
    await page.locator("#bar .notice", { hasText: "表格没有载入" }).waitFor();
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
