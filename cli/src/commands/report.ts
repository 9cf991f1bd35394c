// junheng report: files and a standard in; a paper that leaves the office out, as a document, in a document of the user's own, or as a sheet.
import type { YearsCompared } from "@junheng/engine/change";
import { compareYears, judgedYear } from "@junheng/engine/change";
import type { Paper } from "@junheng/engine/papers";
import { countyReport, leaderPage, paperSheet, schoolPages, schoolsPaper } from "@junheng/engine/papers";
import { planCounty } from "@junheng/engine/planning";
import { parsePeriod } from "@junheng/engine/reading/periods";
import type { Submission } from "@junheng/engine/reading/forms";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { assessmentDate } from "../assessment-date.js";
import { deliverPaper } from "../deliver-paper.js";
import type { JudgedFiles } from "../judged-files.js";
import { judgedFiles, judgingOptions } from "../judged-files.js";
import { cliText } from "../messages/cli.js";
import { outputText } from "../messages/output.js";
import { reportMessage } from "../messages/report.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { deliver } from "../output/deliver.js";
import { readInput } from "../read-input.js";
import { mapFor } from "../read-map.js";
import { listOf } from "../read-years.js";

const known: Known = {
  options: [
    ...judgingOptions,
    "kind",
    "before",
    "plan",
    "school",
    "map",
    "template",
    "format",
    "out",
    "timeout",
    "lang",
  ],
  formats: ["docx", "xlsx"],
};

const kinds = ["county", "leader", "schools"] as const;
type Kind = (typeof kinds)[number];

/** Writes a paper. Status 1 where a year cannot be assessed. */
export async function report(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  const { out, format, locale, template } = options;
  const kind = kindOf(options);
  if (out === undefined) throw new UsageError(outputText("needed", { format }, locale));
  if (template !== undefined && format === "xlsx") throw new UsageError(reportMessage("templateOfSheet", {}, locale));
  const found = await judgedFiles(options);
  if ("refused" in found) return found.refused;
  const papers = await papersOf(kind, found, options);
  if (format === "docx") return await deliverPaper(papers.whole, options);
  const { writeWorkbook } = await import("@junheng/workbook/write");
  return await deliver(await writeWorkbook((papers.parts ?? [papers.whole]).map(paperSheet)), options);
}

const kindOf = ({ kind = "county", locale }: Arguments): Kind => {
  const asked = kinds.find((each) => each === kind);
  if (asked === undefined)
    throw new UsageError(cliText("wrongValue", { option: "--kind", value: kind, possible: [...kinds] }, locale));
  return asked;
};

/** A paper; as sheets its parts, where it has some. */
interface Papers {
  readonly whole: Paper;
  readonly parts?: readonly Paper[];
}

const papersOf = async (kind: Kind, found: JudgedFiles, options: Arguments): Promise<Papers> => {
  const { judged, standard } = found;
  const { locale } = options;
  if (kind === "schools") {
    const schools = listOf(options.school);
    const asked = { locale, ...(schools.length > 0 && { schools }) };
    const parts = schoolPages(judged, standard, asked);
    if (parts.length === 0) throw new UsageError(reportMessage("noSchool", { names: schools }, locale));
    return { whole: schoolsPaper(judged, standard, asked), parts };
  }
  const beside = {
    locale,
    ...(options.before !== undefined && { before: await yearBefore(options.before, found, options) }),
    ...(options.plan === true && {
      plan: planCounty(found.read.records, standard, { asOf: assessmentDate(options) }),
    }),
  };
  if (kind === "county") return { whole: countyReport(judged, standard, beside) };
  const map = await mapFor(judged, options);
  return { whole: leaderPage(judged, standard, { ...beside, ...(map !== null && { map }) }) };
};

/** The year before, of another file or another period of the same ones, compared with this one. */
const yearBefore = async (before: string, found: JudgedFiles, options: Arguments): Promise<YearsCompared> => {
  const { standard, alike, read, judged } = found;
  const { period: _period, ...others } = options;
  const isPeriod = parsePeriod(before) !== null;
  const earlier = await readInput(isPeriod ? { ...options, period: before } : { ...others, files: [before] }, {
    own: standard.own,
  });
  const yearOf = (each: Submission, result = alike(each)) => judgedYear(each.records, result, { communities: [] });
  return compareYears(yearOf(earlier), yearOf(read, judged), standard);
};
