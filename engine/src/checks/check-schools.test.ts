// What the built-in checks find, one example each.
import { expect } from "chai";
import type { Quantities } from "../schools/index.js";
import { builtInChecks } from "./built-in/built-in-checks.js";
import { checkSchools } from "./check-schools.js";
import { brokenBy, county, findingsIn, nineYear, school } from "./test-support.js";

describe("checkSchools", () => {
  it("finds nothing in a plain school, nor in a county of them", () => {
    expect(brokenBy(school("1"))).to.deep.equal([]);
    expect(checkSchools(county(), builtInChecks)).to.deep.equal([]);
  });

  const impossible: readonly (readonly [rule: string, figures: Quantities])[] = [
    ["negative", { books: -3 }],
    ["fraction", { fullTimeTeachers: 43.5, boarders: 3 }],
    ["gradesBeyondTwelve", { grades: 13 }],
    ["largestClassBeyond", { largestClass: 121 }],
    ["teachersOverStaff", { staff: 42 }],
    ["degreesOverTeachers", { bachelorTeachers: 33 }],
    ["aboveRequirementOverTeachers", { aboveRequirementTeachers: 44 }],
    ["titlesOverTeachers", { intermediateTitleTeachers: 40 }],
    ["midSeniorOverTeachers", { midSeniorTitleTeachers: 44, seniorTitleTeachers: "missing" }],
    ["midSeniorIsSum", { midSeniorTitleTeachers: 20 }],
    ["peArtsOverTeachers", { peArtsTeachers: 44 }],
    ["subjectsOverTeachers", { peTeachers: 30, musicTeachers: 14 }],
    ["subjectsOverPeArts", { peArtsTeachers: 5, peTeachers: 4, fineArtTeachers: 2 }],
    ["backboneOverTeachers", { backboneTeachers: 44 }],
    ["boardersOverPupils", { boarders: 613 }],
    ["classesOverPupils", { pupils: 14, boarders: 0, largestClass: 2 }],
    ["largestClassBelowMean", { largestClass: 40 }],
    ["largestClassOverPupils", { pupils: 43, boarders: 0, classes: 1, grades: 1 }],
    ["gradesOverClasses", { pupils: 590, classes: 5, largestClass: 119 }],
    ["indoorSportsOverTeaching", { indoorSportsArea: 3412 }],
    ["teachingOverBuilding", { buildingArea: 3410 }],
    ["sportsGroundOverSite", { siteArea: 5000 }],
    ["required.pupils", { pupils: "missing" }],
    ["scale.computers", { computers: 61_300 }],
    ["scale.equipmentValue", { equipmentValue: 90 }],
    // A blank that was filled in with a zero: no school of 612 pupils is without teachers or land.
    ["scale.siteArea", { siteArea: 0, sportsGroundArea: 0 }],
    ["scale.teachingArea", { teachingArea: 0 }],
    [
      "roundOnly",
      { pupils: 600, siteArea: 15_000, buildingArea: 6000, teachingArea: 3000, sportsGroundArea: 5000, books: 15_000 },
    ],
  ];
  for (const [rule, figures] of impossible)
    it(`finds ${rule}`, () => {
      expect(brokenBy(school("1", figures))).to.deep.equal([rule]);
    });

  it("tells the arithmetic, the figures and their cells", () => {
    const source = { sheet: "表", row: 9, columns: { "whole.fullTimeTeachers": "D", "whole.staff": "C" } };
    const [finding] = findingsIn(school("1", { fullTimeTeachers: 52 }, { source }));
    expect(finding).to.deep.include({
      code: "check.teachersOverStaff",
      kind: "impossible",
      severity: "error",
      name: "1小学",
    });
    expect(finding?.params).to.include({ fullTimeTeachers: 52, staff: 48, difference: 4 });
    expect(finding?.figures.map(({ where }) => where.cell)).to.deep.equal(["D9", "C9"]);
  });

  it("does not take an absent figure for zero", () => {
    expect(brokenBy(school("1", { staff: "missing", bachelorTeachers: "notApplicable" }))).to.deep.equal([]);
  });

  it("adds up areas but for the last digits of doubles", () => {
    const sums = { sportsGroundArea: 0.1 + 0.2, siteArea: 0.3 };
    expect(brokenBy(school("1", sums)).filter((rule) => rule === "sportsGroundOverSite")).to.deep.equal([]);
  });

  it("asks teaching points nothing of grades and classes", () => {
    expect(
      brokenBy(school("1", { pupils: 590, classes: 5, largestClass: 119 }, { type: "teachingPoint" })),
    ).to.deep.equal([]);
  });

  it("finds stages that do not add up to the whole, and a stage that is lacking", () => {
    const sum = nineYear({ pupils: 534 }, { pupils: 320 }, { pupils: 210 });
    expect(findingsIn(sum).map(({ rule, params }) => [rule, params["difference"]])).to.deep.equal([
      ["stages.pupils", 4],
    ]);
    expect(brokenBy(nineYear({ pupils: 534 }, { pupils: 320 }, {}))).to.deep.equal(["required.pupils"]);
    expect(brokenBy(nineYear({ pupils: 300 }, { pupils: 320 }, {}))).to.deep.equal([
      "stages.pupils",
      "required.pupils",
    ]);
  });

  it("looks at each stage of a school", () => {
    const found = findingsIn(nineYear({}, { pupils: 320, boarders: 9 }, { pupils: 210, boarders: 211 }));
    expect(found.map(({ rule, params }) => [rule, params["scope"]])).to.deep.equal([["boardersOverPupils", "junior"]]);
  });

  it("finds a figure far outside what schools alike have", () => {
    const found = checkSchools(county({ s03: { books: 261_300 } }), builtInChecks);
    expect(found.map(({ rule, school: key }) => [rule, key])).to.deep.equal([["spread.books", "s03"]]);
    expect(found[0]?.params).to.include({ schools: 11, per: "pupils" });
  });

  it("tells the pupils, where everything beside them is far too much", () => {
    const found = checkSchools(county({ s03: { pupils: 67 } }), builtInChecks);
    expect(found.map(({ rule, figures }) => [rule, figures.map(({ path }) => path).join()])).to.deep.equal([
      ["divisor.pupils", "whole.pupils"],
      ["spread.pupils", "whole.pupils,whole.classes"],
    ]);
    expect(found[0]?.params).to.include({ path: "whole.pupils", value: 67 });
    const lastYear = county().map(({ key, record }) => ({ key, record: { ...record, whole: { pupils: 660 } } }));
    const [again] = checkSchools(county({ s03: { pupils: 67 } }), builtInChecks, {
      lastYear,
    });
    expect(again?.proposal).to.include({ path: "whole.pupils", to: 670, code: "proposal.decimal" });
  });

  it("finds a jump and a form sent a second time", () => {
    const lastYear = [school("1", { pupils: 412 })];
    expect(brokenBy(school("1"), { lastYear })).to.deep.equal(["jump.pupils"]);
    expect(brokenBy(school("1"), { lastYear: [school("1")] })).to.deep.equal(["unchanged"]);
  });

  it("finds what the county's own table has otherwise", () => {
    const found = findingsIn(school("1"), { county: [school("1", { computers: 73 })] });
    expect(found.map(({ rule, params }) => [rule, params["own"], params["county"]])).to.deep.equal([
      ["county", 71, 73],
    ]);
  });

  it("tells once that the county's table is in another unit, and what is other than it even so", () => {
    const schools = county({ s05: { equipmentValue: 1_200_000 } });
    const table = county().map(({ key, record }) => ({
      key,
      record: {
        ...record,
        whole: {
          ...record.whole,
          equipmentValue: Number((Number(record.whole?.["equipmentValue"]) / 10_000).toFixed(2)),
        },
      },
    }));
    const found = checkSchools(schools, builtInChecks, { county: table });
    expect(found.map(({ code, school: key, params }) => [code, key, params["count"]])).to.deep.equal([
      ["check.county.several", "s00", 11],
      ["check.county", "s05", undefined],
    ]);
    expect(found[1]?.params).to.deep.include({ own: 1_200_000, county: 1_047_400, difference: 152_600 });
    expect(found.some(({ proposal }) => proposal !== undefined)).to.equal(false);
    const two = checkSchools(schools.slice(0, 2), builtInChecks, { county: table.slice(0, 2) });
    expect(two.map(({ code }) => code)).to.deep.equal(["check.county", "check.county"]);
  });

  it("finds two schools with the same figures, though one differs", () => {
    const copies = [school("b", { pupils: 611 }), school("a")];
    const found = checkSchools(copies, builtInChecks);
    expect(found.map(({ rule, school: key, params }) => [rule, key, params["other"], params["same"]])).to.deep.equal([
      ["sameFigures", "a", "b小学", 17],
    ]);
  });

  it("tells a unit that most schools share once", () => {
    const wrong = county().map(({ key, record }) => ({
      key,
      record: {
        ...record,
        whole: { ...record.whole, equipmentValue: (record.whole?.["equipmentValue"] as number) / 1e5 },
      },
    }));
    const found = checkSchools(wrong, builtInChecks);
    expect(found.map(({ rule, code, params }) => [rule, code, params["count"]])).to.deep.equal([
      ["scale.equipmentValue", "check.ratio.low.several", 12],
    ]);
  });

  it("refuses two schools with one key", () => {
    expect(() => checkSchools([school("1"), school("1")], builtInChecks)).to.throw(RangeError, "got 1 twice");
  });
});
