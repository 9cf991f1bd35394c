// Several resources planned together: the relaxed model until its tangents hold, then whole numbers, each answer repaired to a plan.
import type { MilpAnswer, MilpLimits, MilpSolver } from "../milp-solver.js";
import { relativeGap } from "../milp-solver.js";
import { amountsWith, costOf, variationOf } from "./amounts.js";
import type { TogetherModel } from "./build-model.js";
import { costUnit, togetherModel } from "./build-model.js";
import type { TogetherProblem } from "./problem.js";
import { repairPlan } from "./repair.js";
import type { Tangents } from "./tangents.js";
import { addTangents, noTangents } from "./tangents.js";

/** The best plan found, and how far it may be from the cheapest. */
export interface TogetherAnswer {
  readonly status: "solved" | "timeUp" | "impossible" | "failed";
  /** How much each addition adds; null where no plan was found. */
  readonly added: readonly number[] | null;
  readonly cost: number | null;
  /** No plan costs less; null where that is not known. */
  readonly bound: number | null;
  /** (cost − bound) / cost. */
  readonly gap: number | null;
  readonly seconds: number;
}

/** Takes each better plan as it is found. */
export type OnBetter = (answer: TogetherAnswer) => void;

/** The relaxed model is solved again while a variation is this much above its limit. */
const nearLimit = 1e-4;
const mostRounds = 30;

/**
 * The cheapest additions by which every school meets its rule and every variation its limit (多项资源统筹配置), within a gap.
 *
 * Formula: minimise Σ cost × added; CV ≤ t is ΣP Σ x²/P ≤ (1 + t²)(Σx)², whose squares are kept below by tangents, more of them at
 * each answer. The bound never is above the cost of any plan, for tangents lie below what they stand for. Units: additions in units
 * of the resource, cost in yuan, seconds. Zeros: nothing to add costs 0. None: `added` and `cost` are null where no plan was found
 * in time, or there is none (`impossible`). Errors: rejects where the signal calls it off, as the solver does.
 *
 * Source: ours; Kelley, "The cutting-plane method for solving convex programs", 1960, for the tangents.
 *
 * @example
 * const solver = { solve: async () => ({ status: "optimal", values: [], objective: 0, bound: 0, gap: 0, prices: null, seconds: 0 }) };
 * const problem = { cells: [{ amount: 10, divisor: 5 }], additions: [], schools: [], spreads: [] };
 * solveTogether(problem, solver, { seconds: 1, relativeGap: 0 }).then(({ status, cost }) => [status, cost]) // => ["solved", 0]
 */
export async function solveTogether(
  problem: TogetherProblem,
  solver: MilpSolver,
  limits: MilpLimits,
  onBetter: OnBetter = () => undefined,
): Promise<TogetherAnswer> {
  const tangents = noTangents(problem);
  let best: TogetherAnswer = { status: "timeUp", added: null, cost: null, bound: null, gap: null, seconds: 0 };
  const take = (answer: MilpAnswer, model: TogetherModel): void => {
    const bound = highest(best.bound, answer.bound === null ? null : answer.bound * costUnit);
    const { values } = answer;
    const wish = (school: number, cell: number): number => values?.[model.missed[school]?.get(cell) ?? -1] ?? 0;
    const plan = values === null ? null : repairPlan(problem, values, wish);
    const cost = plan === null ? null : costOf(problem, plan);
    const isBetter = cost !== null && (best.cost === null || cost < best.cost);
    const { added, cost: kept } = isBetter ? { added: plan, cost } : best;
    best = { ...best, added, cost: kept, bound, gap: relativeGap(kept, bound), seconds: best.seconds + answer.seconds };
    if (isBetter) onBetter(best);
  };
  for (const relaxed of [true, false]) {
    for (let round = 0; round < mostRounds; round++) {
      const seconds = limits.seconds - best.seconds;
      if (seconds <= 0) return best;
      const model = togetherModel(problem, tangents, relaxed);
      const start = relaxed || best.added === null ? undefined : model.startOf(best.added);
      const answer = await solver.solve({ columns: model.columns, rows: model.rows }, { ...limits, seconds, start });
      if (answer.status === "infeasible") return { ...best, status: "impossible" };
      if (answer.status === "failed" || answer.status === "unbounded") return { ...best, status: "failed" };
      take(answer, model);
      if (best.gap !== null && best.gap <= limits.relativeGap) return { ...best, status: "solved" };
      if (answer.values === null || !sharpen(problem, tangents, answer.values)) break;
    }
  }
  return best;
}

const highest = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.max(one, other);

/** Adds tangents where an answer is beyond a limit; false where it is beyond none. */
const sharpen = (problem: TogetherProblem, tangents: Tangents, values: readonly number[]): boolean => {
  const amounts = amountsWith(problem, values);
  let isNew = false;
  problem.spreads.forEach((spread, position) => {
    if (variationOf(problem, spread, amounts) <= spread.limit + nearLimit) return;
    isNew = addTangents(problem, tangents, position, amounts) || isNew;
  });
  return isNew;
};
