// junheng compare: two years of a county and a standard in; what changed, by whom and where it leads out, as text, JSON, workbook or document.
import type { CountyTrend, ToldPair, YearsCompared } from "@junheng/engine/change";
import { compareYears, judgedYear, trendOf } from "@junheng/engine/change";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { JudgedCounty } from "@junheng/engine/grounds";
import { judgeCounty } from "@junheng/engine/grounds";
import type { Standard } from "@junheng/engine/standards";
import { changeWord } from "@junheng/engine/words";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { assessmentDate } from "../assessment-date.js";
import { confirmedOf } from "../confirmed-grounds.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { checkOutput, deliver } from "../output/deliver.js";
import { refuse } from "../output/refuse.js";
import { listOf, readYears } from "../read-years.js";
import { standardFor } from "../standard-for.js";
import { checkUnitNames, unitChoices } from "../unit-choices.js";
import { wasAssessed } from "../was-assessed.js";

export const known: Known = {
  options: [
    "standard",
    "periods",
    "stage",
    "date",
    "confirm",
    "same",
    "units",
    "sheet",
    "mapping",
    "format",
    "out",
    "timeout",
    "lang",
  ],
  formats: ["text", "json", "xlsx", "docx"],
};

/** A comparison, with the years between as a trend, and what was judged of the first and the last. */
export interface ComparedYears {
  readonly compared: YearsCompared;
  /** Null where there are two years only. */
  readonly trend: CountyTrend | null;
  readonly judged: readonly JudgedCounty[];
}

/** Compares the first year with the last. Status 1 where a year cannot be assessed. */
export async function compare(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  const told = toldPairs(options);
  const units = unitChoices(options);
  const choices = { confirmed: confirmedOf(options), date: assessmentDate(options), units };
  const { standard, diagnostics } = await standardFor(options);
  if (standard === null) return refuse(cliText("standardBroken", {}, options.locale), diagnostics, options);
  await checkOutput(options);
  const years = await readYears(options, standard);
  const judged = years.map(({ read }) =>
    judgeCounty(read, standard, { ...choices, ...(options.stage !== undefined && { stages: [options.stage] }) }),
  );
  checkUnitNames(
    units,
    judged.flatMap((each) => each.units?.units ?? []),
    options.locale,
  );
  const failed = judged.filter((each) => !wasAssessed(each));
  if (failed.length > 0)
    return refuse(
      cliText("notCompared", {}, options.locale),
      failed.flatMap(({ assessment }) => assessment.diagnostics),
      options,
    );
  const yearAt = (at: number) => {
    const { read, communities } = years.at(at)!;
    return judgedYear(read.records, judged.at(at)!, communities);
  };
  const compared = compareYears(yearAt(0), yearAt(-1), standard, { told });
  const trend = years.length > 2 ? trendOf(judged) : null;
  return await deliver(await contentOf({ compared, trend, judged }, standard, options), options);
}

/** What --same says: old=new, or old= for a school that closed. */
const toldPairs = ({ same, locale }: Arguments): readonly ToldPair[] =>
  listOf(same).map((pair) => {
    const [before = "", after, ...more] = pair
      .replaceAll("＝", "=")
      .split("=")
      .map((each) => each.trim());
    if (before === "" || after === undefined || more.length > 0)
      throw new UsageError(cliText("wrongValue", { option: "--same", value: pair, possible: ["OLD=NEW"] }, locale));
    return { before, after: after === "" ? null : after };
  });

const contentOf = async (
  years: ComparedYears,
  standard: Standard,
  { format, locale }: Arguments,
): Promise<string | Uint8Array> => {
  if (format === "json") return (await import("../compare-json.js")).compareJson(years, standard, locale);
  if (format === "text") return (await import("../print-compare.js")).compareText(years, locale);
  const { changeSheets } = await import("@junheng/engine/reports");
  const sheets = changeSheets(withYears(years), years.trend, locale);
  const { sheetsFile } = await import("../sheets-file.js");
  return await sheetsFile(sheets, { format, locale }, { title: changeWord("title", {}, locale) });
};

/** The comparison, with the errors and doubts of both years among its findings. */
const withYears = ({ compared, judged }: ComparedYears): YearsCompared => {
  const ofYears: readonly Diagnostic[] = [judged[0], judged.at(-1)].flatMap(
    (year) => year?.assessment.diagnostics.filter(({ severity }) => severity !== "note") ?? [],
  );
  return { ...compared, diagnostics: [...compared.diagnostics, ...ofYears] };
};
