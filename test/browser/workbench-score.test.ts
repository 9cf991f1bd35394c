// Scoring in a real browser: the communities workbook, a joint score followed down to the cell it came from, an edit that moves it.
import { expect } from "chai";
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { onePage, testSite } from "./test-site.js";
import { printed } from "./printed.js";
import { until, untilEqual } from "./until.js";
import {
  activeCell,
  activeSheet,
  button,
  drop,
  openInGrid,
  openPart,
  openWorkbench,
  pane,
  savedGrids,
  sheetNames,
  showSheet,
  typeInto,
} from "./workbench-page.js";

const sample = new URL("../../samples/scored-communities.xlsx", import.meta.url);
const community = "虚构第一对";

describe("Scoring by a rubric", () => {
  const site = testSite();

  /** The communities workbook in the workbench, scored by a rubric. */
  const score = async (page: Page, rubric: string): Promise<void> => {
    await openInGrid(page, { "communities.xlsx": await readFile(sample) });
    await openPart(page, "细则打分");
    await page.getByLabel("评分细则", { exact: true }).selectOption(rubric);
    await button(page, "打分").click();
    await page.locator("[data-community]").first().waitFor();
  };
  const scored = onePage(async () => {
    const workbench = await openWorkbench(site.browser, site.url);
    await score(workbench.page, "six-commons");
    return workbench;
  });
  const joint = (page: Page): Locator => page.locator(`[data-community="${community}"]`);
  const number = (text: string): number => Number(/\d+\.\d+/.exec(text)?.[0]);

  it("puts the pairs together, 0.4 of the lead and 0.6 of the rural school, with both own scores beside", async () => {
    const { page, complaints } = scored();
    expect(await page.locator("[data-school]").count()).to.equal(18);
    expect(await page.locator("[data-community]").count()).to.equal(9);
    await joint(page).getByRole("button").first().click();
    const reason = await joint(page).getByRole("note").innerText();
    const [, lead, helped, total] = /0\.40 × ([\d.]+) \+ 0\.60 × ([\d.]+) = ([\d.]+)/.exec(reason)?.map(Number) ?? [];
    expect(0.4 * lead! + 0.6 * helped!).to.be.closeTo(total!, 0.0051);
    expect(complaints).to.deep.equal([]);
  });

  it("opens a joint score to its school, its item, its reason and its cell", async () => {
    const { page } = scored();
    await joint(page).getByRole("note").getByRole("button").last().click();
    const school = page.getByRole("region", { name: /的各项得分$/ });
    await school.getByRole("button", { name: /^校际互访/ }).click();
    const reason = school.getByRole("note");
    expect(await reason.innerText())
      .to.match(/评分办法/)
      .and.match(/互访次数 \d+次（[A-Z]+\d+）/)
      .and.match(/计算：/);
    const link = reason.getByRole("button").first();
    const cell = /[A-Z]+\d+$/.exec(await link.innerText())?.[0] ?? "";
    await showSheet(page, "关于");
    await link.click();
    await untilEqual(() => activeSheet(page), "评分数据");
    await untilEqual(async () => (await activeCell(page)).split(":")[0], cell);
  });

  it("prints a school's scores with their reasons", async () => {
    const { page, complaints } = scored();
    const school = page.getByRole("region", { name: /的各项得分$/ });
    const { pages, text, colours } = await printed(page, () =>
      school.getByRole("button", { name: "打印", exact: true }).click(),
    );
    expect(pages).to.be.within(2, 9);
    const said = text?.replace(/\s/g, "");
    for (const part of ["六共", "校际互访", "评分办法", "互访次数"]) expect(said ?? part).to.include(part);
    expect(colours.slice(0, 3)).to.deep.equal(Array(3).fill("rgb(255, 255, 255)"));
    expect(complaints).to.deep.equal([]);
  });

  it("follows an edit of a figure: the school's score and the joint one move, and it is said", async () => {
    const { page } = scored();
    const before = number(await joint(page).innerText());
    const sheet = (await savedGrids(page)).find((each) => each.sheet === "评分数据")!;
    const header = sheet.rows.findIndex((cells) => cells.some((cell) => String(cell).startsWith("互访次数")));
    const column = sheet.rows[header]!.findIndex((cell) => String(cell).startsWith("互访次数"));
    const row = sheet.rows.findIndex((cells) => cells[0] === "虚构农村一校");
    await showSheet(page, "评分数据");
    await typeInto(page, `${String.fromCharCode(65 + column)}${row + 1}`, "0");
    await page.getByText("与上次相比").waitFor();
    await until(
      async () => number(await joint(page).innerText()),
      (now) => expect(now).to.be.closeTo(before - 0.6 * 4, 0.0051),
    );
  });

  it("writes the scores beside the user's sheets, which stay as they were", async () => {
    const { page } = scored();
    const own = await sheetNames(page);
    const before = await savedGrids(page);
    await button(page, "写入得分表").click();
    await page.getByText("已写入").waitFor();
    const after = await savedGrids(page);
    expect(after.slice(0, own.length)).to.deep.equal(before);
    expect(after.slice(own.length).map(({ sheet }) => sheet)).to.deep.equal([
      "评分结果",
      "共同体得分",
      "校长和奖励",
      "得分依据",
      "评分数据问题",
    ]);
  });

  it("is scored by the rubric on its own sheets; a parameter changed there changes the score and its reason", async () => {
    const { page } = scored();
    await score(page, "workbook");
    const before = number(await page.locator('[data-school="虚构农村一校"]').innerText());
    const rubric = (await savedGrids(page)).find((each) => each.sheet === "评分细则")!;
    const header = rubric.rows.findIndex((cells) => cells.includes("参数"));
    const column = rubric.rows[header]!.indexOf("参数");
    const row = rubric.rows.findIndex((cells) => cells.some((cell) => String(cell).includes("校际互访")));
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    await showSheet(page, "评分细则");
    await typeInto(page, address, String(rubric.rows[row]![column]).replace(/target=\d+/, "target=40"));
    await page.getByText("与上次相比").waitFor();
    await page.locator('[data-school="虚构农村一校"]').getByRole("button").click();
    const school = page.getByRole("region", { name: /的各项得分$/ });
    await school.getByRole("button", { name: /^校际互访/ }).click();
    expect(await school.getByRole("note").innerText()).to.match(/÷ 40 →/);
    expect(number(await page.locator('[data-school="虚构农村一校"]').innerText())).to.be.below(before);
  });

  it("scores a file dropped while it is in view, and leads back to the workbook", async () => {
    const { page } = scored();
    const table =
      "学校,学校类型,学生数,教职工数,专任教师,员生比,占地面积（平方米）\n河湾小学,小学,235,49,41,1：5.7,14660\n";
    await drop(page, pane, "自评.csv", new TextEncoder().encode(table));
    await page.getByText("这里看的是读入的1 个文件").waitFor();
    await page.getByLabel("评分细则", { exact: true }).selectOption("school-self-assessment");
    await button(page, "打分").click();
    await page.locator('[data-school="河湾小学"]').waitFor();
    await button(page, "改看工作簿").click();
    await untilEqual(() => page.locator('[data-school="河湾小学"]').count(), 0);
  });
});
