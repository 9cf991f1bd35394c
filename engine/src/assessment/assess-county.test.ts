// What an assessment does with real counties' troubles: scope, stages, missing figures, close verdicts.
import { expect } from "chai";
import type { SchoolRecord } from "../schools/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { assessCounty } from "./assess-county.js";

/** A primary school that reaches every threshold of 2017 at 100 pupils, changed as told. */
const primary = (
  name: string,
  changes: Partial<SchoolRecord> = {},
  figures: SchoolRecord["whole"] = {},
): SchoolRecord => ({
  name,
  type: "primary",
  ...changes,
  whole: {
    pupils: 100,
    aboveRequirementTeachers: 5,
    backboneTeachers: 1,
    peArtsTeachers: 1,
    teachingArea: 500,
    sportsVenueArea: 800,
    equipmentValue: 210_000,
    multimediaRooms: 3,
    ...figures,
  },
});

const codes = (schools: readonly SchoolRecord[], standard = nationalQuality2017): readonly string[] =>
  assessCounty(schools, standard).diagnostics.map((each) => each.code);

const stageOf = (schools: readonly SchoolRecord[], options = {}) =>
  assessCounty(schools, nationalQuality2017, { stages: ["primary"], ...options }).stages.primary;

describe("assessCounty: schools", () => {
  it("calls a school up to standard that reaches all seven", () => {
    expect(stageOf([primary("a")])?.schools[0]).to.include({ metCount: 7, qualified: true });
  });

  it("lets one of seven stay short as long as it reaches 85%", () => {
    expect(stageOf([primary("a", {}, { teachingArea: 390 })])?.schools[0]).to.include({ metCount: 6, qualified: true });
  });

  it("does not let one of seven fall under 85%", () => {
    expect(stageOf([primary("a", {}, { teachingArea: 382 })])?.schools[0]).to.include({
      metCount: 6,
      qualified: false,
    });
  });

  it("does not let two stay short, even closely", () => {
    const school = stageOf([primary("a", {}, { teachingArea: 449, sportsVenueArea: 749 })])?.schools[0];
    expect(school).to.include({ metCount: 5, qualified: false });
  });

  it("accepts a value right at its threshold, whatever the digits of a double do", () => {
    const school = stageOf([primary("a", {}, { pupils: 1000, peArtsTeachers: 9 })])?.schools[0];
    expect(school?.indicators.peArtsTeachersPer100Pupils).to.include({ met: true, shortBy: 0 });
  });

  it("says how much is lacking, in the figure's own unit", () => {
    const school = stageOf([primary("a", {}, { pupils: 250, backboneTeachers: 1 })])?.schools[0];
    expect(school?.indicators.backboneTeachersPer100Pupils?.shortBy).to.equal(1.5);
  });

  it("leaves the verdict open where a missing figure decides it", () => {
    const school = stageOf([primary("a", {}, { backboneTeachers: "missing" })])?.schools[0];
    expect(school).to.include({ metCount: 6, qualified: null });
    expect(school?.indicators.backboneTeachersPer100Pupils?.absent).to.deep.equal({
      reason: "missing",
      quantity: "backboneTeachers",
    });
  });

  it("does not leave it open where the school falls short anyway", () => {
    const school = stageOf([primary("a", {}, { backboneTeachers: "missing", teachingArea: 100 })])?.schools[0];
    expect(school?.qualified).to.equal(false);
  });

  it("never takes a missing figure as zero in the coefficient of variation", () => {
    const books = [primary("a"), primary("b", {}, { pupils: 300 }), primary("c", {}, { multimediaRooms: "missing" })];
    const rooms = stageOf(books)?.indicators.multimediaClassroomsPer100Pupils;
    expect(rooms).to.include({ schools: 2, pupils: 400 });
    expect(rooms?.skipped).to.deep.equal([{ school: 2, reason: "missing" }]);
  });

  it("counts a zero that was written down", () => {
    expect(
      stageOf([primary("a"), primary("b", {}, { multimediaRooms: 0 })])?.indicators.multimediaClassroomsPer100Pupils
        ?.cv,
    ).to.equal(1);
  });
});

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

describe("assessCounty: stages", () => {
  const nineYear: SchoolRecord = {
    name: "nine-year",
    type: "nineYear",
    whole: { books: 2100, fullTimeTeachers: 30 },
    primary: { pupils: 100, fullTimeTeachers: 12 },
    junior: { pupils: 100 },
  };

  it("gives a nine-year junior pupil 1.1 times a primary pupil's books", () => {
    const { stages } = assessCounty([nineYear], nationalBasic2012);
    expect(stages.primary?.schools[0]?.indicators.booksPerPupil?.value).to.be.closeTo(10, 1e-12);
    expect(stages.junior?.schools[0]?.indicators.booksPerPupil?.value).to.be.closeTo(11, 1e-12);
  });

  it("takes teachers by stage and never divides them", () => {
    const { stages } = assessCounty([nineYear], nationalBasic2012);
    expect(stages.primary?.schools[0]?.indicators.teacherPupilRatio?.value).to.equal(0.12);
    expect(stages.junior?.schools[0]?.indicators.teacherPupilRatio?.absent).to.deep.equal({
      reason: "notByStage",
      quantity: "fullTimeTeachers",
    });
  });

  it("divides a complete secondary school 1:1.2 between junior and senior pupils", () => {
    const school: SchoolRecord = {
      name: "c",
      type: "completeSecondary",
      whole: { books: 880 },
      junior: { pupils: 200 },
      senior: { pupils: 200 },
    };
    const junior = assessCounty([school], nationalBasic2012).stages.junior?.schools[0];
    expect(junior?.indicators.booksPerPupil?.numerator).to.be.closeTo(400, 1e-9);
  });

  it("does not divide by guess where the senior pupils of a complete secondary school are not given", () => {
    const school: SchoolRecord = {
      name: "c",
      type: "completeSecondary",
      whole: { books: 880 },
      junior: { pupils: 200 },
    };
    const junior = assessCounty([school], nationalBasic2012).stages.junior?.schools[0];
    expect(junior?.indicators.booksPerPupil?.absent?.reason).to.equal("notByStage");
  });

  it("takes schools of unknown stage for the only stage asked for, and otherwise names them", () => {
    const school: SchoolRecord = { name: "a", whole: { pupils: 10, books: 100 } };
    expect(stageOf([school])?.schools).to.have.length(1);
    expect(codes([school])).to.include("leftOut.stageUnknown");
  });

  it("gives no verdict on the county while a stage has no school", () => {
    const schools = [primary("a"), primary("b", {}, { pupils: 90 })];
    const result = assessCounty(schools, nationalQuality2017);
    expect(result.stages.primary?.met).to.equal(true);
    expect(result.met).to.equal(null);
    expect(codes(schools)).to.include("stageWithoutSchools");
    expect(assessCounty(schools, nationalQuality2017, { stages: ["primary"] }).met).to.equal(true);
  });

  it("says so when there is no school at all", () => {
    const result = assessCounty([], nationalQuality2017);
    expect(result).to.deep.include({ stages: {}, met: null });
    expect(codes([])).to.deep.equal(["noSchools"]);
  });

  it("gives no coefficient of variation for one school, and says why", () => {
    expect(stageOf([primary("a")])?.indicators.booksPerPupil?.cv ?? null).to.equal(null);
    expect(codes([primary("a")])).to.include("oneSchoolOnly");
  });
});

describe("assessCounty: scope", () => {
  const parent = primary("centre", {}, { pupils: 200 });
  const point = (pupils: number, campusOf?: string): SchoolRecord =>
    primary("point", { type: "teachingPoint", ...(campusOf !== undefined && { campusOf }) }, { pupils });

  it("leaves teaching points under 50 pupils out in 2017, and counts larger ones", () => {
    expect(stageOf([parent, point(49)])?.schools.map((school) => school.name)).to.deep.equal(["centre"]);
    expect(stageOf([parent, point(50)])?.schools.map((school) => school.name)).to.deep.equal(["centre", "point"]);
  });

  it("adds a teaching point to its parent in 2012: pupils and figures", () => {
    const { stages, leftOut } = assessCounty([parent, point(20, "centre")], nationalBasic2012);
    expect(stages.primary?.schools).to.have.length(1);
    expect(stages.primary?.schools[0]).to.include({ name: "centre", pupils: 220 });
    expect(stages.primary?.schools[0]?.indicators.teachingAreaPerPupil?.numerator).to.equal(1000);
    expect(leftOut[0]).to.include({ name: "point", reason: "merged", into: "centre" });
  });

  it("finds the parent by its code too, and names a point whose parent is not there", () => {
    const coded = { ...parent, code: "C1" };
    expect(assessCounty([coded, point(20, "C1")], nationalBasic2012).stages.primary?.schools[0]?.pupils).to.equal(220);
    expect(codes([parent, point(20, "nowhere")], nationalBasic2012)).to.include("leftOut.parentNotFound");
  });

  it("leaves private schools out in 2012 unless told otherwise, and keeps them in 2017", () => {
    const schools = [parent, primary("private", { owner: "private" })];
    const names = (standard: typeof nationalBasic2012, options = {}) =>
      assessCounty(schools, standard, options).stages.primary?.schools.map((school) => school.name);
    expect(names(nationalBasic2012)).to.deep.equal(["centre"]);
    expect(names(nationalBasic2012, { includeAllOwners: true })).to.deep.equal(["centre", "private"]);
    expect(names(nationalQuality2017)).to.deep.equal(["centre", "private"]);
  });

  it("merges a campus that is not counted as a school", () => {
    const campus = primary("campus", { counted: false, campusOf: "centre" });
    expect(stageOf([parent, campus])?.schools).to.have.length(1);
  });

  it("never counts a school that the sheet says not to count, and names it where its parent is not there", () => {
    const alone = primary("东坡校区", { counted: false });
    expect(stageOf([parent, alone])?.schools).to.have.length(1);
    expect(codes([parent, alone], nationalQuality2017)).to.include("leftOut.parentNotFound");
    const point = primary("大教学点", { type: "teachingPoint", counted: false }, { pupils: 80 });
    expect(stageOf([parent, point])?.schools).to.have.length(1);
  });

  it("leaves special schools out", () => {
    expect(stageOf([parent, primary("s", { type: "special" })])?.schools).to.have.length(1);
  });

  it("names the cell of a school with no, zero or negative pupils", () => {
    const source = { file: "f.xlsx", sheet: "s", row: 9, columns: { name: "A", "whole.pupils": "D" } };
    for (const [pupils, code] of [
      ["missing", "leftOut.pupilsMissing"],
      [0, "leftOut.pupilsZero"],
      [-3, "leftOut.pupilsNegative"],
    ] as const) {
      const found = assessCounty([parent, primary("x", { source }, { pupils })], nationalQuality2017).diagnostics;
      expect(found.find((each) => each.code === code)?.where).to.deep.equal({ file: "f.xlsx", sheet: "s", cell: "D9" });
    }
  });
});

describe("assessCounty: verdicts", () => {
  it("invents no composite where an indicator has no coefficient", () => {
    const school = (name: string, books: number): SchoolRecord => ({
      name,
      type: "primary",
      whole: { pupils: 10, books },
    });
    const stage = assessCounty([school("a", 100), school("b", 200)], nationalBasic2012).stages.primary;
    expect(stage?.indicators.booksPerPupil?.cv).to.be.closeTo(1 / 3, 1e-15);
    expect(stage?.composite).to.deep.include({ cv: null, met: null });
    expect(stage?.met).to.equal(null);
  });

  it("says so when the exact and the printed coefficient give different verdicts", () => {
    // Two schools of equal size with values 1 ± 0.5004: exactly 0.5004, printed 0.500.
    const schools = [
      primary("a", {}, { equipmentValue: 150_040 * 2 }),
      primary("b", {}, { equipmentValue: 49_960 * 2 }),
    ];
    const result = assessCounty(schools, nationalQuality2017, { stages: ["primary"] });
    const equipment = result.stages.primary?.indicators.equipmentValuePerPupil;
    expect(equipment).to.include({ met: false, metAsPrinted: true });
    expect(result.diagnostics.map((each) => each.code)).to.include("verdictDependsOnRounding");
    const printed = assessCounty(schools, nationalQuality2017, { stages: ["primary"], compare: "printed" });
    expect(printed.stages.primary?.indicators.equipmentValuePerPupil?.met).to.equal(true);
  });

  it("names the schools that drive a coefficient, and what it would be without them", () => {
    const schools = [primary("a"), primary("b"), primary("far", {}, { sportsVenueArea: 8000 })];
    const stage = stageOf(schools);
    expect(stage?.indicators.sportsAreaPerPupil?.drivers[0]).to.equal(2);
    const far = stage?.schools[2]?.indicators.sportsAreaPerPupil;
    expect(far?.cvWithout).to.equal(0);
    expect(far?.varianceShare).to.be.closeTo(2 / 3, 1e-12);
  });

  it("survives JSON unchanged", () => {
    const result = assessCounty([primary("a"), primary("b", {}, { pupils: 70 })], nationalQuality2017);
    expect(JSON.parse(JSON.stringify(result))).to.deep.equal(result);
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
