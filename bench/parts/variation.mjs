// The pupil-weighted coefficient of variation against a plain loop and against other libraries, at three lengths.
import { compile, measureInChild } from "../lib/child.mjs";
import { figure, goalLine, tableOf } from "../lib/table.mjs";

export const title = "Coefficient of variation of 1,000, 100,000 and 1,000,000 values";

const lengths = [1_000, 100_000, 1_000_000];
const processes = 3;
const goal = 3.5;

/** The best of some processes for each contender at one length, and its ratio to the floor. */
async function rowsAt(script, length) {
  const runs = [];
  for (let i = 0; i < processes; i += 1) runs.push(await measureInChild(script, String(length)));
  const best = (contender) => Math.min(...runs.map((run) => run[contender].nanoseconds));
  return runs[0].map(({ name, note }, i) => ({ name, note, nanoseconds: best(i), ratio: best(i) / best(0) }));
}

const isOurs = ({ name }) => name.startsWith("Junheng");

/** Whether ours is ahead of every library that computes the same, at every length; and the closest of them. */
function aheadOf(all, kind) {
  const margins = all.flatMap(({ length, rows }) => {
    const own = rows.find((row) => isOurs(row) && row.note === kind);
    return rows
      .filter((row) => !isOurs(row) && row.note === kind)
      .map(({ name, nanoseconds }) => ({ name, length, margin: nanoseconds / own.nanoseconds }));
  });
  const closest = margins.reduce((least, each) => (each.margin < least.margin ? each : least));
  const said = `the closest is ${closest.name} at ${closest.length.toLocaleString("en")} values, ${figure(closest.margin)} × ours`;
  return goalLine(`${kind}, ahead of every library at every length, on one thread`, said, closest.margin > 1);
}

export async function measure() {
  const script = await compile(new URL("./variation-child.mjs", import.meta.url));
  const all = [];
  for (const length of lengths) all.push({ length, rows: await rowsAt(script, length) });
  const largest = all.at(-1).rows;
  const ours = largest.find((row) => isOurs(row) && row.note === "weighted");
  return [
    "Values and weights are `Float64Array`s, mathjs has plain arrays, DuckDB its own table and one thread. The contenders take turns, each with",
    `warm caches; the ratio is to the dot product of the same arrays in the same run. The best of ${processes} processes for each, of medians over rounds.`,
    "d3-array, @stdlib and mathjs have no weighted form; arquero's and DuckDB's are expressions of ours, and sums of squares lose digits.",
    "At 1,000 values DuckDB's time is that of a query, not of the arithmetic.",
    "",
    tableOf(
      ["", "computes", ...lengths.flatMap((n) => [`ns each of ${n.toLocaleString("en")}`, "× dot product"])],
      largest.map(({ name, note }, i) => [
        name,
        note,
        ...all.flatMap(({ rows }) => [figure(rows[i].nanoseconds), figure(rows[i].ratio)]),
      ]),
    ),
    "",
    goalLine(
      `weighted, at most ${goal} × the dot product of 1,000,000 values`,
      `${figure(ours.ratio)} ×`,
      ours.ratio <= goal,
    ),
    aheadOf(all, "weighted"),
    aheadOf(all, "unweighted"),
  ].join("\n");
}
