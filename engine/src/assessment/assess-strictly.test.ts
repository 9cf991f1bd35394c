// An assessment asked for by a program: nothing is passed over in silence, and what cannot be meant is refused with what can.
import { expect } from "chai";
import { describeDiagnostic } from "../words/index.js";
import type { SchoolRecord } from "../schools/index.js";
import { nationalQuality2017 } from "../standards/index.js";
import { assessCounty } from "./assess-county.js";

const id = "multimediaClassroomsPer100Pupils";
const schools = (figures: object): readonly SchoolRecord[] => [
  { name: "甲", type: "primary", whole: { pupils: 900, multimediaRooms: 24 } },
  { name: "乙", type: "primary", whole: { pupils: 300, multimediaRooms: 5 } },
  { name: "丙", type: "primary", whole: { pupils: 300, ...figures } },
];
const assess = (figures: object, options?: object) => assessCounty(schools(figures), nationalQuality2017, options);

describe("An assessment that a program asks for", () => {
  it("leaves out a figure that is no number, and says so with the school, the field and what was there", () => {
    for (const [figure, found] of [
      [Number.NaN, "NaN"],
      ["5", '"5"'],
      [2n ** 60n, "1152921504606846976n"],
    ] as const) {
      const { stages, diagnostics } = assess({ multimediaRooms: figure });
      expect(stages.primary?.indicators[id]?.schools, found).to.equal(2);
      const told = diagnostics.filter(({ code }) => code === "recordFigureUnusable");
      expect(told.map(({ params }) => params)).to.deep.equal([{ school: "丙", path: "whole.multimediaRooms", found }]);
      expect(told.map((each) => describeDiagnostic(each, "en"))[0]).to.match(/of 丙 should be a number/);
    }
  });

  it("tells many of them as one", () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ ...schools({ books: "5" })[2]!, name: `第${i}小学` }));
    const { diagnostics } = assessCounty(many, nationalQuality2017);
    expect(diagnostics.filter(({ code }) => code.startsWith("recordFigureUnusable"))).to.have.length(1);
  });

  it("counts a big integer that a number holds", () => {
    expect(assess({ multimediaRooms: 6n }).stages).to.deep.equal(assess({ multimediaRooms: 6 }).stages);
  });

  it("says which field nothing reads, and which was meant", () => {
    const told = assess({ multimediaRoom: 5 }).diagnostics.find(({ code }) => code === "recordFieldMisspelt");
    expect(told?.params).to.deep.equal({ path: "whole.multimediaRoom", count: 1, near: "whole.multimediaRooms" });
  });

  it("refuses a standard's id where the standard is wanted, and says how to get it", () => {
    expect(() => assessCounty([], "national-quality-2017" as never)).to.throw(
      TypeError,
      'assessCounty requires a standard, got "national-quality-2017": standardOf("national-quality-2017") gives it',
    );
    expect(() => assessCounty([], undefined as never)).to.throw(TypeError, "a standard, got undefined");
  });

  for (const [options, sentence] of [
    [{ asof: "2020-01-01" }, 'no "asof" in options: did you mean "asOf"?'],
    [{ asOf: "2020/1/1" }, 'asOf as a date such as "2020-09-01", or "latest", got "2020/1/1"'],
    [{ asOf: "2020" }, 'got "2020"'],
    [{ stages: ["middle"] }, 'stages to be one of "primary", "junior", got "middle"'],
    [{ stages: [] }, "a list of at least one"],
    [{ compare: "Printed" }, 'did you mean "printed"?'],
    [{ smallTeachingPoints: "Merge" }, '"exclude", "merge", "own", got "Merge"'],
    [{ blankOptional: 0 }, 'blankOptional to be one of "missing", "zero", got 0'],
    [{ includeAllOwners: "yes" }, 'true or false, got "yes"'],
  ] as const)
    it(`refuses the options ${JSON.stringify(options)}`, () => {
      expect(() => assess({}, options)).to.throw(TypeError, sentence);
    });
});
