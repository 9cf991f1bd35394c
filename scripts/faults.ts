// `npm run faults`: the command killed, its disk failed, its place taken, at random but from a seed; writes its section of docs/reliability.md.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failDisks } from "./soak/disk-faults.js";
import { killWhileForms, killWhileWriting } from "./soak/kills.js";
import { randomFrom } from "./soak/random.js";
import { tallyTable, writeSection } from "./soak/reliability.js";
import { makeWriters } from "./soak/results.js";
import { takePlaces } from "./soak/taken-places.js";
import { newTally } from "./soak/tally.js";

const [kills = 15, seed = 1] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "junheng-faults-"));
const tally = newTally();
const random = randomFrom(seed);
try {
  const writers = makeWriters(folder);
  console.log("Places that are taken …");
  await takePlaces(writers.files, join(folder, "places"), random, tally);
  console.log("Disks that fail …");
  const notTried = await failDisks(writers, join(folder, "disks"), random, tally);
  const killing = { count: kills, random, tally };
  for (const writer of writers.files) {
    console.log(`${kills} kills while ${writer.name} is written …`);
    await killWhileWriting({ ...killing, writer, folder: join(folder, `killed-${writer.name}`) });
  }
  console.log(`${kills} kills while forms are written …`);
  await killWhileForms({ ...killing, writer: writers.forms, folder: join(folder, "killed-forms") });
  const table = tallyTable(tally.rows());
  console.log(`\n${table}`);
  const held = `Held: the old file, or the new one, stands whole under its name; nothing of anybody else's is touched; what is left beside it is hidden and taken away by the next run; the exit status is 0 where it was written, 1 where the disk was at fault and 2 where the place was, with a sentence.`;
  await writeSection(
    "Faults while results are written",
    `npm run faults -- ${kills} ${seed}`,
    [held, ...notTried, table].join("\n\n"),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = tally.rows().every(({ tried, held }) => tried === held) ? 0 : 1;
