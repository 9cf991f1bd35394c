// Which schools an assessment counts, and of which stage: divided, merged, left out, named.
import { expect } from "chai";
import type { SchoolRecord } from "../schools/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { assessCounty } from "./assess-county.js";
import { primary } from "./test-support.js";

const codes = (schools: readonly SchoolRecord[], standard = nationalQuality2017): readonly string[] =>
  assessCounty(schools, standard).diagnostics.map((each) => each.code);

const stageOf = (schools: readonly SchoolRecord[], options = {}) =>
  assessCounty(schools, nationalQuality2017, { stages: ["primary"], ...options }).stages.primary;

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
