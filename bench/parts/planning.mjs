// What to add in a county of 170 schools: all indicators at once, a step of a slider, and the units saved against the plain plan.
import { compile, measureInChild } from "../lib/child.mjs";
import { medianOf } from "../lib/measure.mjs";
import { figure, goalLine, tableOf } from "../lib/table.mjs";

export const title = "A plan for 170 schools, seven indicators";

const processes = 3;
const goals = { plan: 50, slider: 16 };

export async function measure() {
  const script = await compile(new URL("./planning-child.mjs", import.meta.url));
  const runs = [];
  for (let i = 0; i < processes; i += 1) runs.push(await measureInChild(script, ""));
  const middle = (key) => medianOf(runs.map((run) => run[key]));
  const whole = (number) => number.toLocaleString("en");
  const { units, schools } = runs[0];
  return [
    `\`planCounty\` by national-quality-2017 for an invented county of ${schools} schools, nine-year schools counted in both stages, to a coefficient of 0.24,`,
    "which every indicator exceeds: assessment, exact fewest units, reasons, paths and comparisons. A step of a slider is `spendPlan` at five places of",
    `each path. Medians of ${processes} processes.`,
    "",
    tableOf(
      ["", "ms"],
      [
        ["all indicators of both stages, first run", figure(middle("first"))],
        ["all indicators of both stages, later runs", figure(middle("plan"))],
        ["with the fewest moves as well", figure(middle("moves"))],
        ["a step of a slider, median", figure(middle("sliderMedian"))],
        ["a step of a slider, the slowest", figure(middle("slider"))],
      ],
    ),
    "",
    tableOf(
      ["", "CV before", "least to add", "all to the mean", "its CV", "saved"],
      units.map(({ stage, id, needed, toTheMean, cvOfMean, cvBefore }) => [
        `${stage}, ${id}`,
        figure(cvBefore),
        whole(needed),
        whole(toTheMean),
        figure(cvOfMean),
        `${Math.round(100 * (1 - needed / toTheMean))} %`,
      ]),
    ),
    "",
    goalLine(
      `all indicators in at most ${goals.plan} ms`,
      `${figure(middle("plan"))} ms`,
      middle("plan") <= goals.plan,
    ),
    goalLine(
      `a step of a slider in at most ${goals.slider} ms`,
      `${figure(middle("slider"))} ms`,
      middle("slider") <= goals.slider,
    ),
  ].join("\n");
}
