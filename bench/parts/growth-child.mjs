// The process of the growth part: counties of many sizes by standards of many indicators, in turns.
import { assessCounty } from "@junheng/engine/assessment";
import { indicatorIn } from "@junheng/engine/indicators";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { inventCounties } from "../lib/counties.mjs";

/** Counties, schools in each, and indicators; what grows from one setting to the next. */
const settings = [
  [["counties"], 5, 70, 7],
  [["counties", "schools", "indicators"], 50, 70, 7],
  [["counties"], 500, 70, 7],
  [["schools"], 50, 7, 7],
  [["schools"], 50, 700, 7],
  [["indicators"], 50, 70, 1],
  [["indicators"], 50, 70, 3],
  [["indicators"], 50, 70, 14],
];

/** The standard with its first indicators, or with more that measure the same. */
function standardWith(count) {
  const { indicators } = nationalQuality2017;
  const more = indicators.slice(0, Math.max(0, count - indicators.length)).map((entry) => ({
    own: { ...indicatorIn(entry.id), id: `own-${entry.id}`, words: [] },
    entry: { ...entry, id: `own-${entry.id}` },
  }));
  return {
    ...nationalQuality2017,
    ...(more.length > 0 && { own: { fields: [], indicators: more.map(({ own }) => own) } }),
    indicators: [...indicators.slice(0, count), ...more.map(({ entry }) => entry)],
  };
}

const runs = settings.map(([grows, counties, schools, indicators]) => {
  const records = inventCounties(counties, counties * schools);
  const standard = standardWith(indicators);
  const stages = () => records.flatMap((county) => Object.values(assessCounty(county, standard).stages));
  const lookedAt = () => stages().reduce((sum, stage) => sum + stage.schools.length, 0);
  return { row: { grows, counties, schools, indicators, lines: lookedAt() }, stages, lookedAt };
});

/** The least work of the processor for one call, over rounds in turns: what other programs do lengthens it, and nothing shortens it. */
const least = Object.fromEntries(["stages", "lookedAt"].map((name) => [name, runs.map(() => Infinity)]));
const cells = (at) => runs[at].row.lines * runs[at].row.indicators;
const most = Math.max(...runs.map((_, at) => cells(at)));
for (let round = 0; round < 6; round += 1)
  for (const [at, run] of runs.entries())
    for (const name of Object.keys(least)) {
      const calls = Math.min(10, Math.ceil(most / cells(at) / 4));
      const start = process.cpuUsage();
      for (let call = 0; call < calls; call += 1) run[name]();
      const { user, system } = process.cpuUsage(start);
      least[name][at] = Math.min(least[name][at], (user + system) / 1000 / calls);
    }
process.send(runs.map(({ row }, at) => ({ ...row, kept: least.stages[at], seen: least.lookedAt[at] })));
