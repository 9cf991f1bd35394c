// One budget for several indicators: as many of them as it can bring within their limits.
import type { PlannedIndicator } from "./county-plan.js";

/**
 * The units that are paid for, in the order of the drafts; all that are needed where there is no budget.
 *
 * The cheapest plan is paid first: no other choice brings more indicators within their limits. What is left goes to the next one, as
 * far as it reaches. An indicator without a unit cost is not paid for.
 */
export function shareBudget(
  drafts: readonly Pick<PlannedIndicator, "needed" | "unitCost">[],
  budget: number | null,
): readonly number[] {
  if (budget === null) return drafts.map(({ needed }) => needed ?? 0);
  const units = drafts.map(() => 0);
  let left = budget;
  const payable = [...drafts.keys()].filter((i) => drafts[i]!.unitCost !== null && (drafts[i]!.needed ?? 0) > 0);
  const costOf = (i: number): number => drafts[i]!.needed! * drafts[i]!.unitCost!;
  for (const i of payable.sort((a, b) => costOf(a) - costOf(b))) {
    const { needed, unitCost } = drafts[i]!;
    units[i] = unitCost === 0 ? needed! : Math.min(needed!, Math.floor(left / unitCost!));
    left -= units[i] * unitCost!;
  }
  return units;
}
