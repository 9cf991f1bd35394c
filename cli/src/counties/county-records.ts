// The records of many counties, each with its county, as the files, their sheets, or a column of them say.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { LegalUnit } from "@junheng/engine/legal-units";
import { foldUnits } from "@junheng/engine/legal-units";
import { countiesOf, sheetsOfCounty } from "@junheng/engine/reading/counties";
import type { SubmissionOptions } from "@junheng/engine/reading/forms";
import type { CountyRecord } from "@junheng/engine/sql";
import type { Standard } from "@junheng/engine/standards";
import type { Arguments } from "../arguments.js";
import { progressOn } from "../output/progress.js";
import { readFormChoices, readSchoolsOf } from "../read-input.js";
import { unitChoices } from "../unit-choices.js";
import { readCountyFiles } from "./county-files.js";

/** The records, county by county, and what was found on the way. */
export interface CountyRecords {
  readonly rows: readonly CountyRecord[];
  /** The legal units among them, which count as `--units` says. */
  readonly units: readonly LegalUnit[];
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
  const choices = unitChoices(options);
  const names = new Map<string, number>();
  for (const { name } of counties) names.set(name, (names.get(name) ?? 0) + 1);
  const read = counties.map((county) => {
    const { name, prefecture = "" } = county;
    const submission = readSchoolsOf({ grids: sheetsOfCounty(county), diagnostics: [] }, said);
    const { records, units } = foldUnits(submission.records, { told: submission.units ?? [], choices });
    return {
      units,
      found: submission.diagnostics,
      rows: records.map((record) => ({ county: names.get(name) === 1 ? name : prefecture + name, record })),
    };
  });
  return {
    rows: read.flatMap(({ rows }) => rows),
    units: read.flatMap(({ units }) => units),
    diagnostics: [...files.flatMap((file) => file.diagnostics), ...diagnostics, ...read.flatMap(({ found }) => found)],
  };
}
