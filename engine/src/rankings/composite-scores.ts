// Columns and a plan into one score a unit.
import { parseChoice, shownValue } from "../choices/index.js";
import { directions, normalise, type Normalisation } from "./normalise.js";
import { effectivePlan, type EffectivePlan, type RankingColumn, type ScoringPlan } from "./scoring-plan.js";

/**
 * One score a unit out of several indicators (综合得分).
 *
 * Every indicator is made comparable (see `normalise`) over the units that have all of them, and their weighted mean is taken:
 * arithmetic Σ share · value, or geometric Π value ^ share, which lets a strong indicator make up less for a weak one. A unit
 * without a value for an indicator that weighs has no score: null. Nothing is filled in, and no weight is moved to others.
 *
 * Source: OECD and JRC, Handbook on Constructing Composite Indicators, 2008, steps 5 and 6; decision 13.
 *
 * @throws TypeError when columns differ in length, a value is not finite, the plan names no such column, a weight or target is
 * not finite or is missing, or nothing weighs
 * @throws RangeError when z scores are to be put together geometrically
 * @example
 * compositeScores(
 *   [
 *     { id: "books", direction: "higher", values: [10, 20, 40] },
 *     { id: "largestClass", direction: "lower", values: [60, 50, null] },
 *   ],
 *   { weights: { books: 3, largestClass: 1 }, normalisation: "minMax", aggregation: "arithmetic" },
 * ) // => [0, 1, null]
 */
export function compositeScores(columns: readonly RankingColumn[], plan: ScoringPlan): readonly (number | null)[] {
  requireColumns("compositeScores", columns);
  const effective = effectivePlan("compositeScores", columns, plan);
  const complete = completeUnits(effective.parts.map(({ column }) => column));
  const scores: (number | null)[] = Array.from({ length: columns[0]!.values.length }, () => null);
  scoresOf(effective, complete, comparableOver(complete)).forEach((score, i) => (scores[complete[i]!] = score));
  return scores;
}

/** Gives an indicator's comparable values over some units, each computed once. Internal. */
export type Comparable = (part: EffectivePlan["parts"][number], normalisation: Normalisation) => readonly number[];

/** Comparable values of these units, kept for the scenarios to come. Internal. */
export function comparableOver(units: readonly number[]): Comparable {
  const known = new Map<string, readonly number[]>();
  return ({ column, target }, normalisation) => {
    const key = JSON.stringify([column.id, normalisation, target]);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const values = units.map((unit) => column.values[unit]!);
    const options = { direction: column.direction, ...(target !== undefined && { target }) };
    const comparable = normalise(values, normalisation, options);
    known.set(key, comparable);
    return comparable;
  };
}

/** The scores of some units, each of which has all that weighs. Internal. */
export function scoresOf(
  { parts, normalisation, aggregation }: EffectivePlan,
  units: readonly number[],
  comparable: Comparable,
): number[] {
  const scores = units.map(() => (aggregation === "arithmetic" ? 0 : 1));
  for (const part of parts) {
    comparable(part, normalisation).forEach((value, i) => {
      if (aggregation === "arithmetic") scores[i]! += part.share * value;
      else scores[i]! *= value ** part.share;
    });
  }
  return scores;
}

/** The positions of the units that have a value in every column. Internal. */
export const completeUnits = (columns: readonly RankingColumn[]): readonly number[] =>
  Array.from({ length: columns[0]?.values.length ?? 0 }, (_, unit) => unit).filter((unit) =>
    columns.every(({ values }) => values[unit] !== null),
  );

/** @throws TypeError unless there are columns, each with an id of its own, a direction and as many values as the first, finite or null. Internal. */
export function requireColumns(caller: string, columns: readonly RankingColumn[]): void {
  const [first] = columns;
  if (first === undefined) throw new TypeError(`${caller} requires at least one column`);
  for (const { id, direction, values } of columns) {
    parseChoice(caller, `the direction of ${id}`, direction, directions);
    if (columns.filter((column) => column.id === id).length > 1) {
      throw new TypeError(`${caller} requires columns with ids of their own, got ${id} twice`);
    }
    if (values.length !== first.values.length) {
      throw new TypeError(
        `${caller} requires as many values in every column, got ${values.length} for ${id} and ${first.values.length} for ${first.id}`,
      );
    }
    for (let i = 0; i < values.length; i += 1) {
      if (values[i] === null || Number.isFinite(values[i])) continue;
      throw new TypeError(
        `${caller} requires finite values or null, got ${shownValue(values[i])} at position ${i} of ${id}`,
      );
    }
  }
}
