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
});
