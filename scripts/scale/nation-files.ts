// The invented nation as Parquet files, and its schools in memory for the engine.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { SchoolRecord } from "@junheng/engine/schools";
import { recordParquet } from "../../cli/src/parquet/record-parquet.js";
import { batchesOf } from "./nation-batches.js";
import type { NationSize, Teacher } from "./nation.js";
import { teacherColumns } from "./nation.js";

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
  const counties: (readonly SchoolRecord[])[] = [];
  let written = 0;
  for (const batch of batchesOf(size, seed)) {
    const name = `part-${String(written++).padStart(4, "0")}.parquet`;
    writeFileSync(join(schools, name), recordParquet(batch.schools, { key: "Junheng", value: "invented" }));
    writeFileSync(join(teachers, name), teacherFile(batch.teachers));
    counties.push(...batch.counties);
  }
  return { schools, teachers, counties };
}

const [no, yes] = [0n, 1n];

const teacherFile = (persons: readonly Teacher[]): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: teacherColumns.map((name) => {
        const isCount = name === "full_time" || name === "backbone";
        return {
          name,
          type: isCount ? ("INT64" as const) : ("STRING" as const),
          data: persons.map((person) => (isCount ? (person[name] === 1 ? yes : no) : person[name])),
        };
      }),
    }),
  );
