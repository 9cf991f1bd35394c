// The Excel host over the real client library: what it writes, and that the user's own sheets stay as they were.
import { expect } from "chai";
import type { ResultSheet } from "@junheng/engine/reports";
import { createExcelHost } from "../../addin/src/hosts/excel/create-excel-host.js";
import { FakeError } from "./fake-error.js";
import { installFakeExcel, type FakeExcel } from "./fake-excel.js";
import type { FakeSheet } from "./fake-sheet.js";

const verdict = (text: string): ResultSheet => ({
  id: "verdict",
  name: "结论",
  rows: [
    [{ value: "县域结论", style: "title", columnSpan: 2 }, null],
    [
      { value: "指标", style: "header" },
      { value: "差异系数", style: "header" },
    ],
    [
      { value: text, style: "bad", link: { sheet: "Sheet1", cell: "C7" } },
      { value: 0.5152581, style: "number", format: "0.000" },
    ],
  ],
  widths: [20, 10],
  frozen: { rows: 2, columns: 1 },
});

const reasons: ResultSheet = { id: "reasons", name: "理由", rows: [[{ value: "甲" }]], widths: [8] };

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail("nothing was refused"),
    (error: unknown) => error,
  );

const contentsOf = (sheets: readonly FakeSheet[]): unknown =>
  sheets.map(({ name, visibility, cells }) => [name, visibility, [...cells].map(([key, { value }]) => [key, value])]);

describe("The Excel host, writing", () => {
  let excel: FakeExcel;
  beforeEach(() => {
    excel = installFakeExcel();
    excel.workbook.active.put("A1", [["学校"], ["一小"]]);
  });
  const failAt = (which: number): void => {
    const last = excel.host.roundTrips + which;
    excel.host.before = (roundTrip) => {
      if (roundTrip === last) throw new FakeError("GeneralException");
    };
  };
  const names = (): string[] => excel.workbook.sheets.map(({ name }) => name);

  it("writes values, number formats, merged cells, widths, panes, colours and links", async () => {
    const done = await createExcelHost().writeSheets([verdict("不达标"), reasons]);
    expect(done).to.deep.include({ names: ["结论", "理由"], replaced: 0 });
    expect(done.ids).to.deep.equal(["结论", "理由"].map((name) => excel.workbook.sheet(name).id));
    expect(names()).to.deep.equal(["Sheet1", "结论", "理由"]);
    const sheet = excel.workbook.sheet("结论");
    expect(sheet.visibility).to.equal("Visible");
    expect(sheet.at("A1")).to.include({ value: "县域结论", format: "@" });
    expect(sheet.at("B3")).to.include({ value: 0.5152581, format: "0.000" });
    expect(sheet.at("A3").link?.documentReference).to.equal("'Sheet1'!C7");
    expect(sheet.at("A3").look).to.include({ "fill.color": "#FBE3E0", "font.color": "#9C0006" });
    expect(sheet.at("B2").look).to.include({ "font.bold": true });
    expect(sheet.merges.map(({ address }) => address)).to.deep.equal(["结论!A1:B1"]);
    expect(sheet.frozen).to.deep.equal([2, 1]);
    expect(sheet.columnWidths.get(0)).to.equal(108.75);
    expect(excel.workbook.active.name, "the user stays where she was").to.equal("Sheet1");
  });

  it("writes the formulas that a sheet has as formulas, with their number format", async () => {
    const rows = [
      [{ value: 2 }, { value: 4, formula: "A1*2", format: "0.00" }, { value: "达标", formula: 'IF(B1<=4,"达标","")' }],
    ];
    await createExcelHost().writeSheets([{ id: "plan-live", name: "规划", rows, widths: [8, 8, 8] }]);
    const sheet = excel.workbook.sheet("规划");
    expect(sheet.at("B1")).to.include({ formula: "=A1*2", format: "0.00" });
    expect(sheet.at("C1")).to.include({ formula: '=IF(B1<=4,"达标","")', format: "General" });
  });

  it("draws charts as Excel's own, over the cells of their sheet", async () => {
    const area = (row: number, column: number, rows: number, columns = 1) => ({ row, column, rows, columns });
    const look: ResultSheet = {
      id: "distribution",
      name: "细看",
      rows: [
        [{ value: "组" }, { value: 1 }, { value: 2 }],
        [{ value: "甲" }, { value: 3 }, { value: 4 }],
      ],
      widths: [8, 8, 8],
      charts: [
        {
          kind: "stackedBars",
          title: "差异从哪里来",
          along: area(0, 0, 2),
          series: [
            { name: "组间", values: area(0, 1, 2) },
            { name: "组内", values: area(0, 2, 2), line: true },
          ],
          place: area(1, 4, 18, 8),
        },
      ],
    };
    await createExcelHost().writeSheets([look]);
    const [chart] = excel.workbook.sheet("细看").chartList;
    expect(chart?.type).to.equal("BarStacked");
    expect(chart?.title.text).to.equal("差异从哪里来");
    expect(chart?.legend).to.deep.equal({ position: "Bottom", visible: true });
    expect(chart?.place?.map(({ address }) => address)).to.deep.equal(["细看!E2:E2", "细看!L19:L19"]);
    expect(
      chart?.list.map(({ name, values, xAxisValues, chartType }) => [
        name,
        values?.address,
        xAxisValues?.address,
        chartType,
      ]),
    ).to.deep.equal([
      ["组间", "细看!B1:B2", "细看!A1:A2", undefined],
      ["组内", "细看!C1:C2", "细看!A1:A2", "Line"],
    ]);
  });

  it("replaces only its own sheets in a second run, where they stood", async () => {
    const host = createExcelHost();
    await host.writeSheets([verdict("第一次"), reasons]);
    excel.workbook.add("我的笔记").put("A1", [["别动"]]);
    const again = await createExcelHost().writeSheets([verdict("第二次")]);
    expect(again).to.deep.include({ names: ["结论"], replaced: 1 });
    expect(names()).to.deep.equal(["Sheet1", "结论", "理由", "我的笔记"]);
    expect(excel.workbook.sheet("结论").at("A3").value).to.equal("第二次");
    expect(excel.workbook.sheet("我的笔记").at("A1").value).to.equal("别动");
  });

  it("knows its own sheet after the user renamed it, and takes no sheet of the user's for its own", async () => {
    const host = createExcelHost();
    await host.writeSheets([verdict("第一次")]);
    excel.workbook.sheet("结论").name = "留底";
    excel.workbook.add("结论").put("A1", [["我自己的"]]);
    const again = await host.writeSheets([verdict("第二次")]);
    expect(again).to.deep.include({ names: ["结论 (2)"], replaced: 1 });
    expect(names()).to.have.members(["Sheet1", "结论", "结论 (2)"]);
    expect(excel.workbook.sheet("结论").at("A1").value).to.equal("我自己的");
  });

  it("makes a name that Excel takes", async () => {
    const long = { ...reasons, name: "a/b:c[d]*?".padEnd(40, "长") };
    const { names: given } = await createExcelHost().writeSheets([long, { ...reasons, id: "h", name: "History" }]);
    expect(given[0]).to.have.length.at.most(31);
    expect(given[1]).to.equal("Junheng");
  });

  for (const text of ["=1+1", "+A1", "-A1", "@SUM(A1)", "'=1+1", "007", "1-2", "\t=1+1", '=HYPERLINK("http://x")']) {
    it(`writes ${JSON.stringify(text)} as text, never as a formula, a number or a date`, async () => {
      await createExcelHost().writeSheets([verdict(text)]);
      const cell = excel.workbook.sheet("结论").at("A3");
      expect(cell).to.include({ value: text, type: "String", format: "@" });
      expect(cell.formula).to.equal(undefined);
    });
  }

  it("leaves everything as it was where Excel fails on the way", async () => {
    const host = createExcelHost();
    await host.writeSheets([verdict("第一次"), reasons]);
    const start = excel.host.roundTrips;
    await host.writeSheets([verdict("第一次"), reasons]);
    const needed = excel.host.roundTrips - start;
    expect(needed).to.be.greaterThan(6);
    const before = contentsOf(excel.workbook.sheets);
    // The last round trip only clears away what the results have replaced already.
    for (let failing = 1; failing < needed; failing++) {
      failAt(failing);
      const error = await failureOf(host.writeSheets([verdict("第二次"), reasons]));
      expect(error, `round trip ${failing}`).to.include({ code: "failed", detail: "GeneralException" });
      expect(contentsOf(excel.workbook.sheets), `after round trip ${failing}`).to.deep.equal(before);
    }
    failAt(needed);
    expect(await host.writeSheets([verdict("第二次")])).to.include({ replaced: 1 });
  });

  it("leaves everything as it was where Excel fails in the middle of a round trip", async () => {
    const host = createExcelHost();
    await host.writeSheets([verdict("第一次"), reasons]);
    const before = contentsOf(excel.workbook.sheets);
    for (const member of ["Add", "Merge", "Hyperlink", "GetRanges", "Name", "Position", "Visibility"]) {
      let uses = 0;
      excel.host.beforeMember = (name) => {
        if (name === member && ++uses === 2) throw new FakeError("GeneralException");
      };
      const sheets = [verdict("第二次"), { ...verdict("第二次"), id: "reasons", name: "理由" }];
      expect(await failureOf(host.writeSheets(sheets)), member).to.include({ code: "failed" });
      expect(contentsOf(excel.workbook.sheets), `after ${member} failed`).to.deep.equal(before);
    }
  });

  it("says that a protected workbook is protected, and changes nothing", async () => {
    excel.workbook.protection.protected = true;
    const host = createExcelHost();
    expect(await failureOf(host.writeSheets([reasons]))).to.include({ name: "HostError", code: "protected" });
    expect(await failureOf(host.removeWritten())).to.include({ code: "protected" });
    expect(names()).to.deep.equal(["Sheet1"]);
  });

  it("removes what it wrote and nothing else, and says how many", async () => {
    const host = createExcelHost();
    await host.writeSheets([verdict("a"), reasons]);
    excel.workbook.sheet("理由").visibility = "VeryHidden";
    expect(await host.removeWritten()).to.equal(2);
    expect(names()).to.deep.equal(["Sheet1"]);
    expect(await host.removeWritten()).to.equal(0);
  });

  it("leaves an empty sheet where only its own were left to see", async () => {
    const host = createExcelHost();
    await host.writeSheets([reasons]);
    excel.workbook.active.delete();
    expect(await host.removeWritten()).to.equal(1);
    expect(excel.workbook.sheets).to.have.length(1);
    expect(excel.workbook.sheets[0]?.cells.size).to.equal(0);
  });

  it("tells its own sheets from the user's, and marks them when they are read", async () => {
    const host = createExcelHost();
    await host.writeSheets([reasons]);
    excel.workbook.add("藏").visibility = "Hidden";
    const listed = (await host.listSheets()).map(({ name, hidden, ours }) => ({ name, hidden, ours }));
    expect(listed).to.deep.equal([
      { name: "Sheet1", hidden: false, ours: false },
      { name: "理由", hidden: false, ours: true },
      { name: "藏", hidden: true, ours: false },
    ]);
    expect((await host.read({ kind: "sheet", name: "理由" })).ours).to.equal(true);
  });

  it("writes 10,000 rows with many looks in few round trips", async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [
      { value: `学校${row}`, style: "text" as const },
      { value: row, style: row % 2 === 0 ? ("good" as const) : ("bad" as const), format: "0" },
    ]);
    await createExcelHost().writeSheets([{ ...reasons, rows, widths: [20, 10] }]);
    const sheet = excel.workbook.sheet("理由");
    expect(sheet.at("A10000").value).to.equal("学校9999");
    expect(sheet.at("B10000").look).to.include({ "fill.color": "#FBE3E0" });
    expect(excel.host.roundTrips).to.be.at.most(5 + 6);
  });

  it("says how far it is, and leaves the workbook as it was when it is called off", async () => {
    const host = createExcelHost();
    await host.writeSheets([verdict("第一次"), reasons]);
    const before = contentsOf(excel.workbook.sheets);
    const rows = Array.from({ length: 30_000 }, (_, row) => [{ value: `学校${row}` }, { value: row }]);
    const controller = new AbortController();
    const said: (readonly [string, number, number])[] = [];
    const writing = host.writeSheets([verdict("第二次"), { ...reasons, rows }], {
      signal: controller.signal,
      onProgress: (...progress) => {
        said.push(progress);
        if (progress[1] > 10_000) controller.abort();
      },
    });
    // What is asked for meanwhile waits until all is taken back.
    const next = host.writeSheets([verdict("第三次")]);
    expect(await failureOf(writing)).to.include({ name: "AbortError" });
    expect(said).to.deep.equal([
      ["结论", 0, 30_003],
      ["结论", 3, 30_003],
      ["理由", 3, 30_003],
      ["理由", 10_003, 30_003],
    ]);
    expect(await next).to.deep.include({ names: ["结论"], replaced: 1 });
    expect(contentsOf(excel.workbook.sheets)).to.deep.equal(
      JSON.parse(JSON.stringify(before).replace("第一次", "第三次")) as unknown,
    );
  });
});
