// One process of the national part: assesses all counties, keeping the results (and looking at every school) or dropping each before the next.
import { assessCounty } from "@junheng/engine/assessment";
import { standardOf } from "@junheng/engine/standards";
import { inventCounties, readEveryFigure } from "../lib/counties.mjs";
import { medianOf } from "../lib/measure.mjs";
import { peakMegabytes } from "../lib/memory.mjs";
import { worked } from "../lib/work.mjs";

const [, , mode] = process.argv;
const keep = mode !== "dropped";
const counties = inventCounties(2800, 200_000);
const standard = standardOf("national-quality-2017");

function assessAll() {
  const results = [];
  let schools = 0;
  for (const records of counties) {
    const result = assessCounty(records, standard);
    // The schools of a stage are put together when they are looked at; every one has a teaching area.
    for (const stage of Object.values(result.stages)) {
      schools += mode === "seen" ? stage.schools.length : (stage.indicators.teachingAreaPerPupil?.schools ?? 0);
    }
    if (keep) results.push(result);
  }
  return { schools, results };
}

const first = worked(assessAll);
if (first.result.schools < 200_000) throw new Error(`only ${first.result.schools} lines were assessed`);
const peak = peakMegabytes();
first.result = null;
const several = (run, times) =>
  Array.from({ length: times }, () => {
    const { time, work } = worked(run);
    return { time, work };
  });
// Looking at every school takes long, and its first run is what is asked for.
const later = several(assessAll, mode === "seen" ? 1 : 3);
const reading = several(() => readEveryFigure(counties), 9);
const middle = (runs, key) => medianOf(runs.map((run) => run[key]));
process.send({
  first: { time: first.time, work: first.work },
  later: { time: middle(later, "time"), work: middle(later, "work") },
  reading: middle(reading, "work"),
  peak,
});
