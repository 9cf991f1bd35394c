// The functions as Excel calls them, over the fake workbook: a standard by the name of its sheet, in any case, read once for all that ask.
import { expect } from "chai";
import { smallCounty } from "../../addin/src/functions/test-support.js";
import { createExcelHost } from "../../addin/src/hosts/excel/create-excel-host.js";
import { sheetByName } from "../../addin/src/hosts/sheet-by-name.js";
import { clerksRows } from "../../engine/src/standard-sheets/test-support.js";
import { installFakeExcel, type FakeExcel } from "./fake-excel.js";

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const table = smallCounty as unknown[][];
const titles = (result: unknown): unknown[] => (result as unknown[][]).map((row) => row[1]);
const refusal = async (answer: unknown): Promise<string> =>
  await (answer as Promise<unknown>).then(
    () => "",
    (error: unknown) => (error as Error).message,
  );

type Functions = typeof import("../../addin/src/functions/excel-functions.js").excelFunctions;

describe("The functions in Excel", () => {
  let excel: FakeExcel;
  let functions: Functions;
  let setSheetsOfHost: typeof import("../../addin/src/functions/sheets-of-host.js").setSheetsOfHost;
  // Loaded as the functions load what they need later, so that both have the same modules.
  before(async () => {
    ({ excelFunctions: functions } = await import("../../addin/src/functions/excel-functions.js"));
    ({ setSheetsOfHost } = await import("../../addin/src/functions/sheets-of-host.js"));
  });
  const call = (id: string, ...args: readonly unknown[]): unknown => functions[id]?.(...args);
  const earlier = Object.getOwnPropertyDescriptor(globalThis, "CustomFunctions");
  beforeEach(() => {
    excel = installFakeExcel();
    Object.assign(globalThis, { CustomFunctions: { Error: ExcelError } });
    setSheetsOfHost(sheetByName(createExcelHost()));
    excel.workbook.add("Province").put("B2", clerksRows);
  });
  afterEach(() => {
    setSheetsOfHost(null);
    if (earlier === undefined) Reflect.deleteProperty(globalThis, "CustomFunctions");
    else Object.defineProperty(globalThis, "CustomFunctions", earlier);
  });

  it("take a standard by the name of its sheet, in any case", async () => {
    for (const name of ["Province", "province"])
      expect(titles(await call("ASSESS", table, "", [[name]]))).to.include("大班额比例（%）");
    const later = call("MET", [[0.3]], "每百名学生心理教师数", "小学", [["PROVINCE"]]);
    expect(await later).to.deep.equal([[true]]);
  });

  it("answer at once by a built-in standard", () => {
    expect(call("MET", [[5]], "L4", "小学", [["2017"]])).to.deep.equal([[true]]);
    expect(call("MET", [[5]], "L4", "小学")).to.deep.equal([[true]]);
  });

  it("say which standards there are, and what a sheet needs, where none has the name", async () => {
    expect(await refusal(call("ASSESS", table, "", [["省标准"]]))).to.match(/没有这个名字的工作表.*项目/);
    const later = call("MET", [[5]], "L4", "小学", [["省标准"]]);
    expect(await refusal(later)).to.contain("没有这个名字的工作表");
  });

  it("say that the range will do where Excel does not give the sheet", async () => {
    setSheetsOfHost(() => Promise.reject(new Error("busy")));
    expect(await refusal(call("ASSESS", table, "", [["Province"]]))).to.match(/现在读不出来.*选中它的区域/);
  });

  it("read a sheet once for all formulas that ask at the same time", async () => {
    const read = sheetByName(createExcelHost());
    const alone = await countTrips(excel, () => read("Province"));
    expect(alone).to.be.greaterThan(0);
    const trips = await countTrips(excel, () => Promise.all(Array.from({ length: 20 }, () => read("Province"))));
    expect(trips).to.equal(alone);
  });
});

const countTrips = async (excel: FakeExcel, act: () => Promise<unknown>): Promise<number> => {
  const first = excel.host.roundTrips;
  await act();
  return excel.host.roundTrips - first;
};
