// Amounts after additions, and whether they meet the rules.
import { atLeast, coefficientOfVariation } from "../../../statistics/index.js";
import type { AskedCell, SchoolAsked, SpreadAsked, TogetherProblem } from "./problem.js";

/** The amount of every cell once so much is added by each addition. */
export function amountsWith({ cells, additions }: TogetherProblem, added: readonly number[]): number[] {
  const amounts = cells.map(({ amount }) => amount);
  additions.forEach(({ parts }, position) => {
    for (const { cell, share } of parts) amounts[cell] = (amounts[cell] ?? 0) + share * (added[position] ?? 0);
  });
  return amounts;
}

/** What so much costs. */
export const costOf = ({ additions }: TogetherProblem, added: readonly number[]): number =>
  additions.reduce((sum, { cost }, position) => sum + cost * (added[position] ?? 0), 0);

/** The coefficient of variation of a spread's cells; 0 where there is none. */
export const variationOf = ({ cells }: TogetherProblem, spread: SpreadAsked, amounts: readonly number[]): number => {
  const weights = spread.cells.map((cell) => cells[cell]?.divisor ?? 0);
  const values = spread.cells.map((cell, position) => (amounts[cell] ?? 0) / (weights[position] as number));
  return coefficientOfVariation(values, weights) ?? 0;
};

/** The cells of a school's rule that do not meet what is asked. */
export const missedOf = (asked: readonly AskedCell[], amounts: readonly number[]): readonly AskedCell[] =>
  asked.filter(({ cell, need }) => !atLeast(amounts[cell] ?? 0, need));

/** Whether a school's rule is met. */
export const meetsRule = ({ cells, mayMiss }: SchoolAsked, amounts: readonly number[]): boolean => {
  const missed = missedOf(cells, amounts);
  return missed.length <= mayMiss && missed.every(({ cell, floor }) => atLeast(amounts[cell] ?? 0, floor));
};

/** Whether all rules are met. */
export const meetsAll = (problem: TogetherProblem, added: readonly number[]): boolean => {
  const amounts = amountsWith(problem, added);
  return (
    problem.schools.every((school) => meetsRule(school, amounts)) &&
    problem.spreads.every((spread) => variationOf(problem, spread, amounts) <= spread.limit)
  );
};
