// The two halves of a stage's verdict: its schools, and the variation between them.
import type { StageResult } from "./assessment.js";
import type { Verdict } from "./verdict.js";
import { allOf } from "./verdict.js";

/** Whether all schools are up to standard, and whether the variation keeps within its limits; null where the standard asks neither. */
export interface StageVerdicts {
  readonly schools: Verdict;
  readonly variation: Verdict;
}

/**
 * The halves of a stage's verdict (学校达标、校际差异): all schools up to standard; the composite and every limited coefficient kept.
 *
 * Rule: no before not known before yes, over schools and over coefficients, each half alone.
 * Each is yes, no or not known, as `allOf` joins what it is made of. None: null where the standard has no rule for it, or lacking
 * figures leave it open. Errors: none thrown. Source: 教督〔2012〕3号 and 教督〔2017〕6号, through the standard. Units: verdicts alone. Zeros:
 * a stage without schools is up to standard, having none below it.
 *
 * @example
 * stageParts({ schools: [], indicators: {}, composite: null, qualifiedSchools: null, met: null }) // => { schools: null, variation: null }
 */
export function stageParts({ schools, qualifiedSchools, composite, indicators }: StageResult): StageVerdicts {
  const variation = [
    ...(composite === null ? [] : [composite.met]),
    ...Object.values(indicators).flatMap(({ threshold, met }) => (threshold === null ? [] : [met])),
  ];
  return {
    schools: qualifiedSchools === null ? null : allOf(schools.map(({ qualified }) => qualified)),
    variation: variation.length === 0 ? null : allOf(variation),
  };
}
