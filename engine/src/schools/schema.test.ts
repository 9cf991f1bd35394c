// Records from outside keep all they say of where their figures stand.
import { expect } from "chai";
import { describeShapeIssue } from "../words/index.js";
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

  it("says of a figure what it should be and what it is, in both languages", () => {
    const { issues } = parseSchoolRecords([
      { name: "甲", whole: { books: "5", classes: Number.NaN, pupils: 2n ** 60n } },
    ]);
    expect(issues.map((issue) => describeShapeIssue(issue, "en"))).to.deep.equal([
      "“0.whole.books” should be a number or missing or notApplicable or unreadable, and is a text",
      "“0.whole.classes” should be a number or missing or notApplicable or unreadable, and is NaN",
      "“0.whole.pupils” should be a number or missing or notApplicable or unreadable, and is an integer too large for a number",
    ]);
    expect(describeShapeIssue(issues[0]!, "zh-CN")).to.match(/应是数或missing.*现在是文字/);
  });

  it("takes a big integer for the number that holds it", () => {
    expect(parseSchoolRecords([{ name: "甲", whole: { books: 5n } }]).records).to.deep.equal([
      { name: "甲", whole: { books: 5 } },
    ]);
  });

  it("names a field that there is none of, and the one that was meant", () => {
    expect(parseSchoolRecords([{ name: "甲", townshp: "乡", kind: 1 }]).issues).to.deep.equal([
      { code: "unrecognized_keys_near", path: "0.townshp", near: "township" },
      { code: "unrecognized_keys", path: "0.kind" },
    ]);
  });

  it("lists the words that there are", () => {
    expect(parseSchoolRecords([{ name: "甲", locale: "Urban" }]).issues).to.deep.equal([
      { code: "invalid_value", path: "0.locale", possible: ["urban", "town", "rural"], found: "string" },
    ]);
  });
});
