// Rows of stages beside forms of whole schools: one school, compared with the same one in the county's table and last year.
import { expect } from "chai";
import type { Quantities, SchoolRecord, Stage } from "../schools/index.js";
import { whereOf } from "../schools/index.js";
import { collectSchools } from "./collect-schools.js";
import type { SentFile } from "./collection.js";

const columns = { name: "A", "whole.pupils": "C", "primary.pupils": "D", "junior.pupils": "E" };
const record = (file: string, row: number, more: Partial<SchoolRecord>): SchoolRecord => ({
  name: "白果学校",
  code: "9",
  type: "nineYear",
  ...more,
  source: { file, sheet: "表", row, columns },
});
const sent = (file: string, ...records: readonly SchoolRecord[]): SentFile => ({
  file,
  submission: {
    file,
    sheets: [],
    tables: [],
    records,
    countyForms: [],
    countyRows: [],
    ledger: [],
    units: [],
    period: null,
    otherPeriods: [],
    diagnostics: [],
  },
  diagnostics: [],
});
const rows = (file: string, primary: number, junior: number, more: Partial<SchoolRecord> = {}): SentFile =>
  sent(
    file,
    ...(
      [
        ["primary", primary],
        ["junior", junior],
      ] satisfies [Stage, number][]
    ).map(([stage, pupils], at) => record(file, 4 + at, { ...more, stage, whole: { pupils } })),
  );
const form = (file: string, primary: number, junior: number, whole: Quantities = {}): SentFile =>
  sent(
    file,
    record(file, 3, {
      whole: { pupils: primary + junior, ...whole },
      primary: { pupils: primary },
      junior: { pupils: junior },
    }),
  );

describe("rows of stages beside a form of the whole school", () => {
  it("are one school, whose pupils count once", () => {
    const { schools, records, versions } = collectSchools([rows("a.xlsx", 320, 210), form("b.xlsx", 320, 210)]);
    expect(schools.map(({ key }) => key)).to.deep.equal(["9"]);
    expect(versions).to.deep.equal([]);
    expect(records[0]).to.deep.include({ whole: { pupils: 530 }, primary: { pupils: 320 }, junior: { pupils: 210 } });
    expect(records[0]).to.not.have.property("stage");
    expect(whereOf(records[0]?.source, "primary.pupils")).to.deep.equal({ file: "a.xlsx", sheet: "表", cell: "C4" });
    expect(whereOf(records[0]?.source, "whole.pupils")).to.deep.equal({ file: "b.xlsx", sheet: "表", cell: "C3" });
  });

  it("are asked about where they contradict each other", () => {
    const { versions } = collectSchools([rows("a.xlsx", 320, 210), form("b.xlsx", 320, 120)]);
    expect(versions.map(({ key, paths }) => [key, paths])).to.deep.equal([["9", ["junior.pupils"]]]);
  });

  it("stay rows where nothing else was sent", () => {
    const { schools } = collectSchools([rows("a.xlsx", 320, 210)]);
    expect(schools.map(({ key }) => key)).to.deep.equal(["9 primary", "9 junior"]);
  });

  it("are compared with the county's table in either shape", () => {
    const options = { decisions: { roles: { "county.xlsx": "county" as const } } };
    const inconsistent = (...files: readonly SentFile[]): readonly string[] =>
      collectSchools(files, options)
        .findings.filter(({ rule }) => rule === "county")
        .map(({ school, params }) => `${school} ${String(params["path"])} ${String(params["countyCell"])}`);
    expect(inconsistent(rows("county.xlsx", 320, 201), form("b.xlsx", 320, 210))).to.deep.equal([
      "9 junior.pupils 表!C5",
    ]);
    expect(inconsistent(form("county.xlsx", 320, 201), rows("b.xlsx", 320, 210))).to.deep.equal([
      "9 junior whole.pupils 表!E3",
    ]);
  });

  it("of a school with one stage need no type of their own", () => {
    const untyped = sent("a.xlsx", {
      name: "白果学校",
      code: "9",
      stage: "primary",
      whole: { pupils: 320 },
      source: { file: "a.xlsx", sheet: "表", row: 4, columns },
    });
    const typed = sent("b.xlsx", record("b.xlsx", 3, { type: "primary", whole: { pupils: 320 } }));
    expect(collectSchools([untyped, typed]).records).to.have.length(1);
  });
});
