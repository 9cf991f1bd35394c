// Forms of ours that came back changed: labels that changed places, rows that were deleted, figures put where none belongs.
import { expect } from "chai";
import type { FormMark } from "../cells/index.js";
import type { Rows } from "../test-support.js";
import { bare, readRows, toldIn } from "../test-support.js";

const cells: FormMark["cells"] = {
  "whole.teachingArea": { row: 4, column: 3 },
  "junior.pupils": { row: 2, column: 4 },
  name: { row: 1, column: 3 },
  "primary.pupils": { row: 2, column: 3 },
};
const rows: Rows = [
  ["序号", "项目", "单位", "填报值"],
  [1, "学校名称", null, "甲学校"],
  [2, "在校学生数", "人", 300, 200],
  [3, "校舍建筑面积", "平方米", null],
  [4, "教学及辅助用房面积", "平方米", 2500],
  ["二、填报人"],
  [5, "联系电话", null, 13800000000],
];
const read = (own: Rows, more: Partial<FormMark> = {}) =>
  readRows(own, { form: { made: "national-quality-2017", version: "1", cells, ...more } });
const withRow = (row: number, cellsOfRow: Rows[number]): Rows => rows.map((own, at) => (at === row ? cellsOfRow : own));

describe("a form of ours that came back", () => {
  it("reads right, and says nothing, as long as nothing else was changed", () => {
    expect(toldIn(read(rows))).to.deep.equal([]);
    expect(read(rows).records.map(bare)).to.deep.equal([
      { name: "甲学校", whole: { teachingArea: 2500 }, primary: { pupils: 300 }, junior: { pupils: 200 } },
    ]);
  });

  it("does not use a figure whose row is labelled as something else, as after sorting or typing over", () => {
    const changed = read(withRow(4, [4, "运动场地面积（平方米）", "平方米", 2500]));
    expect(changed.records[0]?.whole).to.deep.equal({ teachingArea: "unreadable" });
    expect(toldIn(changed)).to.deep.equal(["error formLabelChanged D5"]);
    const worded = read(withRow(4, [4, "教学用房（含图书室）", "平方米", 2500]));
    expect(worded.records[0]?.whole).to.deep.equal({ teachingArea: 2500 });
    expect(toldIn(worded)).to.deep.equal([]);
  });

  it("tells figures whose cells were deleted", () => {
    const told = read(rows, { lost: ["primary.fullTimeTeachers", "junior.fullTimeTeachers"] });
    expect(toldIn(told)).to.deep.equal(["warning formCellsLost"]);
    expect(told.diagnostics.find(({ code }) => code === "formCellsLost")?.params).to.deep.equal({
      school: "甲学校",
      count: 2,
      paths: ["primary.fullTimeTeachers", "junior.fullTimeTeachers"],
    });
  });

  it("tells figures that stand where the form asks for none", () => {
    const told = read(withRow(3, [3, "其中：女生", "人", 140, "70人"]));
    expect(told.records[0]).to.deep.include({ primary: { pupils: 300 } });
    expect(toldIn(told)).to.deep.equal(["warning formFiguresBeside D4"]);
    expect(told.diagnostics.find(({ code }) => code === "formFiguresBeside")?.params).to.deep.equal({
      count: 2,
      cells: ["D4", "E4"],
    });
  });

  it("leaves a form of a rubric to scoring, and says so", () => {
    const own = {
      made: "seven-actions",
      cells: { name: { row: 1, column: 3 }, "input.meetings": { row: 2, column: 3 } },
    };
    const told = read(rows, own);
    expect(told.records).to.deep.equal([]);
    expect(told.sheets[0]).to.deep.include({ shape: "marked", template: "seven-actions", schools: 0 });
    expect(told.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).to.deep.equal(["note formOfRubric"]);
  });

  it("names blank places in the order of the sheet, whatever the order of the names", () => {
    const blank = read(withRow(4, [4, "教学及辅助用房面积", "平方米", null]), {
      cells: { ...cells, "whole.buildingArea": { row: 3, column: 3 } },
    });
    expect(blank.diagnostics.find(({ code }) => code === "formBlanks")?.params).to.deep.include({
      cells: ["D4", "D5"],
    });
  });

  it("says nothing of its check column and its headings where another program dropped its mark", () => {
    const lost: Rows = [
      ["序号", "项目", "单位", "填报值", null, "核对（自动）"],
      ["一、基本信息"],
      ["1", "学校名称", null, "甲小学", null, { error: "#NAME?" }],
      ["二、学生和班级（分学段填）", null, null, "小学", "初中"],
      ["2", "在校学生数", "人", 300, 0, { error: "#NAME?" }],
      ["三、校舍、场地和设备"],
      ["3", "教学及辅助用房面积", "平方米", null, null, { error: "#NAME?" }],
    ];
    expect(toldIn(readRows(lost)).filter((each) => /errorInFigure|label/.test(each))).to.deep.equal([]);
  });
});
