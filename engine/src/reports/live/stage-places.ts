// Where everything stands on the sheet of a stage: columns of the schools' figures, rows of the county's.
import type { StageResult } from "../../assessment/index.js";
import type { Indicator } from "../../indicators/index.js";
import { indicatorIn } from "../../indicators/index.js";
import { columnLetters } from "../../reading/cells/index.js";
import type { Standard, StandardIndicator } from "../../standards/index.js";

/** The rows above the schools, counted from 1 as formulas do. */
export const rowsAbove = {
  title: 1,
  note: 2,
  rules: 3,
  verdicts: 4,
  groups: 5,
  headings: 6,
  minimum: 7,
  counted: 8,
  mean: 9,
  sd: 10,
  cv: 11,
  limit: 12,
  within: 13,
  oursMean: 14,
  oursCv: 15,
  check: 16,
} as const;

/** The row of the first school. */
export const firstSchool = 17;

/** An indicator with the columns of its figures, by their letters. */
export interface IndicatorColumns {
  readonly entry: StandardIndicator;
  readonly indicator: Indicator;
  readonly minimum: number | null;
  readonly value: string;
  /** How far the threshold is reached; none where nothing is asked of a school. */
  readonly attainment: string | null;
  /** What a school weighs: its pupils, or what else the indicator is divided by. */
  readonly weight: string;
  readonly deviation: string;
}

/** The columns of a stage's sheet. */
export interface StagePlaces {
  readonly indicators: readonly IndicatorColumns[];
  readonly pupils: string;
  /** How many indicators are met, and whether the school is up to standard; none without a rule for schools. */
  readonly rule: { readonly metCount: string; readonly qualified: string } | null;
  readonly lastSchool: number;
  readonly width: number;
  /** How many columns are printed: names, values and verdicts; the others show the way. */
  readonly printed: number;
}

/** Gives the columns out, in order: name, pupils, values, the rule's two, attainments, other divisors, squared deviations. */
export function stagePlaces({ schools, indicators, qualifiedSchools }: StageResult, standard: Standard): StagePlaces {
  let next = 1;
  const column = (): string => columnLetters(next++);
  const pupils = column();
  const measured = standard.indicators.map((entry) => {
    const minimum = indicators[entry.id]?.minimum ?? null;
    return { entry, indicator: indicatorIn(entry.id, standard), minimum, value: column() };
  });
  const rule = qualifiedSchools === null ? null : { metCount: column(), qualified: column() };
  const printed = next;
  const attained = measured.map((each) => ({ ...each, attainment: each.minimum === null ? null : column() }));
  const weighed = attained.map((each) => ({ ...each, weight: each.indicator.over === "pupils" ? pupils : column() }));
  const placed = weighed.map((each) => ({ ...each, deviation: column() }));
  return { indicators: placed, pupils, rule, lastSchool: firstSchool + schools.length - 1, width: next, printed };
}
