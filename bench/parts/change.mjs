// Two years of a whole country's schools compared in memory, county by county.
import { compile, measureInChild } from "../lib/child.mjs";
import { medianOf } from "../lib/measure.mjs";
import { figure, goalLine, tableOf } from "../lib/table.mjs";

export const title = "Two years of 200,000 schools in 2,800 counties compared";

const repetitions = 3;
const goal = 5;

export async function measure() {
  const script = await compile(new URL("./change-child.mjs", import.meta.url));
  const runs = { kept: [], dropped: [] };
  for (let i = 0; i < repetitions; i += 1)
    for (const mode of Object.keys(runs)) runs[mode].push(await measureInChild(script, mode));
  const middle = (mode, key) => medianOf(runs[mode].map((run) => run[key]));
  const row = (name, mode) => [
    name,
    figure(middle(mode, "elapsed") / 1000),
    figure(middle(mode, "worked") / 1000),
    figure(middle(mode, "peak")),
  ];
  const goalOf = (name, mode) => {
    const seconds = middle(mode, "elapsed") / 1000;
    return goalLine(`two years within ${goal} s, ${name}`, `${figure(seconds)} s`, seconds <= goal);
  };
  return [
    "`compareYears` by the standard national-quality-2017, records in memory to results in memory: both years assessed, schools matched by their",
    `names, the changes of ${middle("kept", "parted")} coefficients parted with all states between, verdicts that turned. A fresh process each time; medians of`,
    `${repetitions} processes. Work is the time of the processor, collecting garbage beside it included. What is measured beside the parts`,
    `(\`changeMeasures\`) is worked out for one indicator when it is looked at: the first look takes ${figure(middle("kept", "measures"))} ms.`,
    "",
    tableOf(
      ["", "time, s", "work, s", "peak memory, MB"],
      [row("all results kept", "kept"), row("one county at a time", "dropped")],
    ),
    "",
    goalOf("all results kept", "kept"),
    goalOf("one county at a time", "dropped"),
  ].join("\n");
}
