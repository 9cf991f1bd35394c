// What is added at a school of two stages is said of both: so many units, shared by pupils, are enough for each, and one less is not.
import { expect } from "chai";
import { assessCounty } from "../assessment/index.js";
import type { SchoolRecord } from "../schools/index.js";
import { nationalQuality2017 } from "../standards/index.js";
import { planCounty } from "./index.js";

const school = (type: "primary" | "junior", name: string): SchoolRecord => ({
  name,
  type,
  whole: { pupils: 300, sportsVenueArea: 3000 },
});
const shared = (area: number): SchoolRecord => ({
  name: "九年一贯制学校",
  type: "nineYear",
  primary: { pupils: 240 },
  junior: { pupils: 120 },
  whole: { sportsVenueArea: area },
});
const county = (area: number): readonly SchoolRecord[] => [
  ...["一小", "二小"].map((name) => school("primary", name)),
  ...["一中", "二中"].map((name) => school("junior", name)),
  shared(area),
];
const options = { limit: 0.2, indicators: ["sportsAreaPerPupil"] as const };
const valuesOf = (area: number): readonly number[] => {
  const { stages } = assessCounty(county(area), nationalQuality2017);
  return (["primary", "junior"] as const).map(
    (stage) =>
      stages[stage]!.schools.find(({ name }) => name === "九年一贯制学校")!.indicators.sportsAreaPerPupil!.value!,
  );
};

describe("What both stages of a school share", () => {
  it("is told with the units that each stage is planned alone, and those that are enough for both", () => {
    const { stages, diagnostics } = planCounty(county(360), nationalQuality2017, options);
    const { params } = diagnostics.find(({ code }) => code === "planSharedByStages")!;
    const planned = (["primary", "junior"] as const).map((stage) =>
      stages[stage]!.indicators.sportsAreaPerPupil!.schools.find(({ name }) => name === "九年一贯制学校")!,
    );
    expect(planned.every(({ add }) => add > 0)).to.equal(true);
    expect(params).to.include({
      indicator: "sportsAreaPerPupil",
      count: 1,
      separate: planned[0]!.add + planned[1]!.add,
    });
    expect(params["schools"]).to.deep.equal(["九年一贯制学校"]);
    const together = Number(params["together"]);
    const isEnough = (units: number): boolean =>
      valuesOf(360 + units).every((value, at) => value >= planned[at]!.valueAfter - 1e-9);
    expect([isEnough(together), isEnough(together - 1)]).to.deep.equal([true, false]);
  });
  it("is not spoken of where nothing is added, or each stage has its own", () => {
    const codes = (schools: readonly SchoolRecord[]): readonly string[] =>
      planCounty(schools, nationalQuality2017, options).diagnostics.map(({ code }) => code);
    expect(codes(county(3600))).to.not.include("planSharedByStages");
    const own = {
      ...shared(0),
      whole: {},
      primary: { pupils: 240, sportsVenueArea: 240 },
      junior: { pupils: 120, sportsVenueArea: 120 },
    };
    expect(codes([...county(360).slice(0, 4), own])).to.not.include("planSharedByStages");
  });
});
