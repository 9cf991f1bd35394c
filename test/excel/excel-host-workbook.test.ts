// The Excel host over the real client library: settings, changes, selection, looks.
import { expect } from "chai";
import { createExcelHost } from "../../addin/src/hosts/excel/create-excel-host.js";
import { installFakeExcel } from "./fake-excel.js";

describe("The Excel host, around the cells", () => {
  it("keeps a setting in the workbook, and finds none that is not there", async () => {
    const { workbook } = installFakeExcel();
    const host = createExcelHost();
    expect(await host.loadSetting("mapping")).to.equal(null);
    await host.saveSetting("mapping", "{}");
    await host.saveSetting("mapping", '{"version":1}');
    expect(await createExcelHost().loadSetting("mapping")).to.equal('{"version":1}');
    expect([...workbook.settings.map.keys()]).to.deep.equal(["junheng.mapping"]);
  });

  it("selects a cell on its sheet", async () => {
    const { workbook } = installFakeExcel();
    const sheet = workbook.add("学校");
    await createExcelHost().select("学校", "C7:C90");
    expect(workbook.active).to.equal(sheet);
    expect(workbook.selection).to.have.property("address", "学校!C7:C90");
  });

  it("tells of the user's changes, not of its own sheets', and no more once it is told to stop", async () => {
    const excel = installFakeExcel();
    const host = createExcelHost();
    let changes = 0;
    const stop = host.onChange(() => changes++);
    await host.writeSheets([{ id: "reasons", name: "理由", rows: [[{ value: "甲" }]], widths: [8] }]);
    await excel.change(excel.workbook.sheet("理由").id);
    expect(changes).to.equal(0);
    await excel.change(excel.workbook.sheet("Sheet1").id);
    expect(changes).to.equal(1);
    stop();
    await excel.change(excel.workbook.sheet("Sheet1").id);
    expect(changes).to.equal(1);
  });

  const appearances = [
    ["zh-CN", "#FFFFFF", "zh-CN", "light"],
    ["zh-TW", "#262626", "zh-CN", "dark"],
    ["en-GB", "#212121", "en", "dark"],
    ["de-DE", "", "en", "light"],
  ] as const;
  for (const [language, background, locale, theme] of appearances) {
    it(`looks ${theme} and speaks ${locale} in an Excel that is ${background || "silent"} and speaks ${language}`, async () => {
      installFakeExcel(language, background);
      expect(await createExcelHost().appearance()).to.deep.equal({ locale, theme });
    });
  }
});
