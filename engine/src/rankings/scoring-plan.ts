// The choices behind a composite score: weights, how columns are made comparable, how they are put together.
import { nearestName, parseChoice, refuseMisspeltKeys } from "../choices/index.js";
import { normalisations, type Direction, type Normalisation } from "./normalise.js";

/** One indicator of the units that are ranked. */
export interface RankingColumn {
  readonly id: string;
  /** Whether more is better. */
  readonly direction: Direction;
  /** One value a unit; null where there is none. */
  readonly values: ArrayLike<number | null>;
}

/** How comparable values become one score: their weighted arithmetic or geometric mean. */
export const aggregations = ["arithmetic", "geometric"] as const;

/** One of both means. */
export type Aggregation = (typeof aggregations)[number];

/** The choices behind a composite score. */
export interface ScoringPlan {
  /** The weight of each indicator by its id; one that is not named weighs nothing. Only their proportions matter. */
  readonly weights: Readonly<Record<string, number>>;
  readonly normalisation: Normalisation;
  readonly aggregation: Aggregation;
  /** For `distanceToTarget`: the value of each indicator that is full marks. */
  readonly targets?: Readonly<Record<string, number>>;
}

/** A plan against its columns: the indicators that weigh, with shares that sum to 1. Internal. */
export interface EffectivePlan {
  readonly parts: readonly { readonly column: RankingColumn; readonly share: number; readonly target?: number }[];
  readonly normalisation: Normalisation;
  readonly aggregation: Aggregation;
}

/**
 * What of a plan has an effect on these columns. Internal.
 *
 * @throws TypeError when the plan names no such column or choice, a weight or target is not finite or is missing, or nothing weighs
 * @throws RangeError when z scores, which are negative for half of the units, are to be put together geometrically
 */
export function effectivePlan(caller: string, columns: readonly RankingColumn[], plan: ScoringPlan): EffectivePlan {
  refuseMisspeltKeys(caller, "a plan", plan, ["weights", "normalisation", "aggregation", "targets"]);
  const { weights, targets = {} } = plan;
  const normalisation = parseChoice(caller, "normalisation", plan.normalisation, normalisations);
  const aggregation = parseChoice(caller, "aggregation", plan.aggregation, aggregations);
  const ids = new Set(columns.map(({ id }) => id));
  for (const id of [...Object.keys(weights), ...Object.keys(targets)]) {
    if (ids.has(id)) continue;
    const near = nearestName(id, ids);
    throw new TypeError(
      `${caller} requires plans about its columns, got one about ${id}${near === null ? "" : `: did you mean ${near}?`}`,
    );
  }
  let sum = 0;
  for (const [id, weight] of Object.entries(weights)) {
    if (!Number.isFinite(weight) || weight < 0) {
      throw new TypeError(`${caller} requires finite weights of zero or more, got ${String(weight)} for ${id}`);
    }
    sum += weight;
  }
  if (!(sum > 0)) throw new TypeError(`${caller} requires an indicator with a weight above zero`);
  const weighing = columns.filter(({ id }) => (weights[id] ?? 0) > 0);
  if (normalisation === "zScore" && aggregation === "geometric" && weighing.length > 1) {
    throw new RangeError(`${caller} requires values of zero or more for a geometric mean, and z scores are negative`);
  }
  return {
    normalisation,
    // The mean of one indicator is itself, whatever the mean.
    aggregation: weighing.length === 1 ? "arithmetic" : aggregation,
    parts: weighing.map((column) => {
      const share = weights[column.id]! / sum;
      if (normalisation !== "distanceToTarget") return { column, share };
      const target = targets[column.id];
      if (!Number.isFinite(target)) {
        throw new TypeError(`${caller} requires a finite target for ${column.id}, got ${String(target)}`);
      }
      return { column, share, target: target! };
    }),
  };
}

/** Whether two plans come to the same: the same shares, targets and ways, whatever their words. Internal. */
export const sameEffect = (one: EffectivePlan, other: EffectivePlan): boolean =>
  one.normalisation === other.normalisation &&
  one.aggregation === other.aggregation &&
  one.parts.length === other.parts.length &&
  one.parts.every(({ column, share, target }, i) => {
    const match = other.parts[i]!;
    return column.id === match.column.id && Math.abs(share - match.share) <= 1e-12 && target === match.target;
  });
