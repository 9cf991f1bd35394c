// Charts of result sheets in a file: parts that name the cells they show, and hold what these say.
import type { ResultSheet, SheetChart } from "@junheng/engine/reports";
import { expect } from "chai";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../read/index.js";
import { scanXml } from "../../read/scan-xml.js";
import { writeWorkbook } from "../write-workbook.js";

const column = (at: number, rows = 3) => ({ row: 1, column: at, rows, columns: 1 });
const chartOf = (kind: SheetChart["kind"], series: SheetChart["series"]): SheetChart => ({
  kind,
  title: "差异系数 <1> & 上限",
  along: column(0),
  series,
  place: { row: 5, column: 1, rows: 10, columns: 4 },
});
const sheetOf = (charts: readonly SheetChart[]): ResultSheet => ({
  id: "cv",
  name: "它's & 表",
  widths: [20, 10, 10, 10],
  rows: [
    [{ value: "指标" }, { value: "前" }, { value: "后" }, { value: "上限" }],
    ...["图书", "教师", "场馆"].map((name, at) => [
      { value: name },
      { value: at === 2 ? null : 0.25 + at / 8 },
      { value: 0.5 },
      { value: 0.75 },
    ]),
  ],
  charts,
});
const partsOf = async (sheets: readonly ResultSheet[]): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeWorkbook(sheets))).map(([name, part]) => [name, strFromU8(part)]),
  );
const chartIn = async (chart: SheetChart): Promise<string> =>
  (await partsOf([sheetOf([chart])]))["xl/charts/chart1.xml"] ?? "";

const series = [
  { name: "前", values: column(1) },
  { name: "后", values: column(2) },
];

describe("The charts of a written workbook", () => {
  it("name the cells they show and hold their numbers, a blank as none", async () => {
    const xml = await chartIn(chartOf("columns", series));
    expect(xml).to.include("<c:f>'它''s &amp; 表'!$B$2:$B$4</c:f>");
    expect(xml).to.include(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>0.25</c:v></c:pt><c:pt idx="1"><c:v>0.375</c:v></c:pt></c:numCache>',
    );
    expect(xml).to.include('<c:pt idx="2"><c:v>场馆</c:v></c:pt></c:strCache>');
    expect(xml).to.include("<a:t>差异系数 &lt;1&gt; &amp; 上限</a:t>");
  });

  it("draw a limit as a line over the bars, and a legend where there is more than one series", async () => {
    const limited = await chartIn(chartOf("columns", [series[0]!, { name: "上限", values: column(3), line: true }]));
    expect(limited.match(/<c:(?:barChart|lineChart|legend)>/g)).to.deep.equal([
      "<c:barChart>",
      "<c:lineChart>",
      "<c:legend>",
    ]);
    expect(await chartIn(chartOf("columns", series.slice(0, 1)))).to.not.match(/<c:(?:lineChart|legend)>/);
  });

  it("name their axes, upright where the axis is, and show their numbers as the cells do", async () => {
    const axes = { along: "指标", values: "差异系数" };
    const { rows, ...sheet } = sheetOf([{ ...chartOf("columns", series), axes }]);
    const shares = rows.map((row) =>
      row.map((cell) => (typeof cell?.value === "number" ? { ...cell, format: "0.0%" } : cell)),
    );
    const xml = (await partsOf([{ ...sheet, rows: shares }]))["xl/charts/chart1.xml"] ?? "";
    const names = [...xml.matchAll(/<c:(?:cat|val)Ax>.*?<a:bodyPr([^>]*)\/>.*?<a:t>([^<]*)<\/a:t>/g)];
    expect(names.map(([, turned, name]) => [turned, name])).to.deep.equal([
      ["", "指标"],
      [' rot="-5400000" vert="horz"', "差异系数"],
    ]);
    expect(xml).to.include("<c:formatCode>0.0%</c:formatCode>");
    expect((await chartIn(chartOf("columns", series))).match(/<a:t>/g)).to.have.length(1);
  });

  it("draw an arrow a row, the first on top, each with its own name", async () => {
    const xml = await chartIn(chartOf("arrows", series));
    const arrows = xml.split("<c:ser>").slice(1);
    expect(arrows.map((each) => /\$A\$(\d):\$A\$\d<\/c:f>/.exec(each)?.[1])).to.deep.equal(["2", "3", "4"]);
    expect(arrows.map((each) => /\$B\$(\d):\$C\$(\d)<\/c:f>/.exec(each)?.slice(1))).to.deep.equal([
      ["2", "2"],
      ["3", "3"],
      ["4", "4"],
    ]);
    expect(arrows.map((each) => Number(/<c:yVal>.*?<c:v>(\d)<\/c:v>/.exec(each)?.[1]))).to.deep.equal([3, 2, 1]);
    expect(arrows.every((each) => each.includes("<a:tailEnd"))).to.equal(true);
  });

  it("are listed, related and well formed in every kind, each sheet with a drawing of its own", async () => {
    const kinds = ["columns", "stackedBars", "lines", "arrows"] as const;
    const parts = await partsOf([
      sheetOf(kinds.map((kind) => chartOf(kind, series))),
      { ...sheetOf([]), id: "none" },
      { ...sheetOf([chartOf("lines", series)]), id: "more" },
    ]);
    const charts = Object.keys(parts).filter((name) => name.startsWith("xl/charts/"));
    expect(charts).to.deep.equal([1, 2, 3, 4, 5].map((number) => `xl/charts/chart${number}.xml`));
    for (const chart of charts) expect(parts["[Content_Types].xml"]).to.include(`PartName="/${chart}"`);
    expect(Object.keys(parts).filter((name) => /drawings\/drawing/.test(name))).to.deep.equal([
      "xl/drawings/drawing1.xml",
      "xl/drawings/drawing3.xml",
    ]);
    expect(parts["xl/drawings/_rels/drawing3.xml.rels"]).to.include("../charts/chart5.xml");
    expect(parts["xl/drawings/drawing1.xml"]?.match(/<xdr:twoCellAnchor>/g)).to.have.length(4);
    const seen: string[] = [];
    for (const name of charts)
      scanXml(parts[name] ?? "", { open: (tag) => void seen.push(tag), close() {}, text() {} });
    expect(seen.filter((tag) => tag === "ser")).to.have.length(11);
  });

  it("change nothing of what is read from the sheet", async () => {
    const { grids, diagnostics } = await readWorkbook(
      await writeWorkbook([sheetOf([chartOf("lines", series)])]),
      "a.xlsx",
    );
    expect(diagnostics).to.deep.equal([]);
    expect(grids[0]?.rows[1]).to.deep.equal(["图书", 0.25, 0.5, 0.75]);
  });
});
