// Decisions from a workbook's settings or a file: those of today, those kept before, and those that are none.
import { expect } from "chai";
import { parseDecisions } from "./index.js";

describe("parseDecisions", () => {
  it("takes what was kept of campuses before for the same decision on legal units", () => {
    const of = (joint: string) => parseDecisions({ joint, campuses: { C1: "C2" } }).decisions;
    expect(of("merged")).to.deep.equal({ units: { all: "one" }, campuses: { C1: "C2" } });
    expect(of("apart")).to.deep.equal({ units: { all: "each" }, campuses: { C1: "C2" } });
    expect(of("asSent")).to.deep.equal({ units: {}, campuses: { C1: "C2" } });
    expect(parseDecisions({ joint: "together" }).issues.map(({ path }) => path)).to.deep.equal(["joint"]);
  });
});
