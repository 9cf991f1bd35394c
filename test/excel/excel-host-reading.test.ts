// The Excel host over the real client library: what it reads, in how many round trips, and how it stops.
import { expect } from "chai";
import { createExcelHost } from "../../addin/src/hosts/excel/create-excel-host.js";
import { HostError } from "../../addin/src/hosts/spreadsheet-host.js";
import { installFakeExcel, type FakeExcel } from "./fake-excel.js";

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail("nothing was refused"),
    (error: unknown) => error,
  );

describe("The Excel host, reading", () => {
  let excel: FakeExcel;
  beforeEach(() => (excel = installFakeExcel()));

  it("reads the active sheet from where its data begin, with every kind of cell", async () => {
    const sheet = excel.workbook.active.put("B3", [
      ["学校", "人数", "达标率", "日期", "备注"],
      ["一小", 120, 0.9976, 45536, ""],
      ["二小", true, 0.5, 45537, "'#N/A"],
      ["三小", "'007", 12, 3, "x"],
    ]);
    Object.assign(sheet.cell(3, 3), { format: "0.00%" });
    Object.assign(sheet.cell(3, 4), { format: "yyyy-mm-dd", shown: "2024-09-01" });
    Object.assign(sheet.cell(4, 4), { format: "yyyy-mm-dd", shown: "2024-09-02" });
    Object.assign(sheet.cell(5, 5), { value: "#DIV/0!", type: "Error" });
    const grid = await createExcelHost().read({ kind: "activeSheet" });
    expect(grid).to.deep.equal({
      sheet: "Sheet1",
      origin: { row: 2, column: 1 },
      rows: [
        ["学校", "人数", "达标率", "日期", "备注"],
        ["一小", 120, 0.9976, "2024-09-01", null],
        ["二小", true, 0.5, "2024-09-02", "#N/A"],
        ["三小", "007", 12, 3, { error: "#DIV/0!" }],
      ],
      percentCells: ["1,2"],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      ours: false,
    });
  });

  it("gives a grid without rows for an empty sheet", async () => {
    const grid = await createExcelHost().read({ kind: "activeSheet" });
    expect(grid).to.deep.equal({ sheet: "Sheet1", rows: [], ours: false });
  });

  it("sees merged cells, hidden rows and hidden columns, counted within the grid", async () => {
    const sheet = excel.workbook.active.put("B2", [
      ["教职工", null, "学生"],
      ["专任", "其他", "人数"],
      [1, 2, 3],
      [4, 5, 6],
    ]);
    sheet.getRange("B2:C2").merge();
    sheet.hiddenRows.add(3);
    sheet.hiddenColumns.add(2);
    const grid = await createExcelHost().read({ kind: "sheet", name: "Sheet1" });
    expect(grid.merges).to.deep.equal([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(grid.hiddenRows).to.deep.equal([2]);
    expect(grid.hiddenColumns).to.deep.equal([1]);
  });

  it("says so where everything is hidden", async () => {
    const sheet = excel.workbook.active.put("A1", [["a"], ["b"]]);
    sheet.hiddenRows.add(0).add(1);
    expect((await createExcelHost().read({ kind: "activeSheet" })).hiddenRows).to.deep.equal([0, 1]);
  });

  it("reads whole selected columns no further than anything is written", async () => {
    const sheet = excel.workbook.active.put("A1", [
      ["甲", "乙"],
      [1, 2],
    ]);
    excel.workbook.selection = sheet.getRange("B1:B1048576");
    const grid = await createExcelHost().read({ kind: "selection" });
    expect(grid.rows).to.deep.equal([["乙"], [2]]);
    expect(grid.origin).to.deep.equal({ row: 0, column: 1 });
  });

  it("gives a grid without rows for a selection beside the data, or on an empty sheet", async () => {
    excel.workbook.selection = excel.workbook.active.getRange("H1:H9");
    expect((await createExcelHost().read({ kind: "selection" })).rows).to.deep.equal([]);
    excel.workbook.active.put("A1", [["甲"]]);
    expect((await createExcelHost().read({ kind: "selection" })).rows).to.deep.equal([]);
  });

  it("refuses several selections at once as unsupported", async () => {
    excel.workbook.selection = "several";
    const error = await failureOf(createExcelHost().read({ kind: "selection" }));
    expect(error).to.be.instanceOf(HostError).with.property("code", "unsupported");
  });

  it("reads a table by name, and lists tables with their sheets", async () => {
    const sheet = excel.workbook.active.put("A1", [["x"], ["学校"], ["一小"], ["合计外"]]);
    excel.workbook.addTable("学校表", sheet, "A2:A3");
    const host = createExcelHost();
    expect(await host.listTables()).to.deep.equal([{ name: "学校表", sheet: "Sheet1" }]);
    expect((await host.read({ kind: "table", name: "学校表" })).rows).to.deep.equal([["学校"], ["一小"]]);
  });

  it("names the sheet or table that is not there", async () => {
    const host = createExcelHost();
    const sheet = await failureOf(host.read({ kind: "sheet", name: "没有" }));
    expect(sheet).to.include({ code: "sheetNotFound", detail: "没有" });
    const table = await failureOf(host.read({ kind: "table", name: "没有" }));
    expect(table).to.include({ code: "tableNotFound", detail: "没有" });
    expect(await failureOf(host.select("没有", "A1"))).to.include({ code: "sheetNotFound" });
  });

  it("reads 5,000 rows in three pieces, telling how far it is, and 5 round trips besides at most", async () => {
    excel.workbook.active.put(
      "A1",
      Array.from({ length: 5000 }, (_, row) => [`学校${row}`, row]),
    );
    const told: number[][] = [];
    const grid = await createExcelHost().read(
      { kind: "activeSheet" },
      { onProgress: (done, total) => void told.push([done, total]) },
    );
    expect(grid.rows).to.have.length(5000);
    expect(grid.rows[4999]).to.deep.equal(["学校4999", 4999]);
    expect(told).to.deep.equal([
      [2000, 5000],
      [4000, 5000],
      [5000, 5000],
    ]);
    expect(excel.host.roundTrips).to.be.at.most(3 + 5);
  });

  it("stops between two pieces where it is told to", async () => {
    excel.workbook.active.put(
      "A1",
      Array.from({ length: 5000 }, () => [1]),
    );
    const controller = new AbortController();
    let pieces = 0;
    const onProgress = (): void => {
      pieces++;
      controller.abort();
    };
    const reading = createExcelHost().read({ kind: "activeSheet" }, { signal: controller.signal, onProgress });
    expect(await failureOf(reading)).to.have.property("name", "AbortError");
    expect(pieces).to.equal(1);
    const roundTrips = excel.host.roundTrips;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(excel.host.roundTrips, "round trips after the stop").to.equal(roundTrips);
    expect(excel.workbook.sheets).to.have.length(1);
  });
});
