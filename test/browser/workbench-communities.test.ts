// Communities in a real browser: the sample opened, its tree looked at, a gift followed to its cell, coverage told, sheets written.
import { readFile } from "node:fs/promises";
import { expect } from "chai";
import type { Locator, Page } from "playwright-core";
import { onePage, testSite } from "./test-site.js";
import { until } from "./until.js";
import {
  activeCell,
  activeSheet,
  button,
  openInGrid,
  openPart,
  openWorkbench,
  savedGrids,
  sheetNames,
} from "./workbench-page.js";

const sample = new URL("../../samples/communities.xlsx", import.meta.url);
const scored = new URL("../../samples/scored-communities.xlsx", import.meta.url);
/** A list of its own, so that what is looked at stands here. */
const members = `共同体,类型,学校,角色,乡镇,城乡,学生数
一组,城乡结对,城关小学,牵头学校,城区,城区,1000
一组,城乡结对,青溪小学,受援学校,青溪镇,乡村,200
二组,一个圈,甲小学,成员学校,青溪镇,乡村,100
二组,一个圈,乙小学,成员学校,石桥乡,乡村,100
二组,一个圈,丙小学,成员学校,石桥乡,乡村,100
`;
const ledger = `活动类型,派出学校,接收学校,数量,单位,金额,备注
捐赠,城关小学,青溪小学,50,套,4000,课桌椅
跟岗学习,青溪小学,城关小学,3,人次,,
`;

describe("Communities in the pane", () => {
  const site = testSite();

  const workbench = onePage(() => openWorkbench(site.browser, site.url));

  /** The files opened in the grid, and the part opened from the first screen. */
  const opened = async (
    files: Readonly<Record<string, string | Uint8Array>>,
  ): Promise<ReturnType<typeof workbench>> => {
    const { page } = workbench();
    await openInGrid(page, files);
    await openPart(page, "共同体");
    await heading(page, "members").waitFor();
    return workbench();
  };
  const own = (): Promise<ReturnType<typeof workbench>> => opened({ "共同体.csv": members, "台账.csv": ledger });
  const heading = (page: Page, section: string): Locator => page.locator(`[data-step="${section}"] > h2 > button`);
  const open = async (page: Page, section: string): Promise<Locator> => {
    if ((await heading(page, section).getAttribute("aria-expanded")) !== "true") await heading(page, section).click();
    const content = page.locator(`[data-step="${section}"] > section`);
    await content.waitFor();
    return content;
  };

  it("says what tables it needs where there are none", async () => {
    const { page } = workbench();
    await openPart(page, "共同体");
    await page.getByText("没有读到共同体").waitFor();
  });

  it("draws a pair as a tree and a ring as a ring, and lists the same members below", async () => {
    const { page, complaints } = await own();
    const [first, second] = ["一组", "二组"].map((name) => page.locator(`[data-community="${name}"]`));
    expect(await first!.locator("svg").getAttribute("data-shape")).to.equal("tree");
    expect(await second!.locator("svg").getAttribute("data-shape")).to.equal("ring");
    expect(await first!.locator("svg").getAttribute("aria-label"))
      .to.include("一组")
      .and.to.include("2 所学校");
    expect(await second!.locator("svg rect").count()).to.equal(3);
    await page.getByLabel("画法").selectOption("ring");
    expect(await first!.locator("svg").getAttribute("data-shape")).to.equal("ring");
    await first!.getByText("成员名单和数据").click();
    const led = first!.locator("ul ul > li");
    expect(await led.innerText())
      .to.include("青溪小学")
      .and.to.include("受援学校 · 青溪镇")
      .and.to.include("200 人");
    expect(complaints).to.deep.equal([]);
  });

  it("follows a gift from what it is worth per pupil to its cell in the grid", async () => {
    const { page } = await own();
    const gifts = await open(page, "gifts");
    const row = gifts.locator("tr[data-row='城关小学 → 青溪小学']");
    expect(await row.innerText())
      .to.include("4,000")
      .and.to.include("20");
    await row.getByRole("button").click();
    expect(await gifts.getByRole("note").innerText()).to.include("4,000 元 ÷ 青溪小学学生 200 人 = 生均 20 元");
    await gifts.getByRole("note").getByRole("button", { name: /F2/ }).first().click();
    await until(
      async () => [await activeSheet(page), await activeCell(page)],
      (at) => expect(at).to.deep.equal(["台账", "F2"]),
    );
  });

  it("tells coverage with and without the leads", async () => {
    const { page } = await own();
    const coverage = await open(page, "coverage");
    const reached = async (name: string, row: string): Promise<string> =>
      coverage.getByRole("table", { name, exact: true }).locator(`tr[data-row="${row}"]`).innerText();
    expect(await reached("全部成员", "学校")).to.match(/学校\s+5\s+—/);
    expect(await reached("不含只牵头的学校", "学校")).to.match(/学校\s+4\s+—/);
    expect(await reached("全部成员", "乡镇")).to.match(/乡镇\s+2\s+—/);
    expect(await heading(page, "coverage").innerText()).to.include("2 个乡镇");
  });

  it("opens the sample, tells its findings and what follows, and writes the sheets beside the user's own", async () => {
    const { page, complaints } = await opened({ "样例.xlsx": await readFile(sample) });
    const before = await sheetNames(page);
    expect(await heading(page, "members").innerText()).to.match(/\d+ 个共同体/);
    expect(await heading(page, "findings").innerText()).to.include("处待看");
    await pressLong(page, button(page, "写成结果表"));
    await page.getByText("已写入").waitFor();
    expect(await page.getByText("已写入").evaluate(isInView)).to.equal(true);
    const written = (await savedGrids(page)).map(({ sheet }) => sheet).filter((name) => !before.includes(name));
    expect(written).to.include.members(["共同体成员", "覆盖面", "捐赠"]);
    expect(complaints).to.deep.equal([]);
  });

  it("follows a principal's points to the items they come from and their cell, by the rules of a file", async () => {
    const { page, complaints } = await opened({ "样例.xlsx": await readFile(scored) });
    const content = await open(page, "principals");
    const principal = content.locator('[data-principal="虚构农村一校"]');
    const before = await principal.innerText();
    const rules = { format: "junheng-joint-rules/1", awards: { places: 18 }, principal: { by: "own", points: [] } };
    const buffer = Buffer.from(JSON.stringify(rules));
    await content
      .locator('input[type="file"]')
      .setInputFiles({ name: "规则.json", mimeType: "application/json", buffer });
    await until(
      () => principal.innerText(),
      (now) => expect(now).to.include("评优").and.not.to.equal(before),
    );
    expect(await content.getByTestId("joint-rules").innerText()).to.equal("规则.json");
    await button(page, "不再用规则文件").click();
    await until(
      () => principal.innerText(),
      (now) => expect(now).to.equal(before),
    );
    await principal.getByRole("button").first().click();
    await principal.getByRole("note").getByRole("button").click();
    const items = page.getByRole("region", { name: "虚构农村一校的各项得分" });
    await items.getByRole("button", { name: /^校际互访/ }).click();
    const link = items.getByRole("note").getByRole("button").first();
    const cell = /[A-Z]+\d+$/.exec(await link.innerText())?.[0] ?? "";
    await link.click();
    await until(
      async () => [await activeSheet(page), (await activeCell(page)).split(":")[0]],
      (at) => expect(at).to.deep.equal(["评分数据", cell]),
    );
    expect(complaints).to.deep.equal([]);
  });

  it("asks what a word means that is not known, and follows the answer at once", async () => {
    const rows = "共同体,类型,学校,角色\n丙组,城乡结对,城关小学,带动校\n丙组,城乡结对,青溪小学,跟进校\n";
    const { page, complaints } = await opened({ "共同体.csv": rows });
    const findings = await open(page, "findings");
    await findings.getByText("有 2 个词不认识").waitFor();
    await findings.locator('[data-word="带动校"]').getByRole("combobox").selectOption({ label: "牵头学校" });
    await findings.getByText("有 1 个词不认识").waitFor();
    await findings.locator('[data-word="跟进校"]').getByRole("combobox").selectOption({ label: "受援学校" });
    await findings.getByText("不认识的词都已说明").waitFor();
    const list = await open(page, "members");
    await list.getByText("成员名单和数据").click();
    expect(await list.locator('[data-community="丙组"] ul ul > li').innerText())
      .to.include("青溪小学")
      .and.to.include("受援学校");
    expect(complaints).to.deep.equal([]);
  });
});

/** Presses a button as slowly as a hand does, as soon as it has been scrolled to: all that is in view by then is laid out before it is let go. */
const pressLong = async (page: Page, pressed: Locator): Promise<void> => {
  await pressed.hover();
  await page.mouse.down();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 500)))),
  );
  await page.mouse.up();
};

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};
