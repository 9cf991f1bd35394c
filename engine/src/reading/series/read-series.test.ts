// Columns asked for by name: which table, which column, which rows.
import { expect } from "chai";
import { describeDiagnostic } from "../../words/index.js";
import type { Cell, Grid } from "../cells/grid.js";
import { readSeries } from "./read-series.js";
import type { SeriesReading, SeriesRequest } from "./series.js";

const sheet = (rows: readonly (readonly Cell[])[], more: Partial<Grid> = {}): Grid => ({ sheet: "1", rows, ...more });

/** Reads, and asks that every finding has its sentence. */
const read = (grids: readonly Grid[], request: SeriesRequest): SeriesReading => {
  const reading = readSeries(grids, request);
  for (const each of reading.diagnostics)
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeDiagnostic(each, locale)).not.to.match(/\{\w+\}|undefined/);
  return reading;
};

const codes = ({ diagnostics }: SeriesReading): readonly string[] => diagnostics.map(({ code }) => code);

describe("readSeries", () => {
  const plain = sheet([
    ["某县学校情况", null, null],
    ["学校", "乡 镇", "学生", "图书/册"],
    ["一小", "甲", 100, 900],
    ["二小", "乙", 200, 1000],
  ]);

  it("finds a header as it stands, without its spaces, and with a stroke of its own", () => {
    const { series } = read([plain], { value: "图书/册", weight: "学生", group: "乡镇" });
    expect(series).to.deep.include({ values: [900, 1000], weights: [100, 200], groups: ["甲", "乙"] });
    expect(series).to.deep.include({ names: ["一小", "二小"], cells: ["D3", "D4"], leftOut: [] });
    expect(series?.group).to.deep.equal({ header: "乡 镇", columns: ["B"] });
  });

  it("divides a header with a stroke by another", () => {
    expect(read([plain], { value: "图书/册/学生", weight: "学生" }).series?.values).to.deep.equal([9, 5]);
  });

  it("finds a column by what it means, where nothing is called so", () => {
    const named = sheet([
      ["学校名称", "在校学生数（人）"],
      ["一小", 100],
      ["二小", 300],
    ]);
    expect(read([named], { value: "pupils", weight: "在校学生数" }).series?.values).to.deep.equal([100, 300]);
  });

  it("takes the leaf of grouped headers, and asks which where two groups have it", () => {
    const grouped = sheet([
      ["学校名称", "小学", "小学", "初中"],
      [null, "在校学生数", "图书", "在校学生数"],
      ["一校", 100, 500, 50],
      ["二校", 200, 800, 60],
    ]);
    expect(read([grouped], { value: "图书", weight: "小学/在校学生数" }).series?.weights).to.deep.equal([100, 200]);
    const twice = read([grouped], { value: "图书", weight: "在校学生数" });
    expect(twice.series).to.equal(null);
    expect(codes(twice)).to.deep.equal(["seriesColumnTwice"]);
  });

  it("fills a group merged over several schools", () => {
    const merged = sheet(
      [
        ["乡镇", "学校", "学生", "图书"],
        ["甲", "一小", 100, 900],
        [null, "二小", 200, 1000],
      ],
      { merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] },
    );
    expect(read([merged], { value: "图书", weight: "学生", group: "乡镇" }).series?.groups).to.deep.equal(["甲", "甲"]);
  });

  it("counts a group called “standard”, but no row called so", () => {
    const rows: readonly (readonly Cell[])[] = [
      ["kind", "v", "w"],
      ["standard", 1, 1],
      ["basic", 2, 1],
      ["total", 3, 2],
    ];
    expect(read([sheet(rows)], { value: "v", weight: "w", group: "kind" }).series?.values).to.deep.equal([1, 2]);
    const named = read([sheet(rows)], { value: "v", weight: "w" });
    expect(named.series?.values).to.deep.equal([]);
    expect(codes(named)).to.include("seriesTotals");
  });

  it("says where a quotient divides by zero", () => {
    const zero = sheet([
      ["n", "v", "w"],
      ["A", 1, 0],
      ["B", 4, 2],
    ]);
    const reading = read([zero], { value: "v/w", weight: "w" });
    expect(reading.series?.values).to.deep.equal([2]);
    expect(codes(reading)).to.have.members(["seriesOverZero", "seriesLeftOut.no-value"]);
  });

  it("reads percentages as the number before the sign", () => {
    const shares = sheet(
      [
        ["n", "v", "w"],
        ["A", "45.5%", 10],
        ["B", 0.6, 10],
      ],
      { percentCells: ["2,1"] },
    );
    expect(read([shares], { value: "v", weight: "w" }).series?.values).to.deep.equal([45.5, 60]);
  });

  const column = (header: string, cells: readonly Cell[]): SeriesReading =>
    read([sheet([["n", header, "w"], ...cells.map((cell, at): readonly Cell[] => [`s${at}`, cell, 10])])], {
      value: "B",
      weight: "w",
    });

  it("warns of percentages written in two ways, with both readings and the cells", () => {
    for (const cells of [
      [95, 0.93, "96%"],
      [95, 0.93, 96],
      ["95%", 0.93, 96],
      ["0.93", "95", "96"],
    ] as const) {
      const { diagnostics } = column("达标情况", cells);
      const at = cells.findIndex((cell) => String(cell) === "0.93");
      expect(diagnostics.map(({ code, severity, where }) => [code, severity, where.cell])).to.deep.equal([
        ["seriesPercentMixed", "warning", `B${at + 2}`],
      ]);
      expect(diagnostics[0]?.params).to.deep.include({ value: 0.93, likely: 93, cells: [`B${at + 2}`] });
    }
    expect(codes(column("入学率", [95, 1, 0.3, 99.5]))).to.deep.equal(["seriesPercentMixed"]);
  });

  it("is quiet about a column written in one way, and about ratios, rates of growth and amounts", () => {
    for (const [header, cells] of [
      ["比值", [0.5, 0.8, 1.1, 1.5]],
      ["增长率", [0.3, 0.9, 2.4, 8, 15]],
      ["辍学率", [0.05, 0.8, 1.2, 0]],
      ["入学率", [99.5, 100, 0, 98]],
      ["入学率", ["99.5%", "0.8%", "98%"]],
      ["占比", [0.93, 0.95, 1]],
      ["生均册数", [0.4, 12, 35, 60]],
      ["面积", [0.93, 950, 1200]],
      ["台数", [1, 60, 80, 100]],
    ] as const)
      expect(codes(column(header, cells)), `${header} ${cells.join()}`).to.deep.equal([]);
  });

  it("measures the latest of several periods, or the one asked for; all of them where they are the groups", () => {
    const years = sheet([
      ["学校", "年度", "学生", "图书"],
      ["一小", 2023, 100, 900],
      ["二小", 2023, 200, 1000],
      ["一小", 2024, 110, 990],
      ["二小", 2024, 210, 1100],
    ]);
    const request = { value: "图书", weight: "学生" };
    const latest = read([years], request);
    expect(latest.series?.values).to.deep.equal([990, 1100]);
    expect([latest.period, latest.otherPeriods, codes(latest)]).to.deep.equal(["2024", ["2023"], ["periodChosen"]]);
    expect(read([years], { ...request, period: "2023年" }).series?.values).to.deep.equal([900, 1000]);
    expect(codes(read([years], { ...request, period: "2022" }))).to.deep.equal(["periodNotFound"]);
    expect(read([years], { ...request, group: "年度" }).series?.values).to.have.length(4);
    const named = ["2023年", "2024年"].map((name, at) => ({
      ...plain,
      sheet: name,
      rows: at === 0 ? plain.rows : [...plain.rows, ["三小", "甲", 5, 50]],
    }));
    expect(read(named, request).series?.values).to.deep.equal([900, 1000, 50]);
    expect(read(named, { value: "图书/册", weight: "学生" }).series?.values).to.deep.equal([900, 1000, 50]);
  });

  it("takes the column of a year that is asked for by its name", () => {
    const columns = sheet([
      ["学校", "2023年学生", "2024年学生", "图书"],
      ["一小", 100, 110, 900],
    ]);
    expect(read([columns], { value: "图书", weight: "2023年学生" }).series?.weights).to.deep.equal([100]);
  });

  it("measures the first sheet that has the columns, and says that another has them too", () => {
    const reading = read([sheet([["note"]]), { ...plain, sheet: "2" }, { ...plain, sheet: "3" }], {
      value: "D",
      weight: "学生",
    });
    expect(reading.series?.sheet).to.equal("2");
    expect(codes(reading)).to.deep.equal(["seriesOtherSheets"]);
  });

  it("says so where there is nothing at all", () => {
    expect(codes(read([sheet([])], { value: "v", weight: "w" }))).to.deep.equal(["seriesEmpty"]);
  });

  it("measures a long table by its items, each figure at its own cell", () => {
    const long = (...rows: readonly (readonly [string, string, number])[]) =>
      sheet([["学校", "指标", "数值"], ...rows]);
    const figures = [
      ["一小", "在校学生数", 100],
      ["一小", "图书册数", 900],
      ["一小", "好书", 40],
      ["二小", "在校学生数", 50],
      ["二小", "图书册数", 500],
      ["二小", "好书", 30],
    ] as const;
    const reading = read([long(...figures)], { value: "好书", weight: "在校学生数" });
    expect(reading.series).to.deep.include({ names: ["一小", "二小"], values: [40, 30], weights: [100, 50] });
    expect(reading.series?.cells).to.deep.equal(["C4", "C7"]);
    expect(
      codes(read([long(...figures, ["一小", "好书", 41])], { value: "好书", weight: "在校学生数" })),
    ).to.deep.equal(["longTableTwice"]);
  });
});
