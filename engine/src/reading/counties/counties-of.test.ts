// Files of several counties: parted by columns, sheets, files and folders, and read as if each county had come alone.
import { expect } from "chai";
import fc from "fast-check";
import type { Cell, Grid } from "../cells/index.js";
import { readSubmission } from "../index.js";
import { countiesOf, sheetsOfCounty, type CountyFile } from "./index.js";

const header = ["县区", "学校名称", "学校类型", "在校学生数", "图书册数"];
const grid = (rows: readonly (readonly Cell[])[], more: Partial<Grid> = {}): Grid => ({ sheet: "学校", rows, ...more });
const file = (path: string, ...grids: readonly Grid[]): CountyFile => ({ path: path.split("/"), grids });
const school = (name: string, pupils = 100): readonly Cell[] => [name, "小学", pupils, pupils * 20];

/** Each county with its prefecture and the names of its schools, as they are read. */
const schoolsByCounty = (...files: readonly CountyFile[]) =>
  Object.fromEntries(
    countiesOf(files).counties.map((county) => [
      [county.prefecture, county.name].filter(Boolean).join(" "),
      readSubmission(sheetsOfCounty(county)).records.map(({ name }) => name),
    ]),
  );

const plain = (name: string): Grid => grid([header.slice(1), school(name)]);

describe("countiesOf", () => {
  it("parts a sheet by its column of counties, whatever that is called", () => {
    for (const title of [
      "县区",
      "区县",
      "所属县（市、区）",
      "县（市、区）名称",
      "县级单位",
      "County",
      "所在区县",
      "县",
    ]) {
      const rows = [
        [title, ...header.slice(1)],
        ["甲县", ...school("一小")],
        ["乙区", ...school("二小")],
      ];
      expect(schoolsByCounty(file("全市.xlsx", grid(rows))), title).to.deep.equal({ 甲县: ["一小"], 乙区: ["二小"] });
    }
  });

  it("knows the column by what stands in it where its header says nothing", () => {
    const rows = (title: string, places: readonly string[]) => [
      [title, ...header.slice(1)],
      ...places.map((place, at) => [place, ...school(`第${at + 1}小学`)]),
    ];
    expect(
      Object.keys(schoolsByCounty(file("a.xlsx", grid(rows("行政区划", ["甲县", "乙县", "甲县"]))))),
    ).to.deep.equal(["甲县", "乙县"]);
    // Townships, localities and districts of schools are no counties.
    for (const title of ["乡镇", "学区", "城乡类型", "片区"])
      expect(Object.keys(schoolsByCounty(file("丙县.xlsx", grid(rows(title, ["东区", "西区"])))))).to.deep.equal([
        "丙县",
      ]);
  });

  it("finds the prefecture beside the county, and tells two counties of one name apart by it", () => {
    const rows = [
      ["地市", ...header],
      ["东市", "鼓楼区", ...school("一小")],
      ["西市", "鼓楼区", ...school("二小")],
      ["西市", "乙县", ...school("三小")],
    ];
    expect(schoolsByCounty(file("全省.xlsx", grid(rows)))).to.deep.equal({
      "东市 东市鼓楼区": ["一小"],
      "西市 西市鼓楼区": ["二小"],
      "西市 乙县": ["三小"],
    });
  });

  it("takes a county that is merged over its schools, or written once above them", () => {
    const rows = [
      header,
      ["甲县", ...school("一小")],
      [null, ...school("二小")],
      ["乙县", ...school("三小")],
      [null, ...school("四小")],
    ];
    const expected = { 甲县: ["一小", "二小"], 乙县: ["三小", "四小"] };
    expect(schoolsByCounty(file("a.xlsx", grid(rows)))).to.deep.equal(expected);
    const merges = [1, 3].map((top) => ({ top, bottom: top + 1, left: 0, right: 0 }));
    expect(schoolsByCounty(file("a.xlsx", grid(rows, { merges })))).to.deep.equal(expected);
  });

  it("leaves sums of several counties out, and keeps a county's own", () => {
    const rows = [
      header,
      ["甲县", ...school("一小")],
      ["甲县", ...school("二小")],
      ["甲县", "小计", null, 200, 4000],
      ["乙县", ...school("三小")],
      ["全市合计", null, null, 300, 6000],
    ];
    const { counties } = countiesOf([file("a.xlsx", grid(rows))]);
    const [first, second] = counties.map((county) => readSubmission(sheetsOfCounty(county)));
    expect(first!.tables[0]!.totalRows).to.deep.equal([4]);
    expect(second!.tables[0]!.totalRows).to.deep.equal([]);
    expect(counties).to.have.length(2);
  });

  it("names a school that says no county, with its row", () => {
    const rows = [header, ["甲县", ...school("一小")], [null, ...school("二小")], ["甲县", ...school("三小")]];
    const { diagnostics } = countiesOf([file("a.xlsx", grid(rows, { file: "a.xlsx" }))]);
    expect(diagnostics.map(({ code, params, where }) => ({ code, params, where }))).to.deep.equal([
      {
        code: "schoolsWithoutCounty",
        params: { count: 1, rows: ["3"] },
        where: { file: "a.xlsx", sheet: "学校", cell: "A3" },
      },
    ]);
  });

  it("takes a file for a county, by its name or else by its titles", () => {
    expect(
      schoolsByCounty(
        file("2024年临江市龙山县学校情况表.xlsx", plain("一小")),
        file("2.xlsx", grid([["丁县义务教育学校基本情况"], header.slice(1), school("二小")])),
        file("third.xlsx", plain("三小")),
      ),
    ).to.deep.equal({ "临江市 龙山县": ["一小"], 丁县: ["二小"], third: ["三小"] });
  });

  it("takes a folder for a county, and for a prefecture where its files name several", () => {
    expect(
      schoolsByCounty(
        file("东市/甲县/小学.xlsx", plain("一小")),
        file("东市/甲县/初中.xlsx", plain("二小")),
        file("西市/乙县.xlsx", plain("三小")),
        file("西市/丙县.xlsx", plain("四小")),
        file("丁县/表.xlsx", plain("五小")),
      ),
    ).to.deep.equal({
      "东市 甲县": ["一小", "二小"],
      "西市 乙县": ["三小"],
      "西市 丙县": ["四小"],
      丁县: ["五小"],
    });
  });

  it("puts together what several files say of a county, some of them by a column", () => {
    const shared = grid([header, ["甲县", ...school("一小")], ["乙县", ...school("二小")]]);
    expect(schoolsByCounty(file("小学.xlsx", shared), file("甲县初中.xlsx", plain("三小")))).to.deep.equal({
      甲县: ["一小", "三小"],
      乙县: ["二小"],
    });
  });

  it("takes sheets named after counties for one each", () => {
    const sheets = ["甲县", "乙县"].map((sheet) => ({ ...plain(`${sheet}小学`), sheet }));
    expect(schoolsByCounty(file("全市.xlsx", ...sheets))).to.deep.equal({ 甲县: ["甲县小学"], 乙县: ["乙县小学"] });
  });

  it("gives each county its row of the counties' own figures, and tells a sheet that is nobody's", () => {
    const own = grid(
      [
        ["县名", "大班额比例"],
        ["甲县", 1],
        ["乙县", 2],
      ],
      { sheet: "县级数据" },
    );
    const other = grid([["说明"]], { sheet: "说明" });
    const schools = grid([header, ["甲县", ...school("一小")], ["乙县", ...school("二小")]]);
    const { counties, diagnostics } = countiesOf([file("a.xlsx", schools, own, other)]);
    expect(counties.map((county) => sheetsOfCounty(county)[1]?.rows.at(-1))).to.deep.equal([
      ["甲县", 1],
      ["乙县", 2],
    ]);
    expect(diagnostics.map(({ code, where }) => [code, where.sheet])).to.deep.equal([["sheetWithoutCounty", "说明"]]);
  });

  it("reads of each county what a sheet of its own says, with the rows of the sheet that all share", () => {
    const row = fc.record({
      county: fc.constantFrom("甲县", "乙县", "丙县"),
      pupils: fc.integer({ min: 0, max: 2000 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (all) => {
        const rows = all.map(({ county, pupils }, at) => [county, ...school(`第${at + 1}小学`, pupils)]);
        const shared = grid([["一览表"], header, ...rows], { merges: [{ top: 0, bottom: 0, left: 0, right: 4 }] });
        for (const county of countiesOf([file("a.xlsx", shared)]).counties) {
          const own = rows.filter(([name]) => name === county.name).map((cells) => cells.slice(1));
          const alone = readSubmission([grid([["一览表"], header.slice(1), ...own])]);
          const parted = readSubmission(sheetsOfCounty(county));
          const figures = (records: typeof alone.records) => records.map(({ name, whole }) => ({ name, whole }));
          expect(figures(parted.records)).to.deep.equal(figures(alone.records));
          expect(parted.diagnostics.map(({ code }) => code)).to.deep.equal(alone.diagnostics.map(({ code }) => code));
          for (const { name, source } of parted.records) expect(rows[source!.row! - 3]![1]).to.equal(name);
        }
      }),
      { numRuns: 40 },
    );
  });
});
