// The invented nation as Parquet files, and its schools in memory for the engine.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { SchoolRecord } from "@junheng/engine/schools";
import { recordTable } from "@junheng/engine/sql";
import { recordParquet } from "../../cli/src/parquet/record-parquet.js";
import { countyName } from "../../test/sql/same-as-engine.js";
import type { NationSize, Teacher } from "./nation.js";
import { invented } from "./nation.js";

const teachersInFile = 250_000;
const schoolsInFile = 10_000;
const columns = ["county", "school_code", "stage", "full_time", "degree", "title", "subject", "backbone"] as const;

/** Where the files are, and what was made. */
export interface NationFiles {
  readonly schools: string;
  readonly teachers: string;
  readonly counties: readonly (readonly SchoolRecord[])[];
}

/** Writes them into a folder. */
export function writeNation(folder: string, size: NationSize, seed: number): NationFiles {
  const [schools, teachers] = [join(folder, "schools"), join(folder, "teachers")];
  for (const each of [schools, teachers]) mkdirSync(each, { recursive: true });
  let persons: Teacher[] = [];
  let rows: { county: string; record: SchoolRecord }[] = [];
  let [written, firstRow] = [0, 1];
  const name = (): string => `part-${String(written++).padStart(4, "0")}.parquet`;
  const putTeachers = (): void => {
    if (persons.length > 0) writeFileSync(join(teachers, name()), teacherFile(persons));
    persons = [];
  };
  const putSchools = (): void => {
    if (rows.length === 0) return;
    const table = recordTable(rows);
    // Each file counts its rows from 1, and the table counts them all.
    const numbered = table.map((column) =>
      column.name === "row_id" ? { ...column, values: rows.map((_, at) => firstRow + at) } : column,
    );
    writeFileSync(join(schools, name()), recordParquet(numbered, { key: "Junheng", value: "invented" }));
    firstRow += rows.length;
    rows = [];
  };
  const counties: (readonly SchoolRecord[])[] = [];
  const each = invented(size, seed, (teacher) => {
    persons.push(teacher);
    if (persons.length === teachersInFile) putTeachers();
  });
  for (const records of each) {
    const county = countyName(counties.length);
    counties.push(records);
    for (const record of records) rows.push({ county, record });
    if (rows.length >= schoolsInFile) putSchools();
  }
  putTeachers();
  putSchools();
  return { schools, teachers, counties };
}

const teacherFile = (persons: readonly Teacher[]): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((name) => {
        const isCount = name === "full_time" || name === "backbone";
        return {
          name,
          type: isCount ? ("INT64" as const) : ("STRING" as const),
          data: persons.map((person) => (isCount ? BigInt(person[name]) : person[name])),
        };
      }),
    }),
  );
