// Legal units in scoring: both scores of a unit, and one row and one joint score where it counts as one.
import { expect } from "chai";
import type { UnitChoices } from "../legal-units/index.js";
import type { Grid } from "../reading/cells/index.js";
import { oneItemRubric } from "../rubrics/index.js";
import { scoreGrids } from "./index.js";

const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
const figures: Grid = {
  sheet: "数据",
  rows: [
    ["学校名称", "总校", "在校学生数", "rate"],
    ["龙马小学", "", 400, 90],
    ["青堡小学", "龙马小学", 100, 40],
    ["舞阳小学", "", 500, 80],
  ],
};
const members: Grid = {
  sheet: "共同体",
  rows: [
    ["共同体", "类型", "学校", "角色"],
    ["龙马联校", "1+X", "龙马小学", "牵头学校"],
    ["龙马联校", "1+X", "青堡小学", "成员学校"],
    ["一组", "城乡结对", "舞阳小学", "牵头学校"],
    ["一组", "城乡结对", "龙马小学", "受援学校"],
    ["一组", "城乡结对", "青堡小学", "受援学校"],
  ],
};
const scored = (grids: readonly Grid[], units: UnitChoices = {}) => scoreGrids(grids, rubric, { units }).scored!;
const joints = (units: UnitChoices) =>
  scored([figures, members], units).communities.map(({ name, joint }) => [name, joint.members.length, joint.joint]);

describe("Legal units in scoring", () => {
  it("gives the unit's score as one school and those of its schools, whatever was decided", () => {
    for (const units of [{}, { all: "one" }, { all: "each" }] as const) {
      const [unit] = scored([figures], units).units;
      expect(unit?.asOne, JSON.stringify(units)).to.deep.equal([8, 8]);
      expect(unit?.own).to.deep.equal([
        { school: "龙马小学", score: [9, 9] },
        { school: "青堡小学", score: [4, 4] },
      ]);
    }
  });

  it("has one row and one rank for a unit that counts as one, with the cells that went in", () => {
    const { scores, data } = scored([figures], { all: "one" });
    expect(scores.names).to.deep.equal(["龙马小学", "舞阳小学"]);
    expect(scores.ranks).to.deep.equal([1, 1]);
    expect(data.inputs["rate"]?.workedOut?.[0]?.arithmetic).to.equal("(90 [D2] × 400 + 40 [D3] × 100) / 500");
    expect(scored([figures], { all: "each" }).scores.names).to.have.length(3);
  });

  it("counts a unit once in a joint score, and its own score is that of its community", () => {
    expect(joints({ all: "each" })).to.deep.equal([
      ["龙马联校", 2, 6],
      ["一组", 3, 7.1],
    ]);
    expect(joints({ all: "one" })).to.deep.equal([
      ["龙马联校", 1, 8],
      ["一组", 2, 8],
    ]);
  });

  it("tells that it is not decided, and takes a list and a column for one unit", () => {
    const { units, diagnostics } = scored([figures, members]);
    expect(units.map(({ origins, counted }) => [origins, counted])).to.deep.equal([[["communities", "column"], null]]);
    expect(diagnostics.filter(({ code }) => code === "scoredUnitUndecided")).to.have.length(1);
    const decided = scored([figures, members], { 龙马小学: "each" }).diagnostics.map(({ code }) => code);
    expect(decided).to.not.include("scoredUnitUndecided");
  });
});
