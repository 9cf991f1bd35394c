// Why a change is what it is: the terms of each part, and the figures of a school in both years with their cells.
import type { Trace } from "../assessment/index.js";
import { traceSchoolIndicator } from "../assessment/index.js";
import type { IndicatorId } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import type { ChangePlayer } from "./parts/levelled.js";
import { changePlayers } from "./parts/levelled.js";
import { joiningTerms, type JoiningTerm } from "../statistics/contributions/index.js";
import type { IndicatorChange, YearsCompared } from "./years-compared.js";

/** One part: `value` is the sum of its terms' weight × (with − without). */
export interface PartTrace {
  readonly player: ChangePlayer;
  readonly value: number;
  readonly terms: readonly JoiningTerm[];
}

/**
 * The arithmetic behind the parts of a change (变化的拆分过程): for each player the coefficients with and without it, in every order.
 *
 * Terms that have the same coefficients are one, with their weights added. Empty where there are no parts. Formula: a part = Σ
 * weight × (coefficient with − coefficient without), Shapley's over all orders. Units: coefficients, without one. Errors: none.
 *
 * Source: Shapley, "A value for n-person games", 1953, as `joiningTerms` has it.
 *
 * @example
 * traceParts({ parts: null, states: null }) // => []
 */
export function traceParts({ parts, states }: Pick<IndicatorChange, "parts" | "states">): readonly PartTrace[] {
  if (parts === null || states === null) return [];
  return changePlayers.map((player, at) => ({
    player,
    value: parts[player],
    terms: together(joiningTerms(states, at)),
  }));
}

const together = (terms: readonly JoiningTerm[]): readonly JoiningTerm[] => {
  const found = new Map<string, JoiningTerm>();
  for (const term of terms) {
    const key = `${term.with} ${term.without}`;
    const known = found.get(key);
    found.set(key, known === undefined ? term : { ...term, weight: known.weight + term.weight });
  }
  return [...found.values()];
};

/**
 * Why a school's value changed: how it came about in each year, with the cells of its figures (指标值两年的来历).
 *
 * Formula: value = numerator ÷ divisor × per, of each year. Units: the indicator's, figures in those of their fields. Zeros are figures.
 * Source: the figures of both years, each with its cell.
 * `school` is a place in the stage's schools. Null in a year in which it has no row. Errors: a TypeError where there is no such stage,
 * school or indicator.
 *
 * @example
 * const school = (books) => ({ schools: [{ name: "一小", type: "primary", whole: { pupils: 100, books } }] });
 * const compared = compareYears(school(1000), school(2000), nationalBasic2012);
 * traceSchoolChange(compared, nationalBasic2012, "primary", 0, "booksPerPupil").after.result // => 20
 */
export function traceSchoolChange(
  compared: YearsCompared,
  standard: Standard,
  stage: CompulsoryStage,
  school: number,
  id: IndicatorId,
): { readonly before: Trace | null; readonly after: Trace | null } {
  const rows = compared.stages[stage]?.schools[school];
  if (rows === undefined) throw new TypeError(`the comparison has no school ${school} of ${stage}`);
  const traced = (year: "before" | "after"): Trace | null => {
    const row = rows[year];
    return row === null ? null : traceSchoolIndicator(compared[year].assessment, standard, stage, row, id);
  };
  return { before: traced("before"), after: traced("after") };
}
