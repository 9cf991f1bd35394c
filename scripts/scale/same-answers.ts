// What a distributed engine answered, held against the engine's own results: schools, counties, and what the teachers come to.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readdirSync } from "node:fs";
import { parquetReadObjects } from "hyparquet";
import type { SchoolRecord } from "@junheng/engine/schools";
import { isFigure } from "@junheng/engine/schools";
import { columnName } from "@junheng/engine/sql";
import { latest, nationalQuality2017 } from "@junheng/engine/standards";
import { countyName, sameAsEngine } from "../../test/sql/same-as-engine.js";
import type { Row } from "../../test/sql/sql-engine.js";
import { plainRow } from "../../test/sql/sql-engine.js";

/** The rows of every part file in a folder, in the order of their names. */
export async function rowsIn(folder: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith(".parquet"))
    .sort()) {
    const { buffer } = Uint8Array.from(readFileSync(join(folder, name)));
    for (const row of await parquetReadObjects({ file: buffer })) rows.push(plainRow(row));
  }
  return rows;
}

/** The answers of one run. */
export interface ScaleAnswers {
  readonly schools: readonly Row[];
  readonly counties: readonly Row[];
  readonly leftOut: readonly Row[];
  readonly teachers: readonly Row[];
}

/** Throws where any number or verdict is not the engine's, to 1e-12. */
export function holdAgainstEngine(answers: ScaleAnswers, counties: readonly (readonly SchoolRecord[])[]): void {
  sameAsEngine(answers, counties, nationalQuality2017, latest);
  const byCode = new Map(answers.teachers.map((row) => [`${row["county"]} ${row["code"]}`, row]));
  counties.forEach((records, at) => {
    for (const { code, primary, junior } of records) {
      const row = byCode.get(`${countyName(at)} ${code}`);
      for (const [stage, figures] of Object.entries({ primary, junior }))
        for (const [id, figure] of Object.entries(figures ?? {})) {
          const found = id === "pupils" ? figure : (row?.[`${stage}_${columnName(id)}`] ?? 0);
          if (isFigure(figure) && found !== figure)
            throw new Error(`${countyName(at)} ${code} ${stage} ${id}: ${String(found)} for ${figure}`);
        }
    }
  });
}
