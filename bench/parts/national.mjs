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
  const middle = (mode, of) => medianOf(runs[mode].map(of));
  const ratio = (mode, key) => middle(mode, (run) => run[key].work / run.reading);
  const peak = (mode) => middle(mode, (run) => run.peak);
  const row = (name, mode) => [
    name,
    ...["first", "later"].flatMap((key) => [
      figure(middle(mode, (run) => run[key].time)),
      figure(middle(mode, (run) => run[key].work)),
      figure(ratio(mode, key)),
    ]),
    figure(peak(mode)),
  ];
  const goals = [
    ["all results kept", "kept"],
    ["every school looked at", "seen"],
  ].flatMap(([name, mode]) => {
    const seconds = middle(mode, ({ first }) => first.time) / 1000;
    return [
      goalLine(`first run, ${name}, in at most 1 s`, `${figure(seconds)} s`, seconds <= 1),
      goalLine(
        `first run, ${name}, at most 60 × one pass`,
        `${figure(ratio(mode, "first"))} ×`,
        ratio(mode, "first") <= 60,
      ),
      goalLine(`at most 400 MB, ${name}`, `${figure(peak(mode))} MB`, peak(mode) <= 400),
    ];
  });
  return [
    "`assessCounty` by the standard national-quality-2017, records in memory to results in memory: values, attainments, variation, influence",
    "of each school on it, verdicts and findings; a school's own result is put together of these when it is first looked at. The first run is that of",
    "a fresh process, in which nothing is compiled yet: what one who asks once waits for. Later runs are the median of three more in the same process (one more where every school is looked at): what a",
    "program pays that goes on assessing. Work is the time of the processor, collecting garbage beside it included, and the ratios are of it: to one warm pass",
    `that reads the same numbers once. Peak memory is that of the whole process, records included. Medians of ${repetitions} processes each.`,
    "",
    tableOf(
      ["", "first run, ms", "work, ms", "× reading", "later runs, ms", "work, ms", "× reading", "peak memory, MB"],
      [
        row("all results kept", "kept"),
        row("and every school looked at", "seen"),
        row("one county at a time", "dropped"),
      ],
    ),
    "",
    ...goals,
    goalLine("at most 200 MB one county at a time", `${figure(peak("dropped"))} MB`, peak("dropped") <= 200),
  ].join("\n");
}
