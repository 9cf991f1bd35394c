// What is dropped and opened at a bad time, in a real browser: nothing that was read is replaced unasked, and the last chosen file wins.
import { expect } from "chai";
import type { Page } from "playwright-core";
import { onePage, testSite } from "./test-site.js";
import { untilEqual } from "./until.js";
import { button, drop, grid, openPart, openWorkbench, pane, saveButton, sheetNames } from "./workbench-page.js";

const header = "学校名称,学校代码,学校类型,在校学生数,教学及辅助用房面积,教学仪器设备值";

const county = (schools: number, kind = "小学"): Uint8Array =>
  new TextEncoder().encode(
    [
      header,
      ...Array.from(
        { length: schools },
        (_, k) => `第${k}${kind},${kind === "小学" ? 1 : 2}${1000 + k},${kind},${200 + k},${900 + k},${90_000 + k}`,
      ),
    ].join("\n"),
  );

const dataStep = (page: Page): Promise<string> => page.locator('[data-step="data"] > h2').innerText();

describe("Files at a bad time", () => {
  const site = testSite();
  const workbench = onePage(() => openWorkbench(site.browser, site.url));

  it("ask before they take the place of files that were dropped on the pane, and can be read beside them", async () => {
    const { page, complaints } = workbench();
    await drop(page, pane, "小学.csv", county(12));
    await page.getByRole("region", { name: "是这样读的" }).waitFor();
    const read = await dataStep(page);
    await drop(page, pane, "初中.csv", county(5, "初中"));
    const question = page.getByRole("alertdialog");
    await question.waitFor();
    expect(await question.innerText())
      .to.include("初中.csv")
      .and.include("1 个文件");
    await button(page, "不读，保持原样").click();
    await question.waitFor({ state: "detached" });
    expect(await dataStep(page)).to.equal(read);

    await drop(page, pane, "初中.csv", county(5, "初中"));
    await button(page, "和原来的文件一起读（同名的用新的）").click();
    await page.getByText("数据：2 个文件").waitFor();
    expect(await dataStep(page)).to.include("17");
    await drop(page, pane, "初中.csv", county(7, "初中"));
    await button(page, "换成这些文件").click();
    await page.getByText("数据：1 个文件").waitFor();
    expect(await dataStep(page)).to.include("7");
    expect(complaints).to.deep.equal([]);
  });

  it("are all collected where more come while some are read, and another of the same name is kept beside", async () => {
    const { page, complaints } = workbench();
    await openPart(page, "收表核对");
    const choose = (names: readonly string[], schools: number): Promise<void> =>
      page.getByLabel("选择文件…").setInputFiles(
        names.map((name, k) => ({
          name,
          mimeType: "text/csv",
          buffer: Buffer.from(county(schools + k)),
        })),
      );
    await choose(["甲.csv", "乙.csv", "丙.csv"], 40);
    await choose(["丁.csv", "甲.csv"], 60);
    const summary = page.getByTestId("collected-summary");
    await summary.filter({ hasText: "5 个文件" }).waitFor();
    expect(complaints).to.deep.equal([]);
  });

  it("hold the pane while they are read for the grid, and the last chosen one is what is open", async () => {
    const { page, complaints } = workbench();
    await drop(page, grid, "大县.csv", county(9000));
    await page.locator("#pane[inert]").waitFor();
    await drop(page, grid, "小县.csv", county(8));
    await untilEqual(() => saveButton(page).innerText(), "另存为 .xlsx（只存数值）");
    await page.locator("#bar .notice", { hasText: "小县.csv" }).waitFor();
    await page.locator("#pane:not([inert])").waitFor();
    expect(await sheetNames(page)).to.deep.equal(["小县"]);
    expect(complaints).to.deep.equal([]);
  });
});
