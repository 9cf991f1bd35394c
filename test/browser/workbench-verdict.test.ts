// A verdict and what stands in its way, in a real browser: reasons with their cells, confirmed one by one, and the choice of a period.
import { readFile } from "node:fs/promises";
import { expect } from "chai";
import { alikeCsv } from "./alike-county.js";
import { testSite } from "./test-site.js";
import { button, drop, openWorkbench, pane } from "./workbench-page.js";

const years = new URL("../cases/years/year-column.xlsx", import.meta.url);

describe("A verdict in the pane", () => {
  const site = testSite();

  it("is pending with its reason and cells, follows a confirmation at once, and is pending again when it is taken back", async () => {
    const { page, complaints } = await openWorkbench(site.browser, site.url);
    await drop(page, pane, "某县.csv", alikeCsv);
    await button(page, "评估").click();
    const verdict = page.getByRole("region", { name: "结论" });
    const county = verdict.locator("[data-verdict]");
    await county.filter({ hasText: "全县：待定。有 1 处要先核实" }).waitFor();
    const primary = page.locator('[data-stage="primary"]');
    expect(await primary.innerText()).to.include("小学：待定");
    expect(await page.locator('[data-stage="junior"]').innerText()).to.include("初中：达标");
    expect(await verdict.innerText())
      .to.include("差异系数为 0")
      .and.include("2500");
    await verdict.getByRole("button", { name: /^看 .*I2$/ }).click();
    await verdict.getByText("3000000").waitFor();

    await button(page, "已核对，确认").focus();
    await page.keyboard.press("Enter");
    await county.filter({ hasText: "资源配置：达标" }).waitFor();
    expect(await primary.innerText()).to.include("小学：达标");
    await verdict.getByRole("status").filter({ hasText: "已确认：差异系数为 0" }).waitFor({ state: "attached" });
    await verdict.getByRole("heading", { name: "结论" }).and(page.locator(":focus")).waitFor();

    await verdict.getByText("已确认 1 处").click();
    await button(page, "取消确认").click();
    await county.filter({ hasText: "全县：待定" }).waitFor();
    await button(page, "已核对，确认").and(page.locator(":focus")).waitFor();
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it("names the period it is of, and another one can be chosen", async () => {
    const { page, complaints } = await openWorkbench(site.browser, site.url);
    await drop(page, pane, "历年.xlsx", new Uint8Array(await readFile(years)));
    const choice = page.getByLabel("采用哪一期的数据");
    await choice.waitFor();
    expect(await choice.locator("option").allInnerTexts()).to.deep.equal(["2024", "2023"]);
    await button(page, "评估").click();
    const county = page.getByRole("region", { name: "结论" }).locator("[data-verdict]");
    await county.filter({ hasText: "数据时期：2024。表中还有 2023，没有采用。" }).waitFor();
    expect(await county.innerText()).to.include("全县：待定");
    await choice.selectOption("2023");
    await county.filter({ hasText: "数据时期：2023。表中还有 2024，没有采用。" }).waitFor();
    expect(await county.innerText()).to.include("全县：未达标");
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
