// Choices that were kept are taken as far as they are understood.
import { expect } from "chai";
import { parseStandard, variantOf, nationalQuality2017 } from "@junheng/engine/standards";
import { guaranteeAndQuality2017 } from "@junheng/engine/rubrics";
import { createMemoryHost } from "../../../hosts/memory/create-memory-host.js";
import { choicesFrom, loadChoices, saveChoices, textOf } from "./saved-choices.js";

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
  it("hold a rubric of the user's own, read as strictly as its file was, and none takes away that of another workbook", async () => {
    const host = createMemoryHost([]);
    expect(await loadChoices(host)).to.deep.equal({});
    const choices = { standard: "national-quality-2017", stage: "both", options: {} } as const;
    const rubric = { ...guaranteeAndQuality2017, id: "province-2023" };
    await saveChoices(host, { ...choices, rubric });
    expect((await loadChoices(host)).rubric).to.deep.equal(rubric);
    await saveChoices(host, { ...choices, rubric: { ...rubric, points: 7 } });
    expect(await loadChoices(host)).to.include({ stage: "both", rubric: undefined });
    await saveChoices(host, choices);
    expect(await loadChoices(host)).to.have.property("rubric", undefined);
  });
  it("without a standard of the user's own take away that of another workbook", async () => {
    const host = createMemoryHost([]);
    const own = parseStandard({ ...variantOf(nationalQuality2017), id: "province" }).standard!;
    await saveChoices(host, { standard: own.id, own, stage: "both", options: {} });
    expect((await loadChoices(host)).own).to.deep.equal(own);
    await saveChoices(host, { standard: "national-quality-2017", stage: "both", options: {} });
    expect(await loadChoices(host)).to.have.property("own", undefined);
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
