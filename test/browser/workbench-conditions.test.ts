// The conditions of a county in the pane: a card each, opened by keyboard down to the figure, its cell and the article, on one date.
import { readFile } from "node:fs/promises";
import { guaranteeAndQuality2017 } from "@junheng/engine/rubrics";
import { expect } from "chai";
import { countyOf2017 } from "../made-files/county-of-2017.js";
import { testSite } from "./test-site.js";
import { assess, dropAll, openStep, openWorkbench, pane } from "./workbench-page.js";

const schools = new URL("../cases/base/base.xlsx", import.meta.url);

/** A county that meets everything but one rate, and does not say two figures. */
const values = {
  ...countyOf2017(guaranteeAndQuality2017),
  juniorRetention: 94,
  musicRoomsBelow73: null,
  recognitionRate: null,
};
const given = guaranteeAndQuality2017.inputs.filter(({ id }) => (values as Record<string, unknown>)[id] !== null);
const cell = ({ id, kind }: (typeof given)[number]): string => {
  const value = (values as Record<string, unknown>)[id];
  return kind === "flag" ? (value === 1 ? "是" : "否") : String(value);
};
const county = [
  ["县名", ...given.map(({ title }) => title["zh-CN"])],
  ["某县", ...given.map(cell)],
].map((row) => row.map((each) => `"${each}"`).join(","));

describe("The conditions of a county in the pane", () => {
  const site = testSite();

  it("are cards of one verdict with the schools', from files dropped together", async () => {
    const { page, complaints } = await openWorkbench(site.browser, site.url);
    await dropAll(page, pane, {
      "学校.xlsx": new Uint8Array(await readFile(schools)),
      "县级数据.csv": new TextEncoder().encode(county.join("\n")),
    });
    const verdict = await assess(page);
    const card = (id: string) => verdict.locator(`[data-condition="${id}"]`);
    await verdict.locator("[data-verdict]").filter({ hasText: "全县：未达标。教育质量未达标。" }).waitFor();
    expect(await card("resources").innerText()).to.include("资源配置：达标");
    expect(await card("guarantee").innerText()).to.include("政府保障程度：达标");
    expect(await card("recognition").innerText()).to.include("社会认可度：未提供数据");

    const retention = card("quality").locator('[data-item="retention"]');
    expect(await retention.isVisible()).to.equal(false);
    await card("quality").locator("summary").focus();
    await page.keyboard.press("Enter");
    await retention.waitFor();
    expect(await retention.innerText())
      .to.include("1. 初中三年巩固率：未达到")
      .and.include("初中三年巩固率：94%")
      .and.include("教育质量第1项");
    await retention.getByRole("button", { name: /^看 / }).click();
    await retention.locator('td[title="94"]').waitFor();

    await card("recognition").locator("summary").click();
    expect(await card("recognition").innerText()).to.include("还缺：社会认可度。请补进县级数据表");
    expect(complaints).to.deep.equal([]);

    await card("guarantee").locator("summary").click();
    await card("guarantee").locator('[data-item="schoolSize"]').waitFor();
    await openStep(page, "data");
    await page.getByLabel("评估日期").fill("2022-06-30");
    await openStep(page, "verdict");
    await card("guarantee").filter({ hasText: "政府保障程度：暂不能判定" }).waitFor();
    await verdict.getByText("评估日期：2022-06-30。").waitFor();
    await card("guarantee").locator("summary").click();
    await card("guarantee").locator('[data-item="musicAndArtRoomsRelaxed"]').filter({ hasText: "还缺：" }).waitFor();
    await page.close();
  });
});
