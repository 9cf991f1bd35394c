// A rubric of bands scored with its trace, against reading every cell once and against rule engines with the same rules.
import { compile, measureInChild } from "../lib/child.mjs";
import { figure, goalLine, tableOf } from "../lib/table.mjs";

const [rows, items] = [100_000, 30];

export const title = `A rubric of ${items} items with three bands each, ${rows.toLocaleString("en")} schools`;

const processes = 3;
const goal = 12;
const margins = { others: 5, "json-rules-engine": 1000 };

/** The best of some processes for each contender. */
async function bestOfEach(script) {
  const runs = [];
  for (let i = 0; i < processes; i += 1) runs.push(await measureInChild(script, String(rows), String(items)));
  return runs[0].map((each, i) => ({ ...each, nanoseconds: Math.min(...runs.map((run) => run[i].nanoseconds)) }));
}

export async function measure() {
  const all = await bestOfEach(await compile(new URL("./rubric-child.mjs", import.meta.url)));
  const [floor, ours, ...engines] = all;
  const margin = ({ nanoseconds }) => nanoseconds / ours.nanoseconds;
  const [slowest] = engines.filter(({ name }) => name.startsWith("json-rules-engine"));
  const closest = engines.reduce((least, each) => (margin(each) < margin(least) ? each : least));
  return [
    "`scoreRubric` from figures in columns to the whole result: points of every item, what is open, totals, ranks, and a byte for each cell that",
    "says how its points came about. The rule engines have the same rules, each put as it wants them and made ready before it is timed, take one",
    "object for each row and give the total alone, without a trace; what is slow has fewer rows, and all times are those of one cell. All agree on",
    `100 rows before they are timed. They take turns; the best of ${processes} processes for each, of medians over rounds.`,
    "",
    tableOf(
      ["", "rows", "ns each cell", "× reading", "× ours"],
      all.map((each) => [
        each.name,
        each.rows.toLocaleString("en"),
        figure(each.nanoseconds),
        figure(each.nanoseconds / floor.nanoseconds),
        each === floor ? "" : figure(margin(each)),
      ]),
    ),
    "",
    goalLine(
      `with trace, at most ${goal} × reading every cell once`,
      `${figure(ours.nanoseconds / floor.nanoseconds)} ×`,
      ours.nanoseconds <= goal * floor.nanoseconds,
    ),
    goalLine(
      `ahead of every rule engine by at least ${margins.others} ×, of json-rules-engine by ${margins["json-rules-engine"].toLocaleString("en")} ×`,
      `the closest is ${closest.name}, ${figure(margin(closest))} × ours; ${slowest.name.split(",")[0]} ${figure(margin(slowest))} ×`,
      margin(closest) >= margins.others && margin(slowest) >= margins["json-rules-engine"],
    ),
  ].join("\n");
}
