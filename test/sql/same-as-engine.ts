// Runs the statements of a standard over counties, and holds every number and verdict against the engine's own.
import { expect } from "chai";
import type { CountyAssessment, Verdict } from "@junheng/engine/assessment";
import { assessCounty } from "@junheng/engine/assessment";
import type { SchoolRecord } from "@junheng/engine/schools";
import { compulsoryStages } from "@junheng/engine/schools";
import { columnName, recordTable, statements } from "@junheng/engine/sql";
import type { Standard } from "@junheng/engine/standards";
import type { Row, SqlEngine } from "./sql-engine.js";
import { insertsOf } from "./sql-engine.js";

const nearly = 1e-12;

/** Holds a number against the engine's; notes how far it is from it, of the engine's own where that is above 1. */
type Same = (found: unknown, expected: number | null | undefined, what: string) => void;

// A nation has ten million numbers: only those that differ are worth a chain of chai.
const sameBy =
  (note: (difference: number) => void): Same =>
  (found, expected, what) => {
    const none = expected === null || expected === undefined;
    if (none && found === null) return;
    const difference =
      none || typeof found !== "number" ? NaN : Math.abs(found - expected) / Math.max(1, Math.abs(expected));
    if (difference <= nearly) note(difference);
    else expect.fail(`${what}: ${String(found)} for ${String(expected)}`);
  };

const verdict = (found: unknown, expected: Verdict | undefined, what: string): void => {
  const told = expected === null || expected === undefined ? null : Number(expected);
  if (found !== told) expect.fail(`${what}: ${String(found)} for ${told}`);
};

/** What the statements say of a table of counties. */
export interface Answers {
  readonly schools: readonly Row[];
  readonly counties: readonly Row[];
  readonly leftOut: readonly Row[];
}

let tables = 0;

/** Makes the table, fills it, asks, and takes it away. */
export async function answersOf(
  engine: SqlEngine,
  counties: readonly (readonly SchoolRecord[])[],
  standard: Standard,
  asOf: string,
): Promise<Answers> {
  const table = `t${(tables += 1)}`;
  const rows = counties.flatMap((records, county) => records.map((record) => ({ county: countyName(county), record })));
  const [schema, ...others] = statements(standard, { dialect: engine.dialect, table, asOf });
  await engine.run(schema!.text);
  for (const insert of insertsOf(table, recordTable(rows, standard), engine.dialect)) await engine.run(insert);
  // The last statement of a part answers.
  const answers = new Map<string, readonly Row[]>();
  for (const { part, text } of others) answers.set(part, await engine.run(text));
  await engine.run(`DROP TABLE ${table}`);
  const [leftOut = [], schools = [], found = []] = ["check", "schools", "counties"].map((part) => answers.get(part));
  return { schools, counties: found, leftOut };
}

/** How the county at a position is called in the table. */
export const countyName = (position: number): string => `县${String(position).padStart(4, "0")}`;

/** Holds the answers against the engine's; gives the largest difference of each county's numbers. */
export function sameAsEngine(
  { schools, counties, leftOut }: Answers,
  records: readonly (readonly SchoolRecord[])[],
  standard: Standard,
  asOf: string,
): readonly number[] {
  const [ofCounties, ofSchools, ofLeftOut] = [counties, schools, leftOut].map(byCounty);
  return records.map((own, position) => {
    if (own.length === 0) return 0;
    let largest = 0;
    const same = sameBy((difference) => (largest = Math.max(largest, difference)));
    const county = countyName(position);
    const assessed = assessCounty(own, standard, { asOf });
    sameCounty(ofCounties?.get(county) ?? [], assessed, standard, county, same);
    sameSchools(ofSchools?.get(county) ?? [], assessed, standard, county, same);
    expect(
      (ofLeftOut?.get(county) ?? []).map(({ school, reason }) => `${school} ${reason}`).toSorted(),
      county,
    ).to.deep.equal(assessed.leftOut.map(({ name, reason }) => `${name} ${reason}`).toSorted());
    return largest;
  });
}

/** Rows by their county, each in the order in which they came. */
function byCounty(rows: readonly Row[]): ReadonlyMap<unknown, readonly Row[]> {
  const found = new Map<unknown, Row[]>();
  for (const row of rows) {
    const own = found.get(row["county"]);
    if (own === undefined) found.set(row["county"], [row]);
    else own.push(row);
  }
  return found;
}

function sameCounty(
  rows: readonly Row[],
  assessed: CountyAssessment,
  standard: Standard,
  county: string,
  same: Same,
): void {
  for (const stage of compulsoryStages) {
    const row = rows.find((each) => each["stage"] === stage);
    const result = assessed.stages[stage];
    const what = `${county} ${stage}`;
    expect(row, what).to.not.equal(undefined);
    if (row === undefined) return;
    same(row["schools"], result?.schools.length ?? 0, `${what} schools`);
    if (result === undefined) continue;
    for (const { id } of standard.indicators) {
      const [name, found] = [columnName(id), result.indicators[id]];
      for (const each of ["schools", "mean", "sd", "cv"] as const)
        same(row[`${name}_${each}`], found?.[each], `${what} ${id} ${each}`);
      verdict(row[`${name}_cv_met`], found?.met, `${what} ${id} met`);
    }
    same(row["composite_cv"], result.composite?.cv ?? null, `${what} composite`);
    verdict(row["composite_met"], result.composite?.met, `${what} composite met`);
    same(row["qualified_schools"], result.qualifiedSchools, `${what} qualified`);
    verdict(row["stage_met"], result.met, `${what} met`);
  }
  verdict(rows[0]?.["county_met"], assessed.met, `${county} met`);
}

function sameSchools(
  rows: readonly Row[],
  assessed: CountyAssessment,
  standard: Standard,
  county: string,
  same: Same,
): void {
  for (const stage of compulsoryStages) {
    const found = rows.filter((row) => row["stage"] === stage);
    const expected = assessed.stages[stage]?.schools ?? [];
    expect(
      found.map(({ school }) => school),
      `${county} ${stage}`,
    ).to.deep.equal(expected.map(({ name }) => name));
    expected.forEach((school, at) => {
      const row = found[at]!;
      const what = `${county} ${stage} ${at} ${school.name}`;
      same(row["pupils"], school.pupils, `${what} pupils`);
      for (const { id } of standard.indicators) {
        const [name, own] = [columnName(id), school.indicators[id]];
        same(row[name], own?.value, `${what} ${id}`);
        verdict(row[`${name}_met`], own?.met, `${what} ${id} met`);
        same(row[`${name}_attainment`], own?.attainment, `${what} ${id} attainment`);
      }
      same(row["met_count"], school.metCount, `${what} metCount`);
      verdict(row["qualified"], school.qualified, `${what} qualified`);
    });
  }
}
