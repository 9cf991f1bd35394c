// An older Excel: what the pane does at its start, and with the workbook, calls nothing that this Excel does not have.
import { expect } from "chai";
import { createExcelHost } from "../../addin/src/hosts/excel/create-excel-host.js";
import { readHostGrids } from "../../addin/src/pane/assess/data/read-data.js";
import { loadUnits } from "../../addin/src/pane/shared/saved-units.js";
import { setOf, versionOf } from "./api-sets.js";
import { installFakeExcel } from "./fake-excel.js";
import { fillSheet } from "./fill-sheet.js";

/** A fake Excel that has the sets up to a version, and what was called of later ones. */
const excelOf = (version: string, others: readonly string[] = []) => {
  const excel = installFakeExcel();
  const isSetSupported = (name: string, asked = "1.1"): boolean =>
    name === "ExcelApi" ? versionOf(asked) <= versionOf(version) : others.includes(name);
  Object.assign(Office.context, { requirements: { isSetSupported } });
  const late: string[] = [];
  excel.host.beforeMember = (name) => {
    if (versionOf(setOf(name)) > versionOf(version)) late.push(`${name} (${setOf(name)})`);
  };
  const { workbook } = excel;
  fillSheet(workbook.active, {
    sheet: "学校",
    rows: [
      ["学校名称", "学生数"],
      ["第一小学", 320],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  });
  return { ...excel, host: createExcelHost(), late };
};

describe("Microsoft's types", () => {
  it("say which set a member came with", () => {
    expect(
      ["getMergedAreasOrNullObject", "getUsedRangeOrNullObject", "customProperties", "values"].map(setOf),
    ).to.deep.equal(["1.13", "1.4", "1.12", "1.1"]);
  });
});

describe("An Excel that is older", () => {
  it("starts the pane and reads with calls of its own sets, and says what it cannot do", async () => {
    const { host, late, workbook } = excelOf("1.4");
    await host.appearance();
    const stop = host.onChange(() => {});
    await loadUnits(host);
    const [grid] = await readHostGrids(host, { kind: "workbook" }, {});
    expect(grid?.rows[1]).to.deep.equal(["第一小学", 320]);
    workbook.selection = workbook.active.getRange("A1:B2");
    expect((await host.read({ kind: "selection" })).rows).to.have.length(2);
    expect(await host.selection()).to.match(/!A1:B2$/);
    await host.saveSetting("columns", "{}");
    await host.listTables();
    await host.select(workbook.active.name, "B2");
    workbook.selection = workbook.active.getRange("D1");
    await host.enterFormula("=SUM(1)");
    await host.mendFormulas(() => null);
    stop();
    expect(late).to.deep.equal([]);
    expect(host.lacking).to.deep.equal(["functions", "writing", "shape"]);
  });

  it("refuses to write what it could not find again, and changes nothing", async () => {
    const { host, workbook } = excelOf("1.11");
    const written = host.writeSheets([{ id: "verdict", name: "结论", widths: [8], rows: [[{ value: "甲" }]] }]);
    const refused = await written.then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused).to.include({ code: "unsupported", detail: "ExcelApi 1.12" });
    expect(await host.removeWritten().catch((error: unknown) => error)).to.include({ code: "unsupported" });
    expect(workbook.sheets).to.have.length(1);
  });

  it("writes without merged cells being known, and with Undo ended, where it is one of the years between", async () => {
    const { host, late, workbook } = excelOf("1.12", ["CustomFunctionsRuntime", "SharedRuntime"]);
    await host.writeSheets([{ id: "verdict", name: "结论", widths: [8], rows: [[{ value: "甲" }]] }]);
    expect(workbook.sheets.map(({ name }) => name).at(-1)).to.equal("结论");
    expect((await host.read({ kind: "activeSheet" })).merges).to.deep.equal([]);
    expect(late).to.deep.equal([]);
    expect(host.lacking).to.deep.equal(["shape"]);
    expect(host.endsUndo).to.equal(true);
  });

  it("lacks nothing, and takes a writing back as one step, where it is of today", async () => {
    const { host } = excelOf("1.20", ["CustomFunctionsRuntime", "SharedRuntime"]);
    expect(host.lacking).to.deep.equal([]);
    expect(host.endsUndo).to.equal(false);
    const options: unknown[] = [];
    const { run } = Excel;
    Object.assign(Excel, {
      run: (given: object, work: never) => {
        options.push(given);
        return run(given, work);
      },
    });
    await host.writeSheets([{ id: "verdict", name: "结论", widths: [8], rows: [[{ value: "甲" }]] }]);
    expect(options).to.deep.equal([{ delayForCellEdit: true, mergeUndoGroup: true }]);
  });
});
