// Picks the command, loads only what it needs, and turns every failure into a sentence and a status.
import packageFile from "../package.json" with { type: "json" };
import { localeOf } from "./arguments.js";
import { commandNames, isCommand, loadCommand } from "./commands/index.js";
import { cliText } from "./messages/cli.js";
import type { Outcome } from "./outcome.js";
import { OutputError, UsageError } from "./outcome.js";
import { wrongWord } from "./wrong-word.js";

const { version } = packageFile;

const asksForHelp = (word: string): boolean => word === "--help" || word === "-h";

/** Runs a command line and gives what to print and the status to exit with. */
export async function runCommand(words: readonly string[]): Promise<Outcome> {
  const locale = localeOf(words);
  const [name, ...rest] = words;
  if (name === "--version") return { status: 0, output: `${version}\n` };
  if (name === undefined || name.startsWith("--lang") || asksForHelp(name)) {
    const { overviewText } = await import("./help/help-text.js");
    const text = overviewText(locale);
    return words.some(asksForHelp) ? { status: 0, output: text } : { status: 2, errors: text };
  }
  try {
    if (!isCommand(name)) throw wrongWord("unknownCommand", name, commandNames, locale);
    if (rest.some(asksForHelp)) return await (await loadCommand("help")).run([name, "--lang", locale]);
    return await (await loadCommand(name)).run(rest);
  } catch (error) {
    if (error instanceof UsageError) return { status: 2, errors: `${error.message}\n` };
    if (error instanceof OutputError) return { status: 1, errors: error.message };
    const detail = error instanceof Error ? `${version} ${error.name} ${frameOf(error)}` : "unknown";
    return { status: 1, errors: cliText("ourFault", { detail }, locale) };
  }
}

/** Where in the program it failed; the message itself is left out, for it may hold the user's data. */
const frameOf = (error: Error): string => /at (\S+)/.exec(error.stack ?? "")?.[1] ?? "";
