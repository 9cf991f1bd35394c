// A county's resources planned together: records and a standard in, the cheapest plan that meets every rule at once out.
import { assessCounty } from "../../../assessment/index.js";
import type { SchoolRecord } from "../../../schools/index.js";
import type { Standard } from "../../../standards/index.js";
import type { PlanOptions } from "../../options.js";
import { choiceFindings } from "../../plan-county.js";
import { changedSchools } from "../../schools/changed-schools.js";
import type { MilpLimits, MilpSolver } from "../milp-solver.js";
import { meetsAll } from "./amounts.js";
import { countyProblem } from "./county-problem.js";
import { describePlan } from "./describe-plan.js";
import { solveTogether } from "./solve-together.js";
import type { TogetherOutcome, TogetherPlan } from "./together-plan.js";
import { solveWithin } from "./within-budget.js";

/**
 * Plans all resources of a county at once (多项资源统筹规划): what to add where, at least cost, so that each school is up to standard by its
 * rule (at least so many indicators met and the rest at their floor) and each coefficient of variation keeps its limit.
 *
 * Shapes: `schools` are those with something added; a resource that both stages of a nine-year school share is added once. Units: as
 * `unit` says, in whole ones; yuan. Zeros: a school that has nothing is raised like any other. Missing: a figure that a school lacks has no
 * part in the plan; of an indicator without a unit cost nothing is added, and `unpriced` names it. None: `cost` is null where no plan was
 * found. With a `budget` that is too small, the money brings as many schools up to standard as it can. `onBetter` is told each better plan
 * as it is found; the last of them is no worse than any before, and the answer no worse than that. Errors: rejects where the signal
 * calls it off, as the solver does. Source: 教督〔2017〕6号 for the rules, through the standard; `gap` says how far the plan may be from the best.
 *
 * Formula: minimise Σ cost × units such that (x + added) / P ≥ threshold where met, ≥ floor where missed, and CV ≤ limit, by
 * tangents of x² / P.
 *
 * @example
 * const solver = { solve: async () => ({ status: "optimal", values: [], objective: 0, bound: 0, gap: 0, prices: null, seconds: 0 }) };
 * planTogether([], nationalQuality2017, {}, solver, { seconds: 1, relativeGap: 0 }).then(({ cost }) => cost) // => 0
 */
export async function planTogether(
  schools: readonly SchoolRecord[],
  standard: Standard,
  options: PlanOptions,
  solver: MilpSolver,
  limits: MilpLimits,
  onBetter: (plan: TogetherPlan) => void = () => undefined,
): Promise<TogetherPlan> {
  const changed = changedSchools(schools, options);
  const assessment = assessCounty(changed.schools, standard, options);
  const problem = countyProblem(assessment, standard, options);
  const { budget = null } = options;
  const none = problem.additions.map(() => 0);
  const found = (
    outcome: TogetherOutcome,
    added: readonly number[],
    numbers: Pick<TogetherPlan, "cost" | "bound" | "gap">,
  ): TogetherPlan => ({
    standard: standard.id,
    asOf: assessment.asOf,
    outcome,
    cost: numbers.cost,
    bound: numbers.bound,
    gap: numbers.gap,
    budget,
    unpriced: standard.indicators.flatMap(({ id }) => (options.costs?.[id] === undefined ? [id] : [])),
    ...describePlan(problem, assessment, standard, added),
    diagnostics: [...choiceFindings(changed, options), ...assessment.diagnostics],
    ...(standard.own && { own: standard.own }),
  });
  if (meetsAll(problem, none)) return found("kept", none, { cost: 0, bound: 0, gap: 0 });
  const isPaid = (cost: number | null): boolean => budget === null || (cost ?? Infinity) <= budget;
  const answer = await solveTogether(problem, solver, limits, ({ added: better, ...numbers }) => {
    if (better !== null && isPaid(numbers.cost)) onBetter(found("planned", better, numbers));
  });
  const { added, cost, bound, gap } = answer;
  if (budget !== null && (cost ?? bound ?? Infinity) > budget) {
    const within = await solveWithin(problem, budget, solver, limits);
    if (within === null) return found("timeUp", none, { cost: null, bound, gap: null });
    return found("shortOfMoney", within.added, { cost: within.cost, bound, gap: within.gap });
  }
  if (added === null) {
    const outcome = answer.status === "solved" ? "failed" : answer.status;
    return found(outcome, none, { cost: null, bound, gap: null });
  }
  return found("planned", added, { cost, bound, gap });
}
