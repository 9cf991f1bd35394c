// A place to work in, in a real browser: what was done comes back after a reload, and nothing unsaved goes without a question.
import { readFile } from "node:fs/promises";
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import { strToU8 } from "fflate";
import type { Locator, Page } from "playwright-core";
import { alikeRows } from "./alike-county.js";
import { testSite } from "./test-site.js";
import { untilEqual } from "./until.js";
import {
  activeSheet,
  assess,
  button,
  cellAt,
  drop,
  goToCell,
  grid,
  openPart,
  openToKeep,
  openWorkbenchAlone,
  openWorkbenchIn,
  readBook,
  readThisSheet,
  sampleBytes,
  saveButton,
  savedFile,
  savedGrids,
  sheetNames,
  showSheet,
  typeInto,
  untilReady,
  writeResults,
} from "./workbench-page.js";

const view = { viewport: { width: 1400, height: 900 }, locale: "zh-CN" };
const name = "某县 学校表.xlsx";
const styled = async (): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL("../cases/saving/openpyxl-rich.xlsx", import.meta.url)));

/** A coefficient of 0 is asked about, and its column K is not used. */
const withMore = strToU8(
  alikeRows.map((row, at) => [...row, at === 0 ? "高层次" : at % 2 === 0 ? 0 : Number(row[3])].join(",")).join("\n"),
);

const strip = (page: Page): Locator => page.locator("section.strip");
const state = (page: Page): Promise<string> => page.locator("#bar .state").innerText();

/** What the browser has kept of one kind: works with their heads, or changes. */
const kept = <Kept>(page: Page, store: "works" | "changes"): Promise<readonly Kept[]> =>
  page.evaluate<readonly Kept[]>(`new Promise((resolve) => {
    const open = indexedDB.open("junheng");
    open.onsuccess = () => {
      const all = open.result.transaction("${store}").objectStore("${store}").getAll();
      all.onsuccess = () => {
        open.result.close();
        resolve(all.result.map(({ id, changes, page }) => ({ id, changes, page })));
      };
    };
  })`);

/** How many edits of hers the browser has kept. */
const editsKept = async (page: Page): Promise<number> =>
  Math.max(0, ...(await kept<{ changes: number }>(page, "works")).map(({ changes }) => changes));

/** How many sheets were added, by what the browser has kept. */
const sheetsKept = async (page: Page): Promise<number> =>
  (await kept<{ id: string }>(page, "changes")).filter(({ id }) => id === "sheet.mutation.insert-sheet").length;

/** The sheet in view, by what the browser has kept. */
const sheetInView = async (page: Page): Promise<string | undefined> =>
  (await kept<{ page: { sheet?: string } }>(page, "works"))[0]?.page.sheet;

/** Ends the page's process as a crash does. */
const crash = async (page: Page): Promise<void> => {
  const crashed = page.waitForEvent("crash");
  const session = await page.context().newCDPSession(page);
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
};

/** Drops her file on the grid and waits until it is open. */
const openHers = async (page: Page, as = name): Promise<void> => {
  await openToKeep(page, as, await styled());
};

const reload = async (page: Page): Promise<void> => {
  await page.reload();
  await untilReady(page);
};

describe("A place to work in", () => {
  const site = testSite();

  it("offers the work of before after a reload, and gives its edits back", async () => {
    const { page, complaints } = await openWorkbenchAlone(site.browser, site.url);
    await openHers(page);
    expect(await state(page)).to.equal("已保存");
    await typeInto(page, "B3", "555");
    await untilEqual(() => state(page), "未保存");
    expect(await page.title()).to.match(/^未保存/);
    await untilEqual(async () => (await editsKept(page)) > 0, true);
    await reload(page);
    await strip(page).getByText(name).waitFor();
    await button(page, "继续上次的工作").click();
    await page.locator("#bar .notice", { hasText: `已接着上次的工作：${name}` }).waitFor();
    expect(await strip(page).isVisible()).to.equal(false);
    expect(await state(page)).to.equal("未保存");
    expect(cellAt(await savedGrids(page), "学校表", "B3")).to.equal(555);
    await untilEqual(() => state(page), "已保存");
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it("gives the result sheets back after a crash", async () => {
    const context = await site.browser.newContext(view);
    const first = (await openWorkbenchIn(context, site.url)).page;
    await openToKeep(first, "样例.xlsx", await sampleBytes());
    await showSheet(first, "学校基本情况");
    await readThisSheet(first);
    await writeResults(first);
    await first.waitForFunction(() => document.querySelectorAll('[data-u-comp="slide-tab-item"]').length > 2);
    const sheets = await sheetNames(first);
    await untilEqual(() => sheetsKept(first), sheets.length - 2);
    await showSheet(first, "计算依据");
    await untilEqual(() => sheetInView(first), "计算依据");
    await crash(first);

    const second = (await openWorkbenchIn(context, site.url)).page;
    await button(second, "继续上次的工作").click();
    await second.locator("#bar .notice", { hasText: "已接着上次的工作：样例.xlsx" }).waitFor();
    expect(await sheetNames(second)).to.deep.equal(sheets);
    expect(await activeSheet(second)).to.equal("计算依据");
    const grids = await savedGrids(second);
    expect(grids.filter(({ ours }) => ours === true)).to.have.length.above(0);
    await context.close();
  });

  it("goes on where the pane was, and hands mapping, choices and confirmed grounds over in the saved file", async () => {
    const { page } = await openWorkbenchAlone(site.browser, site.url);
    await drop(page, grid, "某县.csv", withMore);
    await untilEqual(() => saveButton(page).innerText(), "另存为 .xlsx（只存数值）");
    await readBook(page);
    await page.getByText("1 列没有用到").click();
    await button(page, "改“高层次”（K 列）的含义").click();
    await page.getByRole("combobox", { name: /高层次/ }).click();
    await page.keyboard.type("研究生");
    await page.getByRole("option", { name: "研究生学历专任教师数", exact: true }).click();
    await page.getByText("11 列已认出").waitFor();
    await page.getByRole("combobox", { name: "学段" }).selectOption("primary");
    await assess(page);
    await button(page, "已核对，确认").first().click();
    await page.getByText("已确认 1 处").waitFor();
    const saved = await savedFile(page);
    await untilEqual(() => state(page), "已保存");

    await reload(page);
    await button(page, "继续上次的工作").click();
    await page.getByText("已确认 1 处").waitFor();
    expect(await page.getByRole("region", { name: "结论", exact: true }).innerText()).to.include("只评估了小学");
    await page.close();

    const { page: other } = await openWorkbenchAlone(site.browser, site.url);
    await openToKeep(other, saved.name, saved.bytes);
    await readBook(other);
    await other.getByText("11 列已认出").waitFor();
    await assess(other);
    await other.getByText("已确认 1 处").waitFor();
    expect(await other.getByRole("region", { name: "结论", exact: true }).innerText()).to.include("只评估了小学");
    await other.close();
  });

  it("keeps the files that schools sent, and reads them again", async () => {
    const { page } = await openWorkbenchAlone(site.browser, site.url);
    await openPart(page, "收表核对");
    const buffer = Buffer.from("学校名称,小学生数\n第一小学,320\n");
    await page.getByLabel("选择文件…").setInputFiles({ name: "一小.csv", mimeType: "text/csv", buffer });
    const summary = page.getByTestId("collected-summary");
    await summary.waitFor();
    const before = await summary.innerText();
    await openHers(page);
    await reload(page);
    await button(page, "继续上次的工作").click();
    await page.locator("#bar .notice", { hasText: "已接着上次的工作" }).waitFor();
    await openPart(page, "收表核对");
    await untilEqual(() => summary.innerText(), before);
    await page.close();
  });

  it("discards the work of before for good, after a second press", async () => {
    const { page } = await openWorkbenchAlone(site.browser, site.url);
    await openHers(page);
    await reload(page);
    await button(page, "不要了").click();
    await button(page, "删掉就找不回来，确定不要").click();
    await strip(page).waitFor({ state: "hidden" });
    await reload(page);
    expect(await strip(page).isVisible()).to.equal(false);
    await page.close();
  });

  it("asks before another file takes the place of unsaved edits", async () => {
    const { page } = await openWorkbenchAlone(site.browser, site.url, "en");
    await drop(page, grid, name, await styled());
    await untilEqual(() => saveButton(page).innerText(), "Save (all else kept)");
    await typeInto(page, "B3", "555");
    await untilEqual(() => state(page), "Not saved");
    const dialog = page.getByRole("dialog", { name: "There are changes that are not saved" });
    const dropOther = (): Promise<void> => drop(page, grid, "other.csv", strToU8("学校名称,小学生数\n第一小学,320\n"));

    await dropOther();
    await dialog.waitFor();
    expect(await page.evaluate("document.activeElement.textContent")).to.equal("Save, then open");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await saveButton(page).innerText()).to.equal("Save (all else kept)");

    await dropOther();
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate("document.activeElement.closest('#grid, #pane, #bar')")).to.equal(null);
    const download = page.waitForEvent("download");
    await button(page, "Save, then open").click();
    expect((await download).suggestedFilename()).to.equal(name);
    await untilEqual(() => saveButton(page).innerText(), "Save as .xlsx (values only)");

    await typeInto(page, "B3", "1");
    await untilEqual(() => state(page), "Not saved");
    await drop(page, grid, name, await styled());
    await button(page, "Open without saving").click();
    await untilEqual(() => saveButton(page).innerText(), "Save (all else kept)");
    expect(await state(page)).to.equal("Saved");
    await page.close();
  });

  it("saves by Ctrl+S with what is just being typed, and asks before unsaved work is left", async () => {
    const { page } = await openWorkbenchAlone(site.browser, site.url);
    await openHers(page);
    await goToCell(page, "B3");
    await page.keyboard.type("777");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    const { grids } = await readWorkbook(new Uint8Array(await readFile(await download.path())), name);
    expect(cellAt(grids, "学校表", "B3")).to.equal(777);
    await untilEqual(() => state(page), "已保存");
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await reload(page);
    expect(asked).to.deep.equal([]);
    await openHers(page);
    await typeInto(page, "B3", "1");
    await untilEqual(() => state(page), "未保存");
    await reload(page);
    expect(asked).to.deep.equal(["beforeunload"]);
    await page.close();
  });

  it("keeps the work of two windows apart", async () => {
    const context = await site.browser.newContext(view);
    const open = async (): Promise<Page> => (await openWorkbenchIn(context, site.url)).page;
    const closed = await open();
    await openHers(closed, "旧.xlsx");
    await typeInto(closed, "B3", "99");
    await untilEqual(async () => (await editsKept(closed)) > 0, true);
    await closed.close();
    const living = await open();
    await openHers(living);
    await typeInto(living, "B3", "111");
    const second = await open();
    await strip(second).getByText("旧.xlsx").waitFor();
    expect(await strip(second).innerText()).to.not.include("另有");
    await living.close();
    await second.reload();
    await strip(second).getByText(name).waitFor();
    await strip(second).getByText("另有 1 份更早的").waitFor();
    await context.close();
  });
});
