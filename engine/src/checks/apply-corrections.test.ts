// Corrections that were accepted, carried out and logged.
import { expect } from "chai";
import { applyCorrections } from "./apply-corrections.js";
import type { Proposal } from "./check-finding.js";
import { school } from "./test-support.js";

const source = { file: "甲.xlsx", sheet: "表", row: 4, columns: { "whole.books": "F" } };
const proposal: Proposal = {
  school: "1",
  path: "whole.books",
  from: 15_317,
  to: 1531,
  code: "proposal.decimal",
  params: {},
  rule: "jump.books",
  finding: "f",
};

describe("applyCorrections", () => {
  it("changes the figure on a copy, keeps what was read, and logs where", () => {
    const before = [school("1", {}, { source }), school("2")];
    const { schools, changes } = applyCorrections(before, [proposal]);
    expect(schools[0]?.record.whole).to.include({ books: 1531, computers: 71 });
    expect(schools[0]?.record.source?.corrected).to.deep.equal({ "whole.books": { from: 15_317, rule: "jump.books" } });
    expect(schools[1]).to.equal(before[1]);
    expect(before[0]?.record.whole).to.include({ books: 15_317 });
    const where = { file: "甲.xlsx", sheet: "表", cell: "F4" };
    const { school: key, path, from, to, rule, finding } = proposal;
    expect(changes).to.deep.equal([{ school: key, name: "1小学", path, from, to, rule, finding, where }]);
  });

  it("does nothing where the figure is no longer what was seen, or the school is not there", () => {
    const before = [school("1", { books: 15_318 })];
    expect(applyCorrections(before, [proposal, { ...proposal, school: "9" }])).to.deep.equal({
      schools: before,
      changes: [],
    });
  });

  it("keeps what was read first when a figure is corrected again", () => {
    const again = { ...proposal, from: 1531, to: 15_310, rule: "own" };
    const { schools, changes } = applyCorrections([school("1")], [proposal, again]);
    expect(schools[0]?.record.source?.corrected).to.deep.equal({ "whole.books": { from: 15_317, rule: "own" } });
    expect(changes).to.have.length(2);
  });

  it("changes two figures together, or none", () => {
    const both = { ...proposal, also: [{ path: "whole.computers", from: 71, to: 17 }] };
    expect(applyCorrections([school("1")], [both]).changes).to.have.length(2);
    expect(applyCorrections([school("1", { computers: 70 })], [both]).changes).to.have.length(0);
  });

  it("fills in a figure that was missing", () => {
    const filled = { ...proposal, path: "junior.pupils", from: "missing" as const, to: 210 };
    expect(applyCorrections([school("1")], [filled]).schools[0]?.record.junior).to.deep.equal({ pupils: 210 });
  });
});
