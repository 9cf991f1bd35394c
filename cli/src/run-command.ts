// Picks the command, loads only what it needs, and turns every failure into a sentence and a status.
import packageFile from "../package.json" with { type: "json" };
import { localeOf } from "./arguments.js";
import { cliText } from "./messages/cli.js";
import type { Outcome } from "./outcome.js";
import { OutputError, UsageError } from "./outcome.js";

const { version } = packageFile;

type Command = (words: readonly string[]) => Promise<Outcome>;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  assess: async () => (await import("./commands/assess.js")).assess,
  check: async () => (await import("./commands/check.js")).check,
  collect: async () => (await import("./commands/collect.js")).collect,
  claims: async () => (await import("./commands/claims.js")).claims,
  compare: async () => (await import("./commands/compare.js")).compare,
  communities: async () => (await import("./commands/communities.js")).communities,
  learn: async () => (await import("./commands/learn.js")).learn,
  measures: async () => (await import("./commands/measures.js")).measures,
  plan: async () => (await import("./commands/plan.js")).plan,
  report: async () => (await import("./commands/report.js")).report,
  score: async () => (await import("./commands/score.js")).score,
  forms: async () => (await import("./commands/forms.js")).forms,
  rubrics: async () => (await import("./commands/rubrics.js")).listRubrics,
  table: async () => (await import("./commands/table.js")).table,
  sql: async () => (await import("./commands/sql.js")).sql,
  standards: async () => (await import("./commands/standards.js")).listStandards,
};

/** Runs a command line and gives what to print and the status to exit with. */
export async function runCommand(words: readonly string[]): Promise<Outcome> {
  const locale = localeOf(words);
  const [name, ...rest] = words;
  if (name === "--version") return { status: 0, output: `${version}\n` };
  if (name === "--help" || name === "-h" || rest.includes("--help") || rest.includes("-h"))
    return { status: 0, output: cliText("usage", {}, locale) };
  if (name === undefined || name.startsWith("--lang")) return { status: 2, errors: cliText("usage", {}, locale) };
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined)
    return {
      status: 2,
      errors: `${cliText("unknownCommand", { command: name, possible: Object.keys(commands) }, locale)}\n`,
    };
  try {
    return await (
      await load()
    )(rest);
  } catch (error) {
    if (error instanceof UsageError) return { status: 2, errors: `${error.message}\n` };
    if (error instanceof OutputError) return { status: 1, errors: error.message };
    const detail = error instanceof Error ? `${version} ${error.name} ${frameOf(error)}` : "unknown";
    return { status: 1, errors: cliText("ourFault", { detail }, locale) };
  }
}

/** Where in the program it failed; the message itself is left out, for it may hold the user's data. */
const frameOf = (error: Error): string => /at (\S+)/.exec(error.stack ?? "")?.[1] ?? "";
