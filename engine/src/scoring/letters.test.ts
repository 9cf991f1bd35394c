// A target letter of a union that is a community of the list of members: its score is the community's joint one.
import { expect } from "chai";
import { usualJointRules } from "../communities/index.js";
import type { Grid } from "../reading/cells/index.js";
import { builtInRubricOf, type Rubric } from "../rubrics/index.js";
import { scoreGrids } from "./score-grids.js";

const rubric = builtInRubricOf("seven-actions") as Rubric;
const letter: Grid = {
  sheet: "责任书",
  rows: [
    ["目标管理责任书（城南联盟）"],
    ["序号", "行动", "任务", "目标值", "完成值"],
    [1, "管理互通", "联席会议次数", 4, 4],
    [2, "研训联动", "联合教研次数", 12, 9],
  ],
};
const members: Grid = {
  sheet: "名册",
  rows: [
    ["共同体", "类型", "学校", "角色"],
    ["城南联盟", "1+1+x", "二十八中", "牵头学校"],
    ["城南联盟", "1+1+x", "三中", "共同牵头学校"],
    ["城南联盟", "1+1+x", "九中", "潜力学校"],
    ["城北联盟", "1+1+x", "十中", "牵头学校"],
    ["城北联盟", "1+1+x", "十一中", "潜力学校"],
  ],
};
const missing = { "*": "zero" } as const;

describe("A target letter of a community", () => {
  it("is the joint score of its community and of no other, and every member answers for it", () => {
    const { scored } = scoreGrids([letter, members], rubric, { missing });
    expect(scored?.communities.map(({ name, joint, letter: row }) => [name, joint.joint, row])).to.deep.equal([
      ["城南联盟", 8.5, 0],
    ]);
    expect(scored?.communities[0]?.joint.members.map(({ own, merged }) => [own, merged])).to.deep.equal([
      [null, 8.5],
      [null, 8.5],
      [null, 8.5],
    ]);
    expect(scored?.outcomes.map(({ school, joint }) => [school, joint])).to.deep.equal([
      ["二十八中", 8.5],
      ["三中", 8.5],
      ["九中", 8.5],
    ]);
  });

  it("is one score however own scores would be merged: points are not shared out as those of a sum", () => {
    const rules = { ...usualJointRules, merge: { kind: "sum" as const } };
    const { scored } = scoreGrids([letter, members], rubric, { missing, rules });
    expect(scored?.outcomes.map(({ counted }) => counted)).to.deep.equal([
      [8.5, 8.5],
      [8.5, 8.5],
      [8.5, 8.5],
    ]);
  });

  it("gives a range while tasks are open", () => {
    const [community] = scoreGrids([letter, members], rubric).scored?.communities ?? [];
    expect([community?.joint.reason, community?.ends?.least.joint, community?.ends?.most.joint]).to.deep.equal([
      "scoreLacking",
      8.5,
      98.5,
    ]);
  });
});
