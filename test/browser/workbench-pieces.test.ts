// Long work in a real browser: it says how far it is, and called off it leaves everything as it was.
import { expect } from "chai";
import type { Download, Page } from "playwright-core";
import { testSite } from "./test-site.js";
import { untilEqual } from "./until.js";
import {
  assess,
  button,
  drop,
  grid,
  openPart,
  openStep,
  openToKeep,
  openWorkbench,
  readBook,
  sampleBytes,
  savedGrids,
  saveButton,
  sheetNames,
} from "./workbench-page.js";

const county = new TextEncoder().encode(
  [
    "学校名称,学校代码,学校类型,在校学生数,教学及辅助用房面积,教学仪器设备值",
    ...Array.from(
      { length: 400 },
      (_, k) => `第${k}小学,${1000 + k},小学,${200 + (k % 97)},${900 + k},${90_000 + 331 * k}`,
    ),
  ].join("\n"),
);

/** Presses the first button in an element as soon as what it shows holds this text; gives what it showed then. */
const pressWhenShown = (page: Page, element: string, text: string, name: string): Promise<string> =>
  page.evaluate(`new Promise((resolve) => {
    const element = document.querySelector(${JSON.stringify(element)});
    const look = () => {
      const shown = element.textContent;
      if (!shown.includes(${JSON.stringify(text)})) return;
      watching.disconnect();
      [...element.querySelectorAll("button")].find((each) => each.textContent === ${JSON.stringify(name)}).click();
      resolve(shown);
    };
    const watching = new MutationObserver(look);
    watching.observe(element, { childList: true, subtree: true, characterData: true });
    look();
  })`);

const lines = (head: string, line: (k: number) => string): Uint8Array =>
  new TextEncoder().encode([head, ...Array.from({ length: 600 }, (_, k) => line(k))].join("\n"));

/** What else is written into the workbook: how it is made, what writes it, and the sheet that takes longest. */
const writings: readonly (readonly [
  what: string,
  write: string,
  sheet: string,
  make: (page: Page) => Promise<void>,
])[] = [
  [
    "scores",
    "写入得分表",
    "得分依据",
    async (page) => {
      const scores = lines("学校,互访次数（次）,专题讲座场数（场）", (k) => `第${k}小学,${k % 9},${k % 5}`);
      await drop(page, grid, "评分数据.csv", scores);
      await untilEqual(() => saveButton(page).innerText(), "另存为 .xlsx（只存数值）");
      await openPart(page, "细则打分");
      await page.getByLabel("评分细则", { exact: true }).selectOption("six-commons");
      await button(page, "打分").click();
    },
  ],
  [
    "checked figures",
    "写成结果表",
    "文稿数字核对",
    async (page) => {
      await openPart(page, "核对数字");
      const text = lines("", (k) => `第${k}片有小学120所、初中30所，共15${k % 10}所。`);
      await page.getByLabel("报告文字").fill(new TextDecoder().decode(text));
      await button(page, "核对这段文字").click();
    },
  ],
  [
    "a collected table",
    "写入汇总表和来源",
    "数据来源",
    async (page) => {
      await openPart(page, "收表核对");
      const file = { name: "大县.csv", mimeType: "text/csv", buffer: Buffer.from(county) };
      await page.getByLabel("选择文件…").setInputFiles(file);
      await page.getByTestId("collected-summary").waitFor();
    },
  ],
];

/** Counts in how many frames the grid draws texts while results are being written. */
const countDrawings = (page: Page): Promise<void> =>
  page.evaluate(`{
    window.drawings = 0;
    let last = -1;
    let frame = 0;
    const count = () => { frame++; requestAnimationFrame(count); };
    count();
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (...all) {
      if (frame !== last && document.querySelector("#pane").textContent.includes("正在写入《")) window.drawings++;
      last = frame;
      return fillText.apply(this, all);
    };
  }`);

describe("Long work in the workbench", () => {
  const site = testSite();

  it("writes results in pieces, says which sheet and how far, and takes them back when it is called off", async () => {
    const { page, complaints } = await openWorkbench(site.browser, site.url);
    await drop(page, grid, "大县.csv", county);
    await untilEqual(() => saveButton(page).innerText(), "另存为 .xlsx（只存数值）");
    await readBook(page);
    await assess(page);
    await openStep(page, "results");
    const before = await sheetNames(page);
    const stopped = pressWhenShown(page, "#pane", "正在写入《计算依据》", "取消");
    await button(page, "写入结果表").click();
    expect(await stopped).to.match(/正在写入《计算依据》：共 \d+ 行，已写 \d+ 行/);
    await page.getByText("已取消，一切照旧。").waitFor();
    await untilEqual(() => sheetNames(page), before);

    await countDrawings(page);
    await button(page, "写入结果表").click();
    await page.getByText(/^已写入：/).waitFor();
    const written = await sheetNames(page);
    // Tabs that come and go draw the sheet in view anew; its hundreds of pieces do not.
    expect(await page.evaluate("window.drawings")).to.be.below(3 * (written.length - before.length));
    expect(written.length).to.be.greaterThan(before.length + 2);
    const saved = await savedGrids(page);
    expect(saved.map(({ sheet }) => sheet)).to.deep.equal(written);
    const reasons = saved.find(({ sheet }) => sheet === "计算依据");
    expect(reasons?.rows.length).to.be.greaterThan(400);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  for (const [what, write, sheet, make] of writings)
    it(`takes back ${what} when writing is called off, and writes all when asked again`, async () => {
      const { page, complaints } = await openWorkbench(site.browser, site.url);
      await make(page);
      await button(page, write).waitFor();
      const before = await sheetNames(page);
      const stopped = pressWhenShown(page, "#pane", `正在写入《${sheet}》`, "取消");
      await button(page, write).click();
      await stopped;
      await page.getByText("已取消，一切照旧。").waitFor();
      await untilEqual(() => sheetNames(page), before);
      const kept = await savedGrids(page);
      expect(kept.map((each) => each.sheet)).to.deep.equal(before);

      await button(page, write).click();
      await page.getByText(/^已写入：/).waitFor();
      const saved = await savedGrids(page);
      expect(saved.map((each) => each.sheet)).to.include(sheet);
      expect(saved.find((each) => each.sheet === sheet)?.rows.length).to.be.greaterThan(400);
      expect(complaints).to.deep.equal([]);
      await page.close();
    });

  it("saves once however often it is asked, and hands nothing over when it is called off", async () => {
    const { page, complaints } = await openWorkbench(site.browser, site.url);
    await openToKeep(page, "样例.xlsx", await sampleBytes());
    const downloads: Download[] = [];
    page.on("download", (download) => downloads.push(download));
    const save = `document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "s", ctrlKey: true, bubbles: true }));`;
    const notice = page.locator("#bar .notice");
    await page.evaluate(
      `${save} new Promise((go) => setTimeout(go)).then(() => document.querySelector(".busy button").click())`,
    );
    await notice.filter({ hasText: "已取消保存" }).waitFor();
    expect(downloads).to.have.length(0);
    await page.evaluate(`${save} ${save} ${save}`);
    await notice.filter({ hasText: "已保存 样例.xlsx" }).waitFor();
    await untilEqual(() => downloads.length, 1);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
