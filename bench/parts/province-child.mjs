// One process of the province part: a file of many counties from its bytes to every county's verdict, as `assess --by county` goes about it.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { judgeCounty } from "@junheng/engine/grounds";
import { standardOf } from "@junheng/engine/standards";
import { readWorkbook } from "@junheng/workbook/read";
import { judgeCounties } from "../../cli/src/counties/judge-counties.js";
import { peakMegabytes } from "../lib/memory.mjs";

const [, , path] = process.argv;
const name = basename(path);
const standard = standardOf("national-quality-2017");
const judging = { standard, rubrics: [], alike: (read) => judgeCounty(read, standard) };

/** What a step took: by the clock, and of the processor, which other programs lengthen less. */
const clocks = () => ({ time: performance.now(), work: process.cpuUsage() });
const since = ({ time, work }) => {
  const { user, system } = process.cpuUsage(work);
  return { time: performance.now() - time, work: (user + system) / 1000 };
};

const bytes = new Uint8Array(await readFile(path));
const start = clocks();
const { grids } = await readWorkbook(bytes, name);
const reading = since(start);
const counties = judgeCounties([{ file: { path: [name], grids }, diagnostics: [] }], judging, {}, () => {});
const parted = since(start);
let schools = 0;
for await (const { judged } of counties.each())
  for (const { indicators } of Object.values(judged.assessment.stages))
    schools += indicators.teachingAreaPerPupil?.schools ?? 0;
counties.end();
process.send({
  reading,
  parted,
  whole: since(start),
  schools,
  counties: counties.count,
  peak: peakMegabytes(),
});
