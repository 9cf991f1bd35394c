// Results in a real browser: Ctrl+Z takes a writing back as one step, and what a crash cut short is not there when one goes on.
import { writeGrids } from "@junheng/workbook";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { onePage, testSite } from "./test-site.js";
import { untilEqual } from "./until.js";
import {
  activeSheet,
  assess,
  button,
  cellAt,
  goToCell,
  openStep,
  openToKeep,
  openWorkbench,
  openWorkbenchIn,
  readBook,
  savedGrids,
  sheetNames,
  showSheet,
  stepHeading,
  typeInto,
  writeResults,
} from "./workbench-page.js";

const header = ["学校名称", "学校代码", "学校类型", "在校学生数", "教学及辅助用房面积", "教学仪器设备值"];

/** A county in a workbook that is saved into. */
const open = async (page: Page, schools: number): Promise<void> => {
  const rows = Array.from({ length: schools }, (_, k) => [
    `第${k}小学`,
    1000 + k,
    "小学",
    200 + (k % 97),
    900 + k,
    90_000 + 331 * k,
  ]);
  await openToKeep(page, "县.xlsx", await writeGrids([{ sheet: "县", rows: [header, ...rows] }]));
};

/** Waits, without a pause between, until a sheet is being filled and a part of that is kept. */
const untilHalfWritten = (page: Page): Promise<void> =>
  page.evaluate(`new Promise((resolve) => {
    const look = () => {
      const open = indexedDB.open("junheng");
      open.onsuccess = () => {
        const all = open.result.transaction("changes").objectStore("changes").getAll();
        all.onsuccess = () => {
          open.result.close();
          const ids = all.result.map(({ id }) => id);
          if (ids.includes("sheet.mutation.insert-sheet") && /正在写入/.test(document.body.innerText)) resolve();
          else look();
        };
      };
    };
    look();
  })`);

describe("Results that are taken back or cut short", () => {
  const site = testSite();
  const workbench = onePage(() => openWorkbench(site.browser, site.url));

  it("go with one Ctrl+Z and leave those of before; her own edit goes with the next", async () => {
    const { page, complaints } = workbench();
    await open(page, 30);
    const hers = await activeSheet(page);
    await typeInto(page, "D2", "777");
    const before = await sheetNames(page);
    await readBook(page);
    await assess(page);
    await openStep(page, "results");
    await button(page, "写入结果表").click();
    await page.getByText(/^已写入：/).waitFor();
    const written = await sheetNames(page);
    await button(page, "写入结果表").click();
    await page.getByText("替换了上次的结果").waitFor();

    const undo = async (): Promise<void> => {
      await goToCell(page, "A1");
      await page.keyboard.press("Control+z");
    };
    await undo();
    await untilEqual(() => sheetNames(page), written);
    const firstResults = await savedGrids(page);
    expect(firstResults.map(({ sheet }) => sheet)).to.deep.equal(written);
    expect(firstResults.every(({ rows }) => rows.length > 0)).to.equal(true);
    await undo();
    await untilEqual(() => sheetNames(page), before);
    expect(cellAt(await savedGrids(page), hers, "D2")).to.equal(777);
    await showSheet(page, hers);
    await undo();
    await untilEqual(async () => cellAt(await savedGrids(page), hers, "D2"), 200);
    expect(complaints).to.deep.equal([]);
  });

  it("are said to be gone after Ctrl+Z, and to be there again after Ctrl+Y", async () => {
    const { page, complaints } = workbench();
    await open(page, 30);
    const before = await sheetNames(page);
    await readBook(page);
    await writeResults(page);
    const said = page.getByText(/^已写入：/);
    await said.waitFor();
    const written = await sheetNames(page);
    const first = await savedGrids(page);
    const press = async (key: string): Promise<void> => {
      await goToCell(page, "A1");
      await page.keyboard.press(key);
    };
    await press("Control+z");
    await untilEqual(() => sheetNames(page), before);
    await page.getByText("写入的结果表已不在工作簿里").waitFor();
    expect(await said.count()).to.equal(0);
    expect(await stepHeading(page, "results").innerText()).to.not.include("已写入");
    await press("Control+y");
    await untilEqual(() => sheetNames(page), written);
    await said.waitFor();
    expect(await savedGrids(page)).to.deep.equal(first);

    await button(page, "写入结果表").click();
    await page.getByText("替换了上次的结果").waitFor();
    await press("Control+z");
    await page.getByText("写入的结果表已不在工作簿里").waitFor();
    expect(await sheetNames(page)).to.deep.equal(written);
    expect(complaints).to.deep.equal([]);
  });

  it("are not there when one goes on after a crash in the middle of writing", async () => {
    const context = await site.browser.newContext({ locale: "zh-CN", serviceWorkers: "block" });
    const { page } = await openWorkbenchIn(context, site.url);
    await open(page, 600);
    const before = await sheetNames(page);
    await readBook(page);
    await assess(page);
    await openStep(page, "results");
    await button(page, "写入结果表").click();
    await untilHalfWritten(page);
    const crashed = page.waitForEvent("crash");
    void context.newCDPSession(page).then((session) => session.send("Page.crash").catch(() => undefined));
    await crashed;

    const { page: next } = await openWorkbenchIn(context, site.url);
    await button(next, "继续上次的工作").click();
    await next.locator("#bar .notice", { hasText: "已接着上次的工作" }).waitFor();
    expect((await savedGrids(next)).map(({ sheet }) => sheet)).to.deep.equal(before);
    await button(next, "写入结果表").click();
    await next.getByText(/^已写入：/).waitFor();
    expect((await sheetNames(next)).filter((name) => name.startsWith("…"))).to.deep.equal([]);
    await context.close();
  });
});
