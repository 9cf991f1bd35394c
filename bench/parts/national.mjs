// A whole country's schools assessed in memory, county by county.
import { goalLine, figure, tableOf } from "../lib/table.mjs";
import { compile, measureInChild } from "../lib/child.mjs";
import { medianOf } from "../lib/measure.mjs";

export const title = "200,000 schools in 2,800 counties, seven indicators";

const repetitions = 3;

export async function measure() {
  const script = await compile(new URL("./national-child.mjs", import.meta.url));
  const runs = { kept: [], seen: [], dropped: [] };
  for (let i = 0; i < repetitions; i += 1) {
    for (const mode of Object.keys(runs)) {
      runs[mode].push(await measureInChild(script, mode));
    }
  }
  const middle = (mode, key) => medianOf(runs[mode].map((run) => run[key]));
  const ratio = (mode, key) => medianOf(runs[mode].map((run) => run[key] / run.reading));
  const row = (name, mode) => [
    name,
    figure(middle(mode, "first")),
    figure(ratio(mode, "first")),
    figure(middle(mode, "median")),
    figure(ratio(mode, "median")),
    figure(middle(mode, "peak")),
  ];
  const seconds = middle("kept", "first") / 1000;
  const firstRatio = ratio("kept", "first");
  const laterRatio = ratio("kept", "median");
  const megabytes = middle("kept", "peak");
  const streaming = middle("dropped", "peak");
  return [
    "`assessCounty` by the standard national-quality-2017, records in memory to results in memory: values, attainments, variation, influence",
    "of each school on it, verdicts and findings; a school's own result is put together of these when it is first looked at. The first run is that of a fresh process, in which nothing is compiled yet: what one who asks once",
    "waits for. Later runs are the median of five more in the same process: what a program pays that goes on assessing. Both ratios are to one warm",
    `pass that reads the same numbers once. Peak memory is that of the whole process, records included. Medians of ${repetitions} processes each.`,
    "",
    tableOf(
      ["", "first run, ms", "× reading", "later runs, ms", "× reading", "peak memory, MB"],
      [
        row("all results kept", "kept"),
        row("and every school looked at", "seen"),
        row("one county at a time", "dropped"),
      ],
    ),
    "",
    goalLine("first run with all results kept in at most 1 s", `${figure(seconds)} s`, seconds <= 1),
    goalLine("first run, all results kept, at most 60 × one pass", `${figure(firstRatio)} ×`, firstRatio <= 60),
    goalLine("later runs, all results kept, at most 60 × one pass", `${figure(laterRatio)} ×`, laterRatio <= 60),
    goalLine("at most 400 MB with all results kept", `${figure(megabytes)} MB`, megabytes <= 400),
    goalLine("at most 200 MB one county at a time", `${figure(streaming)} MB`, streaming <= 200),
  ].join("\n");
}
