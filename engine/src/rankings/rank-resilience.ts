// How ranks move when the choices behind a score do.
import { weightedQuantile } from "../statistics/index.js";
import { comparableOver, completeUnits, requireColumns, scoresOf } from "./composite-scores.js";
import { rankCorrelation } from "./rank-correlation.js";
import { ranksOf } from "./ranks-of.js";
import { effectivePlan, sameEffect, type RankingColumn, type ScoringPlan } from "./scoring-plan.js";

/** Other choices: what is not said stays as it is in the plan. */
export interface Scenario extends Partial<ScoringPlan> {
  readonly name: string;
}

/** What one scenario does to the ranks. */
export interface ScenarioResult {
  readonly name: string;
  /** The plan that was followed, whole: what a reader needs to do it again. */
  readonly plan: ScoringPlan;
  /** The rank of each unit; null for those left out. */
  readonly ranks: readonly (number | null)[];
  /** By how many ranks units move on average, up or down. */
  readonly meanShift: number;
  readonly greatestShift: number;
  /** Spearman's correlation with the ranks of the plan; null where it is none. */
  readonly correlation: number | null;
}

/** What all scenarios together do to one unit. */
export interface UnitResilience {
  readonly position: number;
  readonly score: number;
  readonly rank: number;
  /** Over all scenarios and the plan itself. */
  readonly bestRank: number;
  readonly worstRank: number;
  /** The ranks that 5, 50 and 95 in a hundred scenarios do not exceed. */
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
}

/** How ranks hold. */
export interface RankResilience {
  readonly units: readonly UnitResilience[];
  readonly scenarios: readonly ScenarioResult[];
  /** Units without a value for an indicator that weighs in the plan or in a scenario: they are not ranked. */
  readonly absent: readonly { readonly position: number; readonly missing: readonly string[] }[];
}

/**
 * How ranks move under other weights, other normalisations and other means (排名稳健性).
 *
 * Rule: the rank under the plan against the rank under each scenario, of the same units.
 * The plan gives each unit a score and a rank; each scenario changes some of the plan's choices and ranks the same units again.
 * Units that lack a value for any indicator used are left out of all of it, and listed, so that every ranking is of the same
 * units. A scenario that comes to the same as the plan (the same proportions, targets that are not used, another mean of one
 * indicator) is an error: it would be reported as a choice that does not matter, although nothing was tried.
 * Cost: O(scenarios · indicators · units · log units).
 *
 * Source: OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 7.
 *
 * @throws TypeError when columns differ in length, a value is not finite, a plan names no such column, a weight or target is
 * not finite or is missing, nothing weighs, or there is no scenario
 * @throws RangeError when a scenario changes nothing, or z scores are to be put together geometrically
 * @example
 * rankResilience(
 *   [
 *     { id: "books", direction: "higher", values: [10, 20, 40] },
 *     { id: "rooms", direction: "higher", values: [6, 5, 4] },
 *   ],
 *   { weights: { books: 2, rooms: 1 }, normalisation: "minMax", aggregation: "arithmetic" },
 *   [{ name: "rooms first", weights: { books: 1, rooms: 2 } }],
 * ).units.map(({ rank, bestRank, worstRank }) => [rank, bestRank, worstRank]) // => [[3, 1, 3], [2, 2, 2], [1, 1, 3]]
 */
export function rankResilience(
  columns: readonly RankingColumn[],
  plan: ScoringPlan,
  scenarios: readonly Scenario[],
): RankResilience {
  const caller = "rankResilience";
  requireColumns(caller, columns);
  if (scenarios.length === 0) throw new TypeError(`${caller} requires at least one scenario`);
  const base = effectivePlan(caller, columns, plan);
  const tried = scenarios.map(({ name, ...changes }) => {
    const whole: ScoringPlan = { ...plan, ...changes };
    const effective = effectivePlan(caller, columns, whole);
    if (sameEffect(base, effective)) {
      throw new RangeError(`${caller} requires scenarios that change something, got ${name}, which comes to the same`);
    }
    return { name, plan: whole, effective };
  });
  const used = new Set([base, ...tried.map(({ effective }) => effective)].flatMap(({ parts }) => parts.map(idOf)));
  const usedColumns = columns.filter(({ id }) => used.has(id));
  const units = completeUnits(usedColumns);
  const comparable = comparableOver(units);
  const scores = scoresOf(base, units, comparable);
  const ranks = ranksOf(scores) as readonly number[];
  const trials = tried.map(({ effective }) => ranksOf(scoresOf(effective, units, comparable)) as readonly number[]);
  const length = columns[0]!.values.length;
  return {
    units: units.map((position, i) =>
      unitOf(
        position,
        scores[i]!,
        ranks[i]!,
        Float64Array.from(trials, (trial) => trial[i]!),
      ),
    ),
    scenarios: tried.map(({ name, plan: whole }, k) => ({
      name,
      plan: whole,
      ranks: spreadOut(trials[k]!, units, length),
      ...shiftsOf(ranks, trials[k]!),
    })),
    absent: absentUnits(usedColumns, units, length),
  };
}

const idOf = ({ column }: { readonly column: RankingColumn }): string => column.id;

const unitOf = (position: number, score: number, rank: number, trials: Float64Array): UnitResilience => {
  const quantile = (share: number): number => weightedQuantile(trials, undefined, share)!;
  return {
    position,
    score,
    rank,
    bestRank: Math.min(rank, quantile(0)),
    worstRank: Math.max(rank, quantile(1)),
    p5: quantile(0.05),
    median: quantile(0.5),
    p95: quantile(0.95),
  };
};

const shiftsOf = (ranks: readonly number[], trial: readonly number[]) => {
  const shifts = ranks.map((rank, i) => Math.abs(rank - trial[i]!));
  const sum = shifts.reduce((total, shift) => total + shift, 0);
  return {
    meanShift: shifts.length === 0 ? 0 : sum / shifts.length,
    greatestShift: shifts.reduce((most, shift) => Math.max(most, shift), 0),
    correlation: rankCorrelation(ranks, trial),
  };
};

const spreadOut = (ranks: readonly number[], units: readonly number[], length: number): readonly (number | null)[] => {
  const all: (number | null)[] = Array.from({ length }, () => null);
  units.forEach((unit, i) => (all[unit] = ranks[i]!));
  return all;
};

const absentUnits = (columns: readonly RankingColumn[], units: readonly number[], length: number) => {
  const ranked = new Set(units);
  return Array.from({ length }, (_, position) => position)
    .filter((position) => !ranked.has(position))
    .map((position) => ({
      position,
      missing: columns.filter(({ values }) => values[position] === null).map(({ id }) => id),
    }));
};
