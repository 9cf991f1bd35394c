// Who computes measures of inequality, weighted: ours, DuckDB by formulas of ours in SQL, and what they cannot do without.
import { quantile } from "d3-array";
import { atkinson, gini, lorenzCurve, theilL, theilT, weightedQuantile } from "@junheng/engine/statistics";
import { dotProduct } from "./dot-product.mjs";

/** The Gini coefficient over an order made by comparing: what sorting by bits has to beat. */
function giniByComparison(values, weights) {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i += 1) order[i] = i;
  order.sort((a, b) => values[a] - values[b]);
  let weight = 0;
  let total = 0;
  for (let i = 0; i < values.length; i += 1) {
    weight += weights[i];
    total += weights[i] * values[i];
  }
  let below = 0;
  let sum = 0;
  for (const i of order) {
    sum += weights[i] * values[i] * (2 * below + weights[i] - weight);
    below += weights[i];
  }
  return sum / weight / total;
}

const sums = "(select sum(w) as weight, sum(w*x) as total, sum(w*x)/sum(w) as m from t)";
const giniInSql = `with o as (select x, w, sum(w) over (order by x rows between unbounded preceding and current row) c from t)
  select sum(w*x*(2*c - w - weight)) / any_value(weight) / any_value(total) from o, ${sums}`;

/** The contenders by measure; the first of each measure is ours, and the first of all is the floor. */
export const inequalityContenders = (values, weights, duck) => [
  { name: "dot product, four sums", note: "floor", run: () => dotProduct(values, weights) },
  { name: "copying and sorting the values", note: "floor", run: () => Float64Array.from(values).sort()[0] },
  { name: "Junheng", note: "Gini", run: () => gini(values, weights) },
  { name: "the same by comparison", note: "Gini", run: () => giniByComparison(values, weights) },
  { name: "DuckDB, window sum", note: "Gini", run: () => duck.ask(giniInSql) },
  { name: "Junheng", note: "Lorenz curve", run: () => lorenzCurve(values, weights).length },
  { name: "Junheng", note: "median", run: () => weightedQuantile(values, weights, 0.5) },
  { name: "d3-array, without weights", note: "median", other: true, run: () => quantile(values, 0.5) },
  { name: "Junheng", note: "Theil T", run: () => theilT(values, weights) },
  {
    name: "DuckDB",
    note: "Theil T",
    run: () => duck.ask(`select sum(w * x/m * ln(x/m)) / any_value(weight) from t, ${sums}`),
  },
  { name: "Junheng", note: "Theil L", run: () => theilL(values, weights) },
  {
    name: "DuckDB",
    note: "Theil L",
    run: () => duck.ask(`select -sum(w * ln(x/m)) / any_value(weight) from t, ${sums}`),
  },
  { name: "Junheng", note: "Atkinson 0.5", run: () => atkinson(values, weights, 0.5) },
  {
    name: "DuckDB",
    note: "Atkinson 0.5",
    run: () => duck.ask(`select 1 - pow(sum(w * sqrt(x/m)) / any_value(weight), 2) from t, ${sums}`),
  },
];
