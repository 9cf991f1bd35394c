// What may be chosen of a plan: fixed schools, forbidden moves, closed and built ones, money, pupils of a year to come, the pace.
import { expect } from "chai";
import { assessCounty } from "../assessment/index.js";
import { primary } from "../assessment/test-support.js";
import type { SchoolRecord } from "../schools/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import type { PlannedIndicator, PlanOptions } from "./index.js";
import { applyPlan, planCounty, projectPupils } from "./index.js";

/** Schools of 100 pupils each with so many books. */
const booksOf = (...books: readonly number[]): readonly SchoolRecord[] =>
  books.map((each, i) => ({
    name: `school ${i}`,
    stage: "primary" as const,
    year: 2025,
    whole: { pupils: 100, books: each },
  }));

const planOf = (schools: readonly SchoolRecord[], options: PlanOptions): PlannedIndicator =>
  planCounty(schools, nationalBasic2012, { indicators: ["booksPerPupil"], ...options }).stages.primary!.indicators
    .booksPerPupil!;

describe("The choices of a plan", () => {
  it("gives nothing to a fixed school, and names it where no plan can pass without it", () => {
    const free = planOf(booksOf(0, 900, 1000, 1100), { limit: 0.3 });
    expect(free.outcome).to.equal("planned");
    const fixed = planOf(booksOf(0, 900, 1000, 1100), { limit: 0.3, fixed: ["school 0"] });
    expect([fixed.outcome, fixed.needed, fixed.blockers]).to.deep.equal(["impossible", null, [0]]);
  });

  it("adds as many units as are asked for in the place of those that are needed, each where it evens most", () => {
    const schools = booksOf(0, 900, 1000, 1100);
    const needed = planOf(schools, { limit: 0.3 });
    const fewer = planOf(schools, { limit: 0.3, units: { "primary.booksPerPupil": 100 } });
    expect([fewer.outcome, fewer.added, fewer.needed]).to.deep.equal(["shortOfMoney", 100, needed.needed]);
    expect(fewer.schools.map(({ add }) => add)).to.deep.equal([100, 0, 0, 0]);
    expect(planOf(schools, { limit: 0.3, units: { "junior.booksPerPupil": 1 } }).added).to.equal(needed.added);
  });

  it("leads moves round a forbidden pair, and says by how much the answer may be more than the fewest", () => {
    const schools = booksOf(200, 300, 1000, 1100);
    const free = planOf(schools, { limit: 0.4, moves: true }).moves!;
    const round = planOf(schools, {
      limit: 0.4,
      moves: true,
      forbidden: [{ from: "school 2", to: "school 0" }],
    }).moves!;
    expect(round.list.some(({ from, to }) => from === 2 && to === 0)).to.equal(false);
    expect([round.count, round.optimal, round.gap]).to.deep.equal([free.count, true, 0]);
    const cut = planOf(schools, {
      limit: 0.4,
      moves: true,
      forbidden: [
        { from: "school 3", to: "school 0" },
        { from: "school 2", to: "school 0" },
      ],
    }).moves!;
    expect(cut.optimal).to.equal(false);
    expect(cut.gap).to.be.closeTo((cut.count! - free.count!) / cut.count!, 1e-12);
    expect(cut.list.every(({ to }) => to === 1)).to.equal(true);
  });

  it("never takes a giver below what its own standard asks", () => {
    const schools = [primary("a", {}, { backboneTeachers: 2 }), primary("b", {}, { backboneTeachers: 0 })];
    const moves = planCounty(schools, nationalQuality2017, { moves: true }).stages.primary!.indicators
      .backboneTeachersPer100Pupils!.moves!;
    expect(moves.list).to.deep.equal([{ from: 0, to: 1, amount: 1 }]);
    const none = planCounty([primary("a"), primary("b", {}, { backboneTeachers: 0 })], nationalQuality2017, {
      moves: true,
    }).stages.primary!.indicators.backboneTeachersPer100Pupils!.moves!;
    expect(none.count).to.equal(null);
  });

  it("counts a closed school with the one it goes into, and a built one with what it will have", () => {
    const schools = booksOf(100, 900, 1000);
    const closed = planOf(schools, { limit: 0.3, close: [{ school: "school 0", into: "school 2" }] });
    expect(closed.schools.map(({ name, weight, amount }) => [name, weight, amount])).to.deep.equal([
      ["school 1", 100, 900],
      ["school 2", 200, 1100],
    ]);
    const built = planOf(schools, { limit: 0.3, build: booksOf(1, 2, 3, 800).slice(3) });
    expect(built.schools.map(({ name }) => name)).to.include("school 3");
    expect(planCounty(schools, nationalBasic2012, { fixed: ["nowhere"] }).diagnostics[0]).to.deep.include({
      code: "planSchoolUnknown",
      params: { count: 1, schools: ["nowhere"] },
    });
  });

  it("brings as many indicators within their limits as the money can, the cheapest first", () => {
    const schools = booksOf(100, 900, 1000).map((record, i) => ({
      ...record,
      whole: { ...record.whole, computers: [1, 9, 10][i]! },
    }));
    const options: PlanOptions = {
      indicators: ["booksPerPupil", "computersPer100Pupils"],
      limit: 0.3,
      costs: { booksPerPupil: 30, computersPer100Pupils: 4000 },
    };
    const { stages, budget } = planCounty(schools, nationalBasic2012, { ...options, budget: 18_000 });
    const { booksPerPupil: books, computersPer100Pupils: computers } = stages.primary!.indicators;
    expect([books!.outcome, computers!.outcome]).to.deep.equal(["planned", "shortOfMoney"]);
    expect(computers!.cost! + books!.cost!).to.equal(budget!.spent);
    expect(budget!.spent).to.be.at.most(18_000);
    expect(budget!.needed).to.equal(books!.needed! * 30 + computers!.needed! * 4000);
    expect(computers!.cvAfter!).to.be.below(computers!.cvBefore!);
  });

  it("brings each school to six of seven, and its seventh to 85 per cent of the threshold", () => {
    const schools = [
      primary("a"),
      primary("b"),
      primary("c", {}, { backboneTeachers: 0, teachingArea: 300, multimediaRooms: 3 }),
    ];
    const { schools: floors } = planCounty(schools, nationalQuality2017).stages.primary!;
    // A backbone teacher is lacking altogether, the area by a third: 85 % of one teacher is one all the same.
    expect(floors[2]).to.deep.equal({
      name: "c",
      qualified: false,
      needs: [
        { indicator: "backboneTeachersPer100Pupils", units: 1, exempt: true },
        { indicator: "teachingAreaPerPupil", units: 150, exempt: false },
      ],
    });
    const plan = planCounty(schools, nationalQuality2017, { floors: true });
    const after = assessCounty(applyPlan(schools, nationalQuality2017, plan, { floors: true }), nationalQuality2017);
    expect(after.stages.primary!.met).to.equal(true);
  });

  it("plans on the pupils of the milestone, and says what the years on the way come to", () => {
    const schools = booksOf(500, 900, 1000, 1000);
    const pupils = [2026, 2027, 2028].map((year, i) => ({ school: "school 1", year, pupils: 80 - 20 * i }));
    const options: PlanOptions = { limit: 0.2, year: 2027, until: 2028, pupils, costs: { booksPerPupil: 30 } };
    const plan = planOf(schools, options);
    expect(plan.schools.map(({ weight }) => weight)).to.deep.equal([100, 60, 100, 100]);
    expect(plan.years.map(({ year, units }) => [year, units])).to.deep.equal([
      [2026, Math.ceil(plan.needed! / 2)],
      [2027, plan.needed],
      [2028, plan.needed],
    ]);
    expect(plan.years[1]!.cvWith).to.equal(plan.cvAfter);
    expect(plan.years[1]!.met).to.equal(true);
    expect(plan.years.reduce((sum, { cost }) => sum + cost!, 0)).to.equal(plan.cost);
    expect(planOf(schools, { ...options, pace: [0.2] }).years[0]!.units).to.equal(Math.ceil(plan.needed! * 0.2));
    expect(planCounty(schools, nationalBasic2012, options).diagnostics[0]).to.deep.include({
      code: "planPupilsLacking",
      params: { count: 3, schools: ["school 0", "school 2", "school 3"], year: 2027 },
    });
    expect(() => planOf(schools, { ...options, until: 2038 })).to.throw(RangeError, /12 years/);
  });
});

describe("projectPupils", () => {
  const village = {
    grades: [
      { school: "primary", stage: "primary" as const, year: 2025, grades: [30, 40, 50, 60, 70, 80] },
      { school: "junior", stage: "junior" as const, year: 2025, grades: [90, 90, 90] },
    ],
    sources: [
      { school: "primary", stage: "primary" as const, from: "zone", share: 0.5 },
      { school: "junior", stage: "junior" as const, from: "primary", share: 1 },
    ],
    births: [
      { zone: "zone", year: 2020, births: 40 },
      { zone: "zone", year: 2021, births: 20 },
    ],
    progression: 0.9,
    until: 2028,
  };
  it("takes each grade on by a year, and the leavers of a primary school into the junior one", () => {
    const { forecasts } = projectPupils(village);
    const of = (school: string) => forecasts.filter((each) => each.school === school).map(({ pupils }) => pupils);
    // 20 + 0.9 × (30 + 40 + 50 + 60 + 70), then 10 + 0.9 × (20 + 0.9 × (30 + 40 + 50 + 60)).
    expect(of("primary")).to.deep.equal([245, 174]);
    // The first: 0.9 × 80 + 0.9 × (90 + 90); the leavers of 2026 are 0.9 × 70, of whom 0.9 enter the year after.
    expect(of("junior")).to.deep.equal([234, 194, 153]);
  });
  it("ends where births are not known, and says which", () => {
    expect(projectPupils(village).lacking).to.deep.equal([
      { school: "primary", stage: "primary", year: 2028, from: "zone" },
    ]);
    expect(() => projectPupils({ ...village, until: 2038 })).to.throw(RangeError, /twelve years/);
  });
});
