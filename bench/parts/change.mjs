// Two years of a whole country's schools compared in memory, county by county.
import { compile, measureInChild } from "../lib/child.mjs";
import { medianOf } from "../lib/measure.mjs";
import { figure, goalLine, tableOf } from "../lib/table.mjs";

export const title = "Two years of 200,000 schools in 2,800 counties compared";

const repetitions = 3;
const goal = 5;

export async function measure() {
  const script = await compile(new URL("./change-child.mjs", import.meta.url));
  const runs = [];
  for (let i = 0; i < repetitions; i += 1) runs.push(await measureInChild(script, ""));
  const middle = (key) => medianOf(runs.map((run) => run[key]));
  const seconds = middle("elapsed") / 1000;
  return [
    "`compareYears` by the standard national-quality-2017, records in memory to results in memory: both years assessed, schools matched by their",
    "names, every coefficient's change parted with all states between, verdicts that turned. A fresh process each time, all results kept; medians",
    `of ${repetitions} processes. What is measured beside the parts (\`changeMeasures\`) is worked out for one indicator when it is looked at.`,
    "",
    tableOf(
      ["", ""],
      [
        ["time, s", figure(seconds)],
        ["changes parted", String(middle("parted"))],
        ["measures of one indicator, first look, ms", figure(middle("measures"))],
        ["peak memory, MB", figure(middle("peak"))],
      ],
    ),
    "",
    goalLine(`two years within ${goal} s`, `${figure(seconds)} s`, seconds <= goal),
  ].join("\n");
}
