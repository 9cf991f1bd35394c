// junheng completion: the name of a shell in; the script out that completes commands, options and their words in it.
import type { Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { bashCompletion } from "../completion/bash.js";
import { fishCompletion } from "../completion/fish.js";
import { powershellCompletion } from "../completion/powershell.js";
import { zshCompletion } from "../completion/zsh.js";
import type { CommandHelp } from "../help/command-help.js";
import { allHelp } from "../help/command-help.js";
import { helpText } from "../messages/help.js";
import type { Outcome } from "../outcome.js";
import { UsageError } from "../outcome.js";

export const known: Known = { options: ["lang"], formats: ["text"] };

const scripts: Readonly<Record<string, (commands: readonly CommandHelp[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
};

/** Writes the script. */
export async function completion(words: readonly string[]): Promise<Outcome> {
  const { files, locale } = readArguments(words, known);
  const [shell = ""] = files;
  const write = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (write === undefined) throw new UsageError(helpText("noShell", { possible: Object.keys(scripts) }, locale));
  return { status: 0, output: write(await allHelp(locale)) };
}
