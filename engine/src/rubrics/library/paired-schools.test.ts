// The printed counts for paired schools.
import { expect } from "chai";
import type { Rubric } from "../index.js";
import { builtInRubricOf } from "./index.js";
import { itemsIn } from "./test-support.js";

describe("Minimum counts for paired schools", () => {
  it("asks for what was printed: 20 lessons, 2 subjects, 8 activities online, 4 face to face, 5 points each", () => {
    const rubric = builtInRubricOf("paired-schools-minimum-counts") as Rubric;
    const parts = itemsIn(rubric.items).flatMap(({ method }) => (method.kind === "minimumCounts" ? method.parts : []));
    expect(parts.slice(0, 4).map(({ minimum }) => minimum)).to.deep.equal([20, 2, 8, 4]);
    expect(new Set(parts.map(({ points }) => points))).to.deep.equal(new Set([5]));
  });

  it("counts within the calendar year, between the supporting and the supported school", () => {
    const rubric = builtInRubricOf("paired-schools-minimum-counts") as Rubric;
    const rules = itemsIn(rubric.items).map(({ rule }) => rule?.["zh-CN"] ?? "");
    for (const rule of rules.slice(0, 2)) expect(rule).to.match(/^年内（1月至12月）/);
    expect(rules.join("")).to.not.match(/学年|核心校/);
    expect(rules.at(-1)).to.contain("支援校").and.to.contain("受援校");
  });

  it("says that one backbone teacher is a proposal, since no number was seen", () => {
    const rubric = builtInRubricOf("paired-schools-minimum-counts") as Rubric;
    const sent = itemsIn(rubric.items).find(({ id }) => id === "exchangeCoBuilt");
    expect(sent?.source?.certainty).to.equal("D");
    expect(sent?.source?.note?.["zh-CN"]).to.contain("没有见到");
    expect(sent?.rule?.["zh-CN"]).to.contain("建议");
  });
});
