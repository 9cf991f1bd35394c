// Plans a county of 170 schools, and moves a slider over its paths: milliseconds, and units beside those of the plain plan.
import { planCounty, spendPlan } from "@junheng/engine/planning";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { inventCounties } from "../lib/counties.mjs";
import { medianOf, takeTurns } from "../lib/measure.mjs";

const rounds = 15;
const [county] = inventCounties(1, 170);
/** Below what the invented county has, so that every indicator of both stages has to be planned. */
const options = { limit: 0.24 };

const timesOf = (run) =>
  Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });

const first = timesOf(() => planCounty(county, nationalQuality2017, options))[0];
const plan = planCounty(county, nationalQuality2017, options);
const planned = Object.values(plan.stages).flatMap(({ indicators }) => Object.entries(indicators));
const steps = planned.flatMap(([, indicator]) =>
  [0.1, 0.35, 0.6, 0.85, 1].map((share) =>
    medianOf(timesOf(() => spendPlan(indicator, Math.round(indicator.needed * share)))),
  ),
);
const units = (stage) =>
  Object.entries(plan.stages[stage].indicators).map(([id, { needed, toTheMean, cvBefore }]) => ({
    stage,
    id,
    needed,
    toTheMean: toTheMean.needed,
    cvOfMean: toTheMean.cvAfter,
    cvBefore,
  }));
const times = await takeTurns(
  {
    plan: () => planCounty(county, nationalQuality2017, options),
    moves: () => planCounty(county, nationalQuality2017, { ...options, moves: true }),
  },
  { rounds: 5 },
);
process.send({
  schools: county.length,
  first,
  plan: medianOf(times.plan),
  moves: medianOf(times.moves),
  slider: Math.max(...steps),
  sliderMedian: medianOf(steps),
  units: [...units("primary"), ...units("junior")],
});
