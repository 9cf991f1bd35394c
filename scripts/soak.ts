// `npm run soak -- COUNT SEED`: so many changed files and every hostile kind, through the command and the page; writes its section of docs/reliability.md.
import { hostileKinds } from "../test/hostile/kinds.js";
import type { Extremes } from "./soak/extremes.js";
import { addReading, extremesTable } from "./soak/extremes.js";
import { measuredReader, mostMemory, secondsFor } from "./soak/measured-reader.js";
import type { Mutant } from "./soak/mutants.js";
import { mutantAt } from "./soak/mutants.js";
import { newTally } from "./soak/tally.js";
import { tallyTable, writeSection } from "./soak/reliability.js";
import { soakCommand } from "./soak/through-command.js";
import { soakPage } from "./soak/through-page.js";

const [count = 1000, seed = 1] = process.argv.slice(2).map(Number);
const tally = newTally();
const reader = measuredReader();

const measured = async (
  kind: string,
  files: Iterable<{ readonly of: string; readonly name: string; readonly bytes: Uint8Array }>,
  total: number,
): Promise<string> => {
  const lines = new Map<string, Extremes>();
  let at = 0;
  for (const { of, name, bytes } of files) {
    const done = await reader.read({ name, bytes });
    addReading(lines, of, done, secondsFor(bytes.length));
    tally.note(kind, done.fault === undefined ? undefined : `${of} (${name}, ${bytes.length} bytes): ${done.fault}`);
    if (++at % 50 === 0) console.log(`${at} of ${total} ${kind} …`);
  }
  return extremesTable(lines.values());
};

function* mutants(): Generator<Mutant> {
  for (let at = 0; at < count; at += 1) yield mutantAt(at, seed);
}

function* hostile() {
  for (const { kind, ending, sizes, bytes } of hostileKinds)
    for (const size of sizes) yield { of: kind, name: `${kind}-${size}.${ending}`, bytes: bytes(size) };
}

function* mutantsWithKind() {
  for (const mutant of mutants())
    yield { of: `${mutant.source}: ${mutant.change}`, name: mutant.name, bytes: mutant.bytes };
}

const held = `Held: the file was read, or refused with a sentence that names it; nothing was thrown, nothing hung, no sentence was empty or showed the program's inside; within 5 s a megabyte of work (at least 5 s) and ${mostMemory} MB of the whole process.`;

/** Prints what came of a part, and writes its section. */
const report = async (title: string, note: readonly string[]): Promise<void> => {
  console.log(`\n${note.join("\n\n")}`);
  await writeSection(title, `npm run soak -- ${count} ${seed}`, [held, ...note].join("\n\n"));
};

const changed = await measured("read alone", mutantsWithKind(), count);
await soakCommand(mutants(), tally);
await soakPage(mutants(), tally);
await report("Sound files, changed by chance", [tallyTable(tally.rows()), changed]);
const sizes = hostileKinds.reduce((sum, each) => sum + each.sizes.length, 0);
await report("Files that mean harm", [await measured("hostile files, read alone", hostile(), sizes)]);
reader.close();
process.exitCode = tally.rows().every(({ tried, held }) => tried === held) ? 0 : 1;
