// Plans that the solver makes, in a real browser: loaded only when asked for, under a page's policy that forbids WebAssembly, called off, and
// by double click.
import { writeGrids } from "@junheng/workbook/write";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { stickFolder } from "./stick-folder.js";
import { onePage, testSite } from "./test-site.js";
import { until } from "./until.js";
import { button, openPart, openToKeep, openWorkbench, openWorkbenchAlone, sheetNames } from "./workbench-page.js";

const table = (text: string) =>
  text
    .split("\n")
    .map((line) => line.split(",").map((each) => (each === "" || Number.isNaN(Number(each)) ? each : Number(each))));
const county = table(
  `学校名称,学校类型,在校学生数,高于规定学历教师数,骨干教师数,体育艺术教师数,教学及辅助用房面积,体育运动场馆面积,教学仪器设备值,网络多媒体教室数
甲小学,小学,200,10,1,2,1000,1600,420000,5
乙小学,小学,300,9,3,3,1300,2400,560000,7
丙小学,小学,100,5,1,1,500,800,210000,2`,
);
const costs = "指标,单价（元）\nL1,80000\nL2,60000\nL3,80000\nL4,3000\nL5,400\nL6,1\nL7,50000\n";

const choose = async (page: Page, name: string, text: string): Promise<void> => {
  const chooser = page.waitForEvent("filechooser");
  await button(page, name).click();
  await (
    await chooser
  ).setFiles({ name: `${name.replace("…", "")}.csv`, mimeType: "text/csv", buffer: Buffer.from(text) });
};

/** Chooses a table of unit costs, and waits until it is read. */
const chooseCosts = async (page: Page): Promise<void> => {
  await choose(page, "单价表…", costs);
  await until(
    () => button(page, "一起算").isDisabled(),
    (isDisabled) => expect(isDisabled).to.equal(false),
  );
};

const openCounty = async (page: Page): Promise<void> => {
  const sheet = { sheet: "学校", rows: county, rowKinds: county.map(() => "body" as const), widths: [] };
  await openToKeep(page, "某县.xlsx", await writeGrids([sheet]));
  await openPart(page, "补短板");
  await page.locator("[data-plan]").first().waitFor();
};

/** What a table of the answer holds, a line a row. */
const linesOf = (page: Page, name: string): Promise<readonly string[]> =>
  page.getByRole("table", { name, exact: true }).locator("tbody > tr").allInnerTexts();

/** 甲小学 lacks one backbone teacher; 乙小学 four others, 50 m², 40,000 yuan: it may miss one, at 85 % at least. */
const expectTogether = async (page: Page): Promise<void> => {
  await page.getByText(/各校和各项差异系数全部达标；任何方案都不少于/).waitFor();
  const lines = (await linesOf(page, "统筹规划（各校）")).map((line) => line.split("\t").slice(0, 4).join(" "));
  expect(lines).to.deep.equal([
    "乙小学 小学 每百名学生拥有高于规定学历教师数 2 人",
    "乙小学 小学 生均教学及辅助用房面积 50 ㎡",
    "乙小学 小学 生均教学仪器设备值 4 万元",
    "甲小学 小学 每百名学生拥有县级以上骨干教师数 1 人",
  ]);
};

describe("Plans that the solver makes, in the pane", () => {
  const site = testSite();
  const asked: string[] = [];
  const workbench = onePage(async () => {
    const opened = await openWorkbench(site.browser, site.url);
    opened.page.on("request", (request) => asked.push(request.url()));
    await openCounty(opened.page);
    return opened;
  });
  const solvers = () => asked.filter((url) => /\/solver\.[0-9a-f]{8}\.js$/.test(url));

  it("waits for unit costs, and is loaded with the first plan and no earlier", async () => {
    const { page } = workbench();
    expect(await button(page, "一起算").isDisabled()).to.equal(true);
    await chooseCosts(page);
    expect(solvers()).to.deep.equal([]);
    await button(page, "一起算").click();
    await expectTogether(page);
    expect(solvers()).to.have.length(1);
  });

  it("leaves the page's own policy without WebAssembly, and the solver nothing to ask for", async () => {
    const { page, complaints, strayRequests } = workbench();
    const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
    expect(policy).to.include("script-src 'self';");
    const headers = (await fetch(solvers()[0]!)).headers.get("Content-Security-Policy");
    expect(headers).to.equal("default-src 'none'; script-src 'wasm-unsafe-eval'; frame-ancestors 'none'");
    expect([complaints, strayRequests]).to.deep.equal([[], []]);
  });

  it("is forgotten once a choice that it went by is another", async () => {
    const { page } = workbench();
    const answer = page.getByText(/任何方案都不少于/);
    await page.getByRole("checkbox", { name: "先让各校达到标准对学校的要求" }).check();
    await answer.waitFor({ state: "detached" });
    await button(page, "一起算").click();
    await answer.waitFor();
  });

  it("writes what it shows", async () => {
    const { page } = workbench();
    await button(page, "写成工作表").click();
    await page.getByText(/^已写入：.*统筹规划/).waitFor();
    expect(await sheetNames(page)).to.include.members(["统筹规划（各校）", "统筹规划（各指标）"]);
  });

  it("pairs the schools of a table, and makes a roster of its teachers", async () => {
    const { page } = workbench();
    await choose(
      page,
      "结对表…",
      "学校,乡镇,角色,可帮扶校数,强项,弱项\n实验小学,城区,牵头,1,数学、管理,\n东小学,东乡,受援,,,数学\n西小学,西乡,受援,,,管理、英语\n",
    );
    await page.getByText("2 轮覆盖 2 个乡镇，帮扶对上弱项 2 项", { exact: false }).waitFor();
    expect(await linesOf(page, "结对帮扶规划")).to.have.length(2);
    await choose(
      page,
      "教师表…",
      "教师,学校,学科,骨干,性别,年龄,在校年限\n张,甲校,数学,是,男,40,8\n王,甲校,数学,,女,39,9\n李,乙校,英语,,女,46,10\n",
    );
    await page.getByText(/^符合条件 2 人/).waitFor();
    await choose(page, "教师表…", "学校,角色\n甲,牵头\n");
    await page.getByRole("alert").filter({ hasText: "教师、学校、学科" }).waitFor();
  });

  it("is called off at once, and leaves everything as it was", async () => {
    const { page } = await openWorkbench(site.browser, site.url);
    await openPart(page, "补短板");
    await page.locator("[data-plan]").first().waitFor();
    await chooseCosts(page);
    await page.getByRole("checkbox", { name: "差异系数上限按标准" }).uncheck();
    await button(page, "一起算").click();
    await page.getByText(/^已找到：.*与最省的差距最多/).waitFor();
    await button(page, "取消").click();
    await page.getByText("已取消，一切照旧。").waitFor();
    expect(await page.getByText(/任何方案都不少于|^已找到/).count()).to.equal(0);
    expect(await page.locator("[data-plan]").count()).to.equal(1);
    await page.close();
  });
});

describe("Plans that the solver makes, by double click", () => {
  const site = testSite();
  const folder = stickFolder();

  it("are made by a page that may run WebAssembly, and no text as a script", async () => {
    const { page, complaints } = await openWorkbenchAlone(site.browser, folder());
    const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
    expect(policy).to.include("script-src 'self' 'wasm-unsafe-eval';").and.not.include("'unsafe-eval'");
    await openCounty(page);
    await chooseCosts(page);
    await button(page, "一起算").click();
    await expectTogether(page);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
