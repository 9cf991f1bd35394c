// The closer look agrees with the assessment that it looks at, and with the arithmetic done by hand.
import { expect } from "chai";
import type { SchoolRecord } from "../schools/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { assessCounty } from "./assess-county.js";
import { distributionOf } from "./distribution.js";

const school = (name: string, sportsVenueArea: number | null, more: Partial<SchoolRecord> = {}): SchoolRecord => ({
  name,
  type: "primary",
  ...more,
  whole: { pupils: 100, ...(sportsVenueArea !== null && { sportsVenueArea }) },
});

// Per pupil 2, 4, 6 and 12 m²: mean 6, variance (16 + 4 + 0 + 36) / 4 = 14.
const county = [
  school("东小", 1200, { locale: "urban", township: "城关" }),
  school("西小", 600, { locale: "urban", township: "城关" }),
  school("南小", 200, { locale: "rural", township: "三河" }),
  school("北小", 400, { locale: "rural", township: "四山" }),
  school("中小", null, { locale: "rural", township: "四山" }),
];
const look = (schools = county, grouping?: "locale" | "township" | "type") =>
  distributionOf(
    assessCounty(schools, nationalQuality2017, { stages: ["primary"] }),
    "primary",
    "sportsAreaPerPupil",
    grouping,
  )!;

describe("distributionOf", () => {
  it("lists the schools that have a value, lowest first, and counts the others", () => {
    expect(look().schools.map(({ name, value, pupils }) => [name, value, pupils])).to.deep.equal([
      ["南小", 2, 100],
      ["北小", 4, 100],
      ["西小", 6, 100],
      ["东小", 12, 100],
    ]);
    expect(look().without).to.equal(1);
    expect(look().schools.at(-1)!.varianceShare).to.be.closeTo(36 / 56, 1e-12);
  });

  it("has the mean, the coefficient, the limit and the threshold of the assessment", () => {
    const { mean, cv, limit, threshold } = look();
    expect(mean).to.equal(6);
    expect(cv).to.be.closeTo(Math.sqrt(14) / 6, 1e-15);
    expect(limit).to.equal(0.5);
    expect(threshold).to.equal(7.5);
  });

  it("parts the variation by where the schools lie, and by townships within that", () => {
    // City 9, country 3: between ½ · 9 / 36 = 1/8; the whole 14 / 36 / 2 = 7/36.
    const { groups } = look();
    expect(groups!.total).to.be.closeTo(7 / 36, 1e-15);
    expect(groups!.between).to.be.closeTo(1 / 8, 1e-15);
    expect(groups!.groups.map(({ name }) => name)).to.deep.equal(["urban", "rural"]);
    const { nested } = look(county, "township");
    expect(nested!.betweenOuter).to.be.closeTo(1 / 8, 1e-15);
    // In the country, 2 and 4 are two townships: half the pupils, ½ · 1 / 36 each.
    expect(nested!.betweenInner).to.be.closeTo(1 / 144, 1e-15);
    expect(nested!.within).to.be.closeTo(9 / 144, 1e-15);
  });

  it("parts nothing where all schools are of one group", () => {
    expect(look(county, "type").groups).to.equal(null);
    expect(look(county, "type").nested).to.equal(null);
  });

  it("names the school that carries the county over the limit, by its position", () => {
    // Without the 12: 2, 4, 6 have √(8/3) / 4 = 0.408.
    const { driving } = look();
    expect(driving!.positions.map((position) => county[position]!.name)).to.deep.equal(["东小"]);
    expect(driving!.coefficientOfVariation).to.be.closeTo(Math.sqrt(8 / 3) / 4, 1e-12);
  });

  it("says how far the low would have to be raised, and how much the data may be wrong", () => {
    const { floor, changeToFlip } = look();
    const raised = [2, 4, 6, 12].map((x) => Math.max(x, floor!.floor));
    const mean = raised.reduce((a, b) => a + b) / 4;
    const variance = raised.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 4;
    expect(Math.sqrt(variance) / mean).to.be.closeTo(0.5, 1e-9);
    expect(changeToFlip).to.be.within(0.01, 0.2);
  });

  it("has no limit of its own for an indicator of 2012, whose composite alone is judged", () => {
    const assessment = assessCounty(county, nationalBasic2012, { stages: ["primary"] });
    const { limit, driving, floor, changeToFlip } = distributionOf(assessment, "primary", "sportsAreaPerPupil")!;
    expect([limit, driving, floor, changeToFlip]).to.deep.equal([null, null, null, null]);
  });

  it("is none for a stage that was not assessed, and for an indicator the standard does not have", () => {
    const assessment = assessCounty(county, nationalQuality2017, { stages: ["primary"] });
    expect(distributionOf(assessment, "junior", "sportsAreaPerPupil")).to.equal(null);
    expect(distributionOf(assessment, "primary", "booksPerPupil")).to.equal(null);
  });
});
