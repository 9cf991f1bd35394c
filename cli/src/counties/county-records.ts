// The records of many counties, each with its county, as the files, their sheets, or a column of them say.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { countiesOf, sheetsOfCounty } from "@junheng/engine/reading/counties";
import type { SubmissionOptions } from "@junheng/engine/reading/forms";
import type { CountyRecord } from "@junheng/engine/sql";
import type { Standard } from "@junheng/engine/standards";
import type { Arguments } from "../arguments.js";
import { progressOn } from "../output/progress.js";
import { readFormChoices, readSchoolsOf } from "../read-input.js";
import { readCountyFiles } from "./county-files.js";

/** The records, county by county, and what was found on the way. */
export interface CountyRecords {
  readonly rows: readonly CountyRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads them as `assess --by county` does. Counties of one name in two prefectures are told apart by the prefecture. */
export async function readCountyRecords(options: Arguments, standard: Standard | undefined): Promise<CountyRecords> {
  const source = { own: standard?.own };
  const said: SubmissionOptions = {
    ...(await readFormChoices(options, source)),
    ...source,
    ...(options.period !== undefined && { period: options.period }),
  };
  const { report, clear } = progressOn(process.stderr, options.locale);
  const files = await readCountyFiles(options, report);
  clear();
  const { counties, diagnostics } = countiesOf(
    files.map(({ file }) => file),
    source,
  );
  const names = new Map<string, number>();
  for (const { name } of counties) names.set(name, (names.get(name) ?? 0) + 1);
  const read = counties.map((county) => {
    const { name, prefecture = "" } = county;
    const { records, diagnostics: found } = readSchoolsOf({ grids: sheetsOfCounty(county), diagnostics: [] }, said);
    return {
      rows: records.map((record) => ({ county: names.get(name) === 1 ? name : prefecture + name, record })),
      found,
    };
  });
  return {
    rows: read.flatMap(({ rows }) => rows),
    diagnostics: [...files.flatMap((file) => file.diagnostics), ...diagnostics, ...read.flatMap(({ found }) => found)],
  };
}
