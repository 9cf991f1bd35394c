// Communities with legal units counted as one: members and coverage count a unit once.
import { expect } from "chai";
import { readCommunities } from "../reading/communities/index.js";
import type { UnitChoices } from "../legal-units/index.js";
import { communitiesReport } from "./index.js";

const grids = [
  {
    sheet: "共同体",
    rows: [
      ["共同体", "类型", "学校", "角色", "学生数"],
      ["龙马联校", "1+X", "龙马小学", "牵头学校", 420],
      ["龙马联校", "1+X", "青堡小学", "成员学校", 60],
      ["龙马联校", "1+X", "佐家小学", "成员学校", 58],
      ["一组", "城乡结对", "舞阳小学", "牵头学校", 1100],
      ["一组", "城乡结对", "青堡小学", "受援学校", 60],
    ],
  },
];
const report = (units: UnitChoices) => communitiesReport(readCommunities(grids, { units }));

describe("Legal units among communities", () => {
  it("are reached as one school or each by itself, both told, and their pupils stay the same", () => {
    for (const [units, reached] of [
      [{}, 4],
      [{ all: "each" }, 4],
      [{ all: "one" }, 2],
    ] as const) {
      const { coverage, units: told } = report(units);
      expect(coverage.schools.reached, JSON.stringify(units)).to.equal(reached);
      expect(coverage.pupils.reached).to.equal(1638);
      expect([told?.one, told?.each]).to.deep.equal([2, 4]);
    }
  });

  it("keep all their schools among the members", () => {
    const [first] = report({ all: "one" }).communities;
    expect(first?.members.map(({ name }) => name)).to.deep.equal(["龙马小学", "青堡小学", "佐家小学"]);
  });
});
