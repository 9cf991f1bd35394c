// The invented nation by the batch of whole counties: each batch's schools as the flat table has them, and its teachers.
import type { SchoolRecord } from "@junheng/engine/schools";
import type { ColumnOfValues } from "@junheng/engine/sql";
import { recordTable } from "@junheng/engine/sql";
import { countyName } from "../../test/sql/same-as-engine.js";
import type { NationSize, Teacher } from "./nation.js";
import { invented } from "./nation.js";

const teachersInBatch = 250_000;
const schoolsInBatch = 10_000;

/** Counties that follow one another. */
export interface Batch {
  readonly counties: readonly (readonly SchoolRecord[])[];
  readonly schools: readonly ColumnOfValues[];
  readonly teachers: readonly Teacher[];
}

/** The batches. One ends, too, before each of the counties whose positions are said. */
export function* batchesOf(size: NationSize, seed: number, endsBefore: readonly number[] = []): Generator<Batch> {
  let teachers: Teacher[] = [];
  let counties: (readonly SchoolRecord[])[] = [];
  let [firstCounty, firstRow] = [0, 1];
  const batch = (): Batch => {
    const rows = counties.flatMap((records, at) =>
      records.map((record) => ({ county: countyName(firstCounty + at), record })),
    );
    // Each table counts its rows from 1, and the nation counts them all.
    const schools = recordTable(rows).map((column) =>
      column.name === "row_id" ? { ...column, values: rows.map((_, at) => firstRow + at) } : column,
    );
    const made = { counties, schools, teachers };
    firstRow += rows.length;
    firstCounty += counties.length;
    [counties, teachers] = [[], []];
    return made;
  };
  const all = invented(size, seed, (teacher) => {
    teachers.push(teacher);
  });
  let schools = 0;
  for (const records of all) {
    counties.push(records);
    schools += records.length;
    const isFull = teachers.length >= teachersInBatch || schools >= schoolsInBatch;
    if (!isFull && !endsBefore.includes(firstCounty + counties.length)) continue;
    schools = 0;
    yield batch();
  }
  if (counties.length > 0) yield batch();
}
