// Figures whose squares leave the range of doubles: the check counts them, and they are no numbers, as to the engine.
import { expect } from "chai";
import type { SchoolRecord } from "@junheng/engine/schools";
import { recordTable, statements } from "@junheng/engine/sql";
import { latest, nationalBasic2012 } from "@junheng/engine/standards";
import { openDuckdb } from "./duckdb-engine.js";
import { answersOf, sameAsEngine } from "./same-as-engine.js";
import type { Row, SqlEngine } from "./sql-engine.js";
import { insertsOf } from "./sql-engine.js";

const countyOf = (...books: readonly number[]): readonly SchoolRecord[] =>
  books.map((each, at) => ({ name: `${at}小`, type: "primary", whole: { pupils: 200, books: each } }));

describe("Extreme figures in SQL", () => {
  let engine: SqlEngine;
  before(async () => {
    engine = await openDuckdb();
  });
  after(async () => {
    await engine.close();
  });

  const booksChecked = async (records: readonly SchoolRecord[]): Promise<Row | undefined> => {
    const [schema] = statements(nationalBasic2012, { dialect: "duckdb", part: "schema" });
    await engine.run(schema!.text);
    const rows = records.map((record) => ({ county: "甲县", record }));
    for (const insert of insertsOf("school_records", recordTable(rows), "duckdb")) await engine.run(insert);
    const [, , blanks] = statements(nationalBasic2012, { dialect: "duckdb", part: "check" });
    const found = await engine.run(blanks!.text);
    await engine.run("DROP TABLE school_records");
    return found.find((row) => row["column_name"] === "whole_books");
  };

  it("are counted column by column; zeros, blanks and figures within the bounds are not", async () => {
    expect((await booksChecked(countyOf(0, 1e-60, 1e60, 12)))?.["extreme_count"]).to.equal(0);
    expect((await booksChecked(countyOf(0, 9e-61, 2e60, 12, -3e-70)))?.["extreme_count"]).to.equal(3);
  });

  for (const books of [
    [1e-60, 3e-60],
    [3e59, 1e60],
  ] as const)
    it(`of ${books.join(" and ")}, at the bounds, have the engine's coefficient`, async () => {
      const counties = [countyOf(...books)];
      const answers = await answersOf(engine, counties, nationalBasic2012, latest);
      sameAsEngine(answers, counties, nationalBasic2012, latest);
      const row = answers.counties.find((each) => each["stage"] === "primary");
      expect(row?.["books_per_pupil_cv"]).to.be.closeTo((books[1] - books[0]) / (books[1] + books[0]), 1e-12);
    });

  it("beyond the bounds are missing, as they are to the engine", async () => {
    const counties = [countyOf(9e-61, 12, 30), countyOf(1e61, 12, 30), countyOf(1e-200, 3e-200)];
    const answers = await answersOf(engine, counties, nationalBasic2012, latest);
    sameAsEngine(answers, counties, nationalBasic2012, latest);
    const primary = answers.counties.filter((each) => each["stage"] === "primary");
    expect(primary.map((each) => each["books_per_pupil_schools"])).to.deep.equal([2, 2, 0]);
  });
});
