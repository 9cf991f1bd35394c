// The part `counties`: a row a county and stage, with means, standard deviations, coefficients of variation and verdicts.
import type { Frame } from "../frame.js";
import type { Step } from "../step.js";
import { listed } from "../step.js";
import { countySteps } from "../steps/county-verdicts.js";
import { variationSteps } from "../steps/variation.js";
import { schoolSteps } from "./schools.js";

/** The steps from the table to the verdicts on counties. */
export const allSteps = (frame: Frame): readonly Step[] => [
  ...schoolSteps(frame),
  ...variationSteps(frame),
  ...countySteps(frame),
];

/** The rows of the counties. */
export const countyRows = ({ indicators }: Frame): string => `SELECT
    ${listed([
      ...["c.county", "c.stage", "COALESCE(k.schools, 0) AS schools", "k.pupils_of_schools AS pupils"],
      ...indicators.flatMap(({ name }) => ["schools", "mean", "sd", "cv", "cv_met"].map((each) => `k.${name}_${each}`)),
      ...["k.composite_cv", "k.composite_met", "k.qualified_schools", "k.schools_met", "k.stage_met"],
      "o.county_met",
    ])}
FROM jh_county_stages c
LEFT JOIN jh_stage_verdicts k ON k.county = c.county AND k.stage = c.stage
LEFT JOIN jh_county_verdicts o ON o.county = c.county
ORDER BY c.county, c.stage`;
