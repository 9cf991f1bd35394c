// Laws of periods: what is read of a table of several periods is what a clerk would have filtered by hand.
import { expect } from "chai";
import fc from "fast-check";
import type { Cell } from "../cells/grid.js";
import { readRows } from "../test-support.js";

const spellings: readonly ((year: number) => string | number)[] = [
  (year) => year,
  (year) => `${year}年`,
  (year) => `${year}年度`,
  (year) => ` ${year} `,
  (year) => String(year).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
];

const county = fc.record({
  schools: fc.integer({ min: 2, max: 12 }),
  years: fc.uniqueArray(fc.integer({ min: 2010, max: 2029 }), { minLength: 1, maxLength: 4 }),
  word: fc.constantFrom("年度", "学年", "年份", "统计年度", "报表期"),
  spelling: fc.integer({ min: 0, max: spellings.length - 1 }),
  seed: fc.integer(),
});

const bareOf = (records: readonly object[]): readonly object[] =>
  records.map((record) => ({ ...record, source: null }));

describe("one period of several", () => {
  it("is the table filtered by hand, whatever the order of its rows and the spelling of its periods", () => {
    fc.assert(
      fc.property(county, fc.gen(), ({ schools, years, word, spelling }, gen) => {
        const rows = years.flatMap((year, at) =>
          Array.from({ length: schools }, (_, k): readonly Cell[] => {
            const written = spellings[(spelling + k) % spellings.length] ?? String;
            return [written(year), `第${k + 1}小学`, 100 + at * 37 + k, 5000 + at * 100 + k];
          }),
        );
        const shuffled = gen(fc.shuffledSubarray, rows, { minLength: rows.length });
        const header = [word, "学校名称", "在校学生数", "图书册数"];
        const last = Math.max(...years);
        const byHand = shuffled.filter(([year]) => String(year).normalize("NFKC").includes(String(last)));
        const read = readRows([header, ...shuffled]);
        expect(bareOf(read.records)).to.deep.equal(bareOf(readRows([header, ...byHand]).records));
        expect(read.period).to.equal(String(last));
        expect(read.otherPeriods).to.deep.equal(
          years
            .filter((year) => year !== last)
            .sort((a, b) => b - a)
            .map(String),
        );
      }),
      { numRuns: 60 },
    );
  });
});
