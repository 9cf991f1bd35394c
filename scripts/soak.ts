// `npm run soak -- COUNT SEED [--minutes M] [--from STEP]`: so many changed files and every hostile kind, through the command and the page; writes its sections of docs/reliability.md.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Extremes } from "./soak/extremes.js";
import { addTrial, extremesTable } from "./soak/extremes.js";
import { measuredReader, mostMemory, secondsFor } from "./soak/measured-reader.js";
import type { Mutant } from "./soak/mutants.js";
import { mutantAt } from "./soak/mutants.js";
import type { Step, Trial } from "./soak/progress.js";
import { runSteps } from "./soak/progress.js";
import { tallyTable, writeSection } from "./soak/reliability.js";
import { newTally } from "./soak/tally.js";
import { soakCommand } from "./soak/through-command.js";
import { soakPage } from "./soak/through-page.js";
import { hostileAt, hostileCount } from "./soak/trial-file.js";

const { values, positionals } = parseArgs({
  options: { minutes: { type: "string" }, from: { type: "string" } },
  allowPositionals: true,
});
const [count = 1000, seed = 1] = positionals.map(Number);
const reader = measuredReader();

const readAlone = async (part: string, { name, source, change, bytes }: Mutant): Promise<Trial> => {
  const { wasRead, seconds, peak, fault } = await reader.read({ name, bytes });
  const kind = part === "hostile" ? source : `${source}: ${change}`;
  const measured = { part, kind, wasRead, seconds, peak, share: seconds / secondsFor(bytes.length) };
  return fault === undefined ? measured : { ...measured, fault: `${name}, ${bytes.length} bytes: ${fault}` };
};

/** Steps of some files each: read alone, through the command, through the page. */
const stepsOf = (part: string, all: number, fileAt: (at: number) => Mutant, aloneOf: number): readonly Step[] => {
  const files = (from: number, size: number): readonly Mutant[] =>
    Array.from({ length: Math.min(size, all - from) }, (_, at) => fileAt(from + at));
  const inSteps = (way: string, size: number, run: (from: number) => Promise<readonly Trial[]>): readonly Step[] =>
    Array.from({ length: Math.ceil(all / size) }, (_, at) => ({
      name: `${part}, ${way}, ${at * size}`,
      run: () => run(at * size),
    }));
  const noted = async (soak: (note: (kind: string, fault?: string) => void) => Promise<void>) => {
    const trials: Trial[] = [];
    await soak((kind, fault) => void trials.push({ part, kind, ...(fault !== undefined && { fault }) }));
    return trials;
  };
  return [
    ...inSteps("read alone", 50, async (from) => {
      const trials: Trial[] = [];
      for (const file of files(from, 50)) trials.push(await readAlone(part, file));
      return trials;
    }),
    ...inSteps("command", 50, (from) => noted((note) => soakCommand(files(from, 50), { note }, aloneOf))),
    ...inSteps("page", 100, (from) => noted((note) => soakPage(files(from, 100), { note }))),
  ];
};

const held = `Held: the file was read, or refused with a sentence that names it; nothing was thrown, nothing hung, no sentence was empty or showed the program's inside; read alone within 5 s a megabyte of work (at least 5 s) and ${mostMemory} MB of the whole process, and through the command within the limit that it sets by the clock. A sound file stood among each fifty that were collected, and was read.`;

/** Writes the section of a part: whether all of it held. */
const report = async (title: string, trials: readonly Trial[]): Promise<boolean> => {
  const tally = newTally();
  const lines = new Map<string, Extremes>();
  for (const trial of trials) {
    const { kind, fault, seconds } = trial;
    tally.note(seconds === undefined ? kind : "read alone", fault === undefined ? undefined : `${kind}: ${fault}`);
    if (seconds !== undefined) addTrial(lines, trial);
  }
  const misses = trials.flatMap(({ kind, fault }) =>
    fault === undefined ? [] : [`- ${kind}: ${fault.slice(0, 300)}`],
  );
  const missed = misses.length === 0 ? [] : [`What did not hold:\n\n${misses.join("\n")}`];
  const note = [held, tallyTable(tally.rows()), ...missed, extremesTable(lines.values())].join("\n\n");
  await writeSection(title, `npm run soak -- ${count} ${seed}`, note);
  return misses.length === 0;
};

const progress = fileURLToPath(new URL(`../.scratch/soak-${count}-${seed}.jsonl`, import.meta.url));
const changed = stepsOf("changed", count, (at) => mutantAt(at, seed), 20);
const steps = [...changed, ...stepsOf("hostile", hostileCount, hostileAt, 5)];
const trials = await runSteps(progress, steps, {
  minutes: Number(values.minutes ?? Infinity),
  from: Number(values.from ?? Infinity),
});
reader.close();
if (trials === undefined) process.exitCode = 1;
else {
  const of = (part: string): readonly Trial[] => trials.filter((each) => each.part === part);
  const all = [
    await report("Sound files, changed by chance", of("changed")),
    await report("Files that mean harm", of("hostile")),
  ];
  process.exitCode = all.every(Boolean) ? 0 : 1;
}
