// Target letters as they are written: one a union, a line a task, in other words and orders of columns.
import { expect } from "chai";
import { scoreGrids } from "../../../scoring/index.js";
import { builtInRubricOf, cellStates, itemsOf } from "../../../rubrics/index.js";
import type { Rubric } from "../../../rubrics/index.js";
import { describeDiagnostic } from "../../../words/index.js";
import type { Cell, Grid } from "../../cells/index.js";
import { readScores } from "../read-scores.js";

type Rows = readonly (readonly Cell[])[];
const rubric = builtInRubricOf("seven-actions") as Rubric;
const title = ["目标管理责任书（南宁二十八中联盟）"];
const head = ["序号", "行动", "任务", "目标值", "完成值", "是否完成"];

const read = (rows: Rows, more: Partial<Grid> = {}) => {
  const { data, diagnostics } = readScores([{ sheet: "责任书", rows, ...more }], rubric);
  for (const each of diagnostics)
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeDiagnostic(each, locale)).not.to.match(/\{\w+\}|undefined/);
  const figure = (id: string, row = 0): number | "missing" | "unreadable" | null => {
    const column = data?.inputs[id];
    const state = column?.states[row];
    if (state === undefined) return null;
    return state === cellStates.number
      ? column!.numbers[row]!
      : state === cellStates.missing
        ? "missing"
        : "unreadable";
  };
  const told = diagnostics
    .filter(({ code }) => code !== "letterTasksLacking")
    .map(({ code, where }) => `${code} ${where.cell ?? ""}`);
  return {
    data,
    figure,
    told,
    pair: (id: string, row = 0) => [figure(`${id}Target`, row), figure(`${id}Actual`, row)],
  };
};

describe("A target letter", () => {
  it("is a row of its union: a line gives a target and what was done, with their cells", () => {
    const letter = read([
      title,
      head,
      [1, "管理互通", "联席会议次数", 4, 4, ""],
      [2, "研训联动", "联合教研次数", 12, 9, ""],
    ]);
    expect(letter.data?.names).to.deep.equal(["南宁二十八中联盟"]);
    expect([letter.pair("jointMeetings"), letter.pair("researchActivities")]).to.deep.equal([
      [4, 4],
      [12, 9],
    ]);
    expect(letter.data?.inputs["researchActivitiesActual"]?.cells).to.deep.equal(["E4"]);
    expect(letter.told).to.deep.equal([]);
  });

  it("is read in other words and orders of columns, with units, bounds and verbs in its cells", () => {
    const letter = read([
      title,
      ["完成情况", "目标", "工作任务", "备注"],
      ["已完成9次", "≥12次", "开展联合教研活动", ""],
      ["10节", "不少于12节", "示范课、送课", "下学期补"],
      ["91.5%", "90%以上", "成员学校及格率", ""],
      [6, 5, "教师交流轮岗", ""],
    ]);
    expect(
      ["researchActivities", "demonstrationLessons", "passRate", "exchangeTeachers"].map((id) => letter.pair(id)),
    ).to.deep.equal([
      [12, 9],
      [12, 10],
      [90, 91.5],
      [5, 6],
    ]);
    expect(letter.told).to.deep.equal([]);
  });

  it("leaves a line without what was done open, and a task without a line too; neither is 0", () => {
    const letter = read([title, head, [1, "管理互通", "联席会议次数", 4, null, ""]]);
    expect(letter.pair("jointMeetings")).to.deep.equal([4, "missing"]);
    expect(letter.pair("researchActivities")).to.deep.equal([null, null]);
  });

  it("takes a tick for the target where no figure stands, leaves an unticked line open, and says both", () => {
    const letter = read([
      title,
      head,
      [1, "", "联席会议次数", 4, null, "√"],
      [2, "", "联合教研次数", 12, null, "否"],
      [3, "", "联合自评次数", 2, "已完成", null],
      [4, "", "师徒结对数", 8, "正在推进", null],
    ]);
    // A word that is neither figure nor tick is told by its cell, and is no figure.
    const ids = ["jointMeetings", "researchActivities", "jointAssessments", "mentorPairs"];
    expect(ids.map((id) => letter.pair(id))).to.deep.equal([
      [4, 4],
      [12, "missing"],
      [2, 2],
      [8, "unreadable"],
    ]);
    expect(letter.told).to.have.members([
      "letterTickTaken E3",
      "letterTickOpen E4",
      "letterTickTaken E5",
      "scoreFigureUnreadable E6",
    ]);
  });

  it("takes its ticks from the column of what was done as well, or from a column of ticks alone", () => {
    expect(read([title, ["任务", "目标值", "完成情况"], ["联席会议次数", 4, "√"]]).pair("jointMeetings")).to.deep.equal(
      [4, 4],
    );
    expect(
      read([title, ["任务", "目标值", "是否完成"], ["联席会议次数", 4, "是"]]).pair("jointMeetings"),
    ).to.deep.equal([4, 4]);
  });

  it("says where a tick and the two figures disagree", () => {
    const letter = read([
      title,
      head,
      [1, "", "联席会议次数", 4, 4, "×"],
      [2, "", "联合教研次数", 12, 9, "√"],
      [3, "", "成员学校低分率", 5, 4, "√"],
    ]);
    expect(letter.told).to.deep.equal(["letterUntickedMet E3", "letterTickedShort E4"]);
  });

  it("tells a task that matches none with the closest there is, and one that only ends as a task does", () => {
    const letter = read([
      title,
      head,
      [1, "", "联合教研备课次数", 4, 4, ""],
      [2, "", "满意度", 90, 95, ""],
      [3, "", "食堂改造", 1, 1, ""],
      [4, "", "满意度", 90, 95, ""],
      ["", "", "牵头校长签字：", "", "", ""],
    ]);
    expect(letter.told).to.have.members([
      "letterTaskClosest C3",
      "letterTaskTaken C4",
      "letterTaskUnknown C5",
      "letterTaskTwice C6",
    ]);
    expect(letter.pair("satisfaction")).to.deep.equal([90, 95]);
  });

  it("is one of several on a sheet or in files, named by title, line, column, sheet or file", () => {
    const line = ["联席会议次数", 4, 3];
    const columns = ["任务", "目标值", "完成值"];
    const two = read([
      ["甲联盟目标管理责任书"],
      columns,
      line,
      [],
      ["乙联盟目标管理责任书"],
      columns,
      ["联席会议次数", 5, 5],
    ]);
    expect(two.data?.names).to.deep.equal(["甲联盟", "乙联盟"]);
    expect([two.pair("jointMeetings"), two.pair("jointMeetings", 1)]).to.deep.equal([
      [4, 3],
      [5, 5],
    ]);
    const column = read([
      ["共同体", ...columns],
      ["甲联盟", ...line],
      ["乙联盟", ...line],
    ]);
    expect(column.data?.names).to.deep.equal(["甲联盟", "乙联盟"]);
    expect(read([["2024年度目标管理责任书"], ["共同体：丙联盟"], columns, line]).data?.names).to.deep.equal(["丙联盟"]);
    expect(read([["2024年度目标管理责任书"], ["共同体名称", "丙联盟"], columns, line]).data?.names).to.deep.equal([
      "丙联盟",
    ]);
    expect(read([columns, line], { sheet: "丁联盟责任书" }).data?.names).to.deep.equal(["丁联盟"]);
    expect(read([columns, line], { file: "戊联盟责任书.xlsx" }).data?.names).to.deep.equal(["戊联盟"]);
    expect(read([columns, line]).told).to.include("letterWithoutUnion A1");
  });

  it("stands below a table of the same figures, and never is one", () => {
    const table: Rows = [
      ["学校", "联席会议次数（目标）", "联席会议次数（完成）", "联合教研次数（目标）", "联合教研次数（完成）"],
      ["甲校", 4, 2, 10, 10],
      ["乙校", 4, 4, 10, 5],
    ];
    const both = readScores(
      [
        { sheet: "数据", rows: table },
        { sheet: "责任书", rows: [title, head, [1, "", "联席会议次数", 4, 3, ""]] },
      ],
      rubric,
    );
    expect(both.data?.names).to.deep.equal(["甲校", "乙校", "南宁二十八中联盟"]);
    expect([...both.data!.inputs["jointMeetingsActual"]!.numbers]).to.deep.equal([2, 4, 3]);
    expect(both.data!.inputs["researchActivitiesActual"]!.states[2]).to.equal(cellStates.missing);
    expect(readScores([{ sheet: "数据", rows: table }], rubric).data?.names).to.deep.equal(["甲校", "乙校"]);
  });
});

describe("A letter beside a table of schools", () => {
  const table: Rows = [
    ["学校", "联席会议次数（目标）", "联席会议次数（完成）", "联合教研次数（目标）", "联合教研次数（完成）"],
    ["甲校", 4, 2, 10, 10],
    ["乙校", 4, 4, 10, 5],
  ];
  const grids = [
    { sheet: "数据", rows: table },
    { sheet: "责任书", rows: [title, head, [1, "", "联席会议次数", 4, 3, ""]] },
    {
      sheet: "共同体",
      rows: [
        ["共同体", "类型", "学校", "角色"],
        ["甲", "城乡结对", "甲校", "牵头学校"],
        ["甲", "城乡结对", "乙校", "受援学校"],
      ],
    },
  ];

  it("is ranked among letters, and is no school that lacks a community", () => {
    const two = { ...rubric, items: rubric.items.slice(0, 1) };
    const few = { ...two, items: [{ ...two.items[0]!, items: itemsOf(two).slice(0, 1) }] } as Rubric;
    const { scored, diagnostics } = scoreGrids(grids, few);
    expect(scored?.scores.ranks).to.deep.equal([2, 1, 1]);
    expect(diagnostics.map(({ code }) => code)).not.to.include("communitySchoolWithout");
    expect(diagnostics.filter(({ severity }) => severity === "error")).to.deep.equal([]);
  });
});
