// Papers in a real browser: the leader's page and a page a school looked at, taken as documents with their pictures, and printed alone.
import { expect } from "chai";
import { strFromU8, unzipSync } from "fflate";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { onePage, testSite } from "./test-site.js";
import { printed } from "./printed.js";
import { until, untilEqual } from "./until.js";
import { assess, button, openInGrid, openWorkbench, readBook, sampleBytes } from "./workbench-page.js";

describe("Papers in the pane", () => {
  const site = testSite();
  const workbench = onePage(async () => {
    const opened = await openWorkbench(site.browser, site.url);
    const { page } = opened;
    await openInGrid(page, { "样例.xlsx": await sampleBytes() });
    await readBook(page);
    await assess(page);
    await button(page, "领导一页纸、学校页").click();
    await page.locator('[data-paper="leader-page"]').waitFor();
    return opened;
  });
  const choose = async (page: Page, paper: string): Promise<void> => {
    await page.getByLabel("看哪一份").selectOption({ label: paper });
  };
  const downloaded = async (page: Page, press: string): Promise<Readonly<Record<string, Uint8Array>>> => {
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, press).click()]);
    return unzipSync(new Uint8Array(await readFile(await download.path())));
  };

  it("show the leader's page one press from the verdict, and take it as a document with its picture", async () => {
    const { page, complaints } = workbench();
    const paper = page.locator('[data-paper="leader-page"]');
    expect(await paper.getByRole("cell", { name: "✗ 未达标" }).count()).to.be.above(0);
    expect(await paper.getByRole("img").getAttribute("alt")).to.match(/^各乡镇未达标学校：柳塘镇 3\/13、/);
    const width = await paper.getByRole("img").evaluate((image: HTMLImageElement) => image.naturalWidth);
    expect(width).to.equal(600);
    const parts = await downloaded(page, "下载 Word 文档");
    const pictures = Object.keys(parts).filter((name) => name.endsWith(".png"));
    expect(pictures).to.have.length(1);
    expect(strFromU8(parts["word/document.xml"]!)).to.include("差距最大的 10 所学校");
    expect(complaints).to.deep.equal([]);
  });

  it("refuse a file that is no map with a sentence, and draw one that is", async () => {
    const { page } = workbench();
    const give = async (name: string, text: string): Promise<void> => {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button(page, "换成乡镇地图…").click()]);
      await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    };
    await give("坏.geojson", "{}");
    await page.getByRole("alert").filter({ hasText: "不是 GeoJSON 地图" }).waitFor();
    const ring = [
      [110, 30],
      [111, 30],
      [111, 31],
      [110, 30],
    ];
    const geometry = { type: "Polygon", coordinates: [ring] };
    const features = [{ type: "Feature", properties: { 名称: "柳塘镇" }, geometry }];
    await give("图.geojson", JSON.stringify({ type: "FeatureCollection", features }));
    await page.getByRole("alert").filter({ hasText: "地图上没有" }).waitFor();
    const picture = page.locator('[data-paper="leader-page"]').getByRole("img");
    expect(decodeURIComponent((await picture.getAttribute("src"))!)).to.include("<path");
  });

  it("show a school found by its name, and all of them in one document", async () => {
    const { page, complaints } = workbench();
    await choose(page, "一校一页");
    await page.getByLabel("学校", { exact: true }).fill("周家院小学");
    const paper = page.getByRole("article", { name: "周家院小学办学条件" });
    await paper.getByRole("cell", { name: "13.6 万元" }).waitFor();
    await page.getByLabel("学校", { exact: true }).fill("没有");
    await page.getByText("没有这所学校。").waitFor();
    const parts = await downloaded(page, "下载全部学校页");
    expect(strFromU8(parts["word/document.xml"]!).match(/以上数据请学校核对/g)).to.have.length(169);
    expect(complaints).to.deep.equal([]);
  });

  it("print alone, and leave the page as it was", async () => {
    const { page } = workbench();
    await choose(page, "评估结论");
    await page.locator('[data-paper="verdict"]').first().waitFor();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "");
    });
    await button(page, "打印").click();
    await page.locator("body[data-printed]").waitFor();
    await page.emulateMedia({ media: "print" });
    const shown = (): Promise<readonly boolean[]> =>
      page.evaluate(() => [...document.body.children].map((child) => child.getClientRects().length > 0));
    expect((await shown()).filter(Boolean)).to.have.length(1);
    expect(await page.locator("[data-print]").innerText()).to.include("全县：未达标");
    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await untilEqual(() => page.locator("[data-print]").count(), 0);
    expect(await page.locator('[data-paper="verdict"]').isVisible()).to.equal(true);
  });

  it("print as pages of their own with their titles, ink on white whatever the theme, the leader's page on one", async () => {
    const { page, complaints } = workbench();
    const [white, ink] = ["rgb(255, 255, 255)", "rgb(31, 41, 55)"];
    const papers = [
      ["领导一页纸", /全县义务教育均衡情况/, 1],
      ["一校一页", /办学条件/, 2],
      ["评估结论", /全县：未达标/, 6],
      ["数据问题", /数据问题/, 6],
    ] as const;
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const [paper, title, most] of papers) {
        await choose(page, paper);
        if (paper === "一校一页") await page.getByLabel("学校", { exact: true }).fill("周家院小学");
        const shown = page.locator("[data-paper]").first();
        await until(
          () => shown.innerText(),
          (text) => expect(text).to.match(title),
        );
        const { pages, text, colours } = await printed(page, () => button(page, "打印").click());
        expect(pages, `${paper}, ${colorScheme}`).to.be.within(1, most);
        expect(text?.replace(/\s/g, "") ?? "", paper).to.match(text === null ? /^$/ : title);
        expect(colours, `${paper}, ${colorScheme}`).to.deep.equal([white, white, white, ink]);
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
    expect(complaints).to.deep.equal([]);
  });
});
