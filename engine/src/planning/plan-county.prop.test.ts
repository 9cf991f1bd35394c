// Laws of plans: carried out, they are assessed as kept; one unit less is not; the order of the rows decides nothing.
import { expect } from "chai";
import fc from "fast-check";
import { assessCounty } from "../assessment/index.js";
import { county } from "../assessment/test-support.js";
import type { SchoolRecord } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import { nationalQuality2017 } from "../standards/index.js";
import type { CountyPlan, PlannedIndicator } from "./index.js";
import { applyPlan, planCounty, spendPlan } from "./index.js";

const plannedOf = (plan: CountyPlan): readonly (readonly ["primary" | "junior", string, PlannedIndicator])[] =>
  compulsoryStages.flatMap((stage) =>
    Object.entries(plan.stages[stage]?.indicators ?? {}).map(([id, each]) => [stage, id, each] as const),
  );

const assessedAfter = (schools: readonly SchoolRecord[], plan: CountyPlan) =>
  assessCounty(applyPlan(schools, nationalQuality2017, plan), nationalQuality2017).stages;

/** The plan with so many units of each indicator. */
const withUnits = (plan: CountyPlan, unitsOf: (indicator: PlannedIndicator) => number): CountyPlan => ({
  ...plan,
  stages: Object.fromEntries(
    Object.entries(plan.stages).map(([stage, { indicators, schools }]) => [
      stage,
      {
        schools,
        indicators: Object.fromEntries(
          Object.entries(indicators).map(([id, each]) => {
            const { added } = spendPlan(each, unitsOf(each));
            return [id, { ...each, schools: each.schools.map((school, i) => ({ ...school, add: added[i]! })) }];
          }),
        ),
      },
    ]),
  ),
});

describe("A plan of any county", () => {
  it("keeps every limit it plans for when it is carried out and assessed again", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const plan = planCounty(schools, nationalQuality2017);
        const after = assessedAfter(schools, plan);
        for (const [stage, id, { outcome, cvAfter }] of plannedOf(plan)) {
          if (outcome !== "planned" && outcome !== "kept") continue;
          const indicator = after[stage]!.indicators[id as "booksPerPupil"]!;
          expect(indicator.met).to.equal(true);
          expect(indicator.cv).to.be.closeTo(cvAfter!, 1e-12);
        }
      }),
    );
  });

  it("does not keep a limit with one unit less", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const plan = planCounty(schools, nationalQuality2017);
        const after = assessedAfter(
          schools,
          withUnits(plan, ({ needed }) => Math.max(0, (needed ?? 0) - 1)),
        );
        for (const [stage, id, { outcome }] of plannedOf(plan))
          if (outcome === "planned") expect(after[stage]!.indicators[id as "booksPerPupil"]!.met).to.not.equal(true);
      }),
    );
  });

  it("brings every school up to its own standard where it begins from that", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const plan = planCounty(schools, nationalQuality2017, { floors: true });
        for (const [stage, result] of Object.entries(assessedAfter(schools, plan)))
          for (const { name, qualified, indicators } of result.schools) {
            const lacking = Object.values(indicators).some(({ value }) => value === null);
            if (!lacking) expect(qualified, `${stage} ${name}`).to.equal(true);
          }
      }),
    );
  });

  it("gives every school the same, in whatever order the rows stand", () => {
    const shuffled = county.chain((schools) =>
      fc.tuple(fc.constant(schools), fc.shuffledSubarray([...schools], { minLength: schools.length })),
    );
    fc.assert(
      fc.property(shuffled, ([schools, others]) => {
        const addsOf = (records: readonly SchoolRecord[]) =>
          plannedOf(planCounty(records, nationalQuality2017, { floors: true, moves: true })).map(([, , each]) => [
            each.needed,
            each.moves?.count ?? null,
            each.schools.map(({ name, add }) => `${name} ${add}`).sort(),
          ]);
        expect(addsOf(others)).to.deep.equal(addsOf(schools));
      }),
    );
  });

  it("keeps the limit by the moves it names, takes nothing that a giver's own standard needs, and adds nothing", () => {
    fc.assert(
      fc.property(county, (schools) => {
        for (const [, id, { moves, schools: planned, per, limit }] of plannedOf(
          planCounty(schools, nationalQuality2017, { moves: true }),
        )) {
          if (moves === null || moves.count === null) continue;
          expect(moves.list.reduce((sum, { amount }) => sum + amount, 0)).to.equal(moves.count);
          expect(moves.cvAfter, id).to.be.at.most(limit! + 1e-12);
          for (const [i, { amount, weight }] of planned.entries()) {
            const given = moves.list.filter(({ from }) => from === i).reduce((sum, each) => sum + each.amount, 0);
            if (given > 0) expect(((amount - given) * per) / weight).to.be.at.least(0);
          }
        }
      }),
    );
  });
});
