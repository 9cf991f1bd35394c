// The county's means and coefficients of variation, in two passes: first the mean, then what lies around it.
import { caseOf, count, nothing } from "../expressions.js";
import type { Frame } from "../frame.js";
import type { Step } from "../step.js";
import { select } from "../step.js";
import { weightName } from "./values.js";

const means = (frame: Frame): Step => ({
  name: "jh_means",
  says: "means",
  query: select(
    [
      "v.county",
      "v.stage",
      "COUNT(*) AS schools",
      "SUM(v.pupils) AS pupils_of_schools",
      `${frame.plans.primary.metAtLeast === null ? nothing(frame, "integer") : count("v.qualified = 1")} AS qualified_schools`,
      `${count("v.qualified = 0")} AS failing_schools`,
      ...frame.indicators.flatMap((indicator) => {
        const { name } = indicator;
        const weight = `v.${weightName(indicator)}`;
        const weights = `SUM(${caseOf([[`v.${name} IS NOT NULL`, weight]])})`;
        return [
          `COUNT(v.${name}) AS ${name}_schools`,
          `${weights} AS ${name}_weight`,
          `SUM(${weight} * v.${name}) / ${weights} AS ${name}_mean`,
        ];
      }),
    ],
    "FROM jh_school_verdicts v\nGROUP BY v.county, v.stage",
  ),
});

const squares = ({ indicators }: Frame): Step => ({
  name: "jh_squares",
  says: "squares",
  query: select(
    [
      "v.county",
      "v.stage",
      ...indicators.map((indicator) => {
        const { name } = indicator;
        const distance = `(v.${name} - m.${name}_mean)`;
        return `SUM(v.${weightName(indicator)} * ${distance} * ${distance}) AS ${name}_squares`;
      }),
    ],
    "FROM jh_school_verdicts v\nJOIN jh_means m ON m.county = v.county AND m.stage = v.stage\nGROUP BY v.county, v.stage",
  ),
});

const variation = ({ indicators, dialect }: Frame): Step => ({
  name: "jh_variation",
  says: "variation",
  query: select(
    [
      "m.*",
      ...indicators.flatMap(({ name }) => {
        const sd = `SQRT(q.${name}_squares / m.${name}_weight)`;
        const has = `m.${name}_schools >= 2 AND m.${name}_mean <> ${dialect.double(0)}`;
        return [`${sd} AS ${name}_sd`, `${caseOf([[has, `${sd} / m.${name}_mean`]])} AS ${name}_cv`];
      }),
    ],
    "FROM jh_means m\nJOIN jh_squares q ON q.county = m.county AND q.stage = m.stage",
  ),
});

/** The steps from schools to the coefficients of their county. */
export const variationSteps = (frame: Frame): readonly Step[] => [means(frame), squares(frame), variation(frame)];
