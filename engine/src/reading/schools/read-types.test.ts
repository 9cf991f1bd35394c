// What a school is: said by its cells, its name, its row, its sheet; and where these contradict each other.
import { expect } from "chai";
import type { Cell } from "../cells/grid.js";
import { readSchools } from "./read-schools.js";
import { readRows, toldIn } from "./test-support.js";

const header = ["学校名称", "学校类型", "在校学生数（人）", "图书册数（册）"];
const first = ["第一小学", "小学", 500, 12000];
const withRows = (...rows: Cell[][]): Cell[][] => [header, ...rows];

describe("A sheet of schools", () => {
  it("has names that say a school's type where the cell for it is blank", () => {
    const reading = readRows(withRows(first, ["城关第二小学", null, 300, 9000]));
    expect(reading.records.map(({ type }) => type)).to.deep.equal(["primary", "primary"]);
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
