// One resource of the schools of a stage: what each has, how many pupils share it, and between which bounds a plan may change it.
import { atMost, coefficientOfVariation } from "../../statistics/index.js";

/** Columns of the same length, a school each. */
export interface Resource {
  /** What each school has: teachers, square metres, yuan. */
  readonly amounts: Float64Array;
  /** What it is divided by, and what the school weighs: its pupils. Above zero. */
  readonly weights: Float64Array;
  /** The most whole units that a plan may add to each; Infinity where nothing bounds it, 0 for a school that is fixed. */
  readonly room: Float64Array;
  /** Of two schools that gain the same by a unit, the one of the lower rank has it. */
  readonly rank: Float64Array;
}

/** The coefficient of variation (差异系数) of amounts over their weights; null where there is none. */
export const variationOf = (amounts: Float64Array, weights: Float64Array): number | null =>
  coefficientOfVariation(
    amounts.map((amount, i) => amount / weights[i]!),
    weights,
  );

/** Whether amounts keep a limit, as an assessment would judge it. */
export function keepsLimit(amounts: Float64Array, weights: Float64Array, limit: number): boolean {
  const variation = variationOf(amounts, weights);
  return variation !== null && atMost(variation, limit);
}

/** What is there in all. */
export const totalOf = (numbers: Float64Array): number => numbers.reduce((sum, each) => sum + each, 0);

/** Σ x² / P: with the total and the pupils it gives the variation, CV² = ΣP · Σ(x²/P) / (Σx)² − 1. */
export const squaresOf = (amounts: Float64Array, weights: Float64Array): number =>
  amounts.reduce((sum, amount, i) => sum + (amount * amount) / weights[i]!, 0);
