// What a comparison does with schools that are not plainly the same in both years, and what it tells of them.
import { expect } from "chai";
import { nationalBasic2012 } from "../standards/index.js";
import type { SchoolRecord } from "../schools/index.js";
import type { CountyYear } from "./index.js";
import { changeMeasures, compareYears } from "./index.js";
import { booksSchool } from "./test-support.js";

const school = (name: string, pupils: number, books: number | "missing", facts: Partial<SchoolRecord> = {}) =>
  booksSchool(name, pupils, books, facts);
const year = (...schools: readonly SchoolRecord[]): CountyYear => ({ schools });
const compared = (before: CountyYear, after: CountyYear, options = {}) =>
  compareYears(before, after, nationalBasic2012, options);
const booksOf = (...years: Parameters<typeof compared>) => compared(...years).stages.primary!.indicators.booksPerPupil!;
const codesOf = (...years: Parameters<typeof compared>) => compared(...years).diagnostics.map(({ code }) => code);

const [one, two, three] = [school("甲小学", 100, 1000), school("乙小学", 200, 6000), school("丙小学", 50, 700)];

describe("A comparison", () => {
  it("counts schools that came and went as a part of their own", () => {
    const { parts, change, schools } = booksOf(year(one, two), year(one, two, three));
    expect(schools).to.deep.equal({ both: 2, came: 1, left: 0 });
    expect([parts?.low, parts?.high, parts?.pupils]).to.deep.equal([0, 0, 0]);
    expect(parts?.schools).to.be.closeTo(change!, 1e-15);
  });

  it("counts a school without a figure in one year for that indicator alone, and names it", () => {
    const years = [year(one, two, three), year(one, two, school("丙小学", 50, "missing"))] as const;
    const { withoutValue, schools, parts, change } = booksOf(...years);
    expect(withoutValue).to.deep.equal([2]);
    expect(schools.left).to.equal(1);
    expect(parts?.schools).to.be.closeTo(change!, 1e-15);
    expect(codesOf(...years)).to.include("changeWithoutValue");
  });

  it("takes merged schools as one from then on: pooling them alone is a change of schools alone", () => {
    const merged = school("甲小学", 150, 1700);
    const told = [{ before: "丙小学", after: "甲小学" }];
    const { parts, change, schools } = booksOf(year(one, two, three), year(merged, two), { told });
    expect(parts?.low).to.be.closeTo(0, 1e-15);
    expect(parts?.pupils).to.be.closeTo(0, 1e-15);
    expect(parts?.schools).to.be.closeTo(change!, 1e-15);
    expect(schools).to.deep.equal({ both: 3, came: 0, left: 0 });
    const all = compared(year(one, two, three), year(merged, two), { told });
    expect(all.stages.primary!.schools.map(({ name, fate }) => [name, fate])).to.deep.equal([
      ["甲小学", "merged"],
      ["乙小学", "stayed"],
      ["丙小学", "merged"],
    ]);
    expect(changeMeasures(all, "primary", "booksPerPupil").convergence?.schools).to.equal(2);
  });

  it("says of a school without pupils that it is not counted, and not that it closed", () => {
    const { stages } = compared(year(one, two, three), year(one, two, school("丙小学", 0, 700)));
    expect(stages.primary!.schools[2]).to.deep.include({ name: "丙小学", fate: "leftOut", after: null });
  });

  it("follows a school whose type changed through its stages", () => {
    const nineYear: SchoolRecord = {
      name: "乙小学",
      code: "7",
      type: "nineYear",
      primary: { pupils: 200 },
      junior: { pupils: 100 },
      whole: { books: 6000 },
    };
    const junior = booksSchool("丁中学", 80, 900, { type: "junior" });
    const { stages } = compared(year(one, { ...two, code: "7" }, junior), year(one, nineYear, junior));
    expect(stages.primary!.schools.map(({ fate }) => fate)).to.deep.equal(["stayed", "stayed"]);
    expect(stages.junior!.schools.find(({ name }) => name === "乙小学")?.fate).to.equal("stageAdded");
  });

  it("tells a county that slid back, by an indicator or by a composite, and only where no ground is open a verdict that turned", () => {
    const figures = (books: number) => ({
      ...{ pupils: 100, books, computers: 10, fullTimeTeachers: 8, aboveRequirementTeachers: 7 },
      ...{ midSeniorTitleTeachers: 5, teachingArea: 500, sportsVenueArea: 800, equipmentValue: 90_000 },
    });
    const county = (books: number): CountyYear => ({
      schools: [
        { name: "甲小学", type: "primary", whole: figures(books) },
        { name: "乙小学", type: "primary", whole: figures(2000) },
      ],
    });
    const { slidBack, stages } = compared(county(2000), county(0));
    expect(slidBack).to.deep.equal([{ stage: "primary", indicator: null, before: 0, after: 1 / 8 }]);
    expect(stages.primary!.composite?.change).to.be.closeTo(1 / 8, 1e-15);
    expect(compared(county(2000), county(0), { compositeRise: 0.2 }).slidBack).to.deep.equal([]);
    const open = compareYears({ ...county(2000), open: true }, county(0), nationalBasic2012);
    expect(open.met.turned).to.equal(null);
  });

  it("doubts a year that looks as if in another unit, one period twice, years turned round, and two counties", () => {
    const tenfold = [school("甲小学", 100, 10_000), school("乙小学", 200, 60_000)];
    expect(codesOf(year(one, two), year(...tenfold))).to.include("changeScale");
    const of = (period: string, ...schools: readonly SchoolRecord[]): CountyYear => ({ schools, period });
    expect(codesOf(of("2024", one), of("2024", one))).to.include("changeSamePeriod");
    expect(codesOf(of("2024", one), of("2022", one))).to.include("changeOrder");
    expect(codesOf(year(one), year(two))).to.deep.equal(["changeNothingShared"]);
    expect(codesOf(of("2022", one, two), of("2024", one, two))).to.deep.equal([]);
  });

  it("knows the years between from the periods, and λ with them", () => {
    const years = [
      { schools: [one, two], period: "2022" },
      { schools: [school("甲小学", 100, 2000), two], period: "2024" },
    ] as const;
    const found = compared(...years);
    expect(found.years).to.equal(2);
    const beta = changeMeasures(found, "primary", "booksPerPupil").convergence!.unweighted.beta;
    const once = compared(...years, { years: 1 });
    expect(changeMeasures(once, "primary", "booksPerPupil").convergence!.unweighted.beta).to.be.closeTo(
      2 * beta,
      1e-15,
    );
  });

  it("folds the records of both years before they are assessed", () => {
    const fold = (schools: readonly SchoolRecord[]) => schools.filter(({ name }) => name !== "丙小学");
    expect(compared(year(one, two, three), year(one, two), { fold }).schools).to.have.length(2);
  });

  it("tells how gaps in communities closed, and the pupils of their members", () => {
    const communities = {
      communities: [
        {
          id: "1",
          name: "第一共同体",
          kind: "pair" as const,
          members: [
            { school: "乙小学", role: "lead" as const },
            { school: "甲小学", role: "helped" as const },
          ],
        },
      ],
    };
    const after = { ...year(school("甲小学", 90, 1800), two), communities };
    const { gaps, pupils } = compared(year(one, two), after).communities;
    const books = gaps.find(({ indicator }) => indicator === "booksPerPupil")!;
    expect([books.before, books.after, books.change]).to.deep.equal([20, 10, "raisedLow"]);
    expect(pupils).to.deep.equal([{ community: "第一共同体", stage: "primary", schools: 2, before: 300, after: 290 }]);
  });
});
