// Seventeen items, with the points that a province printed.
import { expect } from "chai";
import { readGolden } from "../../../../test/golden/read-golden.js";
import type { Rubric } from "../index.js";
import { fromUnits, scoreDataOf, scoreRubric } from "../index.js";
import { builtInRubricOf } from "./index.js";
import { itemsIn } from "./test-support.js";

describe("The government's work of 2012", () => {
  const rubric = builtInRubricOf("government-work-2012") as Rubric;
  const items = itemsIn(rubric.items);

  it("has 17 items in 4 groups, and is passed from 85 points on", () => {
    expect(items).to.have.lengthOf(17);
    expect(rubric.items.map(({ title }) => title["zh-CN"])).to.deep.equal([
      "入学机会",
      "保障机制",
      "教师队伍",
      "质量与管理",
    ]);
    expect(rubric.grades?.[0]).to.deep.include({ id: "met", from: 85 });
  });

  it("has the points that the province printed where it printed them, and says of all others that they are proposed", () => {
    const printed = new Map(
      readGolden("provincial_deduction_rules")
        .filter(({ source, item }) => source?.startsWith("provA") && /^B\d+ /.test(item ?? ""))
        .map(({ item, points }) => [item!.split(" ")[0], points]),
    );
    const provincial = items.filter(({ source }) => source?.certainty === "B");
    expect(provincial.map(({ source }) => source?.article)).to.deep.equal(["B1", "B2", "B3", "B4", "B7", "B8", "B9"]);
    for (const { source, points } of provincial) expect(String(points)).to.equal(printed.get(source?.article));
    expect(printed.get("B10")).to.equal("");
    expect(items.filter(({ source }) => source?.certainty === "D")).to.have.lengthOf(10);
  });

  it("finds the three growths where appropriation outgrows revenue, and all else grows", () => {
    const grown = {
      separateBudget: 1,
      ...{ appropriationGrowth: 6, revenueGrowth: 5, perPupilSpendingGrowth: 1 },
      ...{ payGrowth: 2, publicFundsGrowth: 3 },
    };
    const funds = (figures: Readonly<Record<string, number>>): number | undefined => {
      const data = scoreDataOf([{ name: "某县", values: { ...grown, ...figures } }]);
      const { nodes, decimals } = scoreRubric(rubric, data);
      const node = nodes.find(({ id }) => id === "funds");
      return node && fromUnits(node.earned[0]!, decimals);
    };
    expect(funds({})).to.equal(6);
    // Appropriation that grows, but more slowly than revenue, is no growth; nor is as fast as.
    for (const appropriationGrowth of [5, 4]) expect(funds({ appropriationGrowth })).to.equal(0);
    expect(funds({ appropriationGrowth: -1, revenueGrowth: -3 })).to.equal(0);
    expect(funds({ appropriationGrowth: 1, revenueGrowth: -3 })).to.equal(6);
    for (const each of ["perPupilSpendingGrowth", "payGrowth", "publicFundsGrowth", "separateBudget"])
      expect(funds({ [each]: 0 }), each).to.equal(0);
  });
});
