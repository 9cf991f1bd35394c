// One model solved by HiGHS, in place: what calls waits until it is done.
import type { MilpAnswer, MilpLimits, MilpModel, MilpStatus } from "@junheng/engine/planning/milp";
import { relativeGap } from "@junheng/engine/planning/milp";
import type { Highs, Model, ModelData } from "highs";

/** Solves it. `now` tells seconds, from any beginning. */
export function solveWithHighs(
  highs: Highs,
  model: MilpModel,
  { seconds, relativeGap: gap, start }: Omit<MilpLimits, "signal">,
  now: () => number,
): MilpAnswer {
  const began = now();
  const whole = model.columns.some((column) => column.whole);
  return highs.withModel(modelData(highs, model, whole), (native: Model) => {
    native.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: gap, mip_abs_gap: 0 });
    if (start !== undefined) native.setSolution({ colValue: start });
    native.run();
    const status = statusOf(highs, native.getModelStatus());
    const found = native.info.get("primal_solution_status") === feasible;
    const objective = found ? native.getObjectiveValue() : null;
    const proven = whole ? finite(native.info.get("mip_dual_bound")) : status === "optimal" ? objective : null;
    const solution = found ? native.getSolution() : null;
    return {
      status,
      values: solution === null ? null : [...solution.colValue],
      objective,
      bound: proven,
      gap: relativeGap(objective, proven),
      prices: solution === null || whole || status !== "optimal" ? null : [...solution.rowDual],
      seconds: now() - began,
    };
  });
}

/** HiGHS's word for a solution that meets every row. */
const feasible = 2;

const finite = (value: unknown): number | null => (typeof value === "number" && Number.isFinite(value) ? value : null);

const modelData = ({ constants }: Highs, { columns, rows }: MilpModel, whole: boolean): ModelData => {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.columns.length);
  const { continuous, integer } = constants.variableType;
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: rows.flatMap((row) => row.columns),
      values: rows.flatMap((row) => row.values),
    },
    ...(whole && { integrality: columns.map((column) => (column.whole ? integer : continuous)) }),
  };
};

const statusOf = ({ constants }: Highs, code: number): MilpStatus => {
  const { modelStatus } = constants;
  if (code === modelStatus.optimal || code === modelStatus.empty) return "optimal";
  if (code === modelStatus.infeasible) return "infeasible";
  if (code === modelStatus.unbounded || code === modelStatus.unboundedOrInfeasible) return "unbounded";
  return code === modelStatus.timeLimit || code === modelStatus.interrupted ? "timeUp" : "failed";
};
