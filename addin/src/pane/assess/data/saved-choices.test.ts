// Choices that were kept are taken as far as they are understood.
import { expect } from "chai";
import { choicesFrom } from "./saved-choices.js";

describe("Kept choices", () => {
  it("are the standard, the stage and the options", () => {
    const choices = {
      standard: "national-quality-2017",
      stage: "junior",
      options: { includeAllOwners: true, blankOptional: "zero", smallTeachingPoints: "own" },
    };
    expect(choicesFrom(JSON.stringify(choices))).to.deep.equal(choices);
  });
  it("are left out where they are not understood", () => {
    for (const text of [
      "",
      "null",
      "[]",
      "{",
      '{"standard":1,"stage":"all","options":{"compare":"x"}}',
      '{"options":null}',
    ])
      expect(choicesFrom(text), text).to.deep.equal({});
    expect(choicesFrom('{"options":{"__proto__":1,"constructor":true,"compare":"exact"}}')).to.deep.equal({
      options: { compare: "exact" },
    });
  });
});
