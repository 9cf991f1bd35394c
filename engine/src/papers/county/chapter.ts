// A chapter of the county's report, and what every chapter is made of.
import type { StageResult } from "../../assessment/index.js";
import type { YearsCompared } from "../../change/index.js";
import type { DiagnosticParams, Locale } from "../../diagnostics/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import type { CountyPlan } from "../../planning/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import { countyReportText, type CountyReportWord } from "../../words/index.js";
import type { Block } from "../paper.js";

/** What a report is made of. */
export interface Reported {
  readonly judged: JudgedCounty;
  readonly standard: Standard;
  readonly locale: Locale;
  /** This year beside one before it. */
  readonly before?: YearsCompared;
  readonly plan?: CountyPlan;
}

/** A chapter; one that begins with the title has no number, and an appendix is numbered by itself. */
export interface Chapter {
  /** The same in every language. */
  readonly id: string;
  readonly title: string;
  readonly place: "front" | "body" | "appendix";
  readonly blocks: readonly Block[];
}

/** Gives the texts of a report in its language. */
export type Say = (code: CountyReportWord, params?: DiagnosticParams) => string;

/** The texts of a report. */
export const sayIn =
  ({ locale }: Pick<Reported, "locale">): Say =>
  (code, params = {}) =>
    countyReportText(code, params, locale);

/** The stages that were assessed, each with its name as a report says it. */
export const stagesOf = (
  reported: Reported,
): readonly { readonly stage: CompulsoryStage; readonly name: string; readonly result: StageResult }[] =>
  compulsoryStages.flatMap((stage) => {
    const result = reported.judged.assessment.stages[stage];
    return result === undefined ? [] : [{ stage, name: sayIn(reported)(stage), result }];
  });
