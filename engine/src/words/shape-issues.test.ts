// Faults of a file of settings in one sentence: parted as the language does, and no more than a reader takes in.
import { expect } from "chai";
import type { ShapeIssue } from "../diagnostics/index.js";
import { describeShapeIssues } from "./shape-issues.js";

const unknown = (count: number): readonly ShapeIssue[] =>
  Array.from({ length: count }, (_, at) => ({ code: "unrecognized_keys", path: `k${at}` }));

describe("describeShapeIssues", () => {
  it("parts faults as their language does", () => {
    expect(describeShapeIssues(unknown(2), "zh-CN").split("；")).to.have.length(2);
    expect(describeShapeIssues(unknown(2), "zh-CN")).to.not.include("; ");
    expect(describeShapeIssues(unknown(2), "en").split("; ")).to.have.length(2);
  });

  it("names eight faults, and says that there are more", () => {
    expect(describeShapeIssues(unknown(8), "en"))
      .to.include("“k7”")
      .and.not.include("…");
    expect(describeShapeIssues(unknown(9), "en"))
      .to.match(/ …$/)
      .and.not.include("“k8”");
  });

  it("says nothing of no fault", () => expect(describeShapeIssues([], "zh-CN")).to.equal(""));
});
