// Two years compared in a real browser: five schools whose change is known, from two periods of a workbook and from a file.
import { expect } from "chai";
import { writeGrids } from "@junheng/workbook/write";
import { onePage, testSite } from "./test-site.js";
import { until } from "./until.js";
import { activeCell, activeSheet, button, openPart, openToKeep, openWorkbench, sheetNames } from "./workbench-page.js";

/** Pupils and ground of both years. */
const schools = [
  ["一小", 45, 279, 44, 300],
  ["二小", 37, 137, 30, 170],
  ["三小", 89, 935, 95, 935],
  ["四小", 76, 160, 80, 220],
  ["五小", 55, 402, 50, 380],
] as const;
const header = ["学校名称", "学校类型", "在校学生数", "体育运动场馆面积"];
const sheetOf = (sheet: string, rows: readonly (readonly (string | number)[])[]) => ({
  ...{ sheet, rows: [header, ...rows], rowKinds: [header, ...rows].map(() => "body" as const), widths: [] },
});
const first = schools.map(([name, pupils, ground]) => [name, "小学", pupils, ground]);
const second = schools.map(([name, , , pupils, ground]) => [
  name === "二小" ? "城南二小" : name,
  "小学",
  pupils,
  ground,
]);

describe("Two years in the pane", () => {
  const site = testSite();
  const workbench = onePage(async () => {
    const opened = await openWorkbench(site.browser, site.url);
    await openToKeep(opened.page, "今年.xlsx", await writeGrids([sheetOf("学校", second)]));
    await openPart(opened.page, "两年对比");
    await opened.page.getByLabel("和哪一年比").waitFor();
    return opened;
  });
  const line = () => workbench().page.locator('[data-change="primary.sportsAreaPerPupil"]');

  it("takes last year from a file, and asks which schools are the same", async () => {
    const { page } = workbench();
    const choosing = page.waitForEvent("filechooser");
    await button(page, "选前一年的文件…").click();
    const buffer = Buffer.from(await writeGrids([sheetOf("去年", first)]));
    await (await choosing).setFiles({ name: "去年.xlsx", mimeType: "", buffer });
    await page.getByRole("region", { name: "是不是同一所学校" }).waitFor();
    await button(page, "是同一所").click();
    await until(
      () => line().innerText(),
      (text) =>
        expect(text).to.include("由 0.515 降到 0.410").and.include("抬低：降幅的 75% 来自原先落后于县均值的 3 所学校"),
    );
  });

  it("says by whose resources it fell, each part with its arithmetic, after the picture", async () => {
    const { page, complaints } = workbench();
    await page.getByText("落后学校的资源 −0.0791、其余学校的资源 +0.0017、学生数变化 −0.0279").waitFor();
    await button(page, "怎么拆出来的").click();
    await page.getByRole("note").filter({ hasText: "Shapley" }).waitFor();
    const picture = page.getByRole("img", { name: /每所学校一支箭头/ });
    expect((await picture.boundingBox())!.y).to.be.lessThan((await line().boundingBox())!.y);
    expect(complaints).to.deep.equal([]);
  });

  it("opens a school to its figures of both years: this year's cells in the grid, last year's in its file", async () => {
    const { page } = workbench();
    const who = page.getByRole("table", { name: "各校的变化" });
    await who.getByRole("button", { name: "四小" }).click();
    const reason = who.getByRole("note");
    await reason.getByRole("button", { name: /D5/ }).first().click();
    await page.getByText("160").first().waitFor();
    await reason.getByRole("button", { name: /D5/ }).last().click();
    await until(
      async () => [await activeSheet(page), await activeCell(page)],
      (at) => expect(at).to.deep.equal(["学校", "D5"]),
    );
  });

  it("writes the comparison beside her sheets", async () => {
    const { page } = workbench();
    await button(page, "写成对比表").click();
    await page.getByText(/^已写入：/).waitFor();
    expect((await sheetNames(page)).length).to.be.greaterThan(3);
  });

  it("compares the periods of one workbook where it holds them", async () => {
    const { page } = await openWorkbench(site.browser, site.url);
    const years = [
      { ...sheetOf("2024", first), sheet: "2024年" },
      { ...sheetOf("2025", second), sheet: "2025年" },
    ];
    await openToKeep(page, "两年.xlsx", await writeGrids(years));
    await openPart(page, "两年对比");
    await until(
      () => page.getByLabel("和哪一年比").inputValue(),
      (value) => expect(value).to.include("2024"),
    );
    await page.locator('[data-change="primary.sportsAreaPerPupil"]').waitFor();
    await page.close();
  });
});
