// junheng table: files in; the schools in them out as one flat table, which the statements of junheng sql read.
import { basename, extname } from "node:path";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { warningAt } from "@junheng/engine/diagnostics";
import { indicators } from "@junheng/engine/indicators";
import type { LegalUnit } from "@junheng/engine/legal-units";
import { foldUnits } from "@junheng/engine/legal-units";
import { countiesOf } from "@junheng/engine/reading/counties";
import type { SchoolRecord } from "@junheng/engine/schools";
import { isFigure } from "@junheng/engine/schools";
import type { CountyRecord } from "@junheng/engine/sql";
import { recordTable } from "@junheng/engine/sql";
import type { Standard } from "@junheng/engine/standards";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import type { CountyRecords } from "../counties/county-records.js";
import { readCountyRecords } from "../counties/county-records.js";
import { filesAt } from "../files-at.js";
import { cliText } from "../messages/cli.js";
import { warehouseText } from "../messages/warehouse.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { checkOutput, deliver, goesToFile } from "../output/deliver.js";
import { parquetProperty } from "../output/own-mark.js";
import { refuse } from "../output/refuse.js";
import { findingLines } from "../print-findings.js";
import { readInput } from "../read-input.js";
import { standardFor } from "../standard-for.js";
import { recordCsv } from "../tables/record-csv.js";
import { checkUnitNames, unitChoices } from "../unit-choices.js";

export const known: Known = {
  options: ["standard", "by", "period", "units", "sheet", "mapping", "format", "out", "timeout", "lang"],
  formats: ["csv", "parquet"],
};

/** Writes the table. Status 1 where no school was read. */
export async function table(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  const { locale } = options;
  if (options.files.length === 0) throw new UsageError(cliText("noFile", {}, locale));
  await checkOutput(options);
  const named = options.standard === undefined ? null : await standardFor(options);
  if (named !== null && named.standard === null)
    return refuse(cliText("standardBroken", {}, locale), named.diagnostics, options);
  const standard = named?.standard ?? undefined;
  const { rows, units, diagnostics } = await (options.by === undefined ? readCounties : readCountyRecords)(
    options,
    standard,
  );
  checkUnitNames(unitChoices(options), units, locale);
  if (rows.length === 0) return refuse(warehouseText("noRecords", {}, locale), diagnostics, options);
  const outcome = await deliver(await contentOf(rows, standard, options), options);
  return { ...outcome, errors: `${remarks(rows, options)}${findingLines(diagnostics, locale)}` };
}

/** Each file, or each folder with all of its files, is a county. */
async function readCounties(options: Arguments, standard: Standard | undefined): Promise<CountyRecords> {
  const counties = new Set<string>();
  const [rows, units, diagnostics]: [CountyRecord[], LegalUnit[], Diagnostic[]] = [[], [], []];
  const choices = unitChoices(options);
  for (const path of options.files) {
    const county = basename(path, extname(path));
    if (counties.has(county)) throw new UsageError(warehouseText("sameCounty", { county }, options.locale));
    counties.add(county);
    const files = (await filesAt(path)).map((file) => file.path);
    const read = await readInput({ ...options, files }, { own: standard?.own });
    const folded = foldUnits(read.records, { told: read.units ?? [], choices });
    for (const record of folded.records) rows.push({ county, record });
    for (const unit of folded.units) units.push(unit);
    for (const found of read.diagnostics) diagnostics.push(found);
    const within = countiesOf([{ path: [basename(path)], grids: read.grids }], standard ?? {}).counties;
    if (within.length > 1)
      diagnostics.push(
        warningAt(
          "severalCountiesInFile",
          { file: path },
          { count: within.length, names: within.slice(0, 12).map(({ name }) => name), county },
        ),
      );
  }
  return { rows, units, diagnostics };
}

const contentOf = async (
  rows: readonly CountyRecord[],
  standard: Standard | undefined,
  options: Arguments,
): Promise<string | Uint8Array> => {
  const columns = recordTable(rows, standard);
  if (options.format === "csv") return goesToFile(options) ? recordCsv(columns) : `${recordCsv(columns)}\n`;
  const { recordParquet } = await import("../parquet/record-parquet.js");
  return recordParquet(columns, parquetProperty);
};

const remarks = (rows: readonly CountyRecord[], { locale }: Arguments): string => {
  const given = rows.reduce((sum, { record }) => sum + givenIn(record), 0);
  const counties = new Set(rows.map(({ county }) => county)).size;
  return `${warehouseText("rows", { rows: rows.length, counties }, locale)}${given === 0 ? "" : warehouseText("givenValues", { count: given }, locale)}`;
};

/** How many values a record has that its sheet gives per pupil. */
const givenIn = (record: SchoolRecord): number =>
  [record.whole, record.primary, record.junior]
    .map((figures) => indicators.filter(({ id }) => isFigure(figures?.[id])).length)
    .reduce((sum, each) => sum + each, 0);
