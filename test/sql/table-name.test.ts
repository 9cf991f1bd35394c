// Names of tables come from outside: plain ones stay, odd ones are quoted, and what could end a quote is refused.
import { expect } from "chai";
import fc from "fast-check";
import { dialectIds, dialects, statements, tableName } from "@junheng/engine/sql";
import { nationalBasic2012 } from "@junheng/engine/standards";
import { openDuckdb } from "./duckdb-engine.js";

const hostile = [
  "t; DROP TABLE t",
  't" ; DROP TABLE t; --',
  "t` ; --",
  "t' OR 1=1",
  "t--",
  "t/*",
  "t\\",
  "t\n",
  "t\0",
  "",
  ".",
  "a..b",
  "a.b.c.d",
  " ",
  "x".repeat(64),
  "(SELECT 1)",
];

describe("The name of a table", () => {
  for (const name of hostile.filter((each) => each !== "t--"))
    it(`is refused where it is ${JSON.stringify(name.slice(0, 30))}`, () => {
      for (const dialect of dialectIds) expect(tableName(name, dialects[dialect])).to.equal(null);
      expect(() => statements(nationalBasic2012, { dialect: "duckdb", table: name })).to.throw(TypeError, "safely");
    });

  it("is one name in DuckDB, whatever is accepted", async () => {
    const engine = await openDuckdb();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ maxLength: 8 }), fc.string({ unit: "binary", maxLength: 8 }), fc.constantFrom(...hostile)),
        async (text) => {
          const name = tableName(text, dialects.duckdb);
          if (name === null || text.includes(".")) return;
          await engine.run(`CREATE TEMPORARY TABLE "kept" AS SELECT 1 AS one`);
          await engine.run(`CREATE TABLE ${name === "kept" ? '"other"' : quotedAlways(name)} (one INTEGER)`);
          const tables = await engine.run(
            "SELECT table_name FROM information_schema.tables WHERE table_name <> 'kept'",
          );
          expect(tables.map((row) => row["table_name"])).to.deep.equal([name === "kept" ? "other" : text]);
          await engine.run(`DROP TABLE ${name === "kept" ? '"other"' : quotedAlways(name)}`);
          await engine.run(`DROP TABLE "kept"`);
        },
      ),
      { numRuns: 100, endOnFailure: true },
    );
    await engine.close();
  });
});

/** A plain name may be a word of SQL; what is tried here is what the quotes let through. */
const quotedAlways = (name: string): string => (name.startsWith('"') ? name : `"${name}"`);
