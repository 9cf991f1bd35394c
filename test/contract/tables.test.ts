// The contract of --format csv: one table, its header first, and the figures those of the JSON; and of the mark in every JSON.
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "@junheng/workbook/read";
import { inRepository, newFolder, runJunheng, succeeds, written } from "./run-junheng.js";

const county = written(
  "county.csv",
  "学校名称,学校类型,在校学生数,图书册数\n=一小,小学,100,1000\n二小,小学,300,2000\n三小,小学,200,1900\n",
);
const basic = ["--standard", "national-basic-2012"] as const;
const communities = inRepository("samples/scored-communities.xlsx");
const measure = ["measures", county, "--value", "图书册数", "--weight", "在校学生数"] as const;

/** What a command prints as a table, by the reader of tables: so its header and its figures are read as they are meant. */
const table = async (...words: readonly string[]) => {
  const text = await succeeds(...words, "--format", "csv");
  expect(text.startsWith("\uFEFF")).to.equal(true);
  expect(text.split("\r\n").every((line) => !line.includes("\n"))).to.equal(true);
  return (await readWorkbook(new TextEncoder().encode(text), "t.csv")).grids[0]?.rows ?? [];
};

describe("--format csv", () => {
  it("has of an assessment a line for each indicator of the county and of each school", async () => {
    const rows = await table("assess", county, ...basic, "--stage", "primary");
    expect(rows[0]).to.deep.equal(["学段", "学校", "指标编号", "指标", "数值", "差异系数", "标准", "达标"]);
    const json = JSON.parse(await succeeds("assess", county, ...basic, "--stage", "primary", "--format", "json")) as {
      stages: { primary: { indicators: { booksPerPupil: { mean: number; cv: number } } } };
    };
    const { mean, cv } = json.stages.primary.indicators.booksPerPupil;
    const books = rows.filter((row) => row[3] === rows.find((each) => each[4] === String(mean))?.[3]);
    expect(books.map((row) => [row[1], row[4], row[5]])).to.deep.equal([
      ["全县", String(mean), String(cv)],
      ["'=一小", "10", null],
      ["二小", String(2000 / 300), null],
      ["三小", "9.5", null],
    ]);
  });

  it("has of a collection the clean table, of scores a school a line, of measures a measure a line", async () => {
    expect((await table("collect", county)).map(([name]) => name)).to.have.length(4);
    const scores = await table("score", communities, "--rubric", "six-commons");
    const json = JSON.parse(await succeeds("score", communities, "--rubric", "six-commons", "--format", "json")) as {
      schools: { name: string }[];
    };
    expect(scores.slice(1).map(([name]) => name)).to.deep.equal(json.schools.map(({ name }) => name));
    const measured = await table(...measure);
    const { cv } = JSON.parse(await succeeds(...measure, "--format", "json")) as { cv: number };
    expect(measured.find(([id]) => id === "cv")?.[2]).to.equal(String(cv));
  });

  it("has of a check a finding a line, with its place in columns", async () => {
    const rows = await table("check", inRepository("samples/sample-county.xlsx"), "--lang", "en");
    expect(rows[0]).to.deep.equal(["severity", "finding", "school", "file", "sheet", "cell", "message", "proposal"]);
    expect(rows.some((row) => row[2] !== null && /^[A-Z]+\d+$/.test(String(row[5])))).to.equal(true);
  });

  it("is known by --out too, and goes over its own and over nothing else", async () => {
    for (const words of [["assess", county, ...basic], ["check", county], measure]) {
      const out = join(newFolder(), "r.csv");
      for (const _ of [1, 2]) await succeeds(...words, "--out", out);
      const text = readFileSync(out, "utf8");
      expect(text).to.match(/\r\n# Junheng \S+ sha256:[0-9a-f]{64}\r\n$/);
    }
    const theirs = written("theirs.csv", "学校,数\r\n");
    expect((await runJunheng("check", county, "--out", theirs)).status).to.equal(2);
    expect(readFileSync(theirs, "utf8")).to.equal("学校,数\r\n");
  });
});

describe("The mark in JSON", () => {
  it("is the last member of what every command gives, of a refusal too", async () => {
    const nothing = written("nothing.csv", "一,二\n");
    const claimed = written("claims.csv", "名称,甲,乙,算式,印出值\n生均,1000,100,a/b,10\n");
    const all = [
      ["assess", county, ...basic],
      ["score", communities, "--rubric", "six-commons"],
      ["collect", county],
      ["check", county],
      ["claims", claimed],
      measure,
      ["assess", nothing, ...basic],
      ["measures", nothing, "--value", "A", "--weight", "B"],
    ];
    for (const words of all) {
      const { output, errors } = await runJunheng(...words, "--format", "json");
      const found = JSON.parse(output === "" ? errors : output) as { generator?: { name: string } };
      expect([words[0], Object.keys(found).at(-1), found.generator?.name]).to.deep.equal([
        words[0],
        "generator",
        "Junheng",
      ]);
    }
  });
});
