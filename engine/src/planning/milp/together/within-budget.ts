// What a budget buys where it is too small for everything: as many schools up to standard as it can bring there.
import { draftModel } from "../draft-model.js";
import type { Term } from "../draft-model.js";
import type { MilpLimits, MilpSolver } from "../milp-solver.js";
import { relativeGap } from "../milp-solver.js";
import { additionColumns } from "./addition-columns.js";
import { costOf, meetsRule, missedOf } from "./amounts.js";
import type { TogetherProblem } from "./problem.js";

/** What the budget buys. */
export interface WithinBudget {
  readonly added: readonly number[];
  readonly cost: number;
  /** Schools brought up to standard, and the most that any plan could bring there. */
  readonly schools: number;
  readonly mostSchools: number;
  /** (mostSchools − schools) / mostSchools. */
  readonly gap: number;
  readonly seconds: number;
}

/**
 * The most schools brought up to standard within a budget (预算内达标学校最多), and of such plans a cheap one; limits of variation are left
 * aside. None: null where the solver found nothing in its time, or was called off.
 */
export async function solveWithin(
  problem: TogetherProblem,
  budget: number,
  solver: MilpSolver,
  limits: MilpLimits,
): Promise<WithinBudget | null> {
  const draft = draftModel();
  // Money decides only between plans that bring as many schools up to standard.
  const termsOf = additionColumns(draft, problem, ({ cost }) => ({
    cost: budget > 0 ? cost / budget / 2 : 0,
    whole: true,
  }));
  const prices = problem.additions.map(({ cost }, column): Term => [column, cost]);
  draft.row(prices, { atMost: budget });
  const amounts = problem.cells.map(({ amount }) => amount);
  const lacking = problem.schools.filter((school) => !meetsRule(school, amounts));
  const brought = lacking.map(({ cells, mayMiss }) => {
    const isBrought = draft.choice(-1);
    const choices = missedOf(cells, amounts).map(({ cell, need, floor }): Term => {
      const choice = draft.choice();
      const amount = amounts[cell] ?? 0;
      const spared = need - Math.max(floor, amount);
      draft.row([...termsOf(cell), [choice, spared], [isBrought, amount - need]], { atLeast: 0 });
      return [choice, 1];
    });
    draft.row(choices, { atMost: mayMiss });
    return isBrought;
  });
  const { values, bound, seconds } = await solver.solve({ columns: draft.columns, rows: draft.rows }, limits);
  if (values === null) return null;
  const added = problem.additions.map((_, position) => Math.round(values[position] ?? 0));
  const schools = brought.filter((column) => (values[column] ?? 0) > 0.5).length;
  // The bound holds the money too, which is at most half a school.
  const proven = bound === null ? brought.length : Math.floor(0.5 + 1e-6 - bound);
  const mostSchools = Math.max(schools, Math.min(brought.length, proven));
  return {
    added,
    cost: costOf(problem, added),
    schools,
    mostSchools,
    gap: relativeGap(-schools, -mostSchools) ?? 0,
    seconds,
  };
}
