// What an assessment says of schools and of the county: thresholds, missing figures, close verdicts.
import { expect } from "chai";
import type { SchoolRecord } from "../schools/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { assessCounty } from "./assess-county.js";
import { primary } from "./test-support.js";

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

  it("is asked of a school by what the standard has a threshold for, and by nothing else", () => {
    const { minimum: _none, ...varying } = nationalQuality2017.indicators[0]!;
    const standard = { ...nationalQuality2017, indicators: [varying, ...nationalQuality2017.indicators.slice(1)] };
    const { stages } = assessCounty([primary("一小"), primary("二小")], standard);
    expect(stages.primary?.schools.map(({ qualified }) => qualified)).to.deep.equal([true, true]);
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
