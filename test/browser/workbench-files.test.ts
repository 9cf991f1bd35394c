// Files in a real browser: dropped on the grid they are opened, on the pane assessed; a bad one is answered and nothing is lost.
import { expect } from "chai";
import { onePage, testSite } from "./test-site.js";
import { until, untilEqual } from "./until.js";
import {
  button,
  cellAt,
  drop,
  grid,
  openWorkbench,
  pane,
  sampleBytes,
  savedGrids,
  sheetNames,
  typeInto,
} from "./workbench-page.js";

const csv = new TextEncoder().encode("学校名称,小学生数\n第一小学,320\n第二小学,410\n");
const notice = "#bar .notice";

const bad = [
  { name: "没有内容.xlsx", bytes: new Uint8Array(), zh: "空的（0 字节）", en: "empty (0 bytes)" },
  {
    name: "a picture.xlsx",
    bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    zh: "这不是电子表格文件",
    en: "not a spreadsheet",
  },
] as const;

describe("Files in the workbench", () => {
  const site = testSite();
  const workbench = onePage(() => openWorkbench(site.browser, site.url));
  const english = onePage(() => openWorkbench(site.browser, site.url, "en"));

  for (const [locale, open] of [
    ["zh-CN", workbench],
    ["en", english],
  ] as const)
    it(`that cannot be read get a sentence, and change nothing (${locale})`, async () => {
      const { page } = open();
      const before = await savedGrids(page);
      for (const { name, bytes, zh, en } of bad) {
        const sentence = locale === "en" ? en : zh;
        await drop(page, grid, name, bytes);
        await page.locator(notice, { hasText: sentence }).waitFor();
        await page.locator(notice, { hasText: name }).waitFor();
        await drop(page, pane, name, bytes);
        // Nothing was read of the one before, and nothing is asked.
        await page.locator(pane).getByText(sentence).waitFor();
      }
      expect(await savedGrids(page)).to.deep.equal(before);
    });

  it("without a school say so, and promise no assessment", async () => {
    const { page } = workbench();
    await drop(page, pane, "库存.csv", new TextEncoder().encode("物品,数量\n粉笔,12\n黑板擦,30\n"));
    await page.locator(pane).getByText("没有读到学校。原因见下面。").waitFor();
    expect(await page.locator(pane).getByText("评估照样可以运行").count()).to.equal(0);
  });

  it("are assessed when dropped on the pane, and the workbook stays as it was", async () => {
    const { page, complaints } = workbench();
    const before = await savedGrids(page);
    await drop(page, pane, "某县 学校 2024（终稿）.xlsx", await sampleBytes());
    await button(page, "评估").click();
    await page.locator('[data-stage="primary"]', { hasText: "0.546" }).waitFor();
    expect(await savedGrids(page)).to.deep.equal(before);
    expect(complaints).to.deep.equal([]);
  });

  it("are opened when dropped on the grid, whatever their names", async () => {
    const { page, complaints } = workbench();
    await drop(page, grid, "某县 学校 2024（终稿）.xlsx", await sampleBytes());
    await page.locator(notice, { hasText: "正在使用您的文件：某县 学校 2024（终稿）.xlsx" }).waitFor();
    await untilEqual(() => sheetNames(page), ["学校基本情况", "关于"]);

    await drop(page, grid, "学校 表.csv", csv);
    await page.locator(notice, { hasText: "正在使用您的文件：学校 表.csv" }).waitFor();
    const [name = ""] = await until(
      () => sheetNames(page),
      (names) => expect(names).to.have.length(1),
    );
    await typeInto(page, "B3", "555");
    const saved = await savedGrids(page);
    expect(["B2", "B3", "A3"].map((cell) => cellAt(saved, name, cell))).to.deep.equal([320, 555, "第二小学"]);
    expect(complaints).to.deep.equal([]);
  });

  it("opened before the sample has come are not replaced by it", async () => {
    const page = await site.browser.newPage({ locale: "zh-CN" });
    let chosen = (): void => {};
    const fileChosen = new Promise<void>((resolve) => (chosen = resolve));
    await page.route("**/sample-county.xlsx", async (route) => {
      await fileChosen;
      await route.continue();
    });
    await page.goto(`${site.url}/workbench.html`);
    const file = { name: "学校 表.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
    await page.locator('#bar input[type="file"]').setInputFiles(file);
    chosen();
    await page.locator(notice, { hasText: "正在使用您的文件：学校 表.csv" }).waitFor();
    await page.locator('#grid[aria-busy="false"]').waitFor();
    await untilEqual(() => sheetNames(page), ["学校 表"]);
    await page.close();
  });
});
