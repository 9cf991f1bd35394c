// The workbench by keyboard alone, and what it says of the cell in hand.
import { readFile } from "node:fs/promises";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { onePage, testSite } from "./test-site.js";
import { until, untilEqual } from "./until.js";
import { activeCell, cellAt, drop, goToCell, grid, openWorkbench, savedGrids, typeInto } from "./workbench-page.js";

const note = "#cell-note";

/** The part of the page that has the keyboard. */
const here = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const active = document.activeElement;
    return ["bar", "pane"].find((id) => document.getElementById(id).contains(active)) ?? (active === document.body ? "none" : "grid");
  })()`);

describe("The workbench by keyboard", () => {
  const site = testSite();
  const workbench = onePage(() => openWorkbench(site.browser, site.url));
  /** For what is done in cells, which needs the page's first language; each test has cells or a file of its own. */
  const cells = onePage(() => openWorkbench(site.browser, site.url));

  it("has links to pane and grid first, and goes round bar, grid and pane by F6 and back by Shift+F6", async () => {
    const { page, complaints } = workbench();
    await page.evaluate("document.activeElement.blur(); document.body.tabIndex = -1; document.body.focus()");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).to.equal("跳到任务窗格");
    await page.keyboard.press("Enter");
    expect(await here(page)).to.equal("pane");
    await page.keyboard.press("Tab");
    expect(await here(page)).to.equal("pane");
    const round: string[] = [];
    for (const key of ["F6", "F6", "F6", "Shift+F6", "Shift+F6"]) {
      await page.keyboard.press(key);
      round.push(await here(page));
    }
    expect(round).to.deep.equal(["bar", "grid", "pane", "grid", "bar"]);
    await page.keyboard.press("F6");
    const before = await activeCell(page);
    await page.keyboard.press("ArrowDown");
    await until(
      () => activeCell(page),
      (now) => expect(now).to.not.equal(before),
    );
    expect(complaints).to.deep.equal([]);
  });

  it("names the grid's buttons that have a picture alone, in the language of the page", async () => {
    const { page } = workbench();
    const unnamed = `[...document.querySelectorAll("#grid button[data-u-command]")]
      .filter((button) => button.textContent.trim() === "" && (button.getAttribute("aria-label") ?? "") === "")
      .map((button) => button.dataset.uCommand)`;
    await untilEqual(() => page.evaluate(unnamed), []);
    const bold = page.locator('#grid button[data-u-command="sheet.command.set-range-bold"]').first();
    expect(await bold.getAttribute("aria-label")).to.equal("粗体");
    await page.locator("#bar").getByRole("button", { name: "English", exact: true }).click();
    await untilEqual(() => bold.getAttribute("aria-label"), "Bold");
  });

  it("opens the menu below the cell in hand by the menu key and by Shift+F10", async () => {
    const { page, complaints } = cells();
    const menus = (): Promise<readonly { readonly x: number; readonly y: number }[]> =>
      page.evaluate(`[...document.querySelectorAll(".univer-popup")].map((each) => each.getBoundingClientRect())
        .filter(({ x }) => x >= 0).map(({ x, y }) => ({ x, y }))`);
    const places: { readonly x: number; readonly y: number }[] = [];
    for (const [key, cell] of [
      ["ContextMenu", "C5"],
      ["Shift+F10", "E12"],
    ] as const) {
      await goToCell(page, cell);
      await page.keyboard.press(key);
      await untilEqual(async () => (await menus()).length, 1);
      places.push(...(await menus()));
      await page.keyboard.press("Escape");
      await untilEqual(menus, []);
      expect(await activeCell(page)).to.equal(cell);
    }
    const [first, second] = places;
    expect(second!.x).to.be.greaterThan(first!.x + 100);
    expect(second!.y).to.be.greaterThan(first!.y + 100);
    expect(complaints).to.deep.equal([]);
  });

  it("ends a formula by Enter at once, also after its function was suggested", async () => {
    const { page, complaints } = cells();
    await goToCell(page, "M3");
    await page.keyboard.type("=SUM");
    await page.getByText("SUMPRODUCT", { exact: true }).waitFor();
    await page.keyboard.type("(1,2)");
    await page.keyboard.press("Enter");
    await untilEqual(() => activeCell(page), "M4");
    const [sheet] = await savedGrids(page);
    expect(cellAt([sheet!], sheet!.sheet, "M3")).to.equal(3);
    expect(complaints).to.deep.equal([]);
  });

  it("ends a formula by Enter and by Tab where the functions shown were suggested for less than is written", async () => {
    const { page, complaints } = cells();
    await typeInto(page, "M4", "7");
    for (const [cell, key, next] of [
      ["N4", "Enter", "N5"],
      ["O4", "Tab", "P4"],
    ] as const) {
      await goToCell(page, cell);
      await page.keyboard.type("=M");
      await page.getByText("MONTH", { exact: true }).waitFor();
      await page.keyboard.type("4");
      await page.keyboard.press(key);
      await untilEqual(() => activeCell(page), next);
    }
    const [sheet] = await savedGrids(page);
    for (const cell of ["N4", "O4"]) expect(cellAt([sheet!], sheet!.sheet, cell), cell).to.equal(7);

    // What is suggested for all that is written is taken, and the cell goes on.
    await goToCell(page, "M3");
    await page.keyboard.type("=MAX");
    const other = page.getByText("MAXA", { exact: true });
    await other.waitFor();
    await page.keyboard.press("Enter");
    await other.waitFor({ state: "hidden" });
    expect(await activeCell(page)).to.equal("M3");
    await page.keyboard.press("Escape");
    expect(complaints).to.deep.equal([]);
  });

  it("says the sentence behind an error, and the formula that is shown and not calculated", async () => {
    const { page } = cells();
    const bytes = await readFile(new URL("../cases/looks/libreoffice.xlsx", import.meta.url));
    await drop(page, grid, "某县.xlsx", new Uint8Array(bytes));
    await page.locator("#bar .notice", { hasText: "正在使用您的文件：某县.xlsx" }).waitFor();
    await goToCell(page, "B14");
    await page.locator(note, { hasText: "B14：公式 =AVERAGE(生师比区) 在这里不重新计算" }).waitFor();
    await goToCell(page, "B13");
    await untilEqual(() => page.locator(note).innerText(), "");
    await typeInto(page, "M3", "=JH.差异系数(A3:A5)");
    await goToCell(page, "M3");
    await until(
      () => page.locator(note).innerText(),
      (text) => expect(text).to.match(/^M3：.*\p{Script=Han}/u),
    );
  });
});
