// The room of the pane in a real browser: drawn wider by keyboard, opened as a page with a table of all schools, remembered, and left for a cell.
import { expect } from "chai";
import type { Page } from "playwright-core";
import { onePage, testSite } from "./test-site.js";
import { untilEqual } from "./until.js";
import {
  activeSheet,
  assess,
  button,
  cellAt,
  openInGrid,
  openStep,
  openWorkbench,
  readBook,
  sampleBytes,
  savedGrids,
  typeInto,
  untilReady,
} from "./workbench-page.js";

describe("The room of the pane", () => {
  const site = testSite();
  const workbench = onePage(() => openWorkbench(site.browser, site.url));

  const widthOf = async (page: Page): Promise<number> => Math.round((await page.locator("#pane").boundingBox())!.width);

  it("is a page again after a reload, and the grid behind it takes what is typed when it is uncovered", async () => {
    const { page, complaints } = workbench();
    await button(page, "放大").click();
    await untilEqual(() => widthOf(page), 1400);
    await page.reload();
    await untilReady(page);
    expect(await widthOf(page)).to.equal(1400);
    await button(page, "收回").click();
    await untilEqual(() => widthOf(page), 380);
    await typeInto(page, "H9", "1999");
    expect(cellAt(await savedGrids(page), "学校基本情况", "H9")).to.equal(1999);
    expect(complaints).to.deep.equal([]);
  });

  it("is a page with a table of the schools, found by name and by what they fall short of; a cell leads back to the grid", async () => {
    const { page, complaints } = workbench();
    await openInGrid(page, { "样例.xlsx": await sampleBytes() });
    await readBook(page);
    await assess(page);
    await button(page, "放大").click();
    await untilEqual(() => widthOf(page), 1400);
    await openStep(page, "schools");
    const table = page.getByRole("table", { name: "各校数值和判定" });
    const rows = table.locator("tr[data-school]");
    await page.getByText("21 / 172 所学校").waitFor();
    await rows.first().waitFor();
    expect(await table.getByRole("columnheader").count()).to.equal(12);

    await page.getByLabel("只看没有达标的").uncheck();
    await page.getByText("172 / 172 所学校").waitFor();
    await page.getByLabel("查找学校").fill("柳塘镇");
    await page
      .getByText(/^\d+ \/ 172 所学校$/)
      .filter({ hasNotText: "172 / 172" })
      .waitFor();
    await page.getByLabel("查找学校").fill("");
    await page.getByLabel("哪项没有达到").selectOption({ label: "生均教学仪器设备值" });
    const values = (): Promise<number[]> =>
      rows.evaluateAll((all) =>
        all.map((row) => Number(row.querySelectorAll("td")[8]?.textContent?.replace(/[^\d.]/g, ""))),
      );
    await untilEqual(
      async () =>
        (await values()).length > 2 && (await values()).every((each, k, all) => k === 0 || all[k - 1]! <= each),
      true,
    );

    await rows.first().locator("td").nth(8).getByRole("button").click();
    const reason = table.getByRole("note");
    expect(await reason.innerText()).to.include("标准");
    const wide = (await reason.boundingBox())!.width;
    expect(wide).to.be.greaterThan((await table.boundingBox())!.width * 0.9);
    await reason.getByRole("button", { name: /^看 / }).first().click();
    await untilEqual(() => widthOf(page), 380);
    await untilEqual(() => activeSheet(page), "学校基本情况");
    expect(complaints).to.deep.equal([]);
  });

  it("sorts the table of schools by any of its columns, by mouse or keyboard, with ranks in which equal ones share", async () => {
    const { page, complaints } = workbench();
    await openInGrid(page, { "样例.xlsx": await sampleBytes() });
    await readBook(page);
    await assess(page);
    await button(page, "放大").click();
    const schools = await openStep(page, "schools");
    await schools.getByLabel("只看没有达标的").uncheck();
    await schools.getByLabel("学段", { exact: true }).selectOption({ label: "初中" });
    await page.getByText("25 / 172 所学校").waitFor();
    const table = page.getByRole("table", { name: "各校数值和判定" });
    const head = table.getByRole("columnheader", { name: "生均体育运动场馆面积" });
    const column = async (at: number): Promise<number[]> =>
      await table
        .locator("tr[data-school]")
        .evaluateAll(
          (all, cell) =>
            all.map((row) => Number(row.querySelectorAll("td")[cell]?.textContent?.replace(/[^\d.]/g, ""))),
          at,
        );
    const isSorted = (values: readonly number[], sign: number): boolean =>
      values.length > 5 && values.every((each, at) => at === 0 || sign * (each - values[at - 1]!) >= 0);
    await head.getByRole("button").click();
    await untilEqual(async () => isSorted(await column(7), -1), true);
    expect(await head.getAttribute("aria-sort")).to.equal("descending");
    const ranks = await column(1);
    expect(ranks[0]).to.equal(1);
    expect(isSorted(ranks, 1)).to.equal(true);

    await head.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await untilEqual(async () => isSorted(await column(7), 1), true);
    expect(await head.getAttribute("aria-sort")).to.equal("ascending");
    expect(await table.locator("th[aria-sort]:not([aria-sort=none])").count()).to.equal(1);
    await page.keyboard.press("Enter");
    await untilEqual(() => head.getAttribute("aria-sort"), "none");
    await button(page, "收回").click();
    await untilEqual(() => widthOf(page), 380);

    const cards = schools.locator("[data-school]");
    await schools.getByLabel("排序").selectOption({ label: "生均体育运动场馆面积" });
    const ofCards = async (): Promise<readonly (readonly number[])[]> =>
      (await cards.allInnerTexts()).map((text) => [...(/名次 (\d+) · ([\d.]+)/.exec(text) ?? [])].slice(1).map(Number));
    await untilEqual(
      async () =>
        isSorted(
          (await ofCards()).map(([, value]) => value!),
          -1,
        ),
      true,
    );
    expect((await ofCards())[0]![0]).to.equal(1);
    await schools.getByRole("button", { name: "从高到低" }).click();
    await untilEqual(
      async () =>
        isSorted(
          (await ofCards()).map(([, value]) => value!),
          1,
        ),
      true,
    );
    expect(complaints).to.deep.equal([]);
  });

  it("is drawn by arrow keys, never below what the pane needs, and is remembered", async () => {
    const { page, complaints } = workbench();
    const line = page.getByRole("separator", { name: "任务窗格的宽度" });
    expect(await widthOf(page)).to.equal(380);
    await line.focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await untilEqual(() => widthOf(page), 420);
    expect(await line.getAttribute("aria-valuenow")).to.equal("420");
    await page.reload();
    await untilReady(page);
    expect(await widthOf(page)).to.equal(420);
    await line.focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowRight");
    await untilEqual(() => widthOf(page), 320);
    expect(complaints).to.deep.equal([]);
  });
});
