// The five dimensions of a county: what was measured is shown, what was not is said to be so.
import { expect } from "chai";
import type { SchoolRecord } from "../schools/index.js";
import { profileSentence } from "../words/index.js";
import { nationalQuality2017 } from "../standards/index.js";
import { assessCounty } from "./assess-county.js";
import { profileOf } from "./profile.js";

const school = (name: string, pupils: number, classes?: number): SchoolRecord => ({
  name,
  type: "primary",
  whole: { pupils, teachingArea: 5 * pupils, sportsGroundArea: 8 * pupils, ...(classes !== undefined && { classes }) },
});

const county = (...schools: SchoolRecord[]) => assessCounty(schools, nationalQuality2017, { stages: ["primary"] });

const dimension = (records: readonly SchoolRecord[], wanted: string) =>
  profileOf(county(...records)).find((each) => each.dimension === wanted)!;

describe("profileOf", () => {
  it("has all five dimensions, in order", () => {
    const names = profileOf(county(school("甲校", 300))).map((each) => each.dimension);
    expect(names).to.deep.equal(["rights", "opportunity", "resources", "process", "outcome"]);
  });

  it("tells what was measured of the resources, and what lacked figures", () => {
    const { measured, lacking } = dimension([school("甲校", 300), school("乙校", 100)], "resources");
    expect(measured.map(({ measure }) => measure)).to.deep.equal(["teachingAreaPerPupil", "sportsAreaPerPupil"]);
    expect(lacking).to.have.length(5);
  });

  it("measures the size of classes by pupils, where the sheet has classes", () => {
    const { measured } = dimension([school("甲校", 300, 6), school("乙校", 100, 4), school("丙校", 50)], "process");
    // 300 pupils in classes of 50 and 100 in classes of 25: mean 43.75, sd 25 × √(0.75 × 0.25).
    expect(measured[0]).to.deep.include({ measure: "classSize", schools: 2, mean: 43.75, threshold: null, met: null });
    expect(measured[0]?.cv).to.be.closeTo((25 * Math.sqrt(0.1875)) / 43.75, 1e-15);
  });

  it("leaves a school out of the size of classes when others were merged into it", () => {
    const point: SchoolRecord = { name: "丁点", type: "teachingPoint", campusOf: "甲校", whole: { pupils: 60 } };
    const merged = assessCounty([school("甲校", 300, 6), school("乙校", 100, 4), point], nationalQuality2017, {
      stages: ["primary"],
      largeTeachingPoints: "merge",
    });
    const process = profileOf(merged).find((each) => each.dimension === "process")!;
    expect(process.measured[0]).to.include({ schools: 1, mean: 25 });
  });

  it("says of a dimension without any measure that it was not measured, not that it is in balance", () => {
    for (const wanted of ["rights", "opportunity", "outcome", "process"]) {
      const profile = dimension([school("甲校", 300), school("乙校", 100)], wanted);
      expect(profile.measured, wanted).to.deep.equal([]);
      expect(profileSentence(profile, "zh-CN")).to.match(/^未测量。/);
      expect(profileSentence(profile, "en")).to.match(/^not measured\./);
    }
  });

  it("is said in a line: the widest indicator, those over the limit, those without figures", () => {
    const uneven = { ...school("乙校", 100), whole: { pupils: 100, teachingArea: 5000, sportsGroundArea: 800 } };
    expect(profileSentence(dimension([school("甲校", 300), uneven], "resources"), "zh-CN")).to.equal(
      "小学测量了 2 项指标，差异系数最大的是“生均教学及辅助用房面积”1.199。其中 1 项超过限值。小学有 5 项指标缺数，未测量。",
    );
  });
});
