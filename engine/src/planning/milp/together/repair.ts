// A plan out of a solver's answer: rounded to whole units, every school's rule met, every limit of variation kept.
import { atLeast } from "../../../statistics/index.js";
import { amountsWith, missedOf, variationOf } from "./amounts.js";
import { lowerVariation } from "./lower-variation.js";
import type { Addition, AskedCell, TogetherProblem } from "./problem.js";

/** What an answer is repaired by: for each school, how much it wants to miss a cell (0 to 1). */
export type WishToMiss = (school: number, cell: number) => number;

/** A plan that meets every rule; null where none is found near the answer. */
export function repairPlan(
  problem: TogetherProblem,
  answer: readonly number[],
  wish: WishToMiss,
): readonly number[] | null {
  const added = problem.additions.map(({ most }, position) => Math.min(most, Math.round(answer[position] ?? 0)));
  const amounts = amountsWith(problem, added);
  const add = (position: number, amount: number): void => {
    added[position] = (added[position] ?? 0) + amount;
    for (const { cell, share } of problem.additions[position]?.parts ?? [])
      amounts[cell] = (amounts[cell] ?? 0) + share * amount;
  };
  const byCell = additionsByCell(problem);
  const raise = ({ cell }: AskedCell, to: number): boolean => {
    for (const position of byCell.get(cell) ?? []) {
      const addition = problem.additions[position] as Addition;
      const room = Math.floor(addition.most - (added[position] ?? 0));
      const lacking = (to - (amounts[cell] ?? 0)) / shareIn(addition, cell);
      if (lacking > 0 && !atLeast(amounts[cell] ?? 0, to)) add(position, Math.min(room, wholeUp(lacking)));
    }
    return atLeast(amounts[cell] ?? 0, to);
  };
  const schoolsMet = problem.schools.every(({ cells, mayMiss }, school) => {
    const missed = missedOf(cells, amounts);
    const spared = new Set(
      [...missed].sort((one, other) => wish(school, other.cell) - wish(school, one.cell)).slice(0, mayMiss),
    );
    return missed.every((asked) => raise(asked, spared.has(asked) ? asked.floor : asked.need));
  });
  if (!schoolsMet) return null;
  for (let round = 0; round < problem.spreads.length + 1; round++) {
    const open = problem.spreads.filter((spread) => variationOf(problem, spread, amounts) > spread.limit);
    if (open.length === 0) return added;
    if (!open.every((spread) => lowerVariation(problem, spread, added, amounts, add))) return null;
  }
  return null;
}

/** Up to the next whole unit; what is whole but for the last digits of a double is whole. */
const wholeUp = (amount: number): number => Math.max(1, Math.ceil(amount - 1e-9));

const shareIn = ({ parts }: Addition, cell: number): number => parts.find((part) => part.cell === cell)?.share ?? 1;

/** The additions that raise a cell, cheapest first. */
const additionsByCell = ({ additions }: TogetherProblem): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  additions.forEach(({ parts }, position) => {
    for (const { cell } of parts) found.set(cell, [...(found.get(cell) ?? []), position]);
  });
  const priceOf = (cell: number, position: number): number => {
    const addition = additions[position] as Addition;
    return addition.cost / shareIn(addition, cell);
  };
  for (const [cell, list] of found) list.sort((one, other) => priceOf(cell, one) - priceOf(cell, other));
  return found;
};
