// One process of the national part: assesses all counties, keeping the results (and looking at every school) or dropping each before the next.
import { assessCounty } from "@junheng/engine/assessment";
import { standardOf } from "@junheng/engine/standards";
import { inventCounties, readEveryFigure } from "../lib/counties.mjs";
import { medianOf } from "../lib/measure.mjs";
import { peakMegabytes } from "../lib/memory.mjs";

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

const timed = (run) => {
  const start = performance.now();
  const result = run();
  return { elapsed: performance.now() - start, result };
};

const first = timed(assessAll);
if (first.result.schools < 200_000) throw new Error(`only ${first.result.schools} lines were assessed`);
const peak = peakMegabytes();
first.result = null;
const later = [];
const reading = [];
for (let i = 0; i < 5; i += 1) {
  later.push(timed(assessAll).elapsed);
  reading.push(timed(() => readEveryFigure(counties)).elapsed);
}
process.send({ first: first.elapsed, median: medianOf(later), reading: medianOf(reading), peak });
