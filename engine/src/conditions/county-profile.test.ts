// The five dimensions measured by the county's own figures: each with its cell, and none of what is not known.
import { expect } from "chai";
import { countyOf2017 } from "../../../test/made-files/county-of-2017.js";
import { judgeCounty } from "../grounds/index.js";
import { readSubmission } from "../reading/index.js";
import { governmentWork2012, guaranteeAndQuality2017 } from "../rubrics/index.js";
import type { Standard } from "../standards/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { profileSentence } from "../words/index.js";
import { countyRubrics } from "./condition-rubrics.js";
import { dimensionOfInput, inputsOfDimension } from "./dimension-inputs.js";

type Values = Readonly<Record<string, number | string>>;

const profileWith = (values: Values, standard: Standard = nationalQuality2017) => {
  const inputs = countyRubrics().flatMap((rubric) => rubric.inputs);
  const titles = Object.keys(values).map((id) => inputs.find((input) => input.id === id)!.title["zh-CN"]);
  const rows = [
    ["县名", ...titles],
    ["某县", ...Object.values(values)],
  ];
  const read = readSubmission([{ file: "县.xlsx", sheet: "县级数据", rows }], { rubrics: countyRubrics() });
  const { profile } = judgeCounty(read, standard);
  return (dimension: string) => profile.find((each) => each.dimension === dimension)!;
};

describe("The dimensions of a county's own figures", () => {
  /** Held against the figure that is of the schools, or written only to say why. */
  const linesOnly = ["civilServantPay", "revenueGrowth", "primaryRetentionLine", "juniorRetentionLine", "fitnessLine"];

  for (const rubric of [guaranteeAndQuality2017, governmentWork2012])
    it(`have every figure of ${rubric.id}, but those that others are only held against`, () => {
      const figures = rubric.inputs.filter(({ kind }) => kind === "number" || kind === "count" || kind === "percent");
      const without = figures.map(({ id }) => id).filter((id) => !dimensionOfInput.has(id));
      expect(without).to.deep.equal(figures.map(({ id }) => id).filter((id) => linesOnly.includes(id)));
    });

  it("name each input once, and none that no rubric asks for", () => {
    const named = Object.values(inputsOfDimension).flat();
    const asked = new Set(countyRubrics().flatMap(({ inputs }) => inputs.map(({ id }) => id)));
    expect(new Set(named).size).to.equal(named.length);
    expect(named.filter((id) => !asked.has(id))).to.deep.equal([]);
  });

  it("are all measured by a county that gives every figure, without a single school", () => {
    const dimension = profileWith(countyOf2017(guaranteeAndQuality2017));
    for (const each of ["rights", "opportunity", "resources", "process", "outcome"]) {
      expect(dimension(each).measured, each).to.deep.equal([]);
      expect(dimension(each).facts, each).not.to.deep.equal([]);
      expect(profileSentence(dimension(each), "zh-CN"), each).not.to.include("未测量");
    }
  });

  it("give a figure with its cell, and whether the item that asks for it is met", () => {
    const rights = profileWith({ juniorRetention: 94.9, disabledEnrolment: 96 })("rights");
    expect(rights.facts.map(({ input, value, met }) => [input, value, met])).to.deep.equal([
      ["juniorRetention", 94.9, false],
      ["disabledEnrolment", 96, true],
    ]);
    expect(rights.facts[0]!.cells).to.deep.equal([{ file: "县.xlsx", sheet: "县级数据", cell: "B2" }]);
    expect(profileSentence(rights, "zh-CN")).to.equal("县级数据 2 项。所在条目未达到要求的：初中三年巩固率。");
    expect(profileSentence(rights, "en")).to.equal(
      `2 figures of the county itself are known. Of requirements that are not met: ${rights.facts[0]!.asked.title.en}.`,
    );
  });

  it("know a figure of 2012 whose points are judged in one total, without a verdict of its own", () => {
    const rights = profileWith({ primaryRetention: 99, satisfactionRate: 90 }, nationalBasic2012)("rights");
    expect(rights.facts.map(({ input, value, met }) => [input, value, met])).to.deep.equal([
      ["primaryRetention", 99, null],
    ]);
  });

  it("are not measured by what does not apply, nor by a figure of another dimension", () => {
    const dimension = profileWith({ smallSchoolFundedPupils: "/", recognitionRate: 90 });
    expect(dimension("resources").facts).to.deep.equal([]);
    expect(dimension("outcome").facts).to.have.length(1);
    for (const each of ["rights", "opportunity", "resources", "process"])
      expect(profileSentence(dimension(each), "zh-CN"), each).to.match(/^未测量。/);
  });
});
