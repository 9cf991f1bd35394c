// The whole work in a real browser: the sample county is assessed from the pane, its results are written, followed and removed.
import { expect } from "chai";
import type { Page } from "playwright-core";
import { onePage, testSite } from "./test-site.js";
import { untilEqual } from "./until.js";
import {
  activeCell,
  activeSheet,
  assess,
  button,
  openInGrid,
  openStep,
  openWorkbench,
  readBook,
  readThisSheet,
  sampleBytes,
  savedGrids,
  sheetNames,
  showSheet,
  typeInto,
  writeResults,
} from "./workbench-page.js";

const county = "学校基本情况";

describe("The pane of the workbench", () => {
  const site = testSite();
  const assessed = onePage(async () => {
    const workbench = await openWorkbench(site.browser, site.url);
    await readThisSheet(workbench.page);
    await assess(workbench.page);
    return workbench;
  });

  it("assesses the sample county: primary schools not met for two coefficients, junior schools met", async () => {
    const { page, complaints, strayRequests } = assessed();
    const primary = await page.locator('[data-stage="primary"]').innerText();
    expect(primary).to.include("尚未达标").and.include("0.546").and.include("0.576");
    expect(await page.locator('[data-stage="junior"]').innerText())
      .to.include("达标")
      .and.not.include("尚未");
    expect(complaints).to.deep.equal([]);
    expect(strayRequests).to.deep.equal([]);
  });

  it("follows an edit and what is taken back by Ctrl+Z, and says what moved", async () => {
    const { page } = assessed();
    const { column, row } = await firstFigure(page, "多媒体");
    await typeInto(page, `${column}${row}`, "500");
    const moved = page.getByRole("status").filter({ hasText: "与上次相比" });
    await moved.waitFor();
    const figures = async (): Promise<readonly string[]> =>
      /差异系数 (\d\.\d{3}) → (\d\.\d{3})/.exec(await moved.innerText())?.slice(1) ?? [];
    const [before = "", after = ""] = await figures();
    expect(after).to.not.equal(before);
    await page.keyboard.press("Control+z");
    await untilEqual(figures, [after, before]);
  });

  it("writes result sheets, replaces only those at a second run, and removes only those", async () => {
    const { page, complaints } = assessed();
    await openInGrid(page, { "样例.xlsx": await sampleBytes() });
    const own = await sheetNames(page);
    const before = await savedGrids(page);
    await readThisSheet(page);
    await writeResults(page);
    await page.getByText(/^已写入：/).waitFor();
    const written = await sheetNames(page);
    expect(written.slice(0, own.length)).to.deep.equal(own);
    expect(written.length).to.be.greaterThan(own.length + 3);

    await showSheet(page, county);
    await button(page, "写入结果表").click();
    await page.getByText("替换了上次的结果").waitFor();
    expect(await sheetNames(page)).to.deep.equal(written);
    const after = await savedGrids(page);
    expect(after.slice(0, own.length)).to.deep.equal(before);
    expect(after.slice(own.length).every(({ ours }) => ours)).to.equal(true);

    await button(page, "删除本软件写的表").click();
    await page.locator("#pane").getByRole("button", { name: "删除", exact: true }).click();
    await page.getByText(`已删除 ${written.length - own.length} 张结果表`).waitFor();
    expect(await sheetNames(page)).to.deep.equal(own);
    expect(await savedGrids(page)).to.deep.equal(before);
    expect(complaints).to.deep.equal([]);
  });

  it("goes from a finding to its cell", async () => {
    const { page } = assessed();
    await openInGrid(page, { "样例.xlsx": await sampleBytes() });
    await readBook(page);
    await showSheet(page, "关于");
    const link = (await openStep(page, "findings")).getByTitle(/^转到/).first();
    const [sheet = "", cell = ""] = (await link.innerText()).split(" ");
    await link.click();
    await untilEqual(() => activeSheet(page), sheet);
    await untilEqual(async () => (await activeCell(page)).split(":")[0], cell.split(":")[0]);
  });
});

/** The first school's cell under a heading. */
const firstFigure = async (page: Page, heading: string): Promise<{ column: string; row: number }> => {
  const sheet = (await savedGrids(page)).find((each) => each.sheet === county);
  const { row: top = 0, column: left = 0 } = sheet?.origin ?? {};
  const header = sheet?.rows.findIndex((cells) => cells.some((cell) => String(cell).includes(heading))) ?? -1;
  const at = sheet?.rows[header]?.findIndex((cell) => String(cell).includes(heading)) ?? -1;
  const first = sheet?.rows.findIndex((cells, k) => k > header && typeof cells[at] === "number") ?? -1;
  if (header < 0 || at < 0 || first < 0) throw new Error(`There is no column ${heading}.`);
  const column = left + at;
  const letters =
    (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : "") + String.fromCharCode(65 + (column % 26));
  return { column: letters, row: top + first + 1 };
};
