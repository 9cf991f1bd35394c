// One process of the change part: two years of all counties compared, keeping the results or dropping each before the next.
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

const keep = process.argv[2] === "kept";
const compare = (county) => compareYears({ schools: before[county] }, { schools: after[county] }, standard);
const results = [];
let parted = 0;
const worked = process.cpuUsage();
const start = performance.now();
for (const county of before.keys()) {
  const compared = compare(county);
  for (const { indicators } of Object.values(compared.stages))
    for (const { parts } of Object.values(indicators)) if (parts !== null) parted += 1;
  if (keep) results.push(compared);
}
const elapsed = performance.now() - start;
const { user, system } = process.cpuUsage(worked);
if (parted === 0) throw new Error("nothing was parted");

const one = compare(0);
const looked = performance.now();
changeMeasures(one, "primary", "teachingAreaPerPupil");
const measures = performance.now() - looked;
process.send({ elapsed, worked: (user + system) / 1000, measures, parted, peak: peakMegabytes() });
