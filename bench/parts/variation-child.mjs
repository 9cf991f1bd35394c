// One process of the variation part: sends the median time of each contender.
import * as aq from "arquero";
import { deviation, mean } from "d3-array";
import * as simple from "simple-statistics";
import { coefficientOfVariation } from "@junheng/engine/statistics";
import { dotProduct } from "../lib/dot-product.mjs";
import { medianOf, takeTurns } from "../lib/measure.mjs";
import { randomFrom } from "../lib/random.mjs";

const length = 1_000_000;
const random = randomFrom(2463534242);
const values = Float64Array.from({ length }, () => 5 + 10 * random());
const weights = Float64Array.from({ length }, () => 1 + Math.floor(3000 * random()));
const table = aq.table({ values, weights });

const contenders = [
  { name: "dot product, four sums", note: "floor", run: () => dotProduct(values, weights) },
  { name: "Junheng, weighted", note: "weighted", run: () => coefficientOfVariation(values, weights) },
  {
    name: "simple-statistics, weighted",
    note: "weighted",
    run: () => simple.weightedStandardDeviation(values, weights) / simple.weightedMean(values, weights),
  },
  {
    name: "arquero, weighted expression",
    note: "weighted",
    run: () => {
      const sums = table.rollup({
        w: (d) => aq.op.sum(d.weights),
        wx: (d) => aq.op.sum(d.weights * d.values),
        wxx: (d) => aq.op.sum(d.weights * d.values * d.values),
      });
      const [w, wx, wxx] = ["w", "wx", "wxx"].map((name) => sums.get(name, 0));
      return Math.sqrt(wxx / w - (wx / w) ** 2) / (wx / w);
    },
  },
  { name: "Junheng, unweighted", note: "unweighted", run: () => coefficientOfVariation(values) },
  {
    name: "simple-statistics, unweighted",
    note: "unweighted",
    run: () => simple.standardDeviation(values) / simple.mean(values),
  },
  { name: "d3-array, unweighted", note: "unweighted", run: () => deviation(values) / mean(values) },
  {
    name: "arquero, unweighted",
    note: "unweighted",
    run: () => {
      const both = table.rollup({ s: aq.op.stdevp("values"), m: aq.op.mean("values") });
      return both.get("s", 0) / both.get("m", 0);
    },
  },
];

// They must agree before they are timed; d3's deviation is the sample form, which differs by 5e-7 at this length.
for (const note of ["weighted", "unweighted"]) {
  const [ours, ...others] = contenders.filter((each) => each.note === note);
  for (const other of others) {
    if (!(Math.abs(other.run() / ours.run() - 1) < 1e-6))
      throw new Error(`${other.name} gives another number than ours`);
  }
}

const times = await takeTurns(Object.fromEntries(contenders.map(({ name, run }) => [name, run])), { rounds: 11 });
process.send(contenders.map(({ name, note }) => ({ name, note, nanoseconds: (medianOf(times[name]) * 1e6) / length })));
