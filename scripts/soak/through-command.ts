// Files through the built command: collected together with a sound one, reports as claims, and some alone.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { maximumSeconds } from "@junheng/workbook/read";
import { runJunheng } from "./command.js";
import type { Mutant } from "./mutants.js";
import { sentenceFault } from "./sentence-fault.js";
import type { Tally } from "./tally.js";
import { soundFile } from "./trial-file.js";

type Notes = Pick<Tally, "note">;

/** What the command may need to start, and to end, on a busy machine, beside what it gives a file. */
const secondsToStart = 10;

interface Answer {
  readonly files?: readonly { readonly file: string; readonly state: string }[];
  readonly diagnostics: readonly {
    readonly message: string;
    readonly severity: string;
    readonly where: { readonly file?: string };
  }[];
}

/** Sends them; one of `aloneOf` goes through the command alone as well. */
export async function soakCommand(files: readonly Mutant[], tally: Notes, aloneOf: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "junheng-soak-"));
  try {
    for (const { name, bytes } of [...files, soundFile]) writeFileSync(join(folder, name), bytes);
    const isReport = ({ name }: Mutant): boolean => /\.(?:docx|txt)$/.test(name);
    const reports = files.filter(isReport).map(({ name }) => name);
    const sent = [...files.filter((each) => !isReport(each)), soundFile].map(({ name }) => name);
    await judged("collected by the command", sent, ["collect", ...inFolder(sent, folder)], tally);
    await judged("reports checked by the command", reports, ["claims", ...inFolder(reports, folder)], tally);
    for (const file of files.filter((_, at) => at % aloneOf === 0)) {
      const command = isReport(file) ? ["claims"] : ["assess", "--standard", "national-quality-2017"];
      const seconds = secondsToStart + maximumSeconds(file.bytes.length);
      await judged("alone through the command", [file.name], [...command, join(folder, file.name)], tally, seconds);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const inFolder = (names: readonly string[], folder: string): readonly string[] =>
  names.map((name) => join(folder, name));

/** Runs it: each file was read, or is named by a finding. */
async function judged(
  kind: string,
  names: readonly string[],
  words: readonly string[],
  tally: Notes,
  seconds = 600,
): Promise<void> {
  if (names.length === 0) return;
  const { status, output, errors } = await runJunheng([...words, "--format", "json"], { seconds });
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
  if (name === soundFile.name && state === "unreadable") return "the sound file was not read";
  const isSilent = isListed && (state === undefined || (state === "unreadable" && own.length === 0));
  if (isSilent) return `${name}: nothing is said of it`;
  return own.map(({ message }) => sentenceFault(message)).find((fault) => fault !== undefined);
};
