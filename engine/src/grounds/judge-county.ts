// The one way from what was read to a verdict: every host calls this.
import type { AssessmentOptions, CountyAssessment } from "../assessment/index.js";
import { assessCounty } from "../assessment/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import type { ApplicationFigure, CountyDimension } from "../conditions/index.js";
import {
  applicationFigures,
  chooseFacts,
  countyFacts,
  countyProfile,
  judgeConditions,
  rubricsOfConditions,
} from "../conditions/index.js";
import type { UnitChoices } from "../legal-units/index.js";
import { foldUnits, unitSchoolsNotFound } from "../legal-units/index.js";
import type { Rubric } from "../rubrics/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { ReviewStep, ReviewStepId, Standard } from "../standards/index.js";
import type { UnitsCompared } from "./compare-units.js";
import { compareUnits } from "./compare-units.js";
import type { Ground, ReadCounty } from "./ground.js";
import type { GroundOptions } from "./grounds-of.js";
import { groundsOf } from "./grounds-of.js";
import type { CountyVerdict } from "./verdict-of.js";
import { schoolsInDoubt, verdictOf } from "./verdict-of.js";

/** How a county is judged: how it is assessed, on which date, by which rubric, and what the user has confirmed. */
export interface JudgeOptions extends AssessmentOptions, GroundOptions {
  /**
   * The date of the assessment (ISO): of every threshold, where `asOf` says no other, and of every rule of the conditions. Without it
   * the newest thresholds hold, and the rules that have no end.
   */
  readonly date?: string;
  /** A province's own rubric, in the place of the one that the standard's conditions name. */
  readonly rubric?: Rubric;
  /** The step of the standard's procedure for which it is judged (评估环节); one that the standard does not have is not named. */
  readonly review?: ReviewStepId;
  /** Whether the schools of a legal unit (1+X) count as one: by unit, or of all. Without it as the sheets say, else each by itself. */
  readonly units?: UnitChoices;
}

/** A county's numbers, what stands in the way of a verdict, and the verdict. */
export interface JudgedCounty {
  /** The numbers; its findings are those of reading, then those of the assessment. */
  readonly assessment: CountyAssessment;
  readonly grounds: readonly Ground[];
  readonly verdict: CountyVerdict;
  /** The period of the figures, and those that the same files hold beside it. */
  readonly period: string | null;
  readonly otherPeriods: readonly string[];
  /** The figures of the county's application forms; empty where neither a form nor a row of the county itself was read. */
  readonly application: readonly ApplicationFigure[];
  /** The five dimensions: what the schools were measured by, and what is known of the county itself. */
  readonly profile: readonly CountyDimension[];
  /** For which step of the review it was judged; null where none was chosen. */
  readonly review: ReviewStep | null;
  /** A province's own rubric that stood in for the one that the standard's conditions name; null where none did. */
  readonly rubric: Pick<Rubric, "id" | "title" | "source"> | null;
  /** The date of the assessment; null where none was given. */
  readonly date: string | null;
  /** The legal units among the schools, and the results both ways; null where there are none. */
  readonly units: UnitsCompared | null;
}

/**
 * Assesses a county and says what may be said of it (县域认定).
 *
 * Rule: the result of `assessCounty` is held against the expectations of `groundChecks`, and the conditions of the standard are
 * judged by what is known of the county. `county` is a `Submission`, or anything with records. Units: those of the standard. Zeros
 * are figures; what is missing is never taken for met. None: `verdict.met` is null while a ground is open that is not in
 * `confirmed`, where only one stage was asked for, or where figures leave it open; a condition is null where nothing is known of it.
 * Errors: none thrown for data.
 *
 * Source: 教督〔2012〕3号 and 教督〔2017〕6号, through the standard; decision 22 for the grounds.
 *
 * @example
 * judgeCounty({ records: [] }, nationalQuality2017).verdict.met // => null
 */
export function judgeCounty(county: ReadCounty, standard: Standard, options: JudgeOptions = {}): JudgedCounty {
  const { confirmed = [], date, rubric, review, units: unitChoices = {}, ...given } = options;
  const asOf = given.asOf ?? date;
  const choices = { ...given, ...(asOf !== undefined && { asOf }) };
  const counting = { told: county.units ?? [], choices: unitChoices };
  const units = compareUnits(county.records, standard, counting, choices);
  const read = { ...county, records: foldUnits(county.records, counting).records };
  const result = assessCounty(read.records, standard, choices);
  const ofUnits = unitSchoolsNotFound(county.records, counting.told).map(({ unit, schools, where }) =>
    warningAt("unitSchoolNotFound", where, { unit, count: schools.length, schools }),
  );
  const grounds = groundsOf(read, withFindings(result, read.diagnostics), standard, { confirmed }, units);
  const asked = choices.stages ?? compulsoryStages;
  const rubrics = rubricsOfConditions(standard, rubric);
  const question = {
    read,
    assessment: result,
    standard,
    rubrics,
    ...(date !== undefined && { date }),
  };
  const known = countyFacts(question);
  const inDoubt = schoolsInDoubt(grounds, asked);
  const judged = judgeConditions({ ...question, known, schoolsInDoubt: inDoubt });
  const { conditions } = judged;
  return {
    assessment: withFindings(result, read.diagnostics, ofUnits, known.findings, judged.findings),
    grounds,
    verdict: verdictOf(result, grounds, conditions, asked),
    period: read.period ?? null,
    otherPeriods: read.otherPeriods ?? [],
    application: applicationFigures({ read, facts: known.facts, conditions }),
    profile: countyProfile({ ...question, facts: chooseFacts(known.facts, inDoubt), conditions }),
    review: standard.reviewSteps?.find(({ id }) => id === review) ?? null,
    rubric: rubric === undefined || rubrics.length === 0 ? null : named(rubric),
    date: date ?? null,
    units,
  };
}

const named = ({ id, title, source }: Rubric): JudgedCounty["rubric"] => ({ id, title, source });

/** The assessment with what reading found before its own findings, and what the conditions' facts found after them. */
const withFindings = (
  assessment: CountyAssessment,
  read: readonly Diagnostic[] = [],
  ...later: readonly (readonly Diagnostic[])[]
): CountyAssessment => ({ ...assessment, diagnostics: [...read, ...assessment.diagnostics, ...later.flat()] });
