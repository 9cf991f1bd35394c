// Joint scores from the scores of schools, and the way to the next grade.
import { expect } from "chai";
import type { Community } from "../communities/index.js";
import type { RubricItem } from "../rubrics/index.js";
import { oneItemRubric, scoreDataOf, scoreRubric } from "../rubrics/index.js";
import { communityScores } from "./community-scores.js";
import { nextGrade } from "./next-grade.js";
import { scoreGrids } from "./score-grids.js";

const plain = oneItemRubric({ kind: "judged", input: "given", holds: "points" }, 100);
const rubric = {
  ...plain,
  grades: [
    { id: "excellent", title: plain.title, from: 90 },
    { id: "good", title: plain.title, from: 80 },
    { id: "passed", title: plain.title, from: 60 },
  ],
};
const scoresOf = (values: Readonly<Record<string, number | null>>) =>
  scoreRubric(rubric, scoreDataOf(Object.entries(values).map(([name, given]) => ({ name, values: { given } }))));

const pair = (id: string, lead: string, helped: string): Community => ({
  id,
  name: id,
  kind: "pair",
  members: [
    { school: lead, role: "lead" },
    { school: helped, role: "helped" },
  ],
});

describe("joint scores of communities", () => {
  it("weigh the rural school 0.6 by default: 92 and 78 are 83.6, both own scores beside it", () => {
    const [joint] = communityScores([pair("甲", "城区小学", "新塘小学")], scoresOf({ 城区小学: 92, 新塘小学: 78 }));
    expect(joint).to.deep.include({ name: "甲", rows: [0, 1], rank: 1 });
    expect(joint!.joint.joint).to.be.closeTo(83.6, 1e-9);
    expect(joint!.joint.members.map(({ own }) => own)).to.deep.equal([92, 78]);
  });
  it("are ranked among each other; one that an open one may still pass or not has no rank", () => {
    const communities = [pair("a", "1", "2"), pair("b", "3", "4"), pair("c", "5", "6"), pair("d", "1", "x")];
    const scores = scoresOf({ 1: 80, 2: 80, 3: 90, 4: 70, 5: 90, 6: null });
    const joints = communityScores(communities, scores, { kind: "mean" });
    expect(joints.map(({ joint, rank }) => [joint.joint, joint.reason, rank])).to.deep.equal([
      [80, null, null],
      [80, null, null],
      [null, "scoreLacking", null],
      [null, "scoreLacking", null],
    ]);
    // The third has 90 and 0 to 100; the fourth has a member without any figures.
    expect(joints.map(({ ends }) => ends && [ends.least.joint, ends.most.joint])).to.deep.equal([
      null,
      null,
      [45, 95],
      null,
    ]);
    const settled = communityScores([communities[0]!, communities[1]!, communities[3]!], scores, { kind: "mean" });
    expect(settled.map(({ rank }) => rank)).to.deep.equal([1, 1, null]);
  });
});

describe("a row named like a group of schools", () => {
  const figures = {
    sheet: "数据",
    rows: [
      ["学校", "given"],
      ["第一中学", 82],
      ["潜力校甲", 80],
      ["潜力校乙", 84],
      ["农村校", 82],
    ],
  };
  const members = {
    sheet: "共同体",
    rows: [
      ["共同体", "类型", "学校", "角色"],
      ["甲", "1+1+x", "第一中学", "牵头学校"],
      ["甲", "1+1+x", "潜力校甲", "成员学校"],
      ["甲", "1+1+x", "潜力校乙", "成员学校"],
      ["甲", "1+1+x", "农村校", "帮扶学校"],
    ],
  };
  it("is a school where the list of communities has one of that name", () => {
    expect(scoreGrids([figures, members], rubric).scored!.data.names).to.include("农村校");
    expect(scoreGrids([figures], rubric).scored!.data.names).to.not.include("农村校");
  });
});

describe("the way to the next grade", () => {
  it("is the points that are missing, and the items that have them", () => {
    const items = [
      { ...(rubric.items[0] as RubricItem), points: 70 },
      { ...(rubric.items[0] as RubricItem), id: "other", points: 30 },
    ];
    const scores = scoreRubric({ ...rubric, items }, scoreDataOf([{ name: "S", values: { given: 28.5 } }]));
    expect(nextGrade({ ...rubric, items }, scores, 0)).to.deep.equal({
      grade: "passed",
      short: 3,
      items: [
        { id: "item", title: plain.title, left: 41.5 },
        { id: "other", title: plain.title, left: 1.5 },
      ],
    });
  });
  it("ends at the highest grade", () => {
    expect(nextGrade(rubric, scoresOf({ S: 95 }), 0)).to.deep.include({ grade: null, short: 0 });
  });
});
