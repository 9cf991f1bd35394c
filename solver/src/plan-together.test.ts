// A county's plan of several resources, carried out and assessed again.
import { assessCounty } from "@junheng/engine/assessment";
import { planTogether } from "@junheng/engine/planning/milp";
import type { TogetherPlan } from "@junheng/engine/planning/milp";
import type { SchoolRecord } from "@junheng/engine/schools";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { expect } from "chai";
import { randomFrom, solverInPlace } from "./test-support.js";

const limits = { seconds: 600, relativeGap: 0.01 };

/** The field that an indicator grows by, and yuan for one unit of it. */
const resources = {
  aboveRequirementTeachersPer100Pupils: ["aboveRequirementTeachers", 80_000],
  backboneTeachersPer100Pupils: ["backboneTeachers", 60_000],
  peArtsTeachersPer100Pupils: ["peArtsTeachers", 80_000],
  teachingAreaPerPupil: ["teachingArea", 3000],
  sportsAreaPerPupil: ["sportsVenueArea", 400],
  equipmentValuePerPupil: ["equipmentValue", 1],
  multimediaClassroomsPer100Pupils: ["multimediaRooms", 50_000],
} as const;

type Resource = keyof typeof resources;

const costs = Object.fromEntries(Object.entries(resources).map(([id, [, cost]]) => [id, cost]));

const usual = { teachingArea: 5, sportsVenueArea: 9, equipmentValue: 2300, multimediaRooms: 0.024 };
const ofTeachers = { aboveRequirementTeachers: 0.05, backboneTeachers: 0.01, peArtsTeachers: 0.009 };

/** Primary, junior and nine-year schools; a third of a nine-year school's figures are by stage. */
const county = (count: number, seed: number): readonly SchoolRecord[] => {
  const random = randomFrom(seed);
  const figures = (each: Readonly<Record<string, number>>, pupils: number): Record<string, number> =>
    Object.fromEntries(
      Object.entries(each).map(([id, perPupil]) => [id, Math.round(pupils * perPupil * (0.5 + random(100) / 80))]),
    );
  return Array.from({ length: count }, (_, position): SchoolRecord => {
    const type = (["primary", "junior", "nineYear"] as const)[position % 3]!;
    const stages = type === "nineYear" ? (["primary", "junior"] as const) : [type];
    const own = stages.map((stage) => [stage, 80 + random(700)] as const);
    return {
      name: `第${position + 1}学校`,
      type,
      locale: "town",
      ...Object.fromEntries(own.map(([stage, pupils]) => [stage, { pupils, ...figures(ofTeachers, pupils) }])),
      whole: figures(
        usual,
        own.reduce((sum, [, pupils]) => sum + pupils, 0),
      ),
    };
  });
};

/** The records with what the plan adds, less one unit of one thing where that is asked for. */
const carriedOut = (
  records: readonly SchoolRecord[],
  { schools }: TogetherPlan,
  less?: { readonly name: string; readonly indicator: string },
): readonly SchoolRecord[] =>
  records.map((record) => {
    const figures: Record<string, Record<string, number>> = structuredClone({
      whole: record.whole,
      primary: record.primary,
      junior: record.junior,
    }) as Record<string, Record<string, number>>;
    for (const { indicator, stages, add } of schools.find(({ name }) => name === record.name)?.added ?? []) {
      const [field] = resources[indicator as Resource];
      const place = figures[stages[0]!]?.[field] === undefined ? "whole" : stages[0]!;
      const spared = less?.name === record.name && less.indicator === indicator ? 1 : 0;
      figures[place]![field]! += add - spared;
    }
    return { ...record, ...figures };
  });

describe("A county's resources planned together", () => {
  it("meet the standard once the plan is carried out, at a cost no more than the gap above the bound", async () => {
    for (const seed of [3, 4, 5]) {
      const records = county(15, seed);
      const plan = await planTogether(records, nationalQuality2017, { costs, limit: 0.3 }, solverInPlace, limits);
      expect(plan.outcome).to.equal("planned");
      expect(plan.gap).to.be.at.most(0.01);
      expect(plan.bound).to.be.at.most(plan.cost!);
      expect(plan.unpriced).to.deep.equal([]);
      const { stages } = assessCounty(carriedOut(records, plan), nationalQuality2017);
      for (const stage of ["primary", "junior"] as const) {
        expect(stages[stage]?.qualifiedSchools).to.equal(stages[stage]?.schools.length);
        expect(plan.stages[stage]?.qualified?.after).to.equal(stages[stage]?.schools.length);
        for (const [id, { cv }] of Object.entries(stages[stage]!.indicators)) {
          expect(cv, id).to.be.at.most(0.3);
          expect(cv, id).to.be.closeTo(plan.stages[stage]!.indicators[id as Resource]!.cvAfter!, 1e-12);
        }
      }
    }
  });
  it("add nothing that could be left out, where no limit of variation asks for it", async () => {
    const records = county(6, 8);
    const tight = { seconds: 600, relativeGap: 1e-9 };
    const plan = await planTogether(records, nationalQuality2017, { costs, limit: 9 }, solverInPlace, tight);
    const [dearest] = plan.schools;
    for (const { indicator } of dearest!.added) {
      const less = carriedOut(records, plan, { name: dearest!.name, indicator });
      const lines = Object.values(assessCounty(less, nationalQuality2017).stages).flatMap((stage) => stage.schools);
      expect(
        lines.some((line) => line.qualified === false),
        indicator,
      ).to.equal(true);
    }
    expect(dearest!.added).to.have.length.above(0);
  });
  it("bring as many schools up to standard as a budget can that is too small", async () => {
    const records = county(9, 5);
    const options = { costs, limit: 9 };
    const whole = await planTogether(records, nationalQuality2017, options, solverInPlace, limits);
    const budget = whole.cost! / 2;
    const part = await planTogether(records, nationalQuality2017, { ...options, budget }, solverInPlace, limits);
    expect(part.outcome).to.equal("shortOfMoney");
    expect(part.cost).to.be.at.most(budget);
    const after = (plan: TogetherPlan): number =>
      Object.values(plan.stages).reduce((sum, { qualified }) => sum + (qualified?.after ?? 0), 0);
    // The cheapest schools first, each by itself: no plan within the budget brings fewer.
    const costOf = whole.schools.map(({ cost }) => cost).sort((one, other) => one - other);
    let [left, brought] = [budget, 0];
    for (const cost of costOf) if (cost <= left) [left, brought] = [left - cost, brought + 1];
    const before = Object.values(whole.stages).reduce((sum, { qualified }) => sum + (qualified?.before ?? 0), 0);
    expect(after(part)).to.be.within(before + brought, after(whole) - 1);
  });
  it("are none where what is lacking has no unit cost, which is named", async () => {
    const { teachingAreaPerPupil: _, ...others } = costs;
    const plan = await planTogether(county(6, 8), nationalQuality2017, { costs: others }, solverInPlace, limits);
    expect(plan.outcome).to.equal("impossible");
    expect(plan.cost).to.equal(null);
    expect(plan.unpriced).to.deep.equal(["teachingAreaPerPupil"]);
  });
});
