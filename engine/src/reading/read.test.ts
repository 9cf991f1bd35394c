// Filled forms without a template: labels beside and above their values, lists, stages, years, several schools.
import { expect } from "chai";
import type { CellRange } from "./cells/index.js";
import { bare, cellsOf, readGrids, readRows, toldIn } from "./test-support.js";

describe("readSubmission", () => {
  it("reads labels beside their values, with units, full-width digits, and the cell of each", () => {
    const read = readRows([
      ["学校基本情况表"],
      ["学校名称", "第一小学", "学校代码", "2142"],
      ["学校类型", "小学", "在校学生数（人）", "１，２００"],
      ["专任教师数", 60, "占地面积（亩）", 30],
      ["图书（册）", "20000册"],
    ]);
    expect(read.sheets).to.deep.equal([{ file: "表.xlsx", sheet: "Sheet1", shape: "form", schools: 1 }]);
    expect(read.records.map(bare)).to.deep.equal([
      {
        name: "第一小学",
        code: "2142",
        type: "primary",
        whole: { pupils: 1200, fullTimeTeachers: 60, siteArea: 20000, books: 20000 },
      },
    ]);
    expect(read.records[0]?.source?.cells?.["whole.siteArea"]).to.deep.equal({
      file: "表.xlsx",
      sheet: "Sheet1",
      cell: "D4",
    });
    expect(read.records.map(cellsOf)[0]).to.include({ name: "B2", code: "D2", "whole.pupils": "D3" });
    expect(toldIn(read)).to.deep.equal([]);
  });

  it("reads a list by its columns, with groups for stages and units of their own", () => {
    const read = readRows([
      ["序号", "类别", "填报项目", "单位", "填报值", "是否必填", "备注"],
      [1, "基本", "学校名称", "—", "第二学校", "是", null],
      [2, "小学部", "在校生数", "人", 300, "是", null],
      [3, null, "班级数", "个", 8, "是", null],
      [4, "初中部", "在校生数", "人", 200, "是", null],
      [5, "办学条件", "教学仪器设备值", "万元", 90, "是", "估"],
    ]);
    expect(read.records.map(bare)).to.deep.equal([
      {
        name: "第二学校",
        primary: { pupils: 300, classes: 8 },
        junior: { pupils: 200 },
        whole: { equipmentValue: 900000 },
      },
    ]);
    expect(toldIn(read)).to.deep.equal([]);
  });

  it("reads stages and the whole school side by side, and tells what was left blank", () => {
    const read = readRows([
      ["学校名称：第三学校 学校代码：333"],
      ["项目", "单位", "小学部", "初中部", "合计"],
      ["在校学生数", "人", 300, 200, 500],
      ["图书册数", "册", null, null, 9000],
    ]);
    expect(read.records.map(bare)).to.deep.equal([
      {
        name: "第三学校",
        code: "333",
        primary: { pupils: 300, books: "missing" },
        junior: { pupils: 200, books: "missing" },
        whole: { pupils: 500, books: 9000 },
      },
    ]);
    expect(toldIn(read)).to.deep.equal(["warning formBlanks C4"]);
  });

  it("makes a record of each year that stands side by side", () => {
    const read = readRows([
      ["学校名称", "第四小学"],
      ["指标", "2023年", "2024年"],
      ["在校学生数", 300, 310],
      ["专任教师数", 20, 21],
    ]);
    expect(read.records.map(({ year, whole }) => [year, whole])).to.deep.equal([
      [2023, { pupils: 300, fullTimeTeachers: 20 }],
      [2024, { pupils: 310, fullTimeTeachers: 21 }],
    ]);
    expect(toldIn(read)).to.deep.equal([]);
  });

  it("reads labels above their values, line by line", () => {
    const read = readRows([
      ["学校名称", "学校代码", "学校类型"],
      ["第五小学", "55", "小学"],
      ["在校学生数", "班级数", "专任教师数"],
      [500, 12, 30],
      ["图书册数", "计算机台数", "占地面积"],
      [5000, 60, 8000],
    ]);
    expect(read.records.map(bare)).to.deep.equal([
      {
        name: "第五小学",
        code: "55",
        type: "primary",
        whole: { pupils: 500, classes: 12, fullTimeTeachers: 30, books: 5000, computers: 60, siteArea: 8000 },
      },
    ]);
  });

  it("reads several schools: under one another, beside each other, a column each", () => {
    const expected = [
      ["甲小学", { pupils: 100, classes: 6 }],
      ["乙小学", { pupils: 200, classes: 9 }],
    ];
    const layouts = [
      [
        ["学校名称", "甲小学"],
        ["在校学生数", 100],
        ["班级数", 6],
        [null],
        ["学校名称", "乙小学"],
        ["在校学生数", 200],
        ["班级数", 9],
      ],
      [
        ["学校名称", "甲小学", null, "学校名称", "乙小学"],
        ["在校学生数", 100, null, "在校学生数", 200],
        ["班级数", 6, null, "班级数", 9],
      ],
      [
        ["学校名称", "甲小学", "乙小学"],
        ["在校学生数", 100, 200],
        ["班级数", 6, 9],
      ],
    ];
    for (const rows of layouts)
      expect(readRows(rows).records.map(({ name, whole }) => [name, whole])).to.deep.equal(expected);
  });

  it("takes stages from headings, from merged cells beside, and from words between label and value", () => {
    const expected = { primary: { pupils: 100, classes: 6 }, junior: { pupils: 50, classes: 3 } };
    const headings = readRows([
      ["学校名称", "丙学校"],
      ["一、小学部"],
      ["在校学生数", 100],
      ["班级数", 6],
      ["二、初中部"],
      ["在校学生数", 50],
      ["班级数", 3],
    ]);
    const merged = readRows(
      [
        ["学校名称", "丙学校", null],
        ["小学", "在校学生数", 100],
        [null, "班级数", 6],
        ["初中", "在校学生数", 50],
        [null, "班级数", 3],
      ],
      {
        merges: [
          { top: 1, bottom: 2, left: 0, right: 0 },
          { top: 3, bottom: 4, left: 0, right: 0 },
        ],
      },
    );
    const between = readRows([
      ["学校名称", "丙学校"],
      ["在校学生数", "小学部", 100, "初中部", 50],
      ["班级数", "小学部", 6, "初中部", 3],
    ]);
    for (const read of [headings, merged, between])
      expect(read.records.map(bare)).to.deep.equal([{ name: "丙学校", ...expected }]);
  });

  it("refuses a figure that stands in two cells with two values, and names both", () => {
    const read = readRows([
      ["学校名称", "戊小学"],
      ["在校学生数", 100],
      ["班级数", 6],
      ["学生数", 101],
    ]);
    expect(read.records[0]?.whole).to.deep.equal({ pupils: "unreadable", classes: 6 });
    expect(toldIn(read)).to.deep.equal(["error formFigureTwice B4"]);
    expect(read.diagnostics[0]?.params).to.include({ first: "Sheet1 B2", second: "Sheet1 B4" });
  });

  it("says why there is no figure", () => {
    const read = readRows([
      ["学校名称", "庚小学"],
      ["在校学生数", "约三百"],
      ["班级数", "无"],
      ["专任教师数", null],
    ]);
    expect(read.records[0]?.whole).to.deep.equal({
      pupils: "unreadable",
      classes: "notApplicable",
      fullTimeTeachers: "missing",
    });
    expect(toldIn(read)).to.deep.equal(["warning textInFigure B2", "warning formBlanks B4"]);
  });

  it("tells labels that are not understood, and those that only look like known ones", () => {
    const read = readRows([
      ["学校名称", "辛小学"],
      ["在校学生数", 300],
      ["绿化面积", 500],
      ["代课教师数", 3],
    ]);
    expect(read.records[0]?.whole).to.deep.equal({ pupils: 300 });
    expect(toldIn(read)).to.deep.equal(["warning labelUnknown A3", "warning labelUnknown A4"]);
  });

  it("does not choose among values that nothing tells apart", () => {
    const read = readRows([
      ["学校名称", "壬小学"],
      ["在校学生数", 300, 310],
      ["班级数", 8],
    ]);
    expect(read.records[0]?.whole).to.deep.equal({ classes: 8 });
    expect(toldIn(read)).to.deep.equal(["warning labelSeveralValues A2"]);
  });

  it("takes the total of a part by grades", () => {
    const read = readRows([
      ["学校名称", "己小学"],
      ["年级", "班级数", "学生数"],
      ["一年级", 2, 80],
      ["二年级", 2, 82],
      ["合计", 4, 162],
    ]);
    expect(read.records[0]?.whole).to.deep.equal({ classes: 4, pupils: 162 });
    expect(toldIn(read)).to.deep.equal([]);
  });

  it("takes the whole where columns part it by sex, by grade, per pupil or by who checked", () => {
    const bySex = readRows([
      ["学校名称", "庚小学", null, null],
      [null, "合计", "男", "女"],
      ["在校学生数", 400, 210, 190],
      ["专任教师数", 30, 8, 22],
    ]);
    expect(bySex.records[0]?.whole).to.deep.equal({ pupils: 400, fullTimeTeachers: 30 });
    const grades = [
      ["学校名称", "庚小学", null, null],
      ["年级", "一年级", "二年级", "合计"],
      ["班级数", 2, 3, 5],
      ["学生数", 80, 120, 200],
      ["专任教师数", 19, null, null],
    ];
    const byGrade = readRows(grades);
    expect(byGrade.records[0]?.whole).to.deep.equal({ classes: 5, pupils: 200, fullTimeTeachers: "missing" });
    expect(toldIn(byGrade)).to.deep.equal(["warning formBlanks D5"]);
    const over = readRows(grades, { merges: [{ top: 4, bottom: 4, left: 1, right: 3 }] });
    expect(over.records[0]?.whole).to.deep.equal({ classes: 5, pupils: 200, fullTimeTeachers: 19 });
    const perPupil = readRows([
      ["学校名称", "庚小学", null, null],
      ["指标", "总量", "生均", "标准"],
      ["在校学生数", 500, "/", "/"],
      ["教学及辅助用房面积", 2500, 5, 4.5],
    ]);
    expect(perPupil.records[0]?.whole).to.deep.equal({ pupils: 500, teachingArea: 2500 });
    const checked = readRows([
      ["学校名称", "庚小学", null, null],
      ["指标", "标准", "学校填报", "核查"],
      ["在校学生数", "—", 310, 312],
      ["最大班额", "≤45", 44, 44],
    ]);
    expect(checked.records[0]?.whole).to.deep.equal({ pupils: 310, largestClass: 44 });
    for (const read of [bySex, perPupil, checked]) expect(toldIn(read)).to.deep.equal([]);
  });

  it("takes figures under a line for one pupil for no figures of the school", () => {
    const read = readRows([
      ["学校名称", "庚小学"],
      ["在校学生数", 400],
      ["教学及辅助用房面积", 2000],
      ["生均", null],
      ["教学及辅助用房面积", 5],
    ]);
    expect(read.records[0]?.whole).to.deep.equal({ pupils: 400, teachingArea: 2000 });
    expect(toldIn(read)).to.deep.equal(["warning labelDoubtful A5"]);
  });

  it("reads schools beside each other that no label announces, and leaves out their sum", () => {
    const read = readRows([
      ["指标", "南坪小学", "南坪中学", "合计"],
      ["学校代码", "301", "302", null],
      ["在校学生数", 400, 600, 1000],
      ["图书册数", 8000, 15000, 23000],
    ]);
    expect(read.records.map(({ name, code, whole }) => [name, code, whole])).to.deep.equal([
      ["南坪小学", "301", { pupils: 400, books: 8000 }],
      ["南坪中学", "302", { pupils: 600, books: 15000 }],
    ]);
  });

  it("reads the option that is ticked, and takes boxes for no label", () => {
    const read = readRows([
      ["学校名称", "辛小学", "学校类型", "□九年一贯制学校 ☑小学"],
      ["办学性质", "☑公办 □民办", "城乡类型", "城区□ 镇区□ 乡村☑"],
      ["在校学生数", 88, "班级数", 6],
    ]);
    expect(read.records.map(bare)).to.deep.equal([
      { name: "辛小学", type: "primary", owner: "countyEducation", locale: "rural", whole: { pupils: 88, classes: 6 } },
    ]);
    const unclear = readRows([
      ["学校名称", "辛小学", "城乡类型", "☑城区 ☑镇区 □乡村"],
      ["在校学生数", 88, "班级数", 6],
    ]);
    expect(unclear.records[0]?.locale).to.equal(undefined);
    expect(toldIn(unclear)).to.deep.equal(["warning categoryUnknown D1"]);
  });

  it("leaves a form without a name out, unless its sheet is called like a school", () => {
    const rows = [
      ["在校学生数", 300],
      ["班级数", 8],
    ];
    expect(toldIn(readRows(rows))).to.include("error formWithoutName");
    expect(readRows(rows).records).to.deep.equal([]);
    expect(readRows(rows, { sheet: "壬小学" }).records.map(({ name }) => name)).to.deep.equal(["壬小学"]);
  });

  it("takes a school's name from a title or a file's name that begins with it, and tells", () => {
    const rows = [["柳塘镇中心小学2024年办学条件登记表"], ["在校学生数", 300], ["班级数", 8]];
    const titled = readRows(rows);
    expect(titled.records.map(({ name }) => name)).to.deep.equal(["柳塘镇中心小学"]);
    expect(toldIn(titled)).to.deep.equal(["warning formNameFromTitle A1"]);
    const plain = [["办学条件登记表"], ...rows.slice(1)];
    const named = readRows(plain, { file: "表/03_石桥小学上报表.xlsx" });
    expect(named.records.map(({ name }) => name)).to.deep.equal(["石桥小学"]);
    for (const title of [
      "全县农村小学办学条件登记表",
      "县域义务教育学校基本情况表",
      "某县中小学校统计表",
      "小学情况表",
    ])
      expect(toldIn(readRows([[title], ...rows.slice(1)])), title).to.include("error formWithoutName");
  });

  it("reads tables and forms of one workbook, and says no more of the tables than before", () => {
    const read = readGrids([
      {
        sheet: "汇总",
        rows: [
          ["学校名称", "学校类型", "在校学生数"],
          ["甲小学", "小学", 100],
          ["乙小学", "小学", 200],
        ],
      },
      {
        sheet: "丙",
        rows: [
          ["学校名称", "丙小学"],
          ["学校类型", "小学"],
          ["在校学生数", 300],
        ],
      },
    ]);
    expect(read.sheets.map(({ shape, schools }) => [shape, schools])).to.deep.equal([
      ["table", 2],
      ["form", 1],
    ]);
    expect(read.records.map(({ name }) => name)).to.deep.equal(["甲小学", "乙小学", "丙小学"]);
    expect(read.diagnostics).to.deep.equal([]);
  });

  it("uses neither of two forms of one school that contradict each other, or gives both where asked", () => {
    const form = (sheet: string, pupils: number) => ({
      sheet,
      rows: [
        ["学校名称", "丙小学"],
        ["学校代码", "33"],
        ["在校学生数", pupils],
      ],
    });
    const grids = [form("初稿", 300), form("定稿", 310)];
    expect(readGrids(grids).records).to.deep.equal([]);
    expect(readGrids(grids, { twins: "keep" }).records).to.have.lengthOf(2);
  });

  it("reads ratios and labels with 、 behind colons", () => {
    const read = readRows([
      ["学校名称：第四学校、学校代码：444"],
      ["体育、艺术专任教师数：１４人", "师生比：1：20", "专任教师数：50 师生比：1:20"],
      ["配臵计算机台数：63台", "图书册数：2 030册"],
    ]);
    expect(read.records.map(bare)).to.deep.equal([
      {
        name: "第四学校",
        code: "444",
        whole: { peArtsTeachers: 14, teacherPupilRatio: 0.05, fullTimeTeachers: 50, computers: 63, books: 2030 },
      },
    ]);
  });

  it("knows a form with its labels above, the name among them, and a part for each stage", () => {
    const over = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right: 3 });
    const rows = [
      ["学校名称", "学校类型", "所在乡镇"],
      ["第五学校", "九年一贯制学校", "某镇"],
      ["小学"],
      ["在校学生数", "班级数", "最大班额", "专任教师数"],
      [411, 11, 38, 30],
      ["初中"],
      ["在校学生数", "班级数", "最大班额", "专任教师数"],
      [334, 9, 39, 25],
    ];
    const read = readRows(rows, { merges: [over(2), over(5)] });
    expect(read.sheets[0]?.shape).to.equal("form");
    expect(read.records[0]).to.deep.include({
      name: "第五学校",
      primary: { pupils: 411, classes: 11, largestClass: 38, fullTimeTeachers: 30 },
      junior: { pupils: 334, classes: 9, largestClass: 39, fullTimeTeachers: 25 },
    });
  });

  it("takes a figure with a space among its digits for no year", () => {
    const [record] = readRows([
      ["学校名称", "第六学校"],
      ["在校学生数", "2 030"],
      ["图书册数", "２ ０３１"],
    ]).records;
    expect(record?.whole).to.deep.equal({ pupils: 2030, books: 2031 });
    expect(record?.year).to.equal(undefined);
  });

  it("names the file of a form that nobody filled in", () => {
    const { diagnostics } = readRows([
      ["学校名称", null, "在校学生数", null],
      ["专任教师数", null, "图书册数", null],
    ]);
    expect(diagnostics.map(({ code }) => code)).to.include("noTable");
    expect(new Set(diagnostics.map(({ where }) => where.file))).to.deep.equal(new Set(["表.xlsx"]));
  });

  it("reads a marked form from its cells, whatever its labels say", () => {
    const read = readRows(
      [
        ["名称", "丁小学"],
        ["人数", "300"],
        ["书", "很多"],
        ["机房", null],
      ],
      {
        form: {
          made: "national-quality-2017",
          version: "1",
          cells: {
            name: { row: 0, column: 1 },
            "whole.pupils": { row: 1, column: 1 },
            "whole.books": { row: 2, column: 1 },
            "whole.computers": { row: 3, column: 1 },
          },
        },
      },
    );
    expect(read.sheets[0]).to.deep.include({ shape: "marked", template: "national-quality-2017", schools: 1 });
    expect(read.records[0]?.whole).to.deep.equal({ pupils: 300, books: "unreadable", computers: "missing" });
    expect(toldIn(read)).to.deep.equal(["warning textInFigure B3", "warning formBlanks B4"]);
  });

  it("steps over merged cells, blank ones too", () => {
    const read = readRows(
      [
        ["学校名称", null, "第七小学", null, null],
        ["在校学生数", null, null, null, 300],
        ["班级数", null, 8, null, null],
      ],
      {
        merges: [
          { top: 0, bottom: 0, left: 0, right: 1 },
          { top: 0, bottom: 0, left: 2, right: 4 },
          { top: 1, bottom: 1, left: 0, right: 3 },
          { top: 2, bottom: 2, left: 0, right: 1 },
        ],
      },
    );
    expect(read.records.map(({ name, whole }) => [name, whole])).to.deep.equal([
      ["第七小学", { pupils: 300, classes: 8 }],
    ]);
  });

  it("names cells where the sheet has them, not where the grid begins", () => {
    const read = readRows(
      [
        ["学校名称", "第八小学"],
        ["在校学生数", 300],
        ["班级数", 8],
      ],
      { origin: { row: 10, column: 3 } },
    );
    expect(cellsOf(read.records[0] as never)).to.deep.equal({
      name: "E11",
      "whole.pupils": "E12",
      "whole.classes": "E13",
    });
  });

  it("passes over sheets that this program wrote", () => {
    const rows = [
      ["学校名称", "第九小学"],
      ["在校学生数", 300],
    ];
    expect(readRows(rows, { ours: true })).to.deep.include({ records: [], sheets: [] });
  });
});
