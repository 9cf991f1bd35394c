// The road that docs/warehouse.md shows, by copy and paste: a workbook to a table, the table into DuckDB, and a verdict out of it.
import { expect } from "chai";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { columnName } from "@junheng/engine/sql";
import { openDuckdb } from "./duckdb-engine.js";
import type { Row, SqlEngine } from "./sql-engine.js";

const sample = fileURLToPath(new URL("../../samples/sample-county.xlsx", import.meta.url));

interface Assessed {
  readonly met: boolean | null;
  readonly stages: Readonly<
    Record<
      string,
      {
        readonly schools: readonly unknown[];
        readonly qualifiedSchools: number;
        readonly indicators: Readonly<Record<string, { readonly cv: number; readonly met: boolean }>>;
      }
    >
  >;
}

describe("From a workbook to a verdict in DuckDB", () => {
  let folder: string;
  let engine: SqlEngine;
  let assessed: Assessed;
  // Loaded in the tests, as it loads its commands itself: its errors are then of one class.
  const command = async (words: readonly string[]) =>
    await (await import("../../cli/src/run-command.js")).runCommand([...words, "--lang", "en"]);
  const at = (name: string): string => join(folder, name);
  const run = async (...words: readonly string[]): Promise<string> => {
    const { status, output = "", errors = "" } = await command(words);
    expect(status, errors).to.equal(0);
    return String(output);
  };
  const standard = ["--standard", "national-quality-2017"] as const;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "junheng-road-"));
    copyFileSync(sample, at("甲县.xlsx"));
    engine = await openDuckdb();
    assessed = JSON.parse(await run("assess", at("甲县.xlsx"), ...standard, "--format", "json")) as Assessed;
    await run("sql", ...standard, "--dialect", "duckdb", "--out", at("all.sql"));
    await run("sql", ...standard, "--dialect", "duckdb", "--part", "counties", "--out", at("counties.sql"));
    await engine.run(readFileSync(at("all.sql"), "utf8"));
  });
  after(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  const sameAsAssessed = async (): Promise<void> => {
    const rows: readonly Row[] = await engine.run(readFileSync(at("counties.sql"), "utf8"));
    expect(rows.map((row) => row["county"])).to.deep.equal(["甲县", "甲县"]);
    for (const row of rows) {
      const { schools, qualifiedSchools, indicators } = assessed.stages[String(row["stage"])]!;
      expect(row["schools"]).to.equal(schools.length);
      expect(row["qualified_schools"]).to.equal(qualifiedSchools);
      for (const [id, { cv, met }] of Object.entries(indicators)) {
        expect(row[`${columnName(id)}_cv`]).to.be.closeTo(cv, 1e-12);
        expect(row[`${columnName(id)}_cv_met`]).to.equal(Number(met));
      }
    }
  };

  for (const [name, load] of [
    ["schools.parquet", (path: string) => `INSERT INTO school_records BY NAME SELECT * FROM '${path}'`],
    ["schools.csv", (path: string) => `COPY school_records FROM '${path}' (HEADER)`],
  ] as const)
    it(`gives the command's own coefficients from ${name}, which is written over by the next run alone`, async () => {
      await run("table", at("甲县.xlsx"), "--out", at(name));
      await run("table", at("甲县.xlsx"), "--out", at(name));
      await engine.run("DELETE FROM school_records");
      await engine.run(load(at(name)));
      await sameAsAssessed();
    });

  it("reads its own tables again, of one county and of several, and gives the same", async () => {
    copyFileSync(sample, at("乙县.xlsx"));
    await run("table", at("甲县.xlsx"), "--out", at("one.parquet"));
    await run("table", at("甲县.xlsx"), at("乙县.xlsx"), "--out", at("two.parquet"));
    await run("assess", at("one.parquet"), ...standard, "--out", at("one.json"));
    await run("assess", at("two.parquet"), ...standard, "--by", "county", "--out", at("two.json"));
    const one = JSON.parse(readFileSync(at("one.json"), "utf8")) as Assessed;
    const two = JSON.parse(readFileSync(at("two.json"), "utf8")) as { readonly counties: readonly Assessed[] };
    expect(two.counties.length).to.equal(2);
    for (const county of [one, ...two.counties])
      for (const [stage, { schools, indicators, qualifiedSchools }] of Object.entries(assessed.stages)) {
        const own = county.stages[stage]!;
        expect([own.schools.length, own.qualifiedSchools]).to.deep.equal([schools.length, qualifiedSchools]);
        for (const [id, { cv, met }] of Object.entries(indicators))
          expect([own.indicators[id]?.cv, own.indicators[id]?.met], `${stage} ${id}`).to.deep.equal([cv, met]);
      }
  });

  it("writes the counties of one file apart where it is told to, and says so where it is not", async () => {
    await run("table", at("甲县.xlsx"), at("乙县.xlsx"), "--out", at("both.parquet"));
    const { errors = "" } = await command(["table", at("both.parquet"), "--out", at("both.csv")]);
    expect(errors).to.include("holds 2 counties (甲县 and 乙县)").and.include("--by county");
    await run("table", at("both.parquet"), "--by", "county", "--out", at("apart.parquet"));
    await engine.run("DELETE FROM school_records");
    await engine.run(`INSERT INTO school_records BY NAME SELECT * FROM '${at("apart.parquet")}' WHERE county = '甲县'`);
    await sameAsAssessed();
  });

  it("counts the schools of one legal unit as was decided, as the command does", async () => {
    const rows = [
      "学校名称,办学类型,总校,学生数,图书册数",
      "一小,小学,,900,18000",
      "二小,小学,一小,300,3000",
      "三小,小学,,500,9000",
    ];
    writeFileSync(at("丙县.csv"), rows.join("\n"));
    const basic = ["--standard", "national-basic-2012"] as const;
    const counties = await run("sql", ...basic, "--dialect", "duckdb", "--part", "counties");
    for (const [units, schools] of [
      ["one", 2],
      ["each", 3],
    ] as const) {
      await run("table", at("丙县.csv"), "--units", units, "--out", at("units.csv"));
      await run("assess", at("丙县.csv"), ...basic, "--units", units, "--out", at("units.json"));
      const { stages } = JSON.parse(readFileSync(at("units.json"), "utf8")) as Assessed;
      await engine.run("DELETE FROM school_records");
      await engine.run(`COPY school_records FROM '${at("units.csv")}' (HEADER)`);
      const row = (await engine.run(counties)).find(({ stage }) => stage === "primary");
      expect([row?.["schools"], stages["primary"]?.schools.length]).to.deep.equal([schools, schools]);
      expect(row?.["books_per_pupil_cv"]).to.be.closeTo(
        stages["primary"]?.indicators["booksPerPupil"]?.cv ?? NaN,
        1e-12,
      );
    }
    const { status, errors } = await command(["table", at("丙县.csv"), "--units", "四小=one", "--out", at("x.csv")]);
    expect([status, errors?.includes("四小")]).to.deep.equal([2, true]);
  });

  it("refuses a table's name that is a statement, an unknown dialect, and a county that comes twice", async () => {
    const refused = async (...words: readonly string[]): Promise<string> => {
      const { status, errors = "" } = await command(words);
      expect(status).to.equal(2);
      return errors;
    };
    expect(await refused("sql", ...standard, "--dialect", "duckdb", "--table", "t; DROP TABLE t")).to.include(
      "cannot be called",
    );
    expect(await refused("sql", ...standard, "--dialect", "access")).to.include("duckdb, postgres");
    expect(await refused("sql", ...standard)).to.include("--dialect");
    expect(await refused("table", at("甲县.xlsx"), at("甲县.xlsx"), "--out", at("x.csv"))).to.include("甲县");
  });
});
