// A plan in a real browser: five schools whose plan is known, a slider, a school left alone, money, and the sheets with live formulas.
import { expect } from "chai";
import { writeGrids } from "@junheng/workbook/write";
import { onePage, testSite } from "./test-site.js";
import { until } from "./until.js";
import {
  button,
  cellAt,
  openPart,
  openToKeep,
  openWorkbench,
  savedGrids,
  sheetNames,
  showSheet,
  typeInto,
} from "./workbench-page.js";

/** Pupils, and ground of so many square metres: 17 more keep 0.50, all in the fourth; 16 without it do not. */
const schools = [
  ["一小", 45, 279],
  ["二小", 37, 137],
  ["三小", 89, 935],
  ["四小", 76, 160],
  ["五小", 55, 402],
] as const;
const rows = [
  ["学校名称", "学校类型", "在校学生数", "体育运动场馆面积"],
  ...schools.map(([name, pupils, ground]) => [name, "小学", pupils, ground]),
];

describe("Planning in the pane", () => {
  const site = testSite();
  const workbench = onePage(async () => {
    const opened = await openWorkbench(site.browser, site.url);
    const sheet = { sheet: "学校", rows, rowKinds: rows.map(() => "body" as const), widths: [] };
    await openToKeep(opened.page, "某县.xlsx", await writeGrids([sheet]));
    await openPart(opened.page, "补短板");
    await opened.page.locator('[data-plan="primary.sportsAreaPerPupil"]').waitFor();
    return opened;
  });
  const line = () => workbench().page.locator('[data-plan="primary.sportsAreaPerPupil"]');
  const given = () => workbench().page.getByRole("table", { name: "添给谁" }).locator("tbody > tr");

  it("tells the least to add and to which school, against bringing all to the mean, and why this school", async () => {
    const { page, complaints } = workbench();
    expect(await line().innerText()).to.equal("差异系数 0.515 → 0.499（上限 0.50）");
    await page.getByText("都补到平均值要 427 ㎡，这样只要 17 ㎡，省 410 ㎡。").waitFor();
    expect(await given().allInnerTexts()).to.deep.equal(["四小\t160\t+17"]);
    await given().getByRole("button", { name: "四小" }).click();
    await page.getByRole("note").filter({ hasText: "各校里最小的" }).waitFor();
    await given().getByRole("button", { name: "四小" }).click();
    expect(complaints).to.deep.equal([]);
  });

  it("follows a slider of units at once, and goes back to what is needed", async () => {
    const { page } = workbench();
    const slider = page.getByRole("slider", { name: /^添多少/ });
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    await until(
      () => line().innerText(),
      (text) => expect(text).to.match(/^差异系数 0\.515 → 0\.500（上限 0\.50）$/),
    );
    await button(page, "按需要的数").click();
    await until(
      () => line().innerText(),
      (text) => expect(text).to.include("→ 0.499"),
    );
  });

  it("plans by a limit of one's own, and around a school that is left alone", async () => {
    const { page } = workbench();
    await page.getByRole("checkbox", { name: "差异系数上限按标准" }).uncheck();
    const limit = page.getByRole("slider", { name: /^差异系数降到/ });
    await limit.focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowLeft");
    await until(
      () => given().allInnerTexts(),
      (texts) => expect(texts).to.deep.equal(["四小\t160\t+133", "二小\t137\t+6"]),
    );
    await given().getByRole("button", { name: "四小" }).click();
    await button(page, "不动这所").click();
    await page.getByText("不动的学校：四小").waitFor();
    await until(
      () => given().allInnerTexts(),
      (texts) => expect(texts.join()).to.not.include("四小"),
    );
    await button(page, "都可以动").click();
    await page.getByRole("checkbox", { name: "差异系数上限按标准" }).check();
    await until(
      () => given().allInnerTexts(),
      (texts) => expect(texts).to.deep.equal(["四小\t160\t+17"]),
    );
  });

  it("shows what closing a school into another comes to, and opens it again", async () => {
    const { page } = workbench();
    await page.getByText("看看撤并一所会怎样").click();
    await page.getByLabel("撤并哪所").selectOption("四小");
    await page.getByLabel("并入哪所").selectOption("三小");
    await button(page, "看看").click();
    await page.getByText("撤并：四小 → 三小").waitFor();
    await until(
      () => line().innerText(),
      (text) => expect(text).to.include("差异系数 0.164 → 0.164"),
    );
    await button(page, "都不撤").click();
    await until(
      () => given().allInnerTexts(),
      (texts) => expect(texts).to.deep.equal(["四小\t160\t+17"]),
    );
  });

  it("says what the money buys once a unit cost is given", async () => {
    const { page } = workbench();
    await page.getByRole("spinbutton", { name: /^单价/ }).fill("100");
    await page.getByText("要花 1,700 元").waitFor();
    await page.getByRole("spinbutton", { name: /^总预算/ }).fill("1000");
    await page.getByText("1,000 元里用 1,000 元；全部补齐要 1,700 元。").waitFor();
    expect(await page.locator('[data-step="primary.sportsAreaPerPupil"] > h2').innerText()).to.include(
      "添 10 ㎡，还差 7 ㎡",
    );
    await page.getByRole("spinbutton", { name: /^总预算/ }).fill("");
    await until(
      () => line().innerText(),
      (text) => expect(text).to.include("→ 0.499"),
    );
  });

  it("slides the money once a unit cost is given, and shows at once what it buys", async () => {
    const { page } = workbench();
    const slider = page.getByRole("slider", { name: /^花多少/ });
    await slider.focus();
    await page.keyboard.press("Home");
    await page.getByText("0 元里用 0 元；全部补齐要 1,700 元。", { exact: true }).waitFor();
    expect(await line().innerText()).to.include("→ 0.515");
    expect(await page.getByRole("spinbutton", { name: /^总预算/ }).inputValue()).to.equal("0");
    await page.keyboard.press("End");
    await until(
      () => line().innerText(),
      (text) => expect(text).to.include("→ 0.499"),
    );
    expect(await page.getByRole("spinbutton", { name: /^总预算/ }).inputValue()).to.equal("");
  });

  it("shows what building a school like another comes to, and takes it away again", async () => {
    const { page } = workbench();
    await page.getByText("看看新建一所会怎样").click();
    const form = page.locator("details", { hasText: "看看新建一所会怎样" });
    await form.getByLabel("新学校叫什么").fill("六小");
    await form.getByLabel("多少学生").fill("100");
    await form.getByLabel("照哪所的样子建").selectOption("四小");
    await form.getByRole("button", { name: "看看" }).click();
    await page.getByText("新建：六小（100 人，照四小）").waitFor();
    await until(
      () => line().innerText(),
      (text) => expect(text).to.include("差异系数 0.637 →"),
    );
    await button(page, "都不建").click();
    await until(
      () => given().allInnerTexts(),
      (texts) => expect(texts).to.deep.equal(["四小\t160\t+17"]),
    );
  });

  it("writes sheets whose formulas stay live: a number changed, and the variation follows", async () => {
    const { page } = workbench();
    await button(page, "写成规划表").click();
    await page.getByText(/^已写入：/).waitFor();
    const live = "小学 生均体育运动场馆面积";
    expect(await sheetNames(page)).to.include.members(["学校", live]);
    await showSheet(page, live);
    await typeInto(page, "D12", "16");
    await until(
      async () => cellAt(await savedGrids(page), live, "B6"),
      (verdict) => expect(verdict).to.equal("未达标"),
    );
  });
});
