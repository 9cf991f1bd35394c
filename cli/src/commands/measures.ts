// junheng measures: a file and its columns in; every measure of balance, its definition and its parts by group out.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { noteAt } from "@junheng/engine/diagnostics";
import { groupsWithoutMean, measureBalance, measureUnweighted } from "@junheng/engine/measures";
import type { Series } from "@junheng/engine/reading/series";
import { readSeries } from "@junheng/engine/reading/series";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { checkOutput, deliver } from "../output/deliver.js";
import { refuse } from "../output/refuse.js";
import { readGrids } from "../read-input.js";
import { measureBesides } from "../measures-besides.js";
import { numberOf } from "../number-of.js";
import { measuresJson } from "../measures-json.js";
import { measuresMessage } from "../messages/measures.js";
import { measuresText } from "../print-measures.js";
import type { Measured } from "../measured.js";
import { csvText } from "../tables/csv.js";
import { measuresTable } from "../tables/measures-table.js";

export const known: Known = {
  options: ["value", "weight", "group", "line", "intervals", "sheet", "period", "format", "out", "timeout", "lang"],
  formats: ["text", "json", "csv"],
};

/** Measures one column of a file. Status 1 where there is nothing to measure. */
export async function measures(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  const { value, weight, group, period, locale, files } = options;
  if (value === undefined || weight === undefined) throw new UsageError(cliText("noValueColumn", {}, locale));
  if (files.length > 1) throw new UsageError(cliText("oneFileOnly", { count: files.length }, locale));
  const line = numberOf("--line", options.line, isLine, ["25", "0.8"], options.locale);
  await checkOutput(options);
  const input = await readGrids(options);
  const request = { value, weight, ...(group !== undefined && { group }), ...(period !== undefined && { period }) };
  const reading = input.grids.length === 0 ? null : readSeries(input.grids, request);
  const found = [...input.diagnostics, ...(reading?.diagnostics ?? [])];
  if (reading === null || reading.series === null || reading.series.values.length === 0)
    return refuse(cliText("notMeasured", {}, locale), found, options);
  const { series, period: read, otherPeriods } = reading;
  const { intervals } = options;
  if (intervals === "jackknife" && series.values.length > mostForJackknife)
    throw new UsageError(
      measuresMessage("tooManyRows", { count: series.values.length, most: mostForJackknife }, locale),
    );
  const besides = measureBesides(series, { line, intervals });
  const measured = { ...measure(series, found), besides, period: read, otherPeriods };
  return await deliver(contentOf(measured, options), options);
}

/** Each row is left out once: beyond this it takes minutes. */
const mostForJackknife = 5000;

/** Above zero, and no more than a number holds. */
const isLine = (value: number): boolean => value > 0 && Number.isFinite(value);

const contentOf = (measured: Measured, { format, locale }: Arguments): string => {
  if (format === "json") return measuresJson(measured, locale);
  return format === "csv" ? csvText(measuresTable(measured, locale)) : measuresText(measured, locale);
};

const measure = (
  series: Series,
  found: readonly Diagnostic[],
): Omit<Measured, "besides" | "period" | "otherPeriods"> => {
  const balance = measureBalance(series.values, series.weights, series.groups);
  const unweighted = measureUnweighted(series.values);
  return { series, balance, unweighted, diagnostics: [...found, ...findingsOf(series)] };
};

/** Why some of the measures are none. */
const findingsOf = ({ values, weights, groups, file, sheet, cells }: Series): readonly Diagnostic[] => {
  const where = { ...(file !== undefined && { file }), sheet };
  const zeros = cells.filter((_, position) => values[position] === 0);
  const [first] = zeros;
  const empty = groups === undefined ? [] : groupsWithoutMean(values, weights, groups);
  const [group, other] = new Set(groups ?? []);
  return [
    ...(first === undefined ? [] : [noteAt("valuesOfZero", { ...where, cell: first }, { count: zeros.length })]),
    ...(group !== undefined && other === undefined ? [noteAt("oneGroup", where, { group })] : []),
    ...(other === undefined || empty.length === 0 ? [] : [noteAt("groupsWithoutMean", where, { groups: empty })]),
  ];
};
