// The command killed at any moment: under the result's name stands the old one or the new one, whole, and what is left is taken away next time.
import { mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "@junheng/workbook/read";
import { isOwn } from "../../cli/src/output/own-mark.js";
import { runJunheng, startJunheng } from "./command.js";
import type { Random } from "./random.js";
import { below } from "./random.js";
import type { Writer } from "./results.js";
import type { Tally } from "./tally.js";

const beside = /^\.junheng-\d+-\d+\.tmp$/;

/** What is killed, in which folder, and how often. */
interface Kills {
  readonly writer: Writer;
  readonly folder: string;
  readonly count: number;
  readonly random: Random;
  readonly tally: Tally;
}

/** Kills it `count` times over a result of its own, then lets it run once. */
export async function killWhileWriting({ writer, folder, count, random, tally }: Kills): Promise<void> {
  const kind = `kill −9 while ${writer.name} is written`;
  const words = [...writer.words, "--out", join(folder, writer.name)];
  mkdirSync(folder);
  const whole = await runJunheng(words);
  if (whole.status !== 0) return tally.note(kind, `it does not run: ${whole.errors}`);
  for (let run = 0; run < count; run += 1) {
    await startAndKill(words, folder, whole.seconds, run % 2 === 0, random);
    tally.note(kind, await faultOf(folder, writer.name));
  }
  const last = await runJunheng(words);
  const left = readdirSync(folder).filter((name) => name !== writer.name);
  tally.note(
    "the run after a kill takes away what was left",
    last.status === 0 && left.length === 0 ? undefined : `${last.errors} ${left.join()}`,
  );
}

/** Starts it and kills it: when it begins to write and some moments later, or at any moment. */
async function startAndKill(
  words: readonly string[],
  folder: string,
  seconds: number,
  whileWriting: boolean,
  random: Random,
): Promise<void> {
  const { kill, ended } = startJunheng(words);
  const wait = whileWriting ? below(random, 6) : random() * seconds * 1000;
  const watcher = whileWriting
    ? watch(folder, (_, name) => void (beside.test(name ?? "") && setTimeout(kill, wait)))
    : undefined;
  const timer = whileWriting ? undefined : setTimeout(kill, wait);
  await ended;
  clearTimeout(timer);
  watcher?.close();
}

/** What is wrong in a folder that may hold one result and what killed runs left beside it. */
async function faultOf(folder: string, result: string): Promise<string | undefined> {
  const strange = readdirSync(folder).filter((name) => name !== result && !beside.test(name));
  if (strange.length > 0) return `there is also ${strange.join()}`;
  return (await isOwn(readFileSync(join(folder, result)))) ? undefined : "the result is not whole";
}

/** Kills the making of a folder of forms `count` times: it is not there, or all of it; in a folder that is there, each form is whole. */
export async function killWhileForms({ writer, folder, count, random, tally }: Kills): Promise<void> {
  mkdirSync(folder);
  const model = join(folder, "model");
  const { seconds } = await runJunheng([...writer.words, "--out", model]);
  const all = readdirSync(model).sort();
  for (let run = 0; run < count; run += 1) {
    const place = join(folder, String(run));
    mkdirSync(place);
    const intoOld = run % 3 === 2;
    const forms = join(place, "forms");
    if (intoOld) mkdirSync(forms);
    if (intoOld) writeFileSync(join(forms, "hers.txt"), "hers");
    const words = [...writer.words, "--out", forms];
    await startAndKill(words, intoOld ? forms : place, seconds, run % 2 === 0, random);
    if (intoOld) tally.note("kill −9 while forms go into a folder that is there", await foldersFault(forms, all, true));
    else tally.note("kill −9 while a folder of forms is made", await foldersFault(forms, all, false));
    if (run % 8 !== 1) continue;
    await runJunheng(words);
    const left = readdirSync(place).filter((name) => name !== "forms");
    tally.note("the run after a kill takes away what was left", left.length === 0 ? undefined : left.join());
  }
}

async function foldersFault(forms: string, all: readonly string[], wasThere: boolean): Promise<string | undefined> {
  const names = (() => {
    try {
      return readdirSync(forms).filter((name) => !beside.test(name));
    } catch {
      return null;
    }
  })();
  if (names === null) return wasThere ? "the folder is gone" : undefined;
  if (wasThere && readFileSync(join(forms, "hers.txt"), "utf8") !== "hers") return "her file was changed";
  const made = names.filter((name) => name !== "hers.txt").sort();
  if (!wasThere && made.join() !== all.join()) return `${made.length} of ${all.length} forms`;
  for (const name of made) {
    const { diagnostics } = await readWorkbook(new Uint8Array(readFileSync(join(forms, name))), name);
    if (!all.includes(name) || diagnostics.some(({ severity }) => severity === "error")) return `${name} is not whole`;
  }
  return undefined;
}
