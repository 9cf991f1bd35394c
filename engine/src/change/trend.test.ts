// Trends: the pace, and when a limit is reached, or never.
import { expect } from "chai";
import { assessCounty } from "../assessment/index.js";
import type { SchoolRecord } from "../schools/index.js";
import { nationalQuality2017 } from "../standards/index.js";
import { trendOf } from "./index.js";

const school = (name: string, area: number): SchoolRecord => ({
  name,
  type: "primary",
  whole: { pupils: 100, teachingArea: area },
});

/** A year of two schools of 100 pupils each whose coefficient is this: (1 + cv) and (1 − cv) times the mean. */
const year = (period: string | null, cv: number) => ({
  period,
  assessment: assessCounty([school("一小", 1000 * (1 + cv)), school("二小", 1000 * (1 - cv))], nationalQuality2017),
});

const areaOf = (years: readonly ReturnType<typeof year>[]) => trendOf(years).primary!.indicators.teachingAreaPerPupil!;

describe("A trend", () => {
  it("has the pace of a year, and the year in which the limit of 0.50 is reached", () => {
    const { pace, limit, reached } = areaOf([year("2022", 0.8), year("2023", 0.75), year("2024", 0.7)]);
    expect(pace).to.be.closeTo(-0.05, 1e-12);
    expect(limit).to.equal(0.5);
    expect(reached?.state).to.equal("reached");
    expect(reached?.years).to.be.closeTo(4, 1e-9);
    expect(reached?.year).to.equal(2028);
  });

  it("counts the years between periods that do not follow each other", () => {
    expect(areaOf([year("2020", 0.8), year("2024", 0.6)]).pace).to.be.closeTo(-0.05, 1e-12);
    expect(areaOf([year(null, 0.8), year(null, 0.6)]).pace).to.be.closeTo(-0.2, 1e-12);
  });

  it("never reaches a limit that it moves away from", () => {
    expect(areaOf([year("2023", 0.7), year("2024", 0.8)]).reached).to.deep.equal({
      state: "never",
      years: null,
      year: null,
    });
  });

  it("is within a limit that the last year keeps", () => {
    expect(areaOf([year("2023", 0.3), year("2024", 0.4)]).reached?.state).to.equal("within");
  });

  it("has no pace of a single year", () => {
    const { pace, reached } = areaOf([year("2024", 0.7)]);
    expect([pace, reached]).to.deep.equal([null, null]);
  });
});
