// The pane and the functions as WPS opens them, without WPS: the built pages in a browser, over a fake of its object model.
import { readFile } from "node:fs/promises";
import { judgeCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import { testSite } from "./test-site.js";
import { button, readBook, writeResults } from "./workbench-page.js";
import { openWpsPage, type FakeInPage, type WpsTestPage } from "./wps-page.js";

declare const fakeWps: FakeInPage;

const sample = "sample-county.xlsx";
const grids = async () =>
  (await readWorkbook(await readFile(new URL(`../../samples/${sample}`, import.meta.url)), sample)).grids;

describe("In WPS", () => {
  const site = testSite();
  const open = (name: string): Promise<WpsTestPage> => openWpsPage(site.browser, `${site.url}/wps/${name}`);

  it("the pane assesses the workbook as the engine does, writes the result behind it, and removes it again", async () => {
    const { page, complaints } = await open("pane.html");
    for (const { sheet, rows } of await grids())
      await page.evaluate(([name, cells]) => fakeWps.fill(name, cells), [sheet, rows] as const);
    const own = await page.evaluate(() => fakeWps.sheets());
    const before = await page.evaluate((name) => fakeWps.cells(name), own[0]?.[0] ?? "");
    await readBook(page);
    await writeResults(page);
    await page.getByText(/^已写入：/).waitFor();
    const names = (await page.evaluate(() => fakeWps.sheets())).map(([name]) => name);
    expect(names.slice(0, own.length)).to.deep.equal(own.map(([name]) => name));
    const { assessment } = judgeCounty(readSubmission(await grids()), nationalQuality2017, {});
    const cv = assessment.stages.primary?.indicators["sportsAreaPerPupil"]?.cv;
    const written = await Promise.all(
      names
        .slice(own.length)
        .map(async (name) => Object.values(await page.evaluate((each) => fakeWps.cells(each), name))),
    );
    expect(cv).to.be.a("number");
    expect(written.flat()).to.include(cv);
    expect(await page.evaluate((name) => fakeWps.cells(name), own[0]?.[0] ?? "")).to.deep.equal(before);

    await button(page, "删除本软件写的表").click();
    await button(page, "删除").click();
    await page.getByText(/^已删除/).waitFor();
    expect((await page.evaluate(() => fakeWps.sheets())).filter(([, visible]) => visible !== 2)).to.deep.equal(own);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it("the page behind the windows shows and hides the pane, and gives functions by their names in both languages", async () => {
    const { page, complaints } = await open("index.html");
    await page.waitForFunction(() => "ribbon" in globalThis);
    const press = (what: "onLoad" | "onAction"): Promise<unknown> =>
      page.evaluate(
        (name) => (globalThis as unknown as { ribbon: Record<string, () => unknown> }).ribbon[name]?.(),
        what,
      );
    expect(await press("onLoad")).to.equal(true);
    const names = await page.evaluate(() => fakeWps.names());
    expect(names).to.include.members(["JH.DIFFCOEF", "JH.差异系数"]);
    // Of the values 2, 4, 6 over equally many pupils the mean is 4, the variance 8/3: the coefficient is √(8/3)/4.
    const columns = [[[2], [4], [6]], { Value2: [[100], [100], [100]] }] as const;
    expect(
      await page.evaluate(([values, pupils]) => fakeWps.call("JH.差异系数", values, pupils), columns),
    ).to.be.closeTo(Math.sqrt(8 / 3) / 4, 1e-15);
    expect(await page.evaluate(() => fakeWps.call("JH.DIFFCOEF", [["甲"]], -2147352572))).to.match(/^#/);

    await press("onAction");
    expect(await page.evaluate(() => fakeWps.panes())).to.deep.equal([
      { ID: 1, Visible: true, url: `${site.url}/wps/pane.html` },
    ]);
    await press("onAction");
    expect((await page.evaluate(() => fakeWps.panes())).map(({ Visible }) => Visible)).to.deep.equal([false]);
    await page.evaluate(() =>
      (globalThis as unknown as { ribbon: { onAction: (control: object) => unknown } }).ribbon.onAction({
        Id: "junhengProbe",
      }),
    );
    expect((await page.evaluate(() => fakeWps.panes())).slice(1)).to.deep.equal([
      { ID: 2, Visible: true, url: `${site.url}/wps/probe.html` },
    ]);

    const ofJob = (control: object): Promise<unknown> =>
      page.evaluate((button) => {
        const { ribbon, wps } = globalThis as unknown as {
          ribbon: { onJob: (control: object) => boolean };
          wps: { PluginStorage: { getItem: (key: string) => unknown } };
        };
        return [ribbon.onJob(button), wps.PluginStorage.getItem("junheng.part")];
      }, control);
    expect(await ofJob({ Id: "junhengScore", Tag: "score" })).to.deep.equal([true, "score"]);
    expect(await ofJob({ Id: "junhengPlan" })).to.deep.equal([true, "plan"]);
    expect((await page.evaluate(() => fakeWps.panes()))[0]?.Visible).to.equal(true);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it("the pane opens at the part that a button of the ribbon asked for, and writes a function into a cell", async () => {
    const { page, complaints } = await open("pane.html");
    await page.evaluate(() => fakeWps.fill("学校表", [["学生数"], [320], [410]]));
    await button(page, "评估这份工作簿").waitFor();
    await page.evaluate(() => {
      const { wps } = globalThis as unknown as {
        wps: { PluginStorage: { setItem: (key: string, value: unknown) => void } };
      };
      wps.PluginStorage.setItem("junheng.part", "functions");
    });
    const card = page.locator('[data-function="MEAN"]');
    await card.locator("summary").click();
    const select = (address: string): Promise<void> => page.evaluate((cell) => fakeWps.select("学校表", cell), address);
    const write = card.getByRole("button", { name: "写入当前单元格" });
    await select("A2:A3");
    await card
      .getByRole("button", { name: /^取所选/ })
      .first()
      .click();
    await write.click();
    await card.getByText("'学校表'!A2 里已有内容，没有写入。").waitFor();
    await select("C2");
    await write.click();
    await card.getByText(/^已写入 '学校表'!C2/).waitFor();
    expect(await page.evaluate(() => fakeWps.formula("学校表", "C2"))).to.equal("=JH.加权均值(A2:A3)");
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it("the pane can be hidden from within, and outside WPS says where to go", async () => {
    const { page } = await open("pane.html");
    await page.evaluate(() => {
      const { wps } = globalThis as unknown as {
        wps: {
          CreateTaskPane: (url: string) => { ID: number; Visible: boolean };
          PluginStorage: { setItem: (key: string, value: unknown) => void };
        };
      };
      const pane = wps.CreateTaskPane("pane.html");
      pane.Visible = true;
      wps.PluginStorage.setItem("junheng.pane", pane.ID);
    });
    await button(page, "隐藏").click();
    expect((await page.evaluate(() => fakeWps.panes())).map(({ Visible }) => Visible)).to.deep.equal([false]);
    await page.close();
    const outside = await site.browser.newPage();
    await outside.goto(`${site.url}/wps/pane.html`);
    await outside.getByText("此页要在 WPS 表格中打开").waitFor();
    expect(await outside.getByRole("link").getAttribute("href")).to.equal("../workbench.html");
    await outside.close();
  });
});
