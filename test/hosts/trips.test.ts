// A property of WPS is a trip between processes, some 0.2 ms each: what is common work must stay within few of them.
import { readFile } from "node:fs/promises";
import { judgeCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import { resultSheets } from "@junheng/engine/reports";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import { overWps } from "./over-wps.js";

const sample = "sample-county.xlsx";

describe("The WPS host, over the sample county", () => {
  it("reads it in some hundred trips, and assesses it as the file is assessed", async () => {
    const { grids } = await readWorkbook(await readFile(new URL(`../../samples/${sample}`, import.meta.url)), sample);
    const subject = overWps();
    for (const grid of grids) subject.fill(grid);
    const before = subject.asked();
    const read = [];
    for (const { sheet } of grids) read.push(await subject.host.read({ kind: "sheet", name: sheet }));
    expect((subject.asked() - before) / grids.length, "trips a sheet").to.be.at.most(2000);
    const judged = (given: typeof grids) =>
      judgeCounty(readSubmission(given.map(({ file: _file, ...grid }) => grid)), nationalQuality2017, {});
    expect(judged(read).assessment.stages).to.deep.equal(judged(grids).assessment.stages);

    const sheets = resultSheets(judged(read), nationalQuality2017, "zh-CN");
    const cells = sheets.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.length, 0), 0);
    const start = subject.asked();
    await subject.host.writeSheets(sheets);
    expect((subject.asked() - start) / cells, "trips a cell").to.be.at.most(1);
  });
});
