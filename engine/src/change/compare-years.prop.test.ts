// Laws of a comparison that hold for any two years of a county.
import { expect } from "chai";
import fc from "fast-check";
import { nationalBasic2012 } from "../standards/index.js";
import type { ChangeMeasures, CountyYear, IndicatorChange, MeasureChange } from "./index.js";
import { changeMeasures, changePlayers, compareYears } from "./index.js";
import { booksSchool } from "./test-support.js";

/** A school in two years: pupils and books, or not there, or without a figure of books. */
const inYear = fc.record({
  pupils: fc.integer({ min: 1, max: 2500 }),
  books: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 50_000 }) }, fc.constant("missing" as const)),
});
const twoYears = fc.record({
  before: fc.option(inYear, { nil: null, freq: 8 }),
  after: fc.option(inYear, { nil: null, freq: 8 }),
  township: fc.constantFrom("甲镇", "乙镇", undefined),
});
type TwoYearsOfSchool = typeof twoYears extends fc.Arbitrary<infer T> ? T : never;
const county = fc.array(twoYears, { minLength: 2, maxLength: 20 });

const yearOf = (
  schools: readonly TwoYearsOfSchool[],
  year: "before" | "after",
  order = [...schools.keys()],
): CountyYear => ({
  schools: order.flatMap((at) => {
    const { [year]: figures, township } = schools[at]!;
    return figures === null
      ? []
      : [
          booksSchool(`${at}校`, figures.pupils, figures.books, {
            code: String(1000 + at),
            ...(township && { township }),
          }),
        ];
  }),
});

const booksOf = (before: CountyYear, after: CountyYear): IndicatorChange | undefined =>
  compareYears(before, after, nationalBasic2012).stages.primary?.indicators.booksPerPupil;

const measuresOf = (before: CountyYear, after: CountyYear): ChangeMeasures | undefined => {
  const compared = compareYears(before, after, nationalBasic2012);
  return compared.stages.primary && changeMeasures(compared, "primary", "booksPerPupil");
};

/** The parts are the change, to the digits that the measure has: GE(2) is beyond 2,000 where one pupil of 4,000 has everything. */
const expectToAddUp = ({ before, after, change, within, between, size }: MeasureChange): void => {
  expect(within + between + size).to.be.closeTo(change, 1e-12 * Math.max(1, before ?? 0, after ?? 0));
};

describe("Two years of any county", () => {
  it("have parts that add up to the change", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const books = booksOf(yearOf(schools, "before"), yearOf(schools, "after"));
        if (books === undefined || books.parts === null || books.change === null) return;
        const sum = changePlayers.reduce((total, player) => total + books.parts![player], 0);
        expect(sum).to.be.closeTo(books.change, 1e-12);
        expect(books.states![0]).to.be.closeTo(books.before!, 1e-12);
        expect(books.states![15]).to.be.closeTo(books.after!, 1e-12);
      }),
    );
  });

  it("have group parts that add up to the change of the measure", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const groups = measuresOf(yearOf(schools, "before"), yearOf(schools, "after"))?.groups.township;
        for (const measure of [groups?.ge2, groups?.theil]) {
          if (measure === undefined || measure === null) continue;
          expectToAddUp(measure);
        }
      }),
    );
  });

  it("have group parts too where a township had nothing at all before", () => {
    const there = inYear.filter(({ books }) => books !== "missing" && books > 0);
    const pair = fc.record({ before: there, after: there });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 9 }), fc.array(pair, { minLength: 1 }), (poor, others) => {
        const schools = [
          ...poor.map(({ before, after }) => ({ before: { ...before, books: 0 }, after, township: "甲镇" as const })),
          ...others.map((each) => ({ ...each, township: "乙镇" as const })),
        ];
        const groups = measuresOf(yearOf(schools, "before"), yearOf(schools, "after"))?.groups.township;
        for (const measure of [groups!.ge2!, groups!.theil!]) expectToAddUp(measure);
      }),
    );
  });

  it("part a change of the Gini coefficient into progressivity and reranking, which is never below 0", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const found = measuresOf(yearOf(schools, "before"), yearOf(schools, "after"))?.progressivity;
        if (found === undefined || found === null) return;
        const { gini, progressivity, reranking } = found;
        expect(reranking - progressivity).to.be.closeTo(gini.after! - gini.before!, 1e-12);
        expect(reranking).to.be.at.least(-1e-12);
      }),
    );
  });

  it("are never levelled down where only low schools are raised", () => {
    fc.assert(
      fc.property(
        fc.array(
          inYear.filter(({ books }) => books !== "missing"),
          { minLength: 2, maxLength: 12 },
        ),
        fc.nat(5000),
        (figures, more) => {
          const before = figures.map((each) => ({ before: each, after: each, township: undefined }));
          const pupils = figures.reduce((sum, each) => sum + each.pupils, 0);
          const mean = figures.reduce((sum, each) => sum + (each.books as number), 0) / pupils;
          const raised = before.map((each) => {
            const books = each.before.books as number;
            const isLow = books / each.before.pupils < mean;
            return { ...each, after: { ...each.after, books: isLow ? books + more : books } };
          });
          const levelled = booksOf(yearOf(raised, "before"), yearOf(raised, "after"))?.levelled;
          expect(levelled).not.to.be.oneOf(["down", "both"]);
        },
      ),
    );
  });

  it("change by nothing when the schools stand in another order", () => {
    fc.assert(
      fc.property(
        county.chain((schools) =>
          fc.record({
            schools: fc.constant(schools),
            order: fc.shuffledSubarray([...schools.keys()], { minLength: schools.length }),
          }),
        ),
        ({ schools, order }) => {
          const one = booksOf(yearOf(schools, "before"), yearOf(schools, "after"));
          const other = booksOf(yearOf(schools, "before", order), yearOf(schools, "after", order.toReversed()));
          expect(other?.levelled).to.equal(one?.levelled);
          for (const player of changePlayers)
            if (one !== undefined && one.parts !== null)
              expect(other!.parts![player]).to.be.closeTo(one.parts[player], 1e-12);
        },
      ),
    );
  });

  it("are measured alike when the schools stand in another order", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const order = [...schools.keys()].toReversed();
        const one = measuresOf(yearOf(schools, "before"), yearOf(schools, "after"));
        const other = measuresOf(yearOf(schools, "before", order), yearOf(schools, "after", order));
        if (one?.convergence)
          expect(other!.convergence!.weighted.beta).to.be.closeTo(one.convergence.weighted.beta, 1e-9);
        if (typeof one?.ranks.tau === "number") expect(other!.ranks.tau).to.be.closeTo(one.ranks.tau, 1e-12);
      }),
    );
  });
});
