// A county as a line of a list: its verdicts and its counts, with nothing of its schools.
import type { Verdict } from "../../assessment/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import type { CountyName } from "../../provinces/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";

/** One stage of a county in a list. */
export interface ListedStage {
  readonly schools: number;
  readonly qualified: number | null;
  /** Indicators whose coefficient is over its limit. */
  readonly over: number;
  readonly met: Verdict;
}

/** A county in a list. */
export interface ListedCounty extends CountyName {
  /** What the schools' figures say; null while something stands in the way. */
  readonly met: Verdict;
  readonly countyMet: Verdict;
  /** Grounds that are not confirmed, and errors in the data. */
  readonly open: number;
  readonly errors: number;
  readonly stages: Readonly<Partial<Record<CompulsoryStage, ListedStage>>>;
}

/**
 * A judged county as a line of a list (各县一览).
 *
 * Rule: verdicts as they were judged, grounds and errors counted, of each stage the schools that count.
 * Units: counts. Zeros: as counted. Missing: a stage that was not assessed is not there. None: a verdict that is not known is null.
 * Errors: none thrown. Source: the county's own result.
 *
 * @example
 * listedCounty({ name: "甲县" }, judgeCounty({ records: [] }, nationalQuality2017)).met // => null
 */
export function listedCounty(county: CountyName, { assessment, verdict }: JudgedCounty): ListedCounty {
  const stages: Partial<Record<CompulsoryStage, ListedStage>> = {};
  for (const stage of compulsoryStages) {
    const result = assessment.stages[stage];
    if (result === undefined) continue;
    stages[stage] = {
      schools: result.schools.length,
      qualified: result.qualifiedSchools,
      over: Object.values(result.indicators).filter(({ met }) => met === false).length,
      met: verdict.stages[stage] ?? null,
    };
  }
  return {
    ...county,
    met: verdict.met,
    countyMet: verdict.countyMet,
    open: verdict.open,
    errors: assessment.diagnostics.filter(({ severity }) => severity === "error").length,
    stages,
  };
}
