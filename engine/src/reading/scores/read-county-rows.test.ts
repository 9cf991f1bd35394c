// A county's own figures among what was sent in: never taken for a school, nor a table of schools for them.
import { expect } from "chai";
import { countyRubrics } from "../../conditions/index.js";
import { factsOfRows } from "../../conditions/index.js";
import { describeDiagnostic } from "../../words/index.js";
import type { Cell } from "../cells/index.js";
import { readSubmission } from "../read.js";

type Rows = readonly (readonly Cell[])[];

const rubrics = countyRubrics();
const schools: Rows = [
  ["学校名称", "学校类型", "在校学生数", "图书册数"],
  ["城关小学", "小学", 800, 20_000],
  ["河湾小学", "小学", 310, 9000],
];
const county: Rows = [
  ["县名", "小学最大班额", "初中最大班额", "社会认可度", "培训完成率"],
  ["某县", 45, "50人", "９２.5％", "100%"],
];
const read = (...sheets: readonly Rows[]) => {
  const reading = readSubmission(
    sheets.map((rows, at) => ({ file: `${at}.xlsx`, sheet: `表${at}`, rows })),
    { rubrics },
  );
  for (const each of reading.diagnostics)
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeDiagnostic(each, locale)).not.to.match(/\{\w+\}|undefined/);
  const own = reading.countyRows.filter(({ rubric }) => rubric === "guarantee-and-quality-2017");
  return {
    ...reading,
    own,
    schools: reading.records.map(({ name }) => name),
    values: own.map(({ values }) => Object.fromEntries(values.map(({ input, value }) => [input, value]))),
    told: reading.diagnostics.flatMap(({ severity, code }) => (severity === "note" ? [] : [code])),
  };
};

describe("A county's own row", () => {
  it("is read beside the schools, from any sheet or file, with its cells and without a complaint", () => {
    for (const sheets of [
      [schools, county],
      [county, schools],
    ]) {
      const { own, values, told, ...reading } = read(...sheets);
      expect(reading.schools).to.deep.equal(["城关小学", "河湾小学"]);
      expect(own.map(({ name }) => name)).to.deep.equal(["某县"]);
      expect(values[0]).to.deep.include({ largestPrimaryClass: 45, largestJuniorClass: 50, recognitionRate: 92.5 });
      expect(own[0]!.values.find(({ input }) => input === "largestJuniorClass")?.where.cell).to.equal("C2");
      expect(told).to.deep.equal([]);
    }
  });

  it("is read alone, and is no error for want of schools", () => {
    const { own, told } = read(county);
    expect(own).to.have.lengthOf(1);
    expect(told).to.deep.equal([]);
  });

  it("may be called the sum of the county, where no other row stands there", () => {
    expect(read([county[0]!, ["全县", 45, 50, 92.5, 100]]).own.map(({ name, named }) => [name, named])).to.deep.equal([
      ["全县", false],
    ]);
    expect(read([...county, ["合计", 45, 50, 92.5, 100]]).own.map(({ name }) => name)).to.deep.equal(["某县"]);
  });

  it("is not looked for where nobody asks for it", () => {
    expect(readSubmission([{ sheet: "县", rows: county }]).countyRows).to.deep.equal([]);
  });
});

describe("A table of schools", () => {
  it("is never a county's, whatever columns it shares with one", () => {
    const shared: Rows = [
      ["学校名称", "在校学生数", "图书册数", "小学最大班额", "初中最大班额", "社会认可度"],
      ["城关小学", 800, 20_000, 45, "/", 92],
      ["河湾小学", 310, 9000, 40, "/", 95],
    ];
    for (const rows of [shared, [shared[0]!, shared[1]!]]) {
      const reading = read(rows);
      expect(reading.own).to.deep.equal([]);
      expect(reading.schools).to.have.lengthOf(rows.length - 1);
    }
    const rates: Rows = [
      ["学校", "共同体", "交流轮岗比例", "骨干教师交流比例"],
      ["东街校", "甲共同体", 10, 20],
    ];
    expect(read(rates).own).to.deep.equal([]);
  });
});

describe("Several rows of county figures", () => {
  const facts = (...sheets: readonly Rows[]) => factsOfRows(read(...sheets).countyRows, rubrics.slice(0, 1));

  it("are one where they agree, with the cells of both", () => {
    const known = facts(county, [county[0]!, ["某县", 45, 50, 92.5, 100]]);
    expect(known.findings).to.deep.equal([]);
    expect(known.facts.map(({ input, value, cells }) => [input, value, cells.length])).to.deep.include([
      "largestPrimaryClass",
      45,
      2,
    ]);
  });

  it("are named where they differ, and nothing is chosen of that figure", () => {
    const known = facts(county, [county[0]!, ["某县", 44, 50, 92.5, 100]]);
    expect(known.findings.map(({ code, where }) => [code, where.cell])).to.deep.equal([["countyRowsDiffer", "B2"]]);
    expect(
      known.facts.filter(({ input }) => input === "largestPrimaryClass").map(({ value }) => value),
    ).to.have.members([45, 44]);
  });

  it("of several counties are none's", () => {
    const known = facts([...county, ["邻县", 40, 40, 99, 100]]);
    expect(known.facts).to.deep.equal([]);
    expect(known.findings.map(({ code, params }) => [code, params["counties"]])).to.deep.equal([
      ["countyRowsSeveral", ["某县", "邻县"]],
    ]);
  });
});
