// Columns in doubt in a real browser: asked at the top with all that is needed to answer, searched by keyboard, the verdict follows.
import { expect } from "chai";
import { testSite } from "./test-site.js";
import { assess, button, drop, openStep, openWorkbench, pane } from "./workbench-page.js";

const rows = [
  "学校名称,学校类型,在校学生数,专任教师数,高层次,本科,专科",
  "第一小学,小学,500,24,18,2,4",
  "第二小学,小学,520,25,0,20,5",
  "第三小学,小学,480,23,17,2,4",
  "第四小学,小学,510,26,0,20,6",
  "第五小学,小学,490,24,18,2,4",
];
const county = new TextEncoder().encode(rows.join("\n"));

describe("Columns in doubt", () => {
  const site = testSite();

  it("stand on top and open, and choosing a meaning by keyboard changes the reading and the verdict", async () => {
    const { page, complaints } = await openWorkbench(site.browser, site.url);
    await drop(page, pane, "某县.csv", county);
    const asked = page.getByRole("region", { name: "拿不准的列" });
    const card = asked.locator('[data-column="E"]');
    await card.waitFor();
    expect(await asked.locator("li").count()).to.equal(1);
    expect(await card.innerText())
      .to.include("高层次")
      .and.include("没有读懂")
      .and.include("前几个数：18、0、17")
      .and.include("现在没有用到这一列");
    // One cell alone is named with its sheet.
    expect((await card.innerText()).split("\n"))
      .to.include("看 某县 E1")
      .and.not.include("某县");
    await card.getByRole("button", { name: /E1/ }).click();
    await card.getByRole("status").filter({ hasText: "专任教师数" }).waitFor();
    // What is asked with the columns is not listed again among the findings, before the verdict and after it.
    expect(await (await openStep(page, "findings")).innerText())
      .to.include("拿不准的列有 1 处疑点，在“数据”一步里")
      .and.not.include("没有读懂");
    await assess(page);
    const primary = page.locator('[data-stage="primary"]');
    // By hand, weighted by pupils: 6, 25, 6, 26 and 6 teachers with more than is required.
    await primary.filter({ hasText: "0.666" }).waitFor();
    expect(await primary.innerText()).to.include("7 项指标中 0 项");
    await openStep(page, "findings");
    expect(await page.getByRole("region", { name: "数据问题" }).innerText()).to.not.include("没有读懂");

    await openStep(page, "data");
    await card.getByRole("combobox").focus();
    await page.keyboard.type("postgraduate");
    await page.keyboard.press("Enter");
    await card.getByText("现在读作：").waitFor();
    expect(await card.innerText())
      .to.include("研究生")
      .and.not.include("没有读懂");
    await asked.getByText("拿不准的列都已定下来").waitFor();
    expect(await (await openStep(page, "findings")).innerText()).to.not.include("在“数据”一步里");
    await openStep(page, "verdict");
    // With the column 24, 25, 23, 26 and 24: the coefficient is 0.024.
    await primary.filter({ hasText: "7 项指标中 1 项" }).waitFor();
    expect(await primary.innerText()).to.not.include("0.666");
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it("are searched in Chinese while the pane speaks English, and settled columns are folded below", async () => {
    const { page } = await openWorkbench(site.browser, site.url, "en");
    await drop(page, pane, "county.csv", county);
    const box = page.locator('[data-column="E"]').getByRole("combobox");
    await box.click();
    await page.keyboard.type("研究生");
    await page
      .getByRole("listbox")
      .getByRole("option", { name: /postgraduate/i })
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByText(/columns recognised/).count()).to.equal(1);
    expect(await button(page, "Change the meaning of “本科” (column F)").isVisible()).to.equal(false);
    await page.close();
  });
});
