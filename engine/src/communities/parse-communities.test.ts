// Communities from outside: what the program gives it takes back, and what is misspelt is named.
import { expect } from "chai";
import { describeShapeIssues } from "../words/index.js";
import type { Community } from "./community.js";
import { parseCommunities } from "./parse-communities.js";

const pair: Community = {
  id: "1",
  name: "一组",
  kind: "pair",
  from: "2024-09",
  members: [
    { school: "实验小学", role: "lead", locale: "urban", where: { sheet: "名单", cell: "B2" } },
    { school: "河湾小学", code: "2133000001", role: "helped" },
  ],
};

describe("parseCommunities", () => {
  it("takes communities as JSON has them", () => {
    expect(parseCommunities(JSON.parse(JSON.stringify([pair])))).to.deep.equal({ communities: [pair], issues: [] });
  });

  it("names every word that there is not, and the key that was meant", () => {
    const { communities, issues } = parseCommunities([
      { ...pair, kind: "pairs", members: [{ school: "甲", role: "Lead", townshp: "乡" }] },
    ]);
    expect(communities).to.equal(null);
    expect(issues.map(({ path }) => path)).to.have.members(["0.kind", "0.members.0.role", "0.members.0.townshp"]);
    expect(describeShapeIssues(issues, "en")).to.match(/can only be pair, tree.*did you mean “township”\?/s);
    expect(describeShapeIssues(issues, "zh-CN")).to.match(/只能是.*是否应为“township”？/s);
  });
});
