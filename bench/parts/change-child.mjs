// One process of the change part: two years of all counties compared, with the results kept.
import { changeMeasures, compareYears } from "@junheng/engine/change";
import { standardOf } from "@junheng/engine/standards";
import { inventCounties } from "../lib/counties.mjs";
import { peakMegabytes } from "../lib/memory.mjs";
import { randomFrom } from "../lib/random.mjs";

const standard = standardOf("national-quality-2017");
const before = inventCounties(2800, 200_000);
const random = randomFrom(17);
const changed = (figures) =>
  figures &&
  Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, Math.round(value * (0.95 + 0.15 * random()))]));
const after = before.map((records) =>
  records.map((record) => ({
    ...record,
    whole: changed(record.whole),
    ...(record.primary && { primary: changed(record.primary) }),
    ...(record.junior && { junior: changed(record.junior) }),
  })),
);

const start = performance.now();
const results = before.map((schools, county) => compareYears({ schools }, { schools: after[county] }, standard));
const elapsed = performance.now() - start;
const parted = results.flatMap(({ stages }) =>
  Object.values(stages).flatMap(({ indicators }) => Object.values(indicators)),
);
if (!parted.some(({ parts }) => parts !== null)) throw new Error("nothing was parted");

const looked = performance.now();
changeMeasures(results[0], "primary", "teachingAreaPerPupil");
process.send({ elapsed, measures: performance.now() - looked, parted: parted.length, peak: peakMegabytes() });
