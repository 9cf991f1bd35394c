// Laws of rows: a row that is no school is never read as one, whatever it is called, and no school is ever left out.
import { expect } from "chai";
import fc from "fast-check";
import type { Cell } from "../cells/index.js";
import { readSchools } from "../schools/read-schools.js";
import { county, headersWith, labelRow, layout, madeStatistics, rowOf } from "./test-files/made-county.js";
import type { Layout, MadeSchool } from "./test-files/made-county.js";
import { madeLabels } from "./test-files/made-labels.js";

const read = (rows: readonly (readonly Cell[])[], has: Layout): readonly string[] =>
  readSchools([{ sheet: "小学", rows: [headersWith(has), ...rows] }]).records.map(({ name }) => name);

const namesOf = (schools: readonly MadeSchool[]): readonly string[] => schools.map(({ name }) => name);

/** Columns as columns of all schools, or of those from a place on. */
const statisticOf = (schools: readonly MadeSchool[], statistic: string): readonly Cell[] =>
  (schools[0]?.figures ?? []).map((_, at) =>
    (madeStatistics[statistic] as (values: readonly number[]) => Cell)(
      schools.map(({ figures }) => figures[at] as number),
    ),
  );

const statistic = fc.constantFrom(...Object.keys(madeStatistics));

describe("Rows of a table of schools", () => {
  it("has more than two hundred labels to try", () => {
    expect(new Set(madeLabels).size).to.be.greaterThan(200);
  });

  it("no school of a county is left out", () => {
    fc.assert(
      fc.property(county(1, 40), layout, (schools, has) => {
        expect(
          read(
            schools.map((each) => rowOf(each, has)),
            has,
          ),
        ).to.deep.equal(namesOf(schools));
      }),
      { numRuns: 300 },
    );
  });

  it("a row under, above or between schools is none, whatever it is called and however it is computed", () => {
    const inserted = fc.record({
      label: fc.constantFrom(...madeLabels),
      statistic,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      end: fc.boolean(),
    });
    fc.assert(
      fc.property(county(3, 40), layout, fc.array(inserted, { minLength: 1, maxLength: 3 }), (schools, has, others) => {
        const rows: (readonly Cell[])[] = schools.map((each) => rowOf(each, has));
        for (const { label, statistic: of, at, end } of others)
          rows.splice(
            end ? rows.length : Math.round(at * rows.length),
            0,
            labelRow(label, statisticOf(schools, of), has),
          );
        expect(read(rows, has)).to.deep.equal(namesOf(schools));
      }),
      { numRuns: 300 },
    );
  });

  it("sums of townships are none, though some of their columns are blank or averages", () => {
    fc.assert(
      fc.property(
        county(4, 40),
        layout,
        fc.constantFrom(...madeLabels),
        fc.nat(6),
        fc.boolean(),
        (schools, has, label, blank, above) => {
          const rows: (readonly Cell[])[] = [];
          for (let from = 0; from < schools.length; from += 4) {
            const block = schools.slice(from, from + 4);
            const sums = statisticOf(block, "sum").map((sum, at) => (at === blank && at > 0 ? null : sum));
            const total = labelRow(label, sums, has);
            const own = block.map((each) => rowOf(each, has));
            rows.push(...(above ? [total, ...own] : [...own, total]));
          }
          expect(read(rows, has)).to.deep.equal(namesOf(schools));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("short names without a word for a school are schools where all are named so; a row computed of them is none", () => {
    const short = (schools: readonly MadeSchool[]): readonly MadeSchool[] =>
      [...new Map(schools.map((each) => [each.name.slice(0, 2), each])).values()].map((each) => ({
        ...each,
        name: each.name.slice(0, 2),
      }));
    fc.assert(
      fc.property(
        county(6, 30)
          .map(short)
          .filter(({ length }) => length >= 6),
        layout,
        fc.constantFrom(...madeLabels),
        fc.constantFrom("sum", "mean", "deviation", "max"),
        (schools, has, label, of) => {
          const rows = schools.map((each) => rowOf(each, has));
          expect(read(rows, has)).to.deep.equal(namesOf(schools));
          const with_ = [...rows, labelRow(label, statisticOf(schools, of), has)];
          expect(read(with_, has)).to.deep.equal(namesOf(schools));
        },
      ),
      { numRuns: 100 },
    );
  });
});
