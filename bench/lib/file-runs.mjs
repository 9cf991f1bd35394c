// Runs a reader of the large workbook a few times in this process, and sends the times of its steps.
import { readFile } from "node:fs/promises";
import { medianOf } from "./measure.mjs";
import { peakMegabytes } from "./memory.mjs";

const laterRuns = 3;
const schools = 10_000;

/** `read` takes the bytes and a clock to call after each step, and gives the number of schools it found. */
export async function sendRuns(read) {
  const bytes = new Uint8Array(await readFile(process.argv[2]));
  const once = async () => {
    const start = performance.now();
    const steps = {};
    let last = start;
    const found = await read(bytes, (step) => {
      steps[step] = performance.now() - last;
      last = performance.now();
    });
    if (found !== schools) throw new Error(`${found} schools were found, expected ${schools}`);
    return { elapsed: performance.now() - start, steps };
  };
  const first = await once();
  const peak = peakMegabytes();
  const later = [];
  for (let i = 0; i < laterRuns; i += 1) later.push((await once()).elapsed);
  process.send({ first: first.elapsed, later: medianOf(later), peak, ...first.steps });
}
