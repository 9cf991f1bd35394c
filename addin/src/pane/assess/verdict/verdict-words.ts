// The verdict in sentences, from the assessment's numbers.
import type { CountyAssessment, LeftOutReason } from "@junheng/engine/assessment";
import type { DiagnosticParams, Locale } from "@junheng/engine/diagnostics";
import type { CompulsoryStage } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { formatDecimal } from "@junheng/engine/statistics";
import type { PaneMessage } from "../../../messages/pane.js";

type Say = (code: PaneMessage, params?: DiagnosticParams) => string;

/** The figures behind a stage's verdict, in a few sentences; the verdict itself is the engine's to say. */
export function stageSentences(
  assessment: CountyAssessment,
  standard: Standard,
  stage: CompulsoryStage,
  say: Say,
  locale: Locale,
): string {
  const result = assessment.stages[stage];
  if (result === undefined) return "";
  const sentences: string[] = [];
  if (result.composite !== null)
    sentences.push(
      result.composite.cv === null
        ? say("compositeNone")
        : say("compositeSummary", {
            cv: formatDecimal(result.composite.cv, 3),
            threshold: formatDecimal(result.composite.threshold, 2),
          }),
    );
  const judged = standard.indicators.flatMap(({ id }) => {
    const indicator = result.indicators[id];
    return indicator?.threshold === null || indicator === undefined ? [] : [{ id, ...indicator }];
  });
  if (judged.length > 0) {
    const over = judged.filter((each) => each.met === false);
    const within = judged.filter((each) => each.met === true);
    sentences.push(
      say("cvSummary", {
        count: judged.length,
        within: within.length,
        threshold: formatDecimal(judged[0]?.threshold ?? 0, 2),
      }),
    );
    if (over.length > 0)
      sentences.push(
        say("cvOver", {
          list: over.map((each) => say("cvItem", { indicator: each.id, cv: formatDecimal(each.cv ?? 0, 3) })),
        }),
      );
  }
  if (result.qualifiedSchools !== null) {
    const count = result.schools.length;
    const short = result.schools.filter((school) => school.qualified === false).length;
    const open = count - short - result.qualifiedSchools;
    sentences.push(short + open === 0 ? say("schoolsAllMet", { count }) : say("schoolsShortSummary", { count, short }));
    if (open > 0) sentences.push(say("schoolsOpenSummary", { open }));
  }
  return locale === "zh-CN" ? sentences.join("") : sentences.map(capitalised).join(" ");
}

/** A sentence or a label as English begins it; Chinese stays as it is. */
export const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const errors: readonly LeftOutReason[] = [
  "stageUnknown",
  "pupilsMissing",
  "pupilsZero",
  "pupilsNegative",
  "pupilsNotByStage",
];

/** The schools that errors in their data keep out, by name. */
export const namesOfErrors = ({ leftOut }: CountyAssessment): readonly string[] =>
  leftOut.filter(({ reason }) => errors.includes(reason)).map(({ name }) => name);
