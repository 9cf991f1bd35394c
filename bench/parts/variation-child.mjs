// One process of the variation part for one length: sends the median time of each contender.
import { duckTable } from "../lib/duckdb.mjs";
import { medianOf, takeTurns } from "../lib/measure.mjs";
import { randomFrom } from "../lib/random.mjs";
import { variationContenders } from "../lib/variation-contenders.mjs";

const length = Number(process.argv[2]);
const random = randomFrom(2463534242);
const values = Float64Array.from({ length }, () => 5 + 10 * random());
const weights = Float64Array.from({ length }, () => 1 + Math.floor(3000 * random()));
const duck = await duckTable(values, weights);
const contenders = variationContenders(values, weights, duck);

// They must agree before they are timed; d3's deviation is the sample form: n - 1 instead of n.
const tolerance = 1 / length;
for (const note of ["weighted", "unweighted"]) {
  const [ours, ...others] = contenders.filter((each) => each.note === note);
  for (const other of others) {
    if (!(Math.abs((await other.run()) / ours.run() - 1) < tolerance))
      throw new Error(`${other.name} gives another number than ours`);
  }
}

const calls = Math.max(1, Math.round(20_000 / length));
const rounds = length >= 1_000_000 ? 7 : 11;
const times = await takeTurns(Object.fromEntries(contenders.map(({ name, run }) => [name, run])), { rounds, calls });
duck.close();
process.send(contenders.map(({ name, note }) => ({ name, note, nanoseconds: (medianOf(times[name]) * 1e6) / length })));
