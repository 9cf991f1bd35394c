// Forms for each school in a real browser: made for the schools of every sheet, not of the one in view.
import { testSite } from "./test-site.js";
import { button, openPart, openWorkbench, showSheet } from "./workbench-page.js";

const sheet = (name: string, type: string, schools: readonly string[]) => ({
  name: `${name}.csv`,
  mimeType: "text/csv",
  buffer: Buffer.from(
    ["学校名称,学校类型,在校学生数", ...schools.map((school, k) => `${school},${type},${300 + k}`)].join("\n"),
  ),
});

describe("Forms for each school", () => {
  const site = testSite();

  it("are made for the schools of all sheets of the workbook, whichever is in view", async () => {
    const { page } = await openWorkbench(site.browser, site.url);
    await page
      .locator('#bar input[type="file"]')
      .setInputFiles([sheet("小学表", "小学", ["甲小学", "乙小学"]), sheet("初中表", "初中", ["丙中学"])]);
    await page.locator('[data-u-comp="slide-tab-item"]', { hasText: "初中表" }).waitFor();
    await showSheet(page, "初中表");
    await openPart(page, "收表核对");
    await page.getByText("制作填报表发给学校").click();
    const saved = page.waitForEvent("download");
    await button(page, "为每所学校各做一份（压缩包）").click();
    await saved;
    await page.getByText("已生成 3 份填报表").waitFor();
    await page.close();
  });
});
