// The part `schools`: a row a school and stage, with its indicators and its verdict.
import type { Frame } from "../frame.js";
import type { Step } from "../step.js";
import { listed } from "../step.js";
import { figures } from "../steps/figures.js";
import { memberSteps } from "../steps/members.js";
import { numeratorSteps } from "../steps/numerators.js";
import { schoolVerdicts } from "../steps/school-verdicts.js";
import { scoped } from "../steps/scoped.js";
import { sourceRows } from "../steps/source-rows.js";
import { stagePupils } from "../steps/stage-pupils.js";
import { valueSteps } from "../steps/values.js";

/** The steps from the table to the rows that count. */
export const scopeSteps = (frame: Frame): readonly Step[] => [
  sourceRows(frame),
  stagePupils(frame),
  scoped(frame),
  ...memberSteps(frame),
];

/** The steps from the table to the verdicts on schools. */
export const schoolSteps = (frame: Frame): readonly Step[] => [
  ...scopeSteps(frame),
  figures(frame),
  ...numeratorSteps(frame),
  ...valueSteps(frame),
  schoolVerdicts(frame),
];

/** The rows of the schools, in the order of the table. */
export const schoolRows = ({ indicators }: Frame): string => `SELECT
    ${listed([
      ...["v.county", "v.stage", "v.head_id AS row_id", "s.code", "s.school", "v.pupils"],
      ...indicators.flatMap(({ name }) => [`v.${name}`, `v.${name}_met`, `v.${name}_attainment`]),
      "v.met_count",
      "v.qualified",
    ])}
FROM jh_school_verdicts v
JOIN jh_scoped s ON s.county = v.county AND s.row_id = v.head_id
ORDER BY v.county, v.stage, v.head_id`;
