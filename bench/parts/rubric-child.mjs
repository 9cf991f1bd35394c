// One process of the rubric part: sends the median time of each contender for one cell, after all of them agreed on some rows.
import { asObjects, bandedData, bandedItems } from "../lib/banded-rubric.mjs";
import { medianOf, takeTurns } from "../lib/measure.mjs";
import { rubricContenders } from "../lib/rubric-contenders.mjs";

const [rows, count] = process.argv.slice(2).map(Number);
const items = bandedItems(count, 2463534242);
const data = bandedData(items, rows, 88172645);
const contenders = rubricContenders(items, data, asObjects(data, Math.min(rows, 20_000)));

// The engines add up fractions, ours whole hundredths: what differs by less than a billionth is the same score.
const plainScore = (row) =>
  items.reduce((sum, { id, upper, lower, full, part }) => {
    const value = data.inputs[id].numbers[row];
    return sum + (value >= upper ? full : value >= lower ? part : 0);
  }, 0);
for (const { name, scores } of contenders.slice(1)) {
  const given = await scores(100);
  given.forEach((score, row) => {
    if (!(Math.abs(score - plainScore(row)) < 1e-9))
      throw new Error(`${name} scores row ${row} as ${score}, not ${plainScore(row)}`);
  });
}

const runs = Object.fromEntries(contenders.map(({ name, run }) => [name, run]));
const times = await takeTurns(runs, { rounds: 7, warmUp: 2, runs: 5 });
process.send(
  contenders.map((each) => ({
    name: each.name,
    rows: each.rows,
    nanoseconds: (medianOf(times[each.name]) * 1e6) / (each.rows * count),
  })),
);
