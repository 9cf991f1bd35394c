// The closer look in sentences and in what its pictures show, for a county of four schools.
import { expect } from "chai";
import { assessCounty, distributionOf, type SchoolGrouping } from "@junheng/engine/assessment";
import type { Locale } from "@junheng/engine/diagnostics";
import type { SchoolRecord } from "@junheng/engine/schools";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { paneText, type PaneMessage } from "../../../messages/pane.js";
import { groupShares, groupsData, lorenzData, spreadData } from "./look-data.js";
import { lookSentences } from "./look-words.js";

const school = (name: string, locale: "urban" | "rural", township: string, area: number): SchoolRecord => ({
  name,
  type: "primary",
  locale,
  township,
  whole: { pupils: 100, sportsVenueArea: area },
});
// Per pupil 12, 6, 2, 4 m²: mean 6, CV √14 / 6 = 0.6236; without the first 0.408.
const county = [
  school("东小", "urban", "城关镇", 1200),
  school("西小", "urban", "城关镇", 600),
  school("南小", "rural", "三河镇", 200),
  school("北小", "rural", "四山乡", 400),
];
const assessment = assessCounty(county, nationalQuality2017, { stages: ["primary"] });
const found = (grouping: SchoolGrouping) => distributionOf(assessment, "primary", "sportsAreaPerPupil", grouping)!;
const sayIn =
  (locale: Locale) =>
  (code: PaneMessage, params = {}) =>
    paneText(code, params, locale);
const sentences = (grouping: SchoolGrouping, locale: Locale = "zh-CN") =>
  lookSentences(found(grouping), assessment.stages.primary!, "sportsAreaPerPupil", grouping, sayIn(locale), locale);

describe("the closer look in words", () => {
  it("says the coefficient, who carries it, what would mend it, how sure it is and where it lies", () => {
    const [coefficient, driving, floor, stable, groups] = sentences("locale");
    expect(coefficient).to.equal("差异系数 0.624，上限 0.50；基尼系数 0.333。");
    expect(driving).to.equal("差异主要集中在 1 所学校：东小。不计这几所，差异系数为 0.408。");
    // 2 and 4 raised to f: (f, f, 6, 12) has CV 0.5 at f = 3.6 or so; what is added stands in square metres.
    expect(floor).to.match(
      /^如果把 \d 所低于 \d\.\d\d（㎡\/生）的学校都补到 \d\.\d\d，差异系数就不超过上限，共需 .+ ㎡。$/,
    );
    expect(stable).to.match(/^各校数据的误差要普遍达到 \d+\.\d%/);
    expect(groups).to.equal("城区、镇区、乡村之间的差距占全部差异的 64.3%，各组内部占 35.7%。");
  });

  it("tells townships within localities apart", () => {
    // Of 28: 18 between city and country, 1 between the two townships of the country, 9 within.
    expect(sentences("township").at(-1)).to.include("前者之间占 64.3%，同一区域内各乡镇之间占 3.6%，乡镇之内占 32.1%");
  });

  it("says so where the schools are of one group", () => {
    expect(sentences("type").at(-1)).to.match(/^这样分组分解不了/);
  });

  it("speaks English as well", () => {
    expect(sentences("locale", "en")[0]).to.equal(
      "The coefficient of variation is 0.624, of at most 0.50; the Gini coefficient is 0.333.",
    );
  });
});

describe("what the pictures show", () => {
  const say = sayIn("zh-CN");
  it("the schools from low to high, those below the threshold marked, and both lines", () => {
    const { schools, lines } = spreadData(found("locale"), say);
    expect(schools.map(({ name, below }) => [name, below])).to.deep.equal([
      ["南小", true],
      ["北小", true],
      ["西小", true],
      ["东小", false],
    ]);
    expect(lines.map(({ name, value }) => [name, value])).to.deep.equal([
      ["均值 6.00", 6],
      ["达标值 7.5", 7.5],
    ]);
  });

  it("the Lorenz curve from corner to corner", () => {
    expect(lorenzData(found("locale"), say).points).to.deep.equal([
      [0, 0],
      [0.25, 2 / 24],
      [0.5, 6 / 24],
      [0.75, 12 / 24],
      [1, 1],
    ]);
  });

  it("the groups with the larger part first, adding up to all", () => {
    const shares = groupShares(found("locale"), "locale", "zh-CN")!;
    expect(groupsData(shares, say).groups.map(({ name }) => name)).to.deep.equal(["城区", "乡村"]);
    const sum = shares.reduce((total, { between, within }) => total + between + within, 0);
    expect(sum).to.be.closeTo(1, 1e-12);
    expect(groupShares(found("type"), "type", "zh-CN")).to.equal(null);
  });
});
