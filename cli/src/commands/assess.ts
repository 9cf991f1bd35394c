// junheng assess: files and a standard in; the verdict as text, JSON or a workbook out.
import type { CountyAssessment } from "@junheng/engine/assessment";
import type { JudgedCounty } from "@junheng/engine/grounds";
import { groundChecks, judgeCounty } from "@junheng/engine/grounds";
import type { Standard } from "@junheng/engine/standards";
import type { Arguments } from "../arguments.js";
import { localeOf, readArguments } from "../arguments.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { findingLines, findingObjects } from "../print-findings.js";
import { readInput } from "../read-input.js";
import { standardFor } from "../standard-for.js";

/** Assesses a county's files by a standard. */
export async function assess(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(
    words,
    ["standard", "stage", "period", "confirm", "sheet", "mapping", "format", "out", "lang"],
    localeOf(words),
  );
  const standard = standardFor(options);
  const { format, locale, out } = options;
  const fileFormat = format === "xlsx" || format === "docx";
  if (fileFormat && out === undefined) throw new UsageError(cliText("outNeeded", { format }, locale));
  const confirmed = confirmedOf(options);
  const { checkOutput, writeOutput } = await import("../write-output.js");
  if (out !== undefined) await checkOutput(out, options);
  const reading = await readInput(options);
  const judged = judgeCounty(reading, standard, {
    ...(options.stage !== undefined && { stages: [options.stage] }),
    confirmed,
  });
  if (!wasAssessed(judged.assessment)) return refusal(judged.assessment, options);
  if (out === undefined) return { status: 0, output: await textOf(judged, standard, options) };
  await writeOutput(
    out,
    fileFormat ? await bytesOf(judged, standard, options) : await textOf(judged, standard, options),
    options,
  );
  return { status: 0, output: cliText("written", { file: out }, locale) };
}

/** The grounds that the user has looked at: codes, keys that the JSON gave, or `all`. */
const confirmedOf = ({ confirm, locale }: Arguments): readonly string[] => {
  const words = (confirm ?? "").split(/[,，、\s]+/).filter((word) => word !== "");
  const possible = ["all", ...groundChecks.map(({ code }) => code)];
  const unknown = words.find((word) => !possible.includes(word.split(":")[0] ?? ""));
  if (unknown !== undefined)
    throw new UsageError(cliText("wrongValue", { option: "--confirm", value: unknown, possible }, locale));
  return words;
};

/** Whether any indicator of any stage has a value. */
const wasAssessed = ({ stages }: CountyAssessment): boolean =>
  Object.values(stages).some((stage) => Object.values(stage.indicators).some((indicator) => indicator.schools > 0));

const refusal = ({ diagnostics }: CountyAssessment, { format, locale }: Arguments): Outcome => ({
  status: 1,
  errors:
    format === "json"
      ? `${JSON.stringify({ diagnostics: findingObjects(diagnostics, locale) }, null, 2)}\n`
      : cliText("notAssessed", {}, locale) + findingLines(diagnostics, locale),
});

const textOf = async (judged: JudgedCounty, standard: Standard, { format, locale }: Arguments): Promise<string> => {
  if (format === "json") return (await import("../assessment-json.js")).assessmentJson(judged, locale);
  const { assessmentText } = await import("../print-assessment.js");
  return assessmentText(judged, standard, locale);
};

const bytesOf = async (
  judged: JudgedCounty,
  standard: Standard,
  { format, locale }: Arguments,
): Promise<Uint8Array> => {
  const { documentSheets, resultSheets } = await import("@junheng/engine/reports");
  if (format === "xlsx") {
    const { writeWorkbook } = await import("@junheng/workbook/write");
    return await writeWorkbook(resultSheets(judged, standard, locale));
  }
  const { writeDocument } = await import("@junheng/workbook/document");
  return await writeDocument(documentSheets(judged, standard, locale), standard.title[locale], locale);
};
