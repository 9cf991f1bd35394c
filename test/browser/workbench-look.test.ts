// The closer look at one indicator and the five dimensions in a real browser: pictures, numbers that add up, a sheet of them.
import { expect } from "chai";
import type { Locator, Page } from "playwright-core";
import { onePage, testSite } from "./test-site.js";
import { assess, openWorkbench, readBook, savedGrids, sheetNames } from "./workbench-page.js";

const pictures = ["各校分布（由低到高）", "洛伦兹曲线", "各组占全部差异的份额"] as const;

describe("The closer look", () => {
  const site = testSite();

  /** The sample county, assessed, and what its closer look has inside. */
  const look = onePage(async (): Promise<{ page: Page; inside: Locator; complaints: readonly string[] }> => {
    const { page, complaints } = await openWorkbench(site.browser, site.url);
    await readBook(page);
    await assess(page);
    await page.getByText("指标细看").click();
    const inside = page.locator("details", { has: page.getByText("指标细看") });
    return { page, inside, complaints };
  });

  it("starts at the worst coefficient, with its sentences and three pictures drawn", async () => {
    const { inside, complaints } = look();
    expect(await inside.getByRole("status").first().innerText()).to.match(
      /差异系数 0\.576，上限 0\.50；基尼系数 0\.\d{3}/,
    );
    for (const heading of pictures) {
      await inside.getByRole("heading", { name: heading }).waitFor();
    }
    await inside.locator("div[role=img][aria-label]").nth(2).locator("svg").waitFor();
    const drawn = await inside
      .locator("div[role=img][aria-label]")
      .evaluateAll((all) => all.map((each) => each.querySelectorAll("path").length));
    expect(drawn).to.have.lengthOf(3);
    expect(Math.min(...drawn)).to.be.greaterThan(3);
    const labels = await inside
      .locator("div[role=img][aria-label]")
      .evaluateAll((all) => all.map((each) => each.ariaLabel ?? ""));
    expect(labels[0]).to.match(/^\d+ 所学校由低到高/);
    expect(labels[1]).to.match(/基尼系数 0\.\d{3}/);
    expect(complaints).to.deep.equal([]);
  });

  it("parts the variation into groups whose shares add up to all of it", async () => {
    const { inside } = look();
    await inside.getByText("看数字").click();
    const rows = await inside
      .locator("tbody tr")
      .evaluateAll((all) =>
        all.map((row) => Array.from(row.querySelectorAll("td"), (cell) => Number(cell.textContent))),
      );
    expect(rows).to.have.length.greaterThan(1);
    const sum = (...columns: number[]): number =>
      rows.reduce((total, row) => total + columns.reduce((part, column) => part + (row[column] ?? NaN), 0), 0);
    expect(sum(0)).to.be.closeTo(100, 0.05 * rows.length);
    expect(sum(1, 2)).to.be.closeTo(100, 0.1 * rows.length);
  });

  it("follows the choice of another indicator and another grouping", async () => {
    const { inside } = look();
    const before = await inside.getByRole("status").first().innerText();
    await inside.getByLabel("分组").selectOption("township");
    const byTownship = await inside.getByRole("status").first().innerText();
    expect(byTownship).not.to.equal(before);
    await inside.getByLabel("指标", { exact: true }).selectOption({ index: 0 });
    const other = await inside.getByRole("status").first().innerText();
    expect(other.split("；")[0]).not.to.equal(before.split("；")[0]);
  });

  it("stands beside five dimensions, and says of each what is not measured", async () => {
    const { page } = look();
    await page.getByText(/^五个维度/).click();
    const lines = await page.locator("[data-dimension]").allInnerTexts();
    expect(lines).to.have.lengthOf(5);
    expect(lines.some((line) => line.startsWith("●"))).to.equal(true);
    expect(lines.filter((line) => line.startsWith("○")).every((line) => /没有|未/.test(line))).to.equal(true);
  });

  it("is written as a sheet of its own beside the others, which stay as they were", async () => {
    const { page, inside, complaints } = look();
    const own = await sheetNames(page);
    const before = await savedGrids(page);
    await inside.getByRole("button", { name: "写成一张工作表" }).click();
    await page.getByText(/^已写入：/).waitFor();
    const after = await savedGrids(page);
    expect(after.slice(0, own.length)).to.deep.equal(before);
    expect(after).to.have.lengthOf(own.length + 1);
    expect(JSON.stringify(after.at(-1)?.rows)).to.include("基尼系数");
    expect(complaints).to.deep.equal([]);
  });
});
