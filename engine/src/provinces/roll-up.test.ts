// A province out of its counties: laws, and a small one worked out by hand in whole numbers.
import { expect } from "chai";
import fc from "fast-check";
import { assessCounty } from "../assessment/index.js";
import { county, primary } from "../assessment/test-support.js";
import type { SchoolRecord } from "../schools/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { countyMoments, prefectureBalance, rollUp } from "./index.js";
import type { CountyMoments } from "./index.js";

const momentsFrom = (schools: readonly SchoolRecord[], name: string, prefecture?: string): CountyMoments =>
  countyMoments({ name, ...(prefecture !== undefined && { prefecture }) }, assessCounty(schools, nationalBasic2012));

const near = (a: number | null | undefined, b: number | null | undefined): void => {
  if (typeof a !== "number" || typeof b !== "number") expect(a).to.equal(b);
  else expect(a).to.be.closeTo(b, 1e-12 * Math.max(1, Math.abs(b)));
};

const counties = fc.array(fc.tuple(county, fc.constantFrom("东市", "西市")), { minLength: 1, maxLength: 6 });

/** Every indicator of every stage, with its id. */
const indicatorsOf = (all: readonly CountyMoments[]) =>
  Object.entries(rollUp(all, nationalBasic2012).stages).flatMap(([stage, { indicators }]) =>
    Object.entries(indicators).map(([id, indicator]) => ({ stage, id, indicator })),
  );

describe("rollUp", () => {
  it("of one county is that county, with nothing between", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const { stages } = assessCounty(schools, nationalBasic2012);
        for (const { stage, id, indicator } of indicatorsOf([momentsFrom(schools, "甲县")])) {
          const own = stages[stage as "primary"]!.indicators[id as "booksPerPupil"]!;
          expect(indicator.cv).to.equal(own.cv);
          expect(indicator.mean).to.equal(own.mean);
          expect(indicator.between).to.equal(own.cv === null ? null : 0);
          near(indicator.within, own.cv);
        }
      }),
    );
  });

  it("has over all schools what one assessment of all of them has", () => {
    fc.assert(
      fc.property(fc.array(county, { minLength: 1, maxLength: 5 }), (all) => {
        const { stages } = assessCounty(all.flat(), nationalBasic2012);
        for (const { stage, id, indicator } of indicatorsOf(all.map((each, at) => momentsFrom(each, `县${at}`)))) {
          const own = stages[stage as "primary"]!.indicators[id as "booksPerPupil"]!;
          near(indicator.cv, own.cv);
          near(indicator.mean, own.mean);
          expect(indicator.schools).to.equal(own.schools);
        }
      }),
    );
  });

  it("adds up: between and within to the whole, prefectures and counties to what is between, shares to one", () => {
    fc.assert(
      fc.property(counties, (all) => {
        const given = all.map(([schools, prefecture], at) => momentsFrom(schools, `县${at}`, prefecture));
        for (const { indicator } of indicatorsOf(given)) {
          const { cv, between, within, betweenPrefectures, betweenCounties } = indicator;
          if (cv === null) continue;
          near(between! ** 2 + within! ** 2, cv ** 2);
          near(betweenPrefectures! ** 2 + betweenCounties! ** 2, between! ** 2);
          const shares = indicator.counties.reduce((sum, { share }) => sum + share, 0);
          if (cv > 1e-9) near(shares, 1);
          for (const { share, betweenShare, withinShare } of indicator.counties)
            near(share, betweenShare + withinShare);
        }
      }),
    );
  });

  it("does not depend on the order of the counties", () => {
    fc.assert(
      fc.property(counties, (all) => {
        const given = all.map(([schools, prefecture], at) => momentsFrom(schools, `县${at}`, prefecture));
        const backward = new Map(indicatorsOf(given.toReversed()).map((each) => [`${each.stage} ${each.id}`, each]));
        for (const { stage, id, indicator } of indicatorsOf(given)) {
          const other = backward.get(`${stage} ${id}`)!.indicator;
          near(other.cv, indicator.cv);
          near(other.between, indicator.between);
          expect(other.counties.toReversed().map(({ rank }) => rank)).to.deep.equal(
            indicator.counties.map(({ rank }) => rank),
          );
        }
      }),
    );
  });

  it("is what whole numbers come to: two counties of two schools, and one of one", () => {
    // Books per pupil 10, 30 | 20, 40 | 80; 100 pupils each: mean 36, Σ(x − 36)² = 676 + 36 + 256 + 16 + 1936 = 2920.
    // County means 20, 30, 80: Σ w (m − 36)² = 2·256 + 2·36 + 1936 = 2520; within 2·100 + 2·100 = 400.
    const school = (books: number): SchoolRecord => primary(`${books}册小学`, {}, { books: books * 100 });
    const given = [
      momentsFrom([school(10), school(30)], "甲县", "东市"),
      momentsFrom([school(20), school(40)], "乙县", "东市"),
      momentsFrom([school(80)], "丙县", "西市"),
    ];
    const books = rollUp(given, nationalBasic2012).stages.primary!.indicators.booksPerPupil!;
    near(books.mean, 36);
    near(books.cv, Math.sqrt(2920 / 5) / 36);
    near(books.between, Math.sqrt(2520 / 5) / 36);
    near(books.within, Math.sqrt(400 / 5) / 36);
    // Prefecture means 25 and 80: 4·121 + 1936 = 2420; counties within them 2·25 + 2·25 = 100.
    near(books.betweenPrefectures, Math.sqrt(2420 / 5) / 36);
    near(books.betweenCounties, Math.sqrt(100 / 5) / 36);
    expect(books.counties.map(({ share }) => Number((share * 2920).toFixed(6)))).to.deep.equal([712, 272, 1936]);
    expect(books.counties.map(({ rank }) => rank)).to.deep.equal([2, 1, null]);
    expect(books.counties.map(({ meanRank }) => meanRank)).to.deep.equal([3, 2, 1]);
    near(books.counties[2]!.cvWithout, Math.sqrt(125) / 25);
  });

  it("holds a prefecture against the limits of its counties, and says that this is ours", () => {
    const alike = ["甲", "乙"].map((name) => primary(`${name}小学`));
    const given = ["甲县", "乙县"].map((name) =>
      countyMoments({ name, prefecture: "东市" }, assessCounty(alike, nationalQuality2017)),
    );
    const rich = countyMoments(
      { name: "丙县", prefecture: "西市" },
      assessCounty([primary("富小学", {}, { teachingArea: 9000 }), primary("丙小学")], nationalQuality2017),
    );
    const [east, west] = rollUp([...given, rich], nationalQuality2017).prefectures;
    expect(east).to.deep.include({ name: "东市", counties: ["甲县", "乙县"], met: true });
    expect(west).to.deep.include({ name: "西市", met: false });
    expect(west!.stages.primary!.indicators.teachingAreaPerPupil).to.deep.include({ limit: 0.5, met: false });
    expect(prefectureBalance.basis).to.equal("ours");
  });

  it("knows no prefectures where no county says its own", () => {
    const { stages, prefectures } = rollUp([momentsFrom([primary("一小")], "甲县")], nationalBasic2012);
    expect(prefectures).to.deep.equal([]);
    expect(stages.primary!.indicators.teachingAreaPerPupil!.betweenPrefectures).to.equal(null);
  });
});
