// A sheet of the library's to a grid, where its cells lie far apart.
import { expect } from "chai";
import { cpuMilliseconds } from "../../../../test/made-files/cpu-time.js";
import { readWorkbook } from "../read-workbook.js";

describe("librarySheet", () => {
  it("refuses a table that says it is a milliard columns wide, without walking over them", async () => {
    const html = `<table><tr><td colspan=1000000000 rowspan=1000000000>学校名称</td></tr><tr><td>学校名称</td></tr></table>`;
    const started = cpuMilliseconds();
    const { grids, diagnostics } = await readWorkbook(new TextEncoder().encode(html), "表.xls");
    expect(grids).to.deep.equal([]);
    expect(diagnostics.map(({ code }) => code)).to.deep.equal(["sheetTooLarge"]);
    expect(cpuMilliseconds() - started).to.be.below(1000);
  });
});
