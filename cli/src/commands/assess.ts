// junheng assess: files and a standard in; the verdict as text, JSON, a table or a workbook out.
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { Standard } from "@junheng/engine/standards";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { judgedFiles, judgingOptions } from "../judged-files.js";
import type { Outcome } from "../outcome.js";
import { deliver } from "../output/deliver.js";
import { csvText } from "../tables/csv.js";

const oneCounty: Known = {
  options: [...judgingOptions, "format", "out", "timeout", "lang"],
  formats: ["text", "json", "csv", "xlsx", "docx"],
};

const byCounty: Known = {
  options: [...oneCounty.options, "by"],
  formats: ["text", "json", "jsonl", "csv", "xlsx"],
};

/** What the command knows in either way. */
export const known: Known = {
  options: byCounty.options,
  formats: [...new Set([...oneCounty.formats, ...byCounty.formats])],
};

/** Whether the words ask for each county by itself. */
const asksByCounty = (words: readonly string[]): boolean =>
  words.some((word) => word === "--by" || word.startsWith("--by="));

/** Assesses a county's files by a standard, and its conditions by the standard's rubric or a province's own, all on one date. */
export async function assess(words: readonly string[]): Promise<Outcome> {
  if (asksByCounty(words)) {
    const options = readArguments(words, byCounty);
    return await (await import("../counties/assess-counties.js")).assessCounties(options);
  }
  const options = readArguments(words, oneCounty);
  const found = await judgedFiles(options);
  if ("refused" in found) return found.refused;
  if (options.format === "docx") {
    const { countyReport } = await import("@junheng/engine/papers");
    const { deliverPaper } = await import("../deliver-paper.js");
    const { judged, standard } = found;
    return await deliverPaper(countyReport(judged, standard, { locale: options.locale }), options);
  }
  return await deliver(await contentOf(found.judged, found.standard, options), options);
}

const contentOf = async (
  judged: JudgedCounty,
  standard: Standard,
  { format, locale }: Arguments,
): Promise<string | Uint8Array> => {
  if (format === "json") return (await import("../assessment-json.js")).assessmentJson(judged, locale);
  if (format === "text") return (await import("../print-assessment.js")).assessmentText(judged, standard, locale);
  if (format === "csv") {
    const { assessmentTable } = await import("../tables/assessment-table.js");
    return csvText(assessmentTable(judged, standard, locale));
  }
  const { workbookSheets } = await import("@junheng/engine/reports");
  const { writeWorkbook } = await import("@junheng/workbook/write");
  return await writeWorkbook(workbookSheets(judged, standard, locale));
};
