// What a variant changes, adds and takes away, by stage and by date; and that all of a standard goes through its file and back.
import { expect } from "chai";
import type { IndicatorPatch, Parameter, Standard, StandardPatch } from "./index.js";
import {
  extendStandard,
  latest,
  nationalBasic2012,
  nationalQuality2017,
  parameterAt,
  parseStandard,
  referenceAt,
  standards,
  variantOf,
} from "./index.js";

const reference = { document: "某教督〔2024〕1号", article: "第三条", certainty: "A" } as const;
const dated = (unit: string, ...values: Parameter["values"]): Parameter => ({ unit, reference, values });

const variant = (change: Partial<StandardPatch>, base = nationalQuality2017): Standard => {
  const { title, document, issuer, issued } = base;
  return extendStandard(base, { id: "own", extends: base.id, title, document, issuer, issued, ...change });
};

const withIndicator = (patch: IndicatorPatch, base?: Standard): Standard["indicators"][number] => {
  const found = variant({ indicators: [patch] }, base).indicators.find(({ id }) => id === patch.id);
  if (found === undefined) throw new Error(`${patch.id} is gone`);
  return found;
};

const equipment = withIndicator({
  id: "equipmentValuePerPupil",
  minimum: { primary: dated("yuan", { from: "2024-01-01", value: 2500 }) },
});

describe("A variant of a standard", () => {
  it("changes the threshold of one stage alone", () => {
    expect(parameterAt(equipment.minimum!.primary!, latest)).to.equal(2500);
    expect(parameterAt(equipment.minimum!.junior!, latest)).to.equal(2500);
    expect(equipment.minimum?.junior?.reference.document).to.equal("教督〔2017〕6号");
  });

  it("lets the national number hold until its own begins, each with its own source", () => {
    const minimum = equipment.minimum!.primary!;
    const days = ["2016-01-01", "2023-12-31", "2024-01-01"];
    expect(days.map((day) => parameterAt(minimum, day))).to.deep.equal([null, 2000, 2500]);
    expect(days.map((day) => referenceAt(minimum, day)?.document)).to.deep.equal([
      undefined,
      "教督〔2017〕6号",
      reference.document,
    ]);
  });

  it("ends a number on its last day, and by asking for nothing any more", () => {
    const ending = dated("ratio", { from: "2019-01-01", to: "2022-12-31", value: 0.6 });
    const ended = dated("ratio", { from: "2019-01-01", value: 0.6 }, { from: "2023-01-01", value: null });
    for (const each of [ending, ended])
      expect(["2022-12-31", "2023-01-01", latest].map((day) => parameterAt(each, day))).to.deep.equal([
        0.6,
        null,
        null,
      ]);
    expect(referenceAt(ended, latest)).to.equal(undefined);
  });

  it("takes away an indicator, a stage's threshold, and rules", () => {
    expect(
      variant({ indicators: [{ id: "sportsAreaPerPupil", remove: true }] }).indicators.map(({ code }) => code),
    ).to.deep.equal(["L1", "L2", "L3", "L4", "L6", "L7"]);
    expect(withIndicator({ id: "sportsAreaPerPupil", minimum: { junior: null } }).minimum).to.have.keys("primary");
    expect(withIndicator({ id: "sportsAreaPerPupil", maximumCv: null })).to.not.have.property("maximumCv");
    expect(variant({ schoolRule: null })).to.not.have.property("schoolRule");
    expect(variant({ composite: null }, nationalBasic2012)).to.not.have.property("composite");
  });

  it("moves one number of a rule and keeps the other", () => {
    const { schoolRule } = variant({
      schoolRule: { metAtLeast: dated("indicators", { from: "2024-01-01", value: 7 }) },
    });
    expect(schoolRule && parameterAt(schoolRule.metAtLeast, latest)).to.equal(7);
    expect(schoolRule?.floorShare).to.equal(nationalQuality2017.schoolRule?.floorShare);
  });

  it("adds an indicator behind the others", () => {
    const digits = { value: 2, mean: 2, cv: 3 };
    const books = { id: "booksPerPupil", code: "L8", reference, digits } as const;
    expect(variant({ indicators: [books] }).indicators.at(-1)).to.deep.equal(books);
  });
});

describe("A standard written out", () => {
  const strange = variant({
    title: { "zh-CN": "某省", en: "Province" },
    indicators: [
      { id: "sportsAreaPerPupil", remove: true },
      { id: "teachingAreaPerPupil", formulas: null, maximumCv: { primary: null } },
      { id: "backboneTeachersPer100Pupils", minimum: null },
      { id: "equipmentValuePerPupil", minimum: equipment.minimum! },
    ],
    schoolRule: null,
    scope: { smallTeachingPoints: "own" },
  });
  const halved = variant({ composite: { maximumCv: { junior: null } } }, nationalBasic2012);

  for (const standard of [strange, halved])
    it(`is the same when it is read back: a variant of ${standard.extends}`, () => {
      const read = parseStandard(JSON.parse(JSON.stringify(variantOf(standard))));
      expect(read.diagnostics).to.deep.equal([]);
      expect(read.standard).to.deep.equal(standard);
    });

  for (const standard of standards)
    it(`has only its name changed when it is read back: ${standard.id}`, () => {
      const { id, title } = variantOf(standard);
      expect([id, title.en]).to.not.include.members([standard.id, standard.title.en]);
      const read = parseStandard(JSON.parse(JSON.stringify(variantOf(standard))));
      expect(read.diagnostics).to.deep.equal([]);
      expect(read.standard).to.deep.equal({ ...standard, id, title, extends: standard.id });
    });
});
