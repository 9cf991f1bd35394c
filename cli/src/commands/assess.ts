// junheng assess: files and a standard in; the verdict as text, JSON, a table or a workbook out.
import { countyRubrics } from "@junheng/engine/conditions";
import type { JudgedCounty } from "@junheng/engine/grounds";
import { judgeCounty } from "@junheng/engine/grounds";
import type { ReviewStepId, Standard } from "@junheng/engine/standards";
import type { Arguments, Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { assessmentDate } from "../assessment-date.js";
import { confirmedOf } from "../confirmed-grounds.js";
import { cliText } from "../messages/cli.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";
import { checkOutput, deliver } from "../output/deliver.js";
import { refuse } from "../output/refuse.js";
import { readInput } from "../read-input.js";
import { readRubricFor } from "../read-rubric-for.js";
import { standardFor } from "../standard-for.js";
import { wasAssessed } from "../was-assessed.js";
import { checkUnitNames, unitChoices } from "../unit-choices.js";
import { csvText } from "../tables/csv.js";

const known: Known = {
  options: [
    "standard",
    "rubric",
    "stage",
    "date",
    "review",
    "period",
    "confirm",
    "units",
    "sheet",
    "mapping",
    "format",
    "out",
    "timeout",
    "lang",
  ],
  formats: ["text", "json", "csv", "xlsx", "docx"],
};

/** Assesses a county's files by a standard, and its conditions by the standard's rubric or a province's own, all on one date. */
export async function assess(words: readonly string[]): Promise<Outcome> {
  const options = readArguments(words, known);
  const confirmed = confirmedOf(options);
  const units = unitChoices(options);
  const date = assessmentDate(options);
  const { standard, diagnostics } = await standardFor(options);
  if (standard === null) return refuse(cliText("standardBroken", {}, options.locale), diagnostics, options);
  const review = reviewOf(options, standard);
  const own = options.rubric === undefined ? null : await readRubricFor(options, []);
  if (own?.rubric === null) return refuse(cliText("rubricBroken", {}, options.locale), own.diagnostics, options);
  const rubric = own?.rubric;
  await checkOutput(options);
  const reading = await readInput(options, { own: standard.own, rubrics: countyRubrics(rubric) });
  const judged = judgeCounty(reading, standard, {
    ...(options.stage !== undefined && { stages: [options.stage] }),
    ...(rubric !== undefined && { rubric }),
    ...(review !== undefined && { review }),
    date,
    confirmed,
    units,
  });
  checkUnitNames(units, judged.units?.units ?? [], options.locale);
  if (!wasAssessed(judged))
    return refuse(cliText("notAssessed", {}, options.locale), judged.assessment.diagnostics, options);
  return await deliver(await contentOf(judged, standard, options), options);
}

/** The step of the standard's procedure that --review names. */
const reviewOf = ({ review, locale }: Arguments, { reviewSteps = [] }: Standard): ReviewStepId | undefined => {
  const step = reviewSteps.find(({ id, name }) => [id, name["zh-CN"], name.en].includes(review ?? id));
  if (review !== undefined && step === undefined)
    throw new UsageError(
      cliText("wrongValue", { option: "--review", value: review, possible: reviewSteps.map(({ id }) => id) }, locale),
    );
  return review === undefined ? undefined : step?.id;
};

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
  if (format === "xlsx") {
    const { workbookSheets } = await import("@junheng/engine/reports");
    const { writeWorkbook } = await import("@junheng/workbook/write");
    return await writeWorkbook(workbookSheets(judged, standard, locale));
  }
  const { countyReport } = await import("@junheng/engine/papers");
  const { writePaper } = await import("@junheng/workbook/document");
  return await writePaper(countyReport(judged, standard, { locale }));
};
