// A slider of money gives what planning anew would give; a school built like another has what that one has for each pupil.
import { expect } from "chai";
import fc from "fast-check";
import { county } from "../assessment/test-support.js";
import { nationalQuality2017 } from "../standards/index.js";
import type { CountyPlan } from "./index.js";
import { planCounty, schoolLike, withBudget } from "./index.js";

const costs = {
  aboveRequirementTeachersPer100Pupils: 7,
  teachingAreaPerPupil: 0,
  sportsAreaPerPupil: 3,
  equipmentValuePerPupil: 1,
};

/** What is bought, without the reasons, which are not worked out at every step of a slider. */
const bought = ({ stages, budget }: CountyPlan) => ({
  budget,
  indicators: Object.values(stages).flatMap(({ indicators }) =>
    Object.values(indicators).map(({ outcome, added, cost, cvAfter, schools }) => ({
      ...{ outcome, added, cost, cvAfter },
      schools: schools.map(({ add, valueAfter }) => [add, valueAfter]),
    })),
  ),
});

describe("withBudget", () => {
  it("gives what planning within that budget gives, from whatever budget it starts", () => {
    const money = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(county, money, fc.option(money, { nil: undefined }), (schools, budget, before) => {
        const options = { limit: 0.3, costs };
        const plan = planCounty(schools, nationalQuality2017, {
          ...options,
          ...(before !== undefined && { budget: before }),
        });
        const anew = planCounty(schools, nationalQuality2017, { ...options, budget });
        expect(bought(withBudget(plan, budget))).to.deep.equal(bought(anew));
      }),
      { numRuns: 60 },
    );
    expect(() => withBudget(planCounty([], nationalQuality2017), -1)).to.throw(RangeError);
  });
});

describe("schoolLike", () => {
  const model = {
    name: "一小",
    code: "1",
    type: "nineYear" as const,
    township: "东乡",
    whole: { books: 901, booksPerPupil: 9, multimediaRooms: "missing" as const },
    primary: { pupils: 60, backboneTeachers: 3 },
    junior: { pupils: 40, backboneTeachers: 1 },
  };
  it("has what the other has, in proportion to its pupils and in whole units, and no code of its own", () => {
    expect(schoolLike([model], { name: "新校", pupils: 50, like: "1" })).to.deep.equal([
      {
        name: "新校",
        type: "nineYear",
        township: "东乡",
        whole: { books: 451, booksPerPupil: 9, multimediaRooms: "missing" },
        primary: { pupils: 30, backboneTeachers: 2 },
        junior: { pupils: 20, backboneTeachers: 1 },
      },
    ]);
  });
  it("is none where there is nothing to be like", () => {
    expect(schoolLike([model], { name: "新校", pupils: 50, like: "二小" })).to.deep.equal([]);
    expect(
      schoolLike([{ name: "一小", whole: { books: 9 } }], { name: "新校", pupils: 5, like: "一小" }),
    ).to.deep.equal([]);
  });
});
