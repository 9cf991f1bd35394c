// The six mechanisms, and the ways in which they are scored.
import { expect } from "chai";
import { isSection } from "../index.js";
import type { Rubric } from "../index.js";
import { builtInRubricOf } from "./index.js";
import { itemsIn, counts, rowsOf, appliesTo } from "./test-support.js";

describe("Six commons", () => {
  const rubric = builtInRubricOf("six-commons") as Rubric;

  it("has the six mechanisms, two to four items for each school, 100 points", () => {
    const sections = rubric.items.filter(isSection).filter(counts);
    expect(sections.map(({ title }) => title["zh-CN"])).to.deep.equal([
      "理念共享",
      "文化共构",
      "资源共用",
      "管理共融",
      "团队共生",
      "考核共担",
    ]);
    for (const { items } of sections) {
      for (const row of rowsOf(rubric)) {
        expect(itemsIn(items).filter((item) => appliesTo(item, row)).length).to.be.within(2, 4);
      }
    }
    expect(rubric.points).to.equal(100);
  });

  it("is scored in many ways", () => {
    const kinds = new Set(itemsIn(rubric.items).map(({ method }) => method.kind));
    expect(kinds.size).to.be.at.least(12);
  });
});
