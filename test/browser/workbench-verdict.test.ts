// A verdict and what stands in its way, in a real browser: reasons with their cells, confirmed one by one, and the choice of a period.
import { readFile } from "node:fs/promises";
import { expect } from "chai";
import type { Locator } from "playwright-core";
import { alikeCsv, threeTimesAlikeCsv } from "./alike-county.js";
import { onePage, testSite } from "./test-site.js";
import { anyFile, button, drop, openInGrid, openStep, openWorkbench, pane, stepHeading } from "./workbench-page.js";

const years = new URL("../cases/years/year-column.xlsx", import.meta.url);

describe("A verdict in the pane", () => {
  const site = testSite();
  const workbench = onePage(() => openWorkbench(site.browser, site.url));

  it("is pending with its reason and cells, follows a confirmation at once, and is pending again when it is taken back", async () => {
    const { page, complaints } = workbench();
    await openInGrid(page, anyFile);
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
    await page.locator('[data-condition="resources"]').filter({ hasText: "资源配置：达标" }).waitFor();
    expect(await primary.innerText()).to.include("小学：达标");
    await verdict.getByRole("status").filter({ hasText: "已确认：差异系数为 0" }).waitFor({ state: "attached" });
    await stepHeading(page, "verdict").and(page.locator(":focus")).waitFor();

    await verdict.getByText("已确认 1 处").click();
    await button(page, "取消确认").click();
    await county.filter({ hasText: "全县：待定" }).waitFor();
    await button(page, "已核对，确认").and(page.locator(":focus")).waitFor();
    expect(complaints).to.deep.equal([]);
  });

  it("is waited for by several reasons, confirmed one by one by keyboard, each with the cells of its sheet", async () => {
    const { page, complaints } = workbench();
    await openInGrid(page, anyFile);
    await drop(page, pane, "某县.csv", threeTimesAlikeCsv);
    await button(page, "评估").click();
    const verdict = page.getByRole("region", { name: "结论" });
    const county = verdict.locator("[data-verdict]");
    const cards = verdict.locator("li").filter({ has: page.locator("[data-ground]") });
    const confirmations = button(page, "已核对，确认");
    const said = verdict.getByRole("status").first();
    const focused = verdict.locator("[data-ground]:focus");
    const keyOf = (card: number): Promise<string | null> =>
      cards.nth(card).locator("[data-ground]").getAttribute("data-ground");
    await county.filter({ hasText: "全县：待定。有 3 处要先核实" }).waitFor();
    await verdict.getByRole("heading", { name: "要先核对的地方" }).waitFor();
    expect(await cards.count()).to.equal(3);
    expect(await said.innerText()).to.equal("");
    expect(await verdict.getByText("已确认").count()).to.equal(0);

    const [rooms, tools, juniorTools] = [await keyOf(0), await keyOf(1), await keyOf(2)];
    const card = cards.first();
    expect(await card.locator("strong").innerText()).to.equal("? 差异系数为 0");
    expect(await card.locator("strong [aria-hidden]").innerText()).to.equal("?");
    const reason = card.locator("p");
    expect(await reason.innerText()).to.match(/^小学 7 所学校的“生均教学及辅助用房面积”全都是 6，/);
    expect(await card.locator("[data-ground]").getAttribute("aria-describedby")).to.equal(
      await reason.getAttribute("id"),
    );
    const links = card.getByRole("button", { name: /^看 / });
    expect(await links.allInnerTexts()).to.deep.equal(
      ["G2", "G3", "G4", "G5", "G6", "G10"].map((cell) => `看 ${cell}`),
    );
    expect(await links.first().getAttribute("title")).to.equal("某县.csv 某县 G2");
    expect((await card.innerText()).match(/^某县$/gm)).to.have.length(1);
    const more = card.getByRole("button", { name: "全部显示（7）" });
    const leftOf = async (place: Locator): Promise<number> => (await place.boundingBox())?.x ?? Number.NaN;
    const wordsOf = (place: Locator): Promise<number> =>
      place.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect().x;
      });
    expect(await wordsOf(more)).to.be.below((await leftOf(card)) + 40);
    await more.click();
    await links.filter({ hasText: "看 G11" }).waitFor();
    expect(await more.count()).to.equal(0);

    const colourOf = (place: Locator): Promise<string> => place.evaluate((element) => getComputedStyle(element).color);
    const open = await colourOf(card.locator("strong"));
    expect(open).to.not.equal(await colourOf(reason));
    const borderOf = (place: Locator): Promise<string> =>
      place.evaluate((element) => getComputedStyle(element).borderTopColor);
    expect(await borderOf(confirmations.first())).to.not.equal("rgba(0, 0, 0, 0)");

    // The focus goes to the next reason, from the last one to the one before, and at last to the heading.
    const press = async (key: string | null, next: string | null): Promise<void> => {
      await verdict.locator(`[data-ground="${key}"]`).focus();
      await page.keyboard.press("Enter");
      await focused.and(verdict.locator(`[data-ground="${next}"]`)).waitFor();
    };
    await press(tools, juniorTools);
    await county.filter({ hasText: "有 2 处要先核实" }).waitFor();
    await said.filter({ hasText: "已确认：差异系数为 0。" }).waitFor({ state: "attached" });
    await verdict.getByText("已确认 1 处").waitFor();
    expect(await confirmations.count()).to.equal(2);
    await press(juniorTools, rooms);
    expect(await page.locator('[data-stage="junior"]').innerText()).to.include("初中：达标");
    await confirmations.press("Enter");
    await stepHeading(page, "verdict").and(page.locator(":focus")).waitFor();
    await page.locator('[data-condition="resources"]').filter({ hasText: "资源配置：达标" }).waitFor();
    expect(await verdict.getByRole("heading", { name: "要先核对的地方" }).count()).to.equal(0);

    await verdict.getByText("已确认 3 处").click();
    const settled = verdict.locator("details li").filter({ hasText: "“生均教学仪器设备值”全都是 2500" });
    expect(await settled.locator("strong").innerText()).to.equal("✓ 差异系数为 0");
    expect(await colourOf(settled.locator("strong"))).to.equal(await colourOf(settled.locator("p")));
    expect(await colourOf(settled.locator("strong"))).to.not.equal(open);
    expect(await borderOf(settled.getByRole("button", { name: "取消确认" }))).to.equal("rgba(0, 0, 0, 0)");
    await press(tools, tools);
    await said.filter({ hasText: "已取消确认：差异系数为 0。" }).waitFor({ state: "attached" });
    await county.filter({ hasText: "有 1 处要先核实" }).waitFor();
    expect(await confirmations.count()).to.equal(1);
    expect(await cards.count()).to.equal(3);
    // The figures are the same, so nothing is said to have moved.
    expect(await verdict.getByText("与上次相比").count()).to.equal(0);

    await page.locator(pane).getByRole("button", { name: "English" }).click();
    const english = page.getByRole("region", { name: "Verdict" }).locator("li:has([data-ground]) strong").first();
    expect(await english.innerText()).to.match(/^\? [A-Z]/);
    await page.locator(pane).getByRole("button", { name: "中文" }).click();
    expect(complaints).to.deep.equal([]);
  });

  it("names the period it is of, and another one can be chosen", async () => {
    const { page, complaints } = workbench();
    await openInGrid(page, anyFile);
    await drop(page, pane, "历年.xlsx", new Uint8Array(await readFile(years)));
    const choice = page.getByLabel("采用哪一期的数据");
    await choice.waitFor();
    expect(await choice.locator("option").allInnerTexts()).to.deep.equal(["2024", "2023"]);
    await button(page, "评估").click();
    const county = page.getByRole("region", { name: "结论" }).locator("[data-verdict]");
    await county.filter({ hasText: "数据时期：2024。表中还有 2023，没有采用。" }).waitFor();
    expect(await county.innerText()).to.include("全县：待定");
    await openStep(page, "data");
    await choice.selectOption("2023");
    await openStep(page, "verdict");
    await county.filter({ hasText: "数据时期：2023。表中还有 2024，没有采用。" }).waitFor();
    expect(await county.innerText()).to.include("全县：未达标");
    expect(complaints).to.deep.equal([]);
  });
});
