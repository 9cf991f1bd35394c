// Sheets as they really are. Each sentence is one untidiness.
import { expect } from "chai";
import type { Cell } from "../cells/grid.js";
import { readSchools } from "./read-schools.js";
import { checked, readColumn, readRows, toldIn, wholeOf } from "./test-support.js";

const header = ["学校名称", "学校类型", "在校学生数（人）", "图书册数（册）"];
const first = ["第一小学", "小学", 500, 12000];
const second = ["第二小学", "小学", 300, 9000];
const withRows = (...rows: Cell[][]): Cell[][] => [header, ...rows];

describe("A sheet of schools", () => {
  it("is read with its name, type and figures, and each record says where it stands", () => {
    const reading = readRows(withRows(first), { origin: { row: 4, column: 2 } });
    expect(reading.records).to.deep.equal([
      {
        name: "第一小学",
        type: "primary",
        whole: { pupils: 500, books: 12000 },
        source: {
          file: "表.xlsx",
          sheet: "Sheet1",
          row: 6,
          columns: { name: "C", type: "D", "whole.pupils": "E", "whole.books": "F" },
        },
      },
    ]);
    expect(reading.diagnostics).to.deep.equal([]);
  });

  it("may have titles, the bureau's name and the date above its header", () => {
    const reading = readRows([
      ["某县义务教育学校办学条件统计表"],
      ["填报单位：某县教育局", null, "填报日期：2023年9月20日"],
      [],
      ...withRows(first, second),
    ]);
    expect(reading.tables[0]?.headerRows).to.deep.equal([4]);
    expect(reading.records.map(({ name }) => name)).to.deep.equal(["第一小学", "第二小学"]);
  });

  const twoRows = [
    ["学校名称", "学校类型", "在校学生数", null, "图书（万册）"],
    [null, null, "小学部", "初中部", null],
    ["实验学校", "九年一贯制学校", 166, 210, 2.3226],
  ];
  it("may have a header of two rows with merged cells, the stage in the lower one", () => {
    const merges = [0, 1, 4].map((column) => ({ top: 0, bottom: 1, left: column, right: column }));
    const reading = readRows(twoRows, { merges: [...merges, { top: 0, bottom: 0, left: 2, right: 3 }] });
    expect(reading.tables[0]?.columns.map((column) => column.header)).to.deep.equal([
      "学校名称",
      "学校类型",
      "在校学生数/小学部",
      "在校学生数/初中部",
      "图书（万册）",
    ]);
    const { primary, junior, whole } = reading.records[0] ?? {};
    expect([primary, junior, whole]).to.deep.equal([{ pupils: 166 }, { pupils: 210 }, { books: 23226 }]);
  });

  it("may have lost its merges on the way: a group then reaches over the leaves under it", () => {
    const { primary, junior } = readRows(twoRows).records[0] ?? {};
    expect([primary, junior]).to.deep.equal([{ pupils: 166 }, { pupils: 210 }]);
  });

  it("may have a header of three rows, the last one units, and a row of codes under it", () => {
    const reading = readRows([
      ["学校名称", "在校学生数", "设施设备", null],
      [null, null, "教学仪器设备值", "图书"],
      [null, "人", "万元", "册"],
      ["L1", "L2", "L3", "L4"],
      ["第一小学", 100, 20.8, 3000],
    ]);
    expect(wholeOf(reading)).to.deep.equal([{ pupils: 100, equipmentValue: 208000, books: 3000 }]);
    expect(reading.tables[0]?.headerRows).to.deep.equal([1, 2, 3]);
  });

  it("may number its columns: 甲 乙 1 2", () => {
    const reading = readRows([
      ["序号", "学校名称", "在校学生数", "图书册数"],
      ["甲", "乙", 1, 2],
      [1, "第一小学", 100, 3000],
    ]);
    expect(reading.records).to.have.lengthOf(1);
  });

  it("may have headers that begin with a digit", () => {
    const rows = [
      ["学校名称", "类别", "在校学生数", "25人以下", "26-30人", "31-35人"],
      ["一小", "小学", 100, 1, 2, 1],
    ];
    expect(wholeOf(readRows(rows))).to.deep.equal([{ pupils: 100 }]);
  });

  it("may have lost the ² of m² to the code page of a .csv", () => {
    const { records } = readRows([
      ["学校名称", "在校学生数", "占地面积"],
      [null, "人", "m?"],
      ["第一小学", 500, 9000],
    ]);
    expect(records.map(({ name, whole }) => [name, whole])).to.deep.equal([
      ["第一小学", { pupils: 500, siteArea: 9000 }],
    ]);
  });

  it("may name its units above the header: 单位：万元", () => {
    const reading = readRows([["单位：万元"], ["学校名称", "在校学生数", "教学仪器设备值"], ["第一小学", 100, 20.8]]);
    expect(wholeOf(reading)).to.deep.equal([{ pupils: 100, equipmentValue: 208000 }]);
  });

  it("may measure land in mu", () => {
    const reading = readColumn("运动场地面积（亩）", [15]);
    expect(reading.records[0]?.whole?.["sportsGroundArea"]).to.be.closeTo(10000, 1e-9);
  });

  it("has totals and subtotals, which are checked and never counted", () => {
    const reading = readRows(
      withRows(
        first,
        second,
        ["城区小计", null, 800, 21000],
        ["第三小学", "小学", 100, 3000],
        ["合 计", null, 900, 25000],
      ),
    );
    expect(reading.records).to.have.lengthOf(3);
    expect(reading.tables[0]?.totalRows).to.deep.equal([4, 6]);
    expect(toldIn(reading)).to.deep.equal([
      "warning totalDiffers D6",
      "note rowsLeftOut.total A6",
      "note rowsLeftOut.subtotal A4",
    ]);
    expect(reading.tables[0]?.leftOut).to.deep.equal([
      { row: 4, kind: "subtotal", label: "城区小计" },
      { row: 6, kind: "total", label: "合 计" },
    ]);
    expect(reading.diagnostics[0]?.params).to.include({ total: 25000, sum: 24000, difference: 1000 });
  });

  it("may have a subtotal of each stage at its end, though the schools of a stage stand apart", () => {
    const reading = readRows(
      withRows(
        first,
        ["柳林初级中学", "初级中学", 250, 9000],
        ["河东小学", "小学", 100, 3000],
        ["小学小计", null, Number(first[2]) + 100, Number(first[3]) + 3000],
        ["初中小计", null, 250, 9000],
      ),
    );
    expect(reading.records).to.have.lengthOf(3);
    expect(toldIn(reading)).to.deep.equal(["note rowsLeftOut.subtotal A5"]);
  });

  it("has names that say a school's type where the cell for it is blank", () => {
    const reading = readRows(withRows(first, ["城关第二小学", null, 300, 9000]));
    expect(reading.records.map(({ type }) => type)).to.deep.equal(["primary", "primary"]);
  });

  it("may have its total first", () => {
    const reading = readRows(withRows(["合计", null, 800, 21000], first, second));
    expect(reading.records).to.have.lengthOf(2);
    expect(toldIn(reading)).to.deep.equal(["note rowsLeftOut.total A2"]);
  });

  it("has rows of which (其中), averages and coefficients, which are no schools", () => {
    const rows = withRows(
      first,
      second,
      ["其中：农村", null, 300, 9000],
      ["平均值", null, 400, 10500],
      ["差异系数", null, 0.2, 0.1],
    );
    const reading = readRows(rows);
    expect(reading.records).to.have.lengthOf(2);
    expect(toldIn(reading)).to.deep.equal(["note rowsLeftOut.statistic A4"]);
  });

  it("has blank rows between schools, and notes and signatures at the end", () => {
    const reading = readRows(
      withRows(
        first,
        [],
        ["  ", null],
        second,
        [],
        ["注：1. 数据取自年报。"],
        ["2. 不含教学点。"],
        ["填表人：", null, "审核人：", null],
      ),
    );
    expect(reading.records).to.have.lengthOf(2);
    expect(reading.tables[0]?.noteRows).to.deep.equal([7, 8, 9]);
    expect(reading.diagnostics).to.deep.equal([]);
  });

  it("may hold several tables, each with its own header and its stage in the title", () => {
    const reading = readRows([
      ["一、小学"],
      ["学校名称", "在校学生数", "图书册数"],
      ["城关一校", 500, 12000],
      [],
      ["二、初中"],
      ["学校名称", "图书册数", "在校学生数"],
      ["城关二校", 8000, 400],
    ]);
    expect(reading.tables.map(({ stage }) => stage)).to.deep.equal(["primary", "junior"]);
    expect(reading.records.map(({ stage, whole }) => [stage, whole])).to.deep.equal([
      ["primary", { pupils: 500, books: 12000 }],
      ["junior", { books: 8000, pupils: 400 }],
    ]);
  });

  it("may have its stage in the sheet's name, or in a line between the schools", () => {
    const rows = [
      ["学校名称", "在校学生数"],
      ["城关一校", 500],
    ];
    expect(readRows(rows, { sheet: "2023初中" }).records[0]?.stage).to.equal("junior");
    const mixed = readRows([["学校名称", "在校学生数"], ["小学"], ["城关一校", 500], ["初中"], ["城关二校", 400]]);
    expect(mixed.records.map(({ stage }) => stage)).to.deep.equal(["primary", "junior"]);
  });

  it("may have a row for each stage of a school", () => {
    const reading = readRows([
      ["学校名称", "学段", "在校学生数"],
      ["实验学校", "小学", 166],
      ["实验学校", "初中", 210],
      ["新寨学校小学部", null, 100],
      ["新寨学校（初中部）", null, 90],
    ]);
    expect(reading.records.map(({ name, stage }) => [name, stage])).to.deep.equal([
      ["实验学校", "primary"],
      ["实验学校", "junior"],
      ["新寨学校小学部", "primary"],
      ["新寨学校（初中部）", "junior"],
    ]);
    expect(reading.diagnostics).to.deep.equal([]);
  });

  it("may write a township once for all of its schools, in a merged cell", () => {
    const reading = readRows(
      [
        ["乡镇", "学校名称", "学段", "在校学生数"],
        ["柳塘镇", "一小", "小学", 10],
        [null, "二小", "小学", 20],
      ],
      { merges: [{ top: 1, bottom: 2, left: 0, right: 0 }] },
    );
    expect(reading.records.map(({ township }) => township)).to.deep.equal(["柳塘镇", "柳塘镇"]);
  });

  it("has hidden rows and columns, which are read, and said", () => {
    const reading = readRows(withRows(first, second), { hiddenRows: [2], hiddenColumns: [3] });
    expect(reading.records).to.have.lengthOf(2);
    expect(toldIn(reading)).to.deep.equal(["note hiddenRowsRead A3", "note hiddenColumnsRead"]);
  });

  it("has spaces in names, and characters that stand for another one", () => {
    const reading = readRows(withRows(["第一 小学　", "小学", 1, 1], ["闲臵小学", "小学", 1, 1]));
    expect(reading.records.map(({ name }) => name)).to.deep.equal(["第一小学", "闲置小学"]);
  });

  it("says what a school is in words, codes and signs", () => {
    const reading = readRows([
      ["学校名称", "办学类型", "举办者", "城乡分组", "是否计校数", "在校学生数"],
      ["甲校", "完小", 7, "镇区", "是", 100],
      ["乙校", "完全中学", "10", 111, "×", 100],
      ["丙校", "教学点", "民办", "乡村", 0, 100],
      ["丁校", "初级中学", "公办", "220", "√", 100],
    ]);
    expect(reading.records.map(({ type, owner, locale, counted }) => [type, owner, locale, counted])).to.deep.equal([
      ["primary", "countyEducation", "town", true],
      ["completeSecondary", "private", "urban", false],
      ["teachingPoint", "private", "rural", false],
      ["junior", "countyEducation", "rural", true],
    ]);
    expect(toldIn(reading)).to.deep.equal(["note ownerAssumed C5"]);
  });

  it("may have words for a category that nobody knows, which are named", () => {
    const reading = readRows(withRows(["甲校", "戏曲学校", 100, 1000]));
    expect(toldIn(reading)).to.deep.equal(["warning categoryUnknown B2"]);
  });

  it("may say nothing of type and stage: the school's name does, and that is said", () => {
    const reading = readRows([
      ["学校名称", "在校学生数"],
      ["城关小学", 10],
      ["城关中学", 20],
      ["城关学校", 30],
    ]);
    expect(reading.records.map(({ type, stage }) => [type, stage])).to.deep.equal([
      ["primary", undefined],
      [undefined, "junior"],
      [undefined, undefined],
    ]);
    expect(toldIn(reading)).to.deep.equal(["note typeFromName A2", "warning stageFromName A3"]);
  });

  it("that this program wrote is not read again", () => {
    const grid = { sheet: "结果", rows: withRows(first), ours: true };
    expect(readSchools([grid]).records).to.deep.equal([]);
  });
});

describe("A figure's cell", () => {
  it("tells no value from zero, and says why there is none", () => {
    const reading = readColumn("图书册数", [0, "/", "无", "—", null, "不详", "待核实", { error: "#DIV/0!" }]);
    expect(wholeOf(reading).map((whole) => whole?.["books"])).to.deep.equal([
      0,
      "notApplicable",
      "notApplicable",
      "notApplicable",
      "missing",
      "missing",
      "unreadable",
      "unreadable",
    ]);
    expect(toldIn(reading)).to.have.members([
      "warning blankFigure D6",
      "warning blankFigure D7",
      "warning textInFigure D8",
      "warning errorInFigure D9",
    ]);
  });

  it("may hold a figure with its own unit, which wins over the header's", () => {
    const reading = readColumn("教学仪器设备值（元）", ["23526万元", 500000]);
    expect(wholeOf(reading).map((whole) => whole?.["equipmentValue"])).to.deep.equal([235260000, 500000]);
    expect(toldIn(reading)).to.deep.equal(["note unitInCell D2"]);
  });

  it("may hold a bound, a percentage, a ratio or another unit where an amount belongs: none of them is used", () => {
    const reading = readColumn("图书册数", ["≥3000", "90%", "1:5.7", "300间"]);
    expect(wholeOf(reading).every((whole) => whole?.["books"] === "unreadable")).to.equal(true);
    expect(toldIn(reading)).to.have.members([
      "warning boundInFigure D2",
      "warning percentInFigure D3",
      "warning ratioInFigure D4",
      "error otherUnitInFigure D5",
    ]);
  });

  it("holds a ratio of teachers to pupils in any of its forms", () => {
    const reading = readColumn("师生比", ["1:20", "1：20", "20:1", 0.05, 20, "5%"]);
    for (const whole of wholeOf(reading)) expect(whole?.["teacherPupilRatio"]).to.be.closeTo(0.05, 1e-12);
    expect(toldIn(reading)).to.deep.equal(["note ratioTurned D4", "note ratioTurned D6"]);
  });

  it("holds pupils to teachers under 生师比", () => {
    const reading = readColumn("生师比", ["20:1", 20]);
    for (const whole of wholeOf(reading)) expect(whole?.["teacherPupilRatio"]).to.be.closeTo(0.05, 1e-12);
  });

  it("is told when negative, or no whole number", () => {
    expect(toldIn(readColumn("图书册数", [-5000, 6000.5]))).to.deep.equal([
      "warning negativeFigure D2",
      "warning fractionInWhole D3",
    ]);
  });

  it("is told when a whole column must be in another unit: 0.14 yuan of equipment per pupil", () => {
    const reading = readColumn("教学仪器设备值（元）", [70, 65, 80]);
    expect(toldIn(reading)).to.deep.equal(["warning unitDoubtful D1"]);
    expect(reading.diagnostics[0]?.params).to.include({ value: 0.14, likely: "万元" });
    expect(reading.records[0]?.whole?.["equipmentValue"]).to.equal(70);
  });

  it("is told when it alone is far too small", () => {
    expect(toldIn(readColumn("教学仪器设备值（元）", [700000, 65, 800000]))).to.deep.equal([
      "warning figureOutOfScale D3",
    ]);
  });

  it("is not told 120 times: many alike in one column are one finding with a count and cells", () => {
    const reading = readColumn("图书册数", [...Array.from({ length: 120 }, () => "待核实"), 9000]);
    expect(toldIn(reading)).to.deep.equal(["warning textInFigure.several D2:D121"]);
    expect(reading.diagnostics[0]?.params).to.deep.include({ count: 120, texts: ["待核实"] });
  });

  it("is not told where a school has no such stage", () => {
    const reading = readRows([
      ["学校名称", "学校类型", "小学在校生数", "初中在校生数", "小学专任教师数", "初中专任教师数"],
      ["城关小学", "小学", 100, null, 6, null],
      ["新寨学校", "九年一贯制学校", 100, 90, 6, null],
    ]);
    expect(toldIn(reading)).to.deep.equal(["warning blankFigure F3"]);
  });
});

describe("Columns", () => {
  it("that claim one field: the surer one wins, the other is doubted", () => {
    const reading = readRows([
      ["学校名称", "类别", "学生情况", "在校学生数"],
      ["一小", "小学", 5, 10],
    ]);
    expect(wholeOf(reading)).to.deep.equal([{ pupils: 10 }]);
    expect(toldIn(reading)).to.deep.equal(["warning columnTaken C1"]);
  });

  it("that only look like a known one are asked about, not used", () => {
    const reading = readRows([
      ["学校名称", "类别", "在校学生数", "教学辅助房面积"],
      ["一小", "小学", 10, 5],
    ]);
    expect(wholeOf(reading)).to.deep.equal([{ pupils: 10 }]);
    expect(toldIn(reading)).to.deep.equal(["warning columnDoubtful D1"]);
  });

  it("that nobody knows are named once", () => {
    const reading = readRows([
      ["学校名称", "类别", "在校学生数", "食堂", "校车"],
      ["一小", "小学", 10, 1, 2],
    ]);
    expect(toldIn(reading)).to.deep.equal(["note columnsUnused A1"]);
    expect(reading.diagnostics[0]?.params).to.deep.include({ headers: ["食堂", "校车"] });
  });
});

describe("Schools that stand there twice", () => {
  const rows = (...schools: Cell[][]): Cell[][] => [["学校代码", "学校名称", "类别", "在校学生数"], ...schools];

  it("word for word: counted once", () => {
    const reading = readRows(rows(["1", "一小", "小学", 10], ["1", "一小 ", "小学", 10]));
    expect(reading.records).to.have.lengthOf(1);
    expect(toldIn(reading)).to.deep.equal(["warning sameRowTwice B3"]);
    expect(reading.diagnostics[0]?.params).to.include({ first: "B2", second: "B3" });
  });

  it("with one code and different figures: neither counts, and that is an error", () => {
    const reading = readRows(rows(["1", "一小", "小学", 10], ["1", "一小", "小学", 12], ["2", "二小", "小学", 5]));
    expect(reading.records.map(({ name }) => name)).to.deep.equal(["二小"]);
    expect(toldIn(reading)).to.deep.equal(["error sameSchoolTwice B3"]);
  });

  it("under one name with different codes: two schools, and a warning that names both cells", () => {
    const reading = readRows(rows(["1", "红星小学", "小学", 10], ["2", "红星小学", "小学", 12]));
    expect(reading.records).to.have.lengthOf(2);
    expect(toldIn(reading)).to.deep.equal(["warning sameName B3"]);
  });

  it("under one code with different names: two schools, and a warning", () => {
    const reading = readRows(rows(["1", "一小", "小学", 10], ["1", "二小", "小学", 12]));
    expect(toldIn(reading)).to.deep.equal(["warning sameCode A3"]);
  });
});

describe("Bad input", () => {
  it("without a name column", () => {
    const reading = readRows([
      ["在校学生数", "图书册数"],
      [10, 20],
    ]);
    expect(reading.records).to.deep.equal([]);
    expect(toldIn(reading)).to.deep.equal(["error noNameColumn A1"]);
  });

  it("without a pupils column", () => {
    expect(
      toldIn(
        readRows([
          ["学校名称", "类别", "图书册数"],
          ["一小", "小学", 20],
        ]),
      ),
    ).to.deep.equal(["error noPupilsColumn A1"]);
  });

  it("with two years of pupils, neither of which is taken without asking", () => {
    const reading = readRows([
      ["学校名称", "2022年在校学生数", "2023年在校学生数"],
      ["城关小学", 10, 20],
    ]);
    expect(toldIn(reading)).to.include.members([
      "warning columnDoubtful B1",
      "warning columnDoubtful C1",
      "error noPupilsColumn A1",
    ]);
  });

  it("with a figure for each grade and their total", () => {
    const reading = readRows(
      [
        ["学校名称", "学校类型", "一年级", null, "二年级", null, "合计", null],
        [null, null, "班级数", "学生数", "班级数", "学生数", "班级数", "学生数"],
        ["一小", "小学", 2, 80, 2, 85, 4, 165],
      ],
      { merges: [2, 4, 6].map((left) => ({ top: 0, bottom: 0, left, right: left + 1 })) },
    );
    expect(wholeOf(reading)).to.deep.equal([{ classes: 4, pupils: 165 }]);
  });

  it("with a figure for each of several years, of which none is taken without asking", () => {
    const grouped = readRows(
      [
        ["学校名称", "学校类型", "2023年", null, "2024年", null],
        [null, null, "学生数", "教职工数", "学生数", "教职工数"],
        ["一小", "小学", 480, 30, 500, 31],
      ],
      { merges: [2, 4].map((left) => ({ top: 0, bottom: 0, left, right: left + 1 })) },
    );
    expect(wholeOf(grouped)).to.deep.equal([undefined]);
    expect(toldIn(grouped)).to.include.members(["warning columnDoubtful C2", "warning columnDoubtful E2"]);
    const one = readRows([
      ["学校名称", "学校类型", "2023年在校生数", "在校生数", "2024年专任教师数"],
      ["一小", "小学", 480, 500, 30],
    ]);
    expect(wholeOf(one)).to.deep.equal([{ pupils: 500, fullTimeTeachers: 30 }]);
    expect(toldIn(one)).to.deep.equal(["warning columnTaken C1"]);
  });

  it("with a second table beside the first, under the same headers", () => {
    const headers = ["序号", "学校名称", "学校类型", "学生数", "教学仪器设备值"];
    const reading = readRows([
      ["各校设备情况", null, null, null, null, null, null, "单位：人、万元"],
      [...headers, ...headers],
      [1, "一小", "小学", 100, 2, 3, "三小", "小学", 300, 6],
      [2, "二小", "小学", 200, 4, null, null, null, null, null],
    ]);
    expect(reading.records.map(({ name, whole, source }) => [name, whole, source?.row])).to.deep.equal([
      ["一小", { pupils: 100, equipmentValue: 20000 }, 3],
      ["二小", { pupils: 200, equipmentValue: 40000 }, 4],
      ["三小", { pupils: 300, equipmentValue: 60000 }, 3],
    ]);
    expect(reading.tables[1]?.columns.find(({ path }) => path === "whole.pupils")?.column).to.equal("I");
    expect(toldIn(reading).filter((each) => !each.startsWith("note"))).to.deep.equal([]);
  });

  it("with a column for campuses, and one for the part of a school", () => {
    const reading = readRows([
      ["校名", "校区", "学校类型", "学部", "学生数", "图书册数"],
      ["东街小学", "本部", "小学", null, 100, 2000],
      ["西街小学", "东校区", "小学", null, 200, 4100],
      ["河湾学校", "本部", "九年一贯制学校", "小学部", 300, 6300],
      ["河湾学校", "本部", "九年一贯制学校", "初中部", 150, 3200],
    ]);
    expect(reading.records.map(({ name, stage, whole }) => [name, stage, whole?.["pupils"]])).to.deep.equal([
      ["东街小学", undefined, 100],
      ["西街小学", undefined, 200],
      ["河湾学校", "primary", 300],
      ["河湾学校", "junior", 150],
    ]);
  });

  it("with tables that stand apart, each with its own title, order of columns and unit", () => {
    const reading = readRows([
      ["小学", null, null, null, "初中"],
      ["学校名称", "学生数", "教学仪器设备值（元）", null, "教学仪器设备值（万元）", "学校名称", "学生数"],
      ["东街学校", 100, 20000, null, 6, "河湾学校", 300],
      ["西街学校", 200, 40000, null, 8, "城南学校", 400],
    ]);
    expect(reading.records.map(({ name, stage, whole }) => [name, stage, whole])).to.deep.equal([
      ["东街学校", "primary", { pupils: 100, equipmentValue: 20000 }],
      ["西街学校", "primary", { pupils: 200, equipmentValue: 40000 }],
      ["河湾学校", "junior", { pupils: 300, equipmentValue: 60000 }],
      ["城南学校", "junior", { pupils: 400, equipmentValue: 80000 }],
    ]);
    expect(toldIn(reading).filter((each) => !each.startsWith("note"))).to.deep.equal([]);
  });

  it("without any header", () => {
    expect(
      toldIn(
        readRows([
          ["一小", 20, 30],
          ["二小", 40, 50],
        ]),
      ),
    ).to.deep.equal(["note sheetWithoutTable", "error noTable"]);
  });

  it("of nothing at all", () => {
    expect(toldIn(readRows([]))).to.deep.equal(["note sheetEmpty", "error noTable"]);
    expect(checked(readSchools([])).diagnostics.map(({ code }) => code)).to.deep.equal(["noTable"]);
  });

  it("with figures in a row that names no school", () => {
    const reading = readRows(withRows(first, [null, null, 300, 9000]));
    expect(reading.records).to.have.lengthOf(1);
    expect(toldIn(reading)).to.deep.equal(["error rowWithoutName A3"]);
  });

  it("with 1,048,576 blank rows", () => {
    const rows = new Array<Cell[]>(1_048_576).fill([]);
    rows[0] = header;
    rows[1] = first;
    expect(readRows(rows).records).to.have.lengthOf(1);
  });
});

describe("A column of another year, or of ranks", () => {
  it("is no doubt beside the figure itself", () => {
    const rows = [
      ["学校名称", "学校类型", "上年在校学生数（人）", "本年在校学生数（人）", "图书册数", "图书册数排名"],
      ["第一小学", "小学", 480, 500, 12000, 2],
      ["第二小学", "小学", 310, 300, 14000, 1],
    ];
    const reading = readRows(rows);
    expect(toldIn(reading)).to.deep.equal(["note columnsUnused A1"]);
    expect(reading.records.map(({ whole }) => whole)).to.deep.equal([
      { pupils: 500, books: 12000 },
      { pupils: 300, books: 14000 },
    ]);
  });
});

describe("What a school is", () => {
  const pupils = (...names: readonly string[]): Cell[][] => names.map((name, at) => [name, 300 + at]);
  const types = (...names: readonly string[]) =>
    readSchools([{ sheet: "小学", rows: [["学校名称", "在校学生数"], ...pupils(...names)] }]).records.map(
      ({ type, stage }) => type ?? stage,
    );

  it("is not said by a title that names 中小学, which are of two stages", () => {
    for (const title of ["2024年虚禾县中小学校办学条件汇总表", "小学、中学基本情况"]) {
      const rows = [
        [title],
        ["学校名称", "学校类型", "在校学生数"],
        ["桐江实验中学", null, 900],
        ["河东小学", "小学", 300],
      ];
      expect(
        readRows(rows).records.map(({ stage }) => stage),
        title,
      ).to.not.include("primary");
    }
  });

  it("is said by a name that no stage fits, whatever the title of the sheet", () => {
    expect(types("第一小学", "城关幼儿园", "县特殊教育学校", "县职业中学")).to.deep.equal([
      "primary",
      "kindergarten",
      "special",
      "vocational",
    ]);
  });

  it("is doubted where type and name contradict each other, and not where a school has several stages", () => {
    const rows = (...schools: Cell[][]) => toldIn(readRows([["学校名称", "学校类型", "在校学生数"], ...schools]));
    expect(rows(["石桥中学", "小学", 500], ["第一小学", "小学", 300])).to.deep.equal(["warning typeAgainstName B2"]);
    expect(rows(["石桥小学", "初级中学", 500])).to.deep.equal(["warning typeAgainstName B2"]);
    expect(rows(["石桥中学", "九年一贯制学校", 500], ["育英学校", "小学", 300])).to.deep.equal([]);
  });

  it("is told from the name where a sign for none stands for the type", () => {
    const [school] = readRows([
      ["学校名称", "学校类型", "在校学生数"],
      ["第一小学", "—", 500],
    ]).records;
    expect(school?.type).to.equal("primary");
  });
});
