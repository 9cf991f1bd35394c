// Collecting in the pane of Excel: forms chosen, one figure mended, the table written beside the user's sheet and assessed.
import { expect } from "chai";
import { sampleSchools, sentForms } from "../made-files/school-forms.js";
import { openExcelPage } from "./excel-page.js";
import { testSite } from "./test-site.js";
import { button, openPart, openStep } from "./workbench-page.js";

describe("Collecting in Excel", () => {
  const site = testSite();

  it("writes the table, its sources and the result beside the user's sheet, which stays as it was", async () => {
    const schools = await sampleSchools(14);
    const wrong = schools[8]!;
    const forms = await sentForms(schools, {
      [wrong.name]: { "whole.equipmentValue": Number(wrong.whole?.["equipmentValue"]) / 10_000 },
    });
    const excel = await openExcelPage(site.browser, site.url);
    const { page, workbook } = excel;
    const own = workbook.active.name;
    await openPart(page, "收表核对");
    await page
      .getByLabel("选择文件…")
      .setInputFiles(forms.map(({ file, bytes }) => ({ name: file, mimeType: "", buffer: Buffer.from(bytes) })));
    await page.getByTestId("collected-summary").waitFor();
    await page.getByLabel("查找学校").fill(wrong.name);
    await button(page, "采纳").first().click();
    await page.getByText("更正记录（1）").waitFor();

    await button(page, "写入汇总表和来源").click();
    await page.getByText("已写入").waitFor();
    expect(workbook.sheets.map(({ name }) => name)).to.deep.equal([own, "学校数据汇总", "数据来源"]);
    const cells = (at: number) => [...workbook.sheets[at]!.cells.values()];
    expect(cells(0)).to.deep.equal([]);
    expect(cells(1).map(({ value }) => value)).to.include(Number(wrong.whole?.["equipmentValue"]));
    expect(cells(2).map(({ value }) => value)).to.include(forms.find(({ name }) => name === wrong.name)!.file);
    expect(workbook.sheets.flatMap((sheet) => [...sheet.cells.values()]).some(({ formula }) => formula)).to.equal(
      false,
    );

    await button(page, "用这张表评估").click();
    await page.getByRole("region", { name: "结论" }).waitFor();
    const results = await openStep(page, "results");
    await button(page, "写入结果表").click();
    await results.getByText(/^已写入：/).waitFor();
    expect(workbook.sheets.map(({ name }) => name)).to.include.members([own, "学校数据汇总", "数据来源", "计算依据"]);
    expect(cells(0)).to.deep.equal([]);
    expect(excel.complaints).to.deep.equal([]);
    expect(excel.strayRequests).to.deep.equal([]);
    await page.close();
  });
});
