// A made set through all of the program: bytes to grids, grids to schools, schools to one table with its findings.
import type { Collection, Decisions, SentFile } from "@junheng/engine/collection";
import { collectSchools } from "@junheng/engine/collection";
import { readSubmission } from "@junheng/engine/reading";
import type { Grid } from "@junheng/engine/reading/cells";
import { readWorkbook } from "@junheng/workbook";
import { readFileSync } from "node:fs";
import type { MadeSet } from "./truth.js";

/** A set as it was read. */
export interface ReadSet {
  readonly files: readonly SentFile[];
  readonly collection: Collection;
}

/** Reads the files of a set, each by itself. */
export async function readFiles({ files }: MadeSet): Promise<readonly SentFile[]> {
  const sent: SentFile[] = [];
  for (const { file, bytes } of files) {
    const { grids, diagnostics } = await readWorkbook(bytes, file);
    sent.push({ file, submission: grids.length === 0 ? null : readSubmission(grids), diagnostics });
  }
  return sent;
}

/** Brings what was read together. The county's own table and last year's are said to be what they are. */
export function collectSet({ truth }: MadeSet, files: readonly SentFile[], decisions: Decisions = {}): ReadSet {
  const roles = { [truth.lastYearFile]: "lastYear", [truth.countyFile]: "county" } as const;
  return { files, collection: collectSchools(files, { decisions: { roles, ...decisions } }) };
}

const forms = new URL("../golden/national-forms-2017-and-city-self-check.xlsx", import.meta.url);

/** The city's self-check as it is printed. */
export async function printedSelfCheck(): Promise<Grid> {
  const { grids } = await readWorkbook(new Uint8Array(readFileSync(forms)), "self-check.xlsx");
  const grid = grids.find(({ rows }) => String(rows[0]?.[0]).includes("自评表"));
  if (grid === undefined) throw new Error("the golden forms have no self-check");
  return grid;
}
