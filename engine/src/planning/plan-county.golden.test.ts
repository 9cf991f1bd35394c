// The plan of the worked example's books: five schools, five limits.
import { expect } from "chai";
import { readGolden } from "../../../test/golden/read-golden.js";
import { nationalBasic2012 } from "../standards/index.js";
import { formatDecimal } from "../statistics/index.js";
import { planCounty, spendPlan, whyUnit } from "./index.js";

const schools = readGolden("cv_books_5schools")
  .filter((row) => row["school"] !== "总计")
  .map((row) => ({
    name: row["school"] ?? "",
    stage: "primary" as const,
    whole: { pupils: Number(row["students"]), books: Number(row["books"]) },
  }));

const planTo = (limit: number) =>
  planCounty(schools, nationalBasic2012, { limit, moves: true, indicators: ["booksPerPupil"] }).stages.primary!
    .indicators.booksPerPupil!;

describe("planCounty on the five schools' books", () => {
  for (const row of readGolden("plan_books_5schools")) {
    it(`brings them within ${row["limit"]} by ${row["added_whole"]} volumes or ${row["moves"]} moves`, () => {
      const plan = planTo(Number(row["limit"]));
      expect(formatDecimal(plan.continuous!.level, 6)).to.equal(row["level"]);
      expect(formatDecimal(plan.continuous!.amount, 4)).to.equal(row["added_continuous"]);
      expect(plan.needed).to.equal(Number(row["added_whole"]));
      expect(plan.schools.map(({ add }) => add).join("/")).to.equal(row["added_by_school"]);
      expect(formatDecimal(plan.cvAfter!, 6)).to.equal(row["cv_after"]);
      expect(plan.moves!.count).to.equal(Number(row["moves"]));
      const moved = schools.map((_, school) =>
        plan.moves!.list.reduce(
          (sum, { from, to, amount }) => sum + (to === school ? amount : from === school ? -amount : 0),
          0,
        ),
      );
      expect(moved.join("/")).to.equal(row["moved_by_school"]);
      // The naive plan in whole volumes takes a little more than the 424.84 in parts of them.
      expect(plan.toTheMean!.needed).to.be.within(Number(row["to_the_mean"]), Number(row["to_the_mean"]) + 3);
    });
  }
  it("says why the last volume goes to the fourth school and not to the second", () => {
    const why = planTo(0.5).schools[3]!.why!;
    expect(formatDecimal(why.valueBefore, 4)).to.equal(formatDecimal(176 / 76, 4));
    expect(why.price).to.equal((2 * 176 + 1) / 76);
    expect(why.next).to.deep.equal({ school: 1, value: 137 / 37, price: (2 * 137 + 1) / 37 });
  });
  it("says of the last of 139 volumes that it is the one that brings the variation within 0.4", () => {
    const last = whyUnit(planTo(0.4), 139)!;
    expect([last.school, last.next?.school]).to.deep.equal([1, 3]);
    expect(last.cvBefore).to.be.above(0.4);
    expect(last.cvAfter).to.be.at.most(0.4);
  });
  it("names the third school as the one that drives the variation, and that the others keep the limit without it", () => {
    const [driver] = planTo(0.5).drivers;
    expect(driver).to.include({ school: 2, side: "above", keepsWithout: true });
  });
  it("spends any number of units as its path says", () => {
    const plan = planTo(0.4);
    expect(plan.path.length).to.be.above(10);
    for (const { units, cv } of plan.path) expect(spendPlan(plan, units).cvAfter).to.be.closeTo(cv!, 1e-12);
    expect(plan.path.at(-1)!.units).to.equal(plan.toTheMean!.needed);
    expect(plan.path[0]).to.deep.equal({ units: 0, cv: plan.cvBefore });
  });
});
