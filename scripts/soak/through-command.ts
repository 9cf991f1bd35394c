// Changed files through the built command: collected a hundred at a time, reports as claims, and some alone.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runJunheng } from "./command.js";
import type { Mutant } from "./mutants.js";
import { sentenceFault } from "./sentence-fault.js";
import type { Tally } from "./tally.js";

const batch = 100;
/** One of so many goes through the command alone as well. */
const aloneOf = 20;

interface Answer {
  readonly files?: readonly { readonly file: string; readonly state: string }[];
  readonly diagnostics: readonly {
    readonly message: string;
    readonly severity: string;
    readonly where: { readonly file?: string };
  }[];
}

/** Sends them all. */
export async function soakCommand(mutants: Iterable<Mutant>, tally: Tally): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "junheng-soak-"));
  try {
    let some: Mutant[] = [];
    let done = 0;
    for (const mutant of mutants) {
      if (some.push(mutant) < batch) continue;
      await soakBatch(some, join(folder, String(done)), tally);
      done += some.length;
      console.log(`${done} through the command …`);
      some = [];
    }
    if (some.length > 0) await soakBatch(some, join(folder, "rest"), tally);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function soakBatch(mutants: readonly Mutant[], folder: string, tally: Tally): Promise<void> {
  mkdirSync(folder);
  for (const { name, bytes } of mutants) writeFileSync(join(folder, name), bytes);
  const isReport = ({ name }: Mutant): boolean => name.endsWith(".docx");
  const reports = mutants.filter(isReport).map(({ name }) => name);
  const sent = mutants.filter((each) => !isReport(each)).map(({ name }) => name);
  await judged("collected by the command", sent, ["collect", ...inFolder(sent, folder)], tally);
  await judged("reports checked by the command", reports, ["claims", ...inFolder(reports, folder)], tally);
  for (const { name } of mutants.filter((_, at) => at % aloneOf === 0)) {
    const command = name.endsWith(".docx") ? ["claims"] : ["assess", "--standard", "national-quality-2017"];
    await judged("alone through the command", [name], [...command, join(folder, name)], tally);
  }
  rmSync(folder, { recursive: true });
}

const inFolder = (names: readonly string[], folder: string): readonly string[] =>
  names.map((name) => join(folder, name));

/** Runs it: each file was read, or is named by a finding. */
async function judged(kind: string, names: readonly string[], words: readonly string[], tally: Tally): Promise<void> {
  if (names.length === 0) return;
  const { status, output, errors } = await runJunheng([...words, "--format", "json"], { seconds: 600 });
  const answer = (() => {
    try {
      return JSON.parse(output === "" ? errors : output) as Answer;
    } catch {
      return undefined;
    }
  })();
  const broke = (status !== 0 && status !== 1) || answer === undefined;
  for (const name of names)
    tally.note(
      kind,
      broke ? `${name}: status ${status}, ${errors.slice(0, 200)}` : faultAbout(name, answer, words[0] === "collect"),
    );
}

/** What is wrong with what is said of a file; nothing where it was read, or a finding names it. */
const faultAbout = (name: string, { files = [], diagnostics }: Answer, isListed: boolean): string | undefined => {
  const own = diagnostics.filter(({ where }) => where.file === name);
  const state = files.find(({ file }) => file === name)?.state;
  const isSilent = isListed && (state === undefined || (state === "unreadable" && own.length === 0));
  if (isSilent) return `${name}: nothing is said of it`;
  return own.map(({ message }) => sentenceFault(message)).find((fault) => fault !== undefined);
};
