// One variation lowered to its limit by adding where a yuan does the most.
import { variationOf } from "./amounts.js";
import type { Addition, SpreadAsked, TogetherProblem } from "./problem.js";

/** After so many steps it is given up. */
const mostSteps = 20_000;

/** Of the way to where an addition does nothing any more, at least this part is gone at once, or two that are alike would take turns for ever. */
const leastPart = 0.02;

/** An addition, and how the excess over the limit changes with it: at first, and with what is added. */
interface Lever {
  readonly position: number;
  readonly fall: number;
  readonly curvature: number;
  /** The fall for a yuan. */
  readonly worth: number;
}

/**
 * Lowers ΣP Σx²/P − (1 + limit²)(Σx)², which is above 0 as long as the limit is not kept. Each time the addition takes it by which a yuan
 * does the most, until the next one does more. False where nothing lowers it any more.
 */
export function lowerVariation(
  problem: TogetherProblem,
  spread: SpreadAsked,
  added: readonly number[],
  amounts: readonly number[],
  add: (position: number, amount: number) => void,
): boolean {
  const own = new Set(spread.cells);
  const able = problem.additions.flatMap(({ parts }, position) =>
    parts.some(({ cell }) => own.has(cell)) ? [position] : [],
  );
  for (let step = 0; step < mostSteps; step++) {
    if (variationOf(problem, spread, amounts) <= spread.limit) return true;
    const excess = excessOf(problem, spread, amounts);
    const [best, second] = bestLevers(
      able.filter((position) => (added[position] ?? 0) + 1 <= (problem.additions[position]?.most ?? 0)),
      (position) => excess.lever(position, own),
    );
    if (best === undefined) return false;
    const { cost, most } = problem.additions[best.position] as Addition;
    const untilNext = (best.fall - (second?.worth ?? 0) * cost) / best.curvature;
    const least = (leastPart * best.fall) / best.curvature;
    const steps = Math.max(1, Math.floor(Math.min(excess.value / best.fall, Math.max(untilNext, least))));
    add(best.position, Math.min(steps, Math.floor(most - (added[best.position] ?? 0))));
  }
  return false;
}

/** The two best of those that lower it at all. */
const bestLevers = (
  positions: readonly number[],
  leverOf: (position: number) => Lever,
): readonly [Lever | undefined, Lever | undefined] => {
  let best: Lever | undefined;
  let second: Lever | undefined;
  for (const position of positions) {
    const lever = leverOf(position);
    if (lever.fall <= 0) continue;
    if (best === undefined || lever.worth > best.worth) [best, second] = [lever, best];
    else if (second === undefined || lever.worth > second.worth) second = lever;
  }
  return [best, second];
};

const excessOf = (
  { cells, additions }: TogetherProblem,
  { cells: own, limit }: SpreadAsked,
  amounts: readonly number[],
): { readonly value: number; readonly lever: (position: number, own: ReadonlySet<number>) => Lever } => {
  const divisorOf = (cell: number): number => cells[cell]?.divisor ?? 0;
  const amountOf = (cell: number): number => amounts[cell] ?? 0;
  const factor = 1 + limit * limit;
  const divisor = own.reduce((sum, cell) => sum + divisorOf(cell), 0);
  const total = own.reduce((sum, cell) => sum + amountOf(cell), 0);
  const squares = own.reduce((sum, cell) => sum + amountOf(cell) ** 2 / divisorOf(cell), 0);
  const lever = (position: number, among: ReadonlySet<number>): Lever => {
    const { parts, cost } = additions[position] as Addition;
    const inside = parts.filter(({ cell }) => among.has(cell));
    const share = inside.reduce((sum, part) => sum + part.share, 0);
    const fall =
      2 * factor * total * share -
      2 * divisor * inside.reduce((sum, { cell, share: own }) => sum + (own * amountOf(cell)) / divisorOf(cell), 0);
    const curvature =
      2 * divisor * inside.reduce((sum, { cell, share: own }) => sum + own ** 2 / divisorOf(cell), 0) -
      2 * factor * share ** 2;
    return {
      position,
      fall,
      curvature: Math.max(curvature, Number.MIN_VALUE),
      worth: cost > 0 ? fall / cost : Infinity,
    };
  };
  return { value: divisor * squares - factor * total * total, lever };
};
