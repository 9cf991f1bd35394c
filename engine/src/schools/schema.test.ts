// Records from outside keep all they say of where their figures stand.
import { expect } from "chai";
import { parseSchoolRecords } from "./schema.js";

describe("parseSchoolRecords", () => {
  it("keeps the places of single figures and what was corrected", () => {
    const record = {
      name: "红旗小学",
      whole: { pupils: 600 },
      source: {
        file: "a.xlsx",
        cells: { "whole.pupils": { file: "a.xlsx", sheet: "表", cell: "C4" } },
        corrected: { "whole.pupils": { from: 6, rule: "unit.pupils" } },
      },
    };
    expect(parseSchoolRecords([record])).to.deep.equal({ records: [record], issues: [] });
  });

  it("tells a place that is none, with its path", () => {
    const wrong = { name: "红旗小学", source: { cells: { "whole.pupils": "C4" } } };
    expect(parseSchoolRecords([wrong]).issues.map(({ path }) => path)).to.deep.equal(["0.source.cells.whole.pupils"]);
  });
});
