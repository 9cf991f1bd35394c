// What the command line names to be judged, judged: the files, by a standard, its conditions by its rubric or a province's own, all on one date.
import { countyRubrics } from "@junheng/engine/conditions";
import type { JudgedCounty } from "@junheng/engine/grounds";
import { judgeCounty } from "@junheng/engine/grounds";
import type { Submission } from "@junheng/engine/reading/forms";
import type { Rubric } from "@junheng/engine/rubrics";
import type { ReviewStepId, Standard } from "@junheng/engine/standards";
import type { Arguments } from "./arguments.js";
import { assessmentDate } from "./assessment-date.js";
import { confirmedOf } from "./confirmed-grounds.js";
import { cliText } from "./messages/cli.js";
import type { Outcome } from "./outcome.js";
import { checkOutput } from "./output/deliver.js";
import { refuse } from "./output/refuse.js";
import type { InputRead } from "./read-input.js";
import { readInput } from "./read-input.js";
import { readRubricFor } from "./read-rubric-for.js";
import { standardFor } from "./standard-for.js";
import { checkUnitNames, unitChoices } from "./unit-choices.js";
import { wasAssessed } from "./was-assessed.js";
import { wrongWord } from "./wrong-word.js";

/** The options that say what is judged, and how. */
export const judgingOptions = [
  ...(["standard", "rubric", "stage", "date", "review", "period", "confirm", "units", "sheet", "mapping"] as const),
] as const;

/** A county that was judged, and how another year of it is judged alike. */
export interface JudgedFiles {
  readonly judged: JudgedCounty;
  readonly standard: Standard;
  readonly read: InputRead;
  readonly alike: (read: Submission) => JudgedCounty;
}

/** How a county is judged, as the command line says. */
export interface Judging {
  readonly standard: Standard;
  /** The rubrics that the county's own figures are read for. */
  readonly rubrics: readonly Rubric[];
  readonly alike: (read: Submission) => JudgedCounty;
}

/** Judges the files; an outcome where nothing could be judged. */
export async function judgedFiles(options: Arguments): Promise<JudgedFiles | { readonly refused: Outcome }> {
  const { locale } = options;
  const found = await judgingOf(options);
  if ("refused" in found) return found;
  const { standard, rubrics, alike } = found;
  await checkOutput(options);
  const read = await readInput(options, { own: standard.own, rubrics });
  const judged = alike(read);
  checkUnitNames(unitChoices(options), judged.units?.units ?? [], locale);
  if (!wasAssessed(judged))
    return { refused: refuse(cliText("notAssessed", {}, locale), judged.assessment.diagnostics, options) };
  return { judged, standard, read, alike };
}

/** What the command line says of judging; an outcome where its standard or rubric cannot be read. */
export async function judgingOf(options: Arguments): Promise<Judging | { readonly refused: Outcome }> {
  const { locale } = options;
  const confirmed = confirmedOf(options);
  const units = unitChoices(options);
  const date = assessmentDate(options);
  const { standard, diagnostics } = await standardFor(options);
  if (standard === null) return { refused: refuse(cliText("standardBroken", {}, locale), diagnostics, options) };
  const review = reviewOf(options, standard);
  const own = options.rubric === undefined ? null : await readRubricFor(options, []);
  if (own?.rubric === null) return { refused: refuse(cliText("rubricBroken", {}, locale), own.diagnostics, options) };
  const rubric = own?.rubric;
  const alike = (each: Submission): JudgedCounty =>
    judgeCounty(each, standard, {
      ...(options.stage !== undefined && { stages: [options.stage] }),
      ...(rubric !== undefined && { rubric }),
      ...(review !== undefined && { review }),
      date,
      confirmed,
      units,
    });
  return { standard, rubrics: countyRubrics(rubric), alike };
}

/** The step of the standard's procedure that --review names. */
const reviewOf = ({ review, locale }: Arguments, { reviewSteps = [] }: Standard): ReviewStepId | undefined => {
  const step = reviewSteps.find(({ id, name }) => [id, name["zh-CN"], name.en].includes(review ?? id));
  if (review !== undefined && step === undefined)
    throw wrongWord(
      "wrongValue",
      review,
      reviewSteps.map(({ id }) => id),
      locale,
      "--review",
    );
  return review === undefined ? undefined : step?.id;
};
