// Many counties in a real browser: a table with a column of counties, or a file a county; each with its verdict, sorted, and opened in full.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { onePage, testSite } from "./test-site.js";
import { untilEqual } from "./until.js";
import { button, dropFromDisk, openInGrid, openPart, openWorkbench, pane } from "./workbench-page.js";

const header =
  "学校名称,学校类型,在校学生数,高于规定学历教师数,骨干教师数,体育艺术教师数,教学及辅助用房面积,体育运动场馆面积,教学仪器设备值,网络多媒体教室数";
const school = (name: string, pupils: number, rooms: number, type = "小学"): string =>
  `${name},${type},${pupils},${pupils / 20},${pupils / 100},${pupils / 100},${pupils * 6},${pupils * 9},${pupils * 2600},${rooms}`;
const counties: Readonly<Record<string, readonly string[]>> = {
  甲县: [school("河东小学", 100, 1), school("河西小学", 410, 12), school("河南中学", 300, 9, "初中")],
  乙县: [school("山东小学", 200, 8), school("山西小学", 310, 9), school("山南中学", 250, 9, "初中")],
  丙区: [school("湖滨小学", 500, 20), school("湖东小学", 120, 4), school("湖南中学", 260, 9, "初中")],
};
const table = [
  `地市,县区,${header}`,
  ...Object.entries(counties).flatMap(([name, rows]) => rows.map((row) => `临江市,${name},${row}`)),
].join("\n");

describe("Many counties at once", () => {
  const site = testSite();
  const workbench = onePage(() => openWorkbench(site.browser, site.url));

  const listed = (page: Page): Promise<(string | null)[]> =>
    page.locator("tr[data-county]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-county")));

  it("are parted by the column of a table in the grid, each with its verdict, and opened in full", async () => {
    const { page, complaints } = workbench();
    await openInGrid(page, { "全市.csv": table });
    await openPart(page, "逐县评估");
    await button(page, "评估当前工作簿里的各县").click();
    await page.locator("tr[data-county]").first().waitFor();
    expect(await listed(page)).to.deep.equal(["甲县", "乙县", "丙区"]);
    expect(await page.locator('tr[data-county="甲县"]').innerText())
      .to.include("✗ 未达标")
      .and.include("临江市");
    expect(await page.getByText("市域均衡").count()).to.equal(1);
    await page.locator('[data-indicator="multimediaClassroomsPer100Pupils"]').first().waitFor();
    await button(page, "按学校排序").click();
    await button(page, "按县排序").click();
    expect(await listed(page)).to.deep.equal(["丙区", "甲县", "乙县"]);
    await page.locator('tr[data-county="甲县"]').getByRole("button", { name: "甲县" }).click();
    await page.locator('[data-opened="甲县"] [data-verdict="false"]').waitFor();
    await button(page, "← 各县一览").click();
    expect(await listed(page)).to.have.length(3);
    expect(complaints).to.deep.equal([]);
  });

  it("come from files, one a county", async () => {
    const { page } = workbench();
    await openPart(page, "逐县评估");
    const files = Object.entries(counties).map(([name, rows]) => ({
      name: `${name}学校表.csv`,
      mimeType: "text/csv",
      buffer: Buffer.from([header, ...rows].join("\n")),
    }));
    await page.getByLabel("选择文件…").last().setInputFiles(files.slice(0, 2));
    await page.getByText("2 个县：").waitFor();
    expect(await listed(page)).to.deep.equal(["甲县", "乙县"]);
  });

  it("come from a folder that is dropped here, and does not go to the collection", async () => {
    const { page, complaints } = workbench();
    const folder = join(await mkdtemp(join(tmpdir(), "junheng-province-")), "全市");
    await mkdir(folder);
    for (const name of ["甲县", "丙区"])
      await writeFile(join(folder, `${name}学校表.csv`), [header, ...counties[name]!].join("\n"));
    await openPart(page, "逐县评估");
    await dropFromDisk(page, pane, folder);
    await untilEqual(async () => (await listed(page)).toSorted(), ["甲县", "丙区"].toSorted());
    expect(await page.getByRole("tab", { name: "逐县评估" }).getAttribute("aria-selected")).to.equal("true");
    expect(complaints).to.deep.equal([]);
    await rm(dirname(folder), { recursive: true });
  });
});
