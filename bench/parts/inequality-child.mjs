// One process of the inequality part for one length: sends the median time of each contender, and what ours takes from memory.
import { bytesOf } from "../lib/allocation.mjs";
import { duckTable } from "../lib/duckdb.mjs";
import { inequalityContenders } from "../lib/inequality-contenders.mjs";
import { medianOf, takeTurns } from "../lib/measure.mjs";
import { randomFrom } from "../lib/random.mjs";

const length = Number(process.argv[2]);
const random = randomFrom(88172645);
const values = Float64Array.from({ length }, () => 5 + 10 * random());
const weights = Float64Array.from({ length }, () => 1 + Math.floor(3000 * random()));
const duck = await duckTable(values, weights);
const contenders = inequalityContenders(values, weights, duck);

// They must agree before they are timed, but for those that compute something else.
for (const { name, note, other, run } of contenders) {
  if (note === "floor" || other === true) continue;
  const ours = contenders.find((each) => each.note === note).run();
  if (!(Math.abs((await run()) / ours - 1) < 1e-9)) throw new Error(`${note}: ${name} gives another number than ours`);
}

const calls = Math.max(1, Math.round(10_000 / length));
const large = length >= 1_000_000;
const runs = Object.fromEntries(contenders.map(({ run }, i) => [i, run]));
const times = await takeTurns(runs, { rounds: large ? 3 : 7, warmUp: large ? 1 : 2, runs: large ? 2 : 5, calls });
duck.close();
process.send(
  contenders.map(({ name, note, other, run }, i) => ({
    name,
    note,
    other: other === true,
    nanoseconds: (medianOf(times[i]) * 1e6) / length,
    bytes: name === "Junheng" ? bytesOf(run) / length : null,
  })),
);
