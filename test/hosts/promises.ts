// What the pane counts on, whichever spreadsheet stands behind it: each promise by name, with how it is tried.
import { expect } from "chai";
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import type { ResultSheet } from "@junheng/engine/reports";
import type { HostUnderTest, SeenSheet } from "./host-under-test.js";

/** The sheet of schools that most promises are tried on: every kind of cell, a title, a merged cell, hidden places, a day, a percentage. */
export const county: Grid = {
  sheet: "学校表",
  origin: { row: 1, column: 1 },
  rows: [
    ["某县学校", null, null, null, null],
    ["学校名称", "小学生数", "验收日期", "达标率", "备注"],
    ["第一小学", 320, "2024/9/1", 0.875, "=不是公式"],
    ["第二小学", null, "2024/9/2", 0.5, { error: "#DIV/0!" }],
    ["第三小学", 96.5, null, null, true],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
  hiddenRows: [3],
  hiddenColumns: [2],
  percentCells: ["2,3", "3,3"],
};

const results = (text: string): readonly ResultSheet[] => [
  {
    id: "verdict",
    name: "结论",
    widths: [20, 10],
    frozen: { rows: 1, columns: 1 },
    rows: [
      [{ value: "县域结论", style: "title", columnSpan: 2 }, null],
      [
        { value: text, style: "bad", link: { sheet: "学校表", cell: "C4" } },
        { value: 0.5152581, style: "number", format: "0.000" },
      ],
      [
        { value: "=1+1", style: "text" },
        { value: 2, formula: "1+1", format: "0" },
      ],
    ],
    charts: [
      {
        kind: "columns",
        title: "差异系数",
        axes: { along: "指标", values: "系数" },
        along: { row: 1, column: 0, rows: 2, columns: 1 },
        series: [{ name: "值", values: { row: 1, column: 1, rows: 2, columns: 1 } }],
        place: { row: 4, column: 0, rows: 10, columns: 2 },
      },
    ],
  },
  { id: "reasons", name: "理由", widths: [8], rows: [[{ value: "甲" }]] },
];

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail("nothing was refused"),
    (error: unknown) => error,
  );

const hers = (sheets: readonly SeenSheet[]): readonly SeenSheet[] => sheets.filter(({ name }) => name === county.sheet);
const names = ({ sheets }: HostUnderTest): readonly string[] => sheets().map(({ name }) => name);
const seen = ({ sheets }: HostUnderTest): readonly string[] =>
  sheets().flatMap(({ name, hidden }) => (hidden ? [] : [name]));
const long = (rows: number): Grid => ({
  sheet: "长表",
  rows: Array.from({ length: rows }, (_, row): readonly Cell[] => [`学校${row}`, row]),
});

/** A promise: it is tried over a workbook that is filled with `county`. */
export type Try = (subject: HostUnderTest) => Promise<void>;

/** Tries one over a workbook with the sheet of schools in it. */
export const tryOver = async (subject: HostUnderTest, promise: Try): Promise<void> => {
  subject.fill(county);
  await promise(subject);
};

/** The promises. */
export const promises: Readonly<Record<string, Try>> = {
  "reads every kind of cell, from where its data begin; a day is its text, a blank is none": async ({ host }) => {
    const { sheet, rows, origin } = await host.read({ kind: "sheet", name: county.sheet });
    expect({ sheet, rows, origin }).to.deep.equal({ sheet: county.sheet, rows: county.rows, origin: county.origin });
  },
  "sees what is merged, hidden and shown as a percentage": async ({ host }) => {
    const { merges, hiddenRows, hiddenColumns, percentCells = [] } = await host.read({ kind: "activeSheet" });
    expect({ merges, hiddenRows, hiddenColumns }).to.deep.equal({
      merges: county.merges,
      hiddenRows: county.hiddenRows,
      hiddenColumns: county.hiddenColumns,
    });
    expect([...percentCells].sort()).to.deep.equal(county.percentCells);
  },
  "gives a sheet without anything as a grid without rows": async ({ host, fill }) => {
    fill({ sheet: "空", rows: [] });
    expect((await host.read({ kind: "sheet", name: "空" })).rows).to.deep.equal([]);
  },
  "reads a selection no further than anything is written": async ({ host, select }) => {
    select(county.sheet, "B3:C90");
    const { rows, origin } = await host.read({ kind: "selection" });
    expect(rows).to.deep.equal(county.rows.slice(1).map((row) => row.slice(0, 2)));
    expect(origin).to.deep.equal({ row: 2, column: 1 });
  },
  "refuses several areas at once": async ({ host, select }) => {
    select(county.sheet, null);
    expect(await failureOf(host.read({ kind: "selection" }))).to.include({ code: "unsupported" });
  },
  "lists tables with their sheets, and reads one by its name": async ({ host, addTable }) => {
    addTable("学校", county.sheet, "B3:C5");
    expect(await host.listTables()).to.deep.equal([{ name: "学校", sheet: county.sheet }]);
    const { rows } = await host.read({ kind: "table", name: "学校" });
    expect(rows).to.deep.equal(county.rows.slice(1, 4).map((row) => row.slice(0, 2)));
  },
  "names the sheet or table that is not there": async ({ host }) => {
    expect(await failureOf(host.read({ kind: "sheet", name: "没有" }))).to.include({
      code: "sheetNotFound",
      detail: "没有",
    });
    expect(await failureOf(host.read({ kind: "table", name: "没有" }))).to.include({ code: "tableNotFound" });
    expect(await failureOf(host.select("没有", "A1"))).to.include({ code: "sheetNotFound" });
  },
  "reads 3,000 rows, and says how far it is": async ({ host, fill }) => {
    fill(long(3000));
    const told: number[] = [];
    const { rows } = await host.read(
      { kind: "sheet", name: "长表" },
      { onProgress: (done, all) => told.push(done / all) },
    );
    expect(rows).to.have.length(3000);
    expect(rows[2999]).to.deep.equal(["学校2999", 2999]);
    expect(told.at(-1)).to.equal(1);
    expect(told).to.deep.equal([...told].sort((one, other) => one - other));
  },
  "reads nothing where it was called off": async ({ host }) => {
    const reading = host.read({ kind: "activeSheet" }, { signal: AbortSignal.abort() });
    expect(await failureOf(reading)).to.have.property("name", "AbortError");
  },
  "writes sheets behind hers, in their order": async (subject) => {
    const done = await subject.host.writeSheets(results("不达标"));
    expect(done).to.deep.include({ names: ["结论", "理由"], replaced: 0 });
    expect(done.ids).to.have.length(2);
    expect(names(subject)).to.deep.equal([county.sheet, "结论", "理由"]);
  },
  "writes numbers with their formats, formulas as formulas, and text as text whatever it begins with": async (
    subject,
  ) => {
    await subject.host.writeSheets(results("+不达标"));
    const written = subject.sheets().find(({ name }) => name === "结论");
    expect(written?.cells).to.include({ A1: "县域结论", A2: "+不达标", B2: 0.5152581, A3: "=1+1" });
    expect(subject.written("结论", "B2").format).to.equal("0.000");
    expect(subject.written("结论", "B3").formula).to.equal("=1+1");
    expect(subject.written("结论", "A3").formula).to.equal(null);
  },
  "draws charts over the cells of their sheet, with names at their axes": async (subject) => {
    await subject.host.writeSheets(results("不达标"));
    expect(subject.charts("结论")).to.deep.equal([{ title: "差异系数", series: 1, axes: ["指标", "系数"] }]);
  },
  "points at a cell of hers where it holds the figure now, and copies the figure where it does not": async (
    subject,
  ) => {
    const figure = (value: number, cell: string) => ({ value, origin: { sheet: county.sheet, cell } });
    const sheet = { id: "live-data", name: "数据", widths: [], rows: [[figure(320, "C4"), figure(97, "C6")]] };
    await subject.host.writeSheets([sheet]);
    expect(subject.written("数据", "A1").formula).to.equal("=IF(ISNUMBER('学校表'!C4),'学校表'!C4,\"\")");
    expect(subject.written("数据", "B1").formula).to.equal(null);
    expect(subject.sheets().at(-1)?.cells).to.deep.include({ B1: 97 });
  },
  "gives words of verdicts the look of what they say, also when they change": async (subject) => {
    const area = { row: 0, column: 1, rows: 2, columns: 1 };
    const wordLooks = [{ area, word: "达标", style: "good" as const }];
    await subject.host.writeSheets([{ id: "live", name: "公式", widths: [], rows: [[{ value: "甲" }]], wordLooks }]);
    expect(subject.rules("公式")).to.deep.equal([{ cell: "B1", equal: '="达标"', fill: "#E2F0D9" }]);
  },
  "puts a second run in place of the first, and leaves all else where it is": async (subject) => {
    await subject.host.writeSheets(results("不达标"));
    subject.fill({ sheet: "她的", rows: [["甲"]] });
    const done = await subject.host.writeSheets(results("达标"));
    expect(done.replaced).to.equal(2);
    expect(names(subject)).to.deep.equal([county.sheet, "结论", "理由", "她的"]);
    expect(subject.sheets()[1]?.cells).to.include({ A2: "达标" });
  },
  "knows its own sheet under another name, and takes none of hers for its own": async (subject) => {
    await subject.host.writeSheets(results("不达标"));
    subject.rename("结论", "去年的结论");
    subject.fill({ sheet: "结论", rows: [["她的"]] });
    await subject.host.writeSheets(results("达标"));
    expect(names(subject)).to.deep.equal([county.sheet, "结论 (2)", "理由", "结论"]);
    expect(subject.sheets()[3]?.cells).to.deep.equal({ A1: "她的" });
    const own = (await subject.host.listSheets()).filter(({ ours }) => ours).map(({ name }) => name);
    expect(own).to.deep.equal(["结论 (2)", "理由"]);
  },
  "leaves hers as they were, cell by cell": async (subject) => {
    const before = hers(subject.sheets());
    await subject.host.writeSheets(results("不达标"));
    await subject.host.removeWritten();
    expect(subject.sheets()).to.deep.equal(before);
  },
  "leaves the workbook as it was wherever the program fails on the way": async (subject) => {
    await subject.host.writeSheets(results("不达标"));
    const before = subject.sheets();
    const start = subject.asked();
    await subject.host.writeSheets(results("不达标"));
    const whole = subject.asked() - start;
    for (const at of Array.from({ length: 20 }, (_, step) => Math.max(1, Math.floor((whole * (step + 1)) / 20)))) {
      subject.failAfter(at);
      const outcome = await subject.host.writeSheets(results("达标")).catch((error: unknown) => error);
      subject.failAfter(null);
      const place = `after ${at} of ${whole}`;
      // A failure that comes when the results stand already leaves them: what it did not take away is out of sight.
      if (outcome instanceof Error) expect(subject.sheets(), place).to.deep.equal(before);
      else expect(seen(subject), place).to.deep.equal([county.sheet, "结论", "理由"]);
      await subject.host.writeSheets(results("不达标"));
      expect(subject.sheets(), place).to.deep.equal(before);
    }
  },
  "says how far writing is, and takes it back where it is called off": async (subject) => {
    const before = subject.sheets();
    const controller = new AbortController();
    const told: string[] = [];
    const writing = subject.host.writeSheets(results("达标"), {
      signal: controller.signal,
      onProgress: (sheet) => {
        told.push(sheet);
        if (sheet === "理由") controller.abort();
      },
    });
    expect(await failureOf(writing)).to.have.property("name", "AbortError");
    expect(told).to.include("结论");
    expect(subject.sheets()).to.deep.equal(before);
  },
  "says that a protected workbook is protected, and changes nothing": async (subject) => {
    subject.protect();
    const before = subject.sheets();
    expect(await failureOf(subject.host.writeSheets(results("达标")))).to.include({ code: "protected" });
    expect(subject.sheets()).to.deep.equal(before);
  },
  "removes what it wrote and nothing else, and says how many": async (subject) => {
    await subject.host.writeSheets(results("不达标"));
    expect(await subject.host.removeWritten()).to.equal(2);
    expect(names(subject)).to.deep.equal([county.sheet]);
    expect(await subject.host.removeWritten()).to.equal(0);
  },
  "says where her selection is, as a formula names it": async ({ host, select }) => {
    select(county.sheet, "C4:C6");
    expect(await host.selection()).to.equal("'学校表'!C4:C6");
    select(county.sheet, null);
    expect(await failureOf(host.selection())).to.include({ code: "unsupported" });
  },
  "enters a formula into an empty cell, with the cells of that sheet by their addresses, and into no other": async (
    subject,
  ) => {
    const { host, select } = subject;
    const formula = "=JH.MEAN('学校表'!C4:C6,'她的'!A1)";
    select(county.sheet, "H4:H5");
    expect(await host.enterFormula(formula)).to.equal("'学校表'!H4");
    expect(subject.written(county.sheet, "H4").formula).to.equal("=JH.MEAN(C4:C6,'她的'!A1)");
    const before = subject.sheets();
    for (const filled of ["C4", "H4"]) {
      select(county.sheet, filled);
      const refused = await failureOf(host.enterFormula(formula));
      expect(refused).to.include({ code: "filled", detail: `'学校表'!${filled}` });
    }
    expect(subject.sheets()).to.deep.equal(before);
  },
  "enters formulas anew where that is asked for, with what their cells show, and leaves all others": async (
    subject,
  ) => {
    subject.putFormula(county.sheet, "H4", "=_xldudf_JH_MEAN(C4:C6)", { error: "#NAME?" });
    subject.putFormula(county.sheet, "H5", "=SUM(C4:C6)", 416.5);
    const asked: string[] = [];
    const done = await subject.host.mendFormulas((formula) => {
      asked.push(formula);
      return formula.startsWith("=_xldudf_JH_") ? "=JH.MEAN(C4:C6)" : null;
    });
    expect(asked).to.include.members(["=_xldudf_JH_MEAN(C4:C6)", "=SUM(C4:C6)"]);
    expect(done).to.deep.equal({ mended: ["'学校表'!H4"], left: [] });
    expect(subject.written(county.sheet, "H4").formula).to.equal("=JH.MEAN(C4:C6)");
    expect(subject.written(county.sheet, "H5").formula).to.equal("=SUM(C4:C6)");
  },
  "keeps a value in the workbook, out of sight": async (subject) => {
    const value = "列".repeat(20_000);
    await subject.host.saveSetting("columns", "before");
    await subject.host.saveSetting("columns", value);
    expect(await subject.host.loadSetting("columns")).to.equal(value);
    expect(await subject.host.loadSetting("none")).to.equal(null);
    expect(names(subject)).to.deep.equal([county.sheet]);
    expect((await subject.host.listSheets()).map(({ name }) => name)).to.deep.equal([county.sheet]);
  },
  "tells of her changes, not of its own, and no more once it is told to stop": async (subject) => {
    let changes = 0;
    const stop = subject.host.onChange(() => changes++);
    await subject.host.writeSheets(results("不达标"));
    await subject.host.saveSetting("columns", "{}");
    expect(changes).to.equal(0);
    await subject.edit(county.sheet, "C4", 321);
    expect(changes).to.equal(1);
    stop();
    await subject.edit(county.sheet, "C4", 322);
    expect(changes).to.equal(1);
  },
};
