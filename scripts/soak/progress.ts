// What a long run has done so far, a line for each step in a file: stopped at any moment, it goes on where it was.
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What came of one file in one way. */
export interface Trial {
  readonly part: string;
  readonly kind: string;
  readonly fault?: string;
  /** Where it was measured: what was read, seconds, share of what is promised, and MB. */
  readonly wasRead?: boolean;
  readonly seconds?: number;
  readonly share?: number;
  readonly peak?: number;
}

/** A part of the run that is done at one go. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<readonly Trial[]>;
}

/** How far to go at one time, and which steps to do again. */
export interface RunLimits {
  readonly minutes: number;
  /** Steps from this number on are forgotten and done again. */
  readonly from: number;
}

/** Does the steps that are not done yet. Gives all trials, or none where the time is over before the end. */
export async function runSteps(
  file: string,
  steps: readonly Step[],
  { minutes, from }: RunLimits,
): Promise<readonly Trial[] | undefined> {
  const end = performance.now() + 60_000 * minutes;
  const done = new Map(
    linesOf(file).map((line) => JSON.parse(line) as readonly [name: string, trials: readonly Trial[]]),
  );
  for (const { name } of steps.slice(from)) done.delete(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, [...done].map((each) => `${JSON.stringify(each)}\n`).join(""));
  for (const [at, { name, run }] of steps.entries()) {
    if (done.has(name)) continue;
    if (performance.now() > end) {
      console.log(`Step ${at} of ${steps.length} comes next: give the same command again to go on.`);
      return undefined;
    }
    const trials = await run();
    for (const { kind, part, fault } of trials)
      if (fault !== undefined) console.log(`NOT HELD: ${part}: ${kind}: ${fault}`);
    done.set(name, trials);
    appendFileSync(file, `${JSON.stringify([name, trials])}\n`);
    console.log(`${at + 1} of ${steps.length}: ${name}`);
  }
  return steps.flatMap(({ name }) => done.get(name) ?? []);
}

const linesOf = (file: string): readonly string[] =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "")
    : [];
