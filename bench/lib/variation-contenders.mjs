// Who computes a coefficient of variation, and how: ours, the libraries', and the dot product as the floor.
import meanAndVariance from "@stdlib/stats-base-dmeanvarpn";
import * as aq from "arquero";
import { deviation, mean } from "d3-array";
import * as math from "mathjs";
import * as simple from "simple-statistics";
import { coefficientOfVariation } from "@junheng/engine/statistics";
import { dotProduct } from "./dot-product.mjs";

const weighted = (values, weights, duck) => {
  const table = aq.table({ values, weights });
  return {
    "Junheng, weighted": () => coefficientOfVariation(values, weights),
    "simple-statistics, weighted": () =>
      simple.weightedStandardDeviation(values, weights) / simple.weightedMean(values, weights),
    "arquero, weighted expression": () => {
      const sums = table.rollup({
        w: (d) => aq.op.sum(d.weights),
        wx: (d) => aq.op.sum(d.weights * d.values),
        wxx: (d) => aq.op.sum(d.weights * d.values * d.values),
      });
      const [w, wx, wxx] = ["w", "wx", "wxx"].map((name) => sums.get(name, 0));
      return Math.sqrt(wxx / w - (wx / w) ** 2) / (wx / w);
    },
    "DuckDB, sums of squares": () =>
      duck.ask("select sqrt(sum(w*x*x)/sum(w) - pow(sum(w*x)/sum(w), 2)) / (sum(w*x)/sum(w)) from t"),
    "DuckDB, two passes": () =>
      duck.ask("select sqrt(sum(w*(x-m)*(x-m))/sum(w)) / any_value(m) from t, (select sum(w*x)/sum(w) m from t)"),
  };
};

const unweighted = (values, duck) => {
  const table = aq.table({ values });
  const plain = Array.from(values);
  const pair = new Float64Array(2);
  return {
    "Junheng, unweighted": () => coefficientOfVariation(values),
    "simple-statistics, unweighted": () => simple.standardDeviation(values) / simple.mean(values),
    "d3-array, unweighted": () => deviation(values) / mean(values),
    "@stdlib, unweighted": () => {
      meanAndVariance(values.length, 0, values, 1, pair, 1);
      return Math.sqrt(pair[1]) / pair[0];
    },
    "mathjs, unweighted": () => math.std(plain, "uncorrected") / math.mean(plain),
    "arquero, unweighted": () => {
      const both = table.rollup({ s: aq.op.stdevp("values"), m: aq.op.mean("values") });
      return both.get("s", 0) / both.get("m", 0);
    },
    "DuckDB, unweighted": () => duck.ask("select stddev_pop(x) / avg(x) from t"),
  };
};

/** The contenders: name, what they compute, and the call. The first is the floor. */
export const variationContenders = (values, weights, duck) => {
  const named = (note, calls) => Object.entries(calls).map(([name, run]) => ({ name, note, run }));
  return [
    { name: "dot product, four sums", note: "floor", run: () => dotProduct(values, weights) },
    ...named("weighted", weighted(values, weights, duck)),
    ...named("unweighted", unweighted(values, duck)),
  ];
};
