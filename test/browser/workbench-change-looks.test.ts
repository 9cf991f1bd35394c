// The closer looks at two years in a real browser: who grew, between and within groups, gaps in communities, and a school that slid.
import { expect } from "chai";
import { writeGrids } from "@junheng/workbook/write";
import { axe, faultsOf } from "./axe.js";
import { onePage, testSite } from "./test-site.js";
import { earlierYear, laterYear, slidSchool } from "./two-years-of-a-county.js";
import { until } from "./until.js";
import { button, openPart, openToKeep, openWorkbench } from "./workbench-page.js";

describe("Two years from nearer", () => {
  const site = testSite();
  const workbench = onePage(async () => {
    const opened = await openWorkbench(site.browser, site.url);
    const { page } = opened;
    await openToKeep(page, "今年.xlsx", await writeGrids(laterYear));
    await openPart(page, "两年对比");
    const choosing = page.waitForEvent("filechooser");
    await button(page, "选前一年的文件…").click();
    const buffer = Buffer.from(await writeGrids(earlierYear));
    await (await choosing).setFiles({ name: "去年.xlsx", mimeType: "", buffer });
    await page.locator('[data-step="primary.sportsAreaPerPupil"] > h2 > button').click();
    await page.locator('[data-change="primary.sportsAreaPerPupil"]').waitFor();
    return opened;
  });
  const open = (summary: string) => workbench().page.locator("summary", { hasText: summary }).click();
  const sentence = (data: string) => workbench().page.locator(`[${data}]`);
  const expectAbove = async (picture: RegExp, data: string): Promise<void> => {
    const drawn = await workbench().page.getByRole("img", { name: picture }).boundingBox();
    expect(drawn!.y).to.be.lessThan((await sentence(data).boundingBox())!.y);
  };

  it("draw growth by percentile, say who grew faster, and give the schools by where they stood", async () => {
    const { page } = workbench();
    await open("谁长得快");
    await until(
      () => sentence("data-growth").innerText(),
      (text) => expect(text).to.include("低处（第 10 百分位）增长 −1.0%").and.include("高处长得快"),
    );
    await expectAbove(/曲线是各百分位的增长/, "data-growth");
    expect(await page.getByRole("table", { name: "前一年所处的位置" }).getByRole("row").count()).to.equal(6);
  });

  it("part the change between and within groups, by the grouping that is chosen", async () => {
    const { page } = workbench();
    await open("组间与组内");
    await sentence('data-groups="township"').waitFor();
    await expectAbove(/不平等（GE\(2\)）变化的三部分/, "data-groups");
    const groups = page.getByRole("table", { name: "组间与组内" });
    await groups.getByRole("rowheader", { name: "河东镇" }).waitFor();
    await page.getByLabel("怎样分组").selectOption({ label: "按城乡" });
    await groups.getByRole("rowheader", { name: "镇区" }).waitFor();
    await page.getByLabel("怎样分组").selectOption({ label: "按共同体" });
    await groups.getByRole("rowheader", { name: "第一组" }).waitFor();
  });

  it("tell by whom the gaps within communities closed", async () => {
    const { page } = workbench();
    await open("共同体内的差距");
    expect(await sentence("data-gaps").innerText()).to.include("共 2 对，缩小 1 对：靠成员校提高 1 对");
    await expectAbove(/成员校落后牵头学校多少/, "data-gaps");
    const gaps = page.getByRole("table", { name: "共同体内的差距" });
    await gaps.getByRole("button", { name: slidSchool }).click();
    await gaps.getByRole("note").filter({ hasText: "低的提高了，高的没有下降" }).waitFor();
  });

  it("open a school that slid to what it does not meet any more, with its cells", async () => {
    const { page, complaints } = workbench();
    await open("滑下来的学校差在哪里");
    const slid = page.getByRole("table", { name: "滑下来的学校" });
    await slid.getByRole("button", { name: slidSchool }).click();
    const reason = slid.getByRole("note");
    await reason.filter({ hasText: /网络多媒体教室数 3\.33 → 1\.11，不再达标/ }).waitFor();
    expect(await reason.getByRole("button", { name: /L6/ }).count()).to.be.greaterThan(0);
    expect(complaints).to.deep.equal([]);
  });
  it("have no fault by the rules of axe, light and dark", async () => {
    const { page } = workbench();
    await page.evaluate(axe);
    for (const theme of ["深色", "浅色"]) {
      await page.locator("#bar").getByRole("button", { name: theme }).click();
      const ours = (await faultsOf(page)).filter(({ isOfGrid }) => !isOfGrid);
      expect(ours).to.deep.equal([]);
    }
  });
});
