// Choices that were kept are taken as far as they are understood.
import { expect } from "chai";
import { parseStandard, variantOf, nationalQuality2017 } from "@junheng/engine/standards";
import { choicesFrom, textOf } from "./saved-choices.js";

describe("Kept choices", () => {
  it("are the standard, the stage and the options", () => {
    const choices = {
      standard: "national-quality-2017",
      stage: "junior",
      options: { includeAllOwners: true, blankOptional: "zero", smallTeachingPoints: "own" },
    };
    expect(choicesFrom(JSON.stringify(choices))).to.deep.equal(choices);
  });
  it("hold a standard of the user's own, read as strictly as its file was", () => {
    const own = parseStandard({ ...variantOf(nationalQuality2017), id: "province" }).standard!;
    const choices = { standard: own.id, own, stage: "both", options: {} } as const;
    expect(choicesFrom(textOf(choices))).to.deep.equal({ standard: own.id, own, stage: "both" });
    expect(choicesFrom(textOf(choices).replace('"issued"', '"isued"'))).to.deep.equal({ stage: "both" });
  });
  it("hold the step of the review, where a standard has it", () => {
    const choices = { standard: "national-quality-2017", stage: "both", review: "audit", options: {} } as const;
    expect(choicesFrom(textOf(choices))).to.include({ review: "audit" });
    expect(choicesFrom(textOf(choices).replace('"audit"', '"visit"'))).to.not.have.property("review");
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
