// Tables that lack what is needed, or hold too much of it: what is said, and that nothing is thrown.
import { expect } from "chai";
import type { Cell } from "../cells/grid.js";
import { readSchools } from "./read-schools.js";
import { checked, readRows, toldIn, wholeOf } from "./test-support.js";

const header = ["学校名称", "学校类型", "在校学生数（人）", "图书册数（册）"];
const first = ["第一小学", "小学", 500, 12000];
const withRows = (...rows: Cell[][]): Cell[][] => [header, ...rows];

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
