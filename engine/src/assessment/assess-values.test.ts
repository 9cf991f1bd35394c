// What an indicator is computed of, and where a value that the sheet gives per pupil stands in.
import { expect } from "chai";
import type { SchoolRecord } from "../schools/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { assessCounty } from "./assess-county.js";
import { primary } from "./test-support.js";

const stageOf = (schools: readonly SchoolRecord[], options = {}) =>
  assessCounty(schools, nationalQuality2017, { stages: ["primary"], ...options }).stages.primary;

describe("assessCounty: formulas", () => {
  it("adds up degrees where the sheet has no column of its own: associate degree counts in primary schools, not in junior ones", () => {
    const degrees = { pupils: 100, associateTeachers: 3, bachelorTeachers: 4, masterTeachers: 1 };
    const schools: readonly SchoolRecord[] = [
      { name: "p", type: "primary", whole: degrees },
      { name: "j", type: "junior", whole: degrees },
    ];
    const { stages } = assessCounty(schools, nationalQuality2017);
    expect(stages.primary?.schools[0]?.indicators.aboveRequirementTeachersPer100Pupils?.value).to.equal(8);
    expect(stages.junior?.schools[0]?.indicators.aboveRequirementTeachersPer100Pupils?.value).to.equal(5);
  });

  it("moves indoor sports rooms from teaching to sports in 2017, and leaves them in teaching in 2012", () => {
    const school: SchoolRecord = {
      name: "a",
      type: "primary",
      whole: { pupils: 100, teachingArea: 600, indoorSportsArea: 200, sportsGroundArea: 700 },
    };
    const quality = assessCounty([school], nationalQuality2017).stages.primary?.schools[0]?.indicators;
    expect([quality?.teachingAreaPerPupil?.value, quality?.sportsAreaPerPupil?.value]).to.deep.equal([4, 9]);
    const basic = assessCounty([school], nationalBasic2012).stages.primary?.schools[0]?.indicators;
    expect(basic?.teachingAreaPerPupil?.value).to.equal(6);
  });

  it("calls a blank indoor sports area missing, unless told to take it as none", () => {
    const school = primary("a", {}, { indoorSportsArea: "missing" });
    expect(stageOf([school])?.schools[0]?.indicators.teachingAreaPerPupil?.value).to.equal(null);
    expect(stageOf([school], { blankOptional: "zero" })?.schools[0]?.indicators.teachingAreaPerPupil?.value).to.equal(
      5,
    );
  });

  it("counts itinerant PE and arts teachers for rural schools of 50 to 99 pupils only", () => {
    const figures = { pupils: 80, peArtsTeachers: 0, itinerantPeArtsTeachers: 2 };
    const value = (changes: Partial<SchoolRecord>, extra = {}) =>
      stageOf([primary("a", changes, { ...figures, ...extra })])?.schools[0]?.indicators.peArtsTeachersPer100Pupils
        ?.value;
    expect(value({ locale: "rural" })).to.equal(2.5);
    expect(value({ locale: "urban" })).to.equal(0);
    expect(value({ locale: "rural" }, { pupils: 100 })).to.equal(0);
  });

  it("takes a value that the sheet gives per pupil itself, and marks it", () => {
    const school: SchoolRecord = { name: "a", type: "primary", whole: { pupils: 50, booksPerPupil: 21.5 } };
    const books = assessCounty([school], nationalBasic2012).stages.primary?.schools[0]?.indicators.booksPerPupil;
    expect(books).to.include({ value: 21.5, numerator: null, formula: -1 });
  });

  it("calls teaching rooms smaller than their indoor sports rooms inconsistent", () => {
    const school = primary("a", {}, { teachingArea: 100, indoorSportsArea: 200 });
    expect(stageOf([school])?.schools[0]?.indicators.teachingAreaPerPupil?.absent?.reason).to.equal("inconsistent");
  });
});

describe("assessCounty: values that the sheet gives per pupil", () => {
  const blank = { sportsVenueArea: "missing" } as const;

  it("stand in for figures that are lacking, where the other schools' are the same as worked out", () => {
    const schools = [
      primary("a", {}, { sportsAreaPerPupil: 8 }),
      primary("b", {}, { sportsAreaPerPupil: 8 }),
      primary("c", {}, { ...blank, sportsAreaPerPupil: 9.1 }),
    ];
    expect(stageOf(schools)?.schools[2]?.indicators.sportsAreaPerPupil?.value).to.equal(9.1);
  });

  it("stand in for none where they measure something else in some of the other schools: those that have a hall", () => {
    const schools = [
      ...["a", "b", "c"].map((name) => primary(name, {}, { sportsAreaPerPupil: 8 })),
      primary("d", {}, { sportsAreaPerPupil: 7.5 }),
      primary("e", {}, { ...blank, sportsAreaPerPupil: 9.1 }),
    ];
    expect(stageOf(schools)?.schools[4]?.indicators.sportsAreaPerPupil?.value).to.equal(null);
  });

  it("stand in for none where they measure something else in the other schools", () => {
    const schools = [
      primary("a", {}, { sportsAreaPerPupil: 6.5 }),
      primary("b", {}, { sportsAreaPerPupil: 7 }),
      primary("c", {}, { ...blank, sportsAreaPerPupil: 9.1 }),
    ];
    expect(stageOf(schools)?.schools[2]?.indicators.sportsAreaPerPupil).to.deep.include({
      value: null,
      absent: { reason: "missing", quantity: "sportsVenueArea" },
    });
  });
});
