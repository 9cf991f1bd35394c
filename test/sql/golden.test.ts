// The statements of each dialect as they were looked at: whoever changes them sees what becomes of them.
import { expect } from "chai";
import { dialectIds, dialects, sqlText, statements } from "@junheng/engine/sql";
import { nationalBasic2012 } from "@junheng/engine/standards";
import { goldenText, readGolden } from "./golden.js";
import { ownProvince } from "./own-province.js";

/** Words that some of the engines do not know. */
const outsideTheSubset =
  /\b(FILTER|OVER|QUALIFY|LATERAL|STDDEV|STDDEV_POP|VARIANCE|AVG|ILIKE|RETURNING)\b|\bUSING \(|::/;

describe("SQL of each dialect", () => {
  for (const dialect of dialectIds) {
    it(`${dialect} is as its golden file has it (npm run sql writes it anew)`, () => {
      expect(goldenText(dialect)).to.equal(readGolden(dialect));
    });
    it(`${dialect} keeps to what every engine knows`, () => {
      expect(goldenText(dialect).replace(/--[^\n]*/g, "")).to.not.match(outsideTheSubset);
    });
    it(`${dialect} says so where nobody executed it`, () => {
      const says = sqlText(nationalBasic2012, { dialect, part: "counties" }).includes("Not executed by us");
      expect(says).to.equal(!dialects[dialect].executed);
      expect(says).to.equal(["hive", "oracle"].includes(dialect));
    });
  }

  it("a step is made once in each part, before it is read, and by nothing but a name of ours", () => {
    for (const dialect of ["spark", "clickhouse", "hive"] as const)
      for (const part of ["schools", "counties"] as const) {
        const made: string[] = [];
        for (const { text } of statements(nationalBasic2012, { dialect, part })) {
          for (const [, read] of text.matchAll(/(?:FROM|JOIN) (jh_\w+)/g)) expect(made).to.include(read);
          const name = /^CREATE\b.*\bTABLE (\w+)/.exec(text)?.[1];
          if (name !== undefined) made.push(name);
        }
        expect(made).to.deep.equal([...new Set(made)]);
        expect(made.filter((name) => !name.startsWith("jh_"))).to.deep.equal([]);
        expect(made.length).to.be.greaterThan(10);
      }
  });

  it("a name that breaks its line stays within its comment", () => {
    const lines = sqlText(ownProvince, { dialect: "duckdb", part: "schema" }, "zh-CN").trim().split("\n");
    expect(lines.join("\n")).to.include("超班额 班数").and.include("自定 标准");
    for (const line of lines)
      expect(line).to.match(/^(--|CREATE TABLE school_records \($| {2}[a-z0-9_]+ [A-Z]+,? -- |\);$|$)/);
  });
});
