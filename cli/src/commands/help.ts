// junheng help: the name of a command in, its options explained out; or all commands as a manual page or as Markdown.
import packageFile from "../../package.json" with { type: "json" };
import type { Known } from "../arguments.js";
import { readArguments } from "../arguments.js";
import { allHelp, commandHelp } from "../help/command-help.js";
import { commandText, overviewText } from "../help/help-text.js";
import { manualPage } from "../help/manual.js";
import { commandPage } from "../help/markdown.js";
import { helpText } from "../messages/help.js";
import type { Outcome } from "../outcome.js";
import { wrongWord } from "../wrong-word.js";
import { commandNames, isCommand } from "./index.js";

export const known: Known = { options: ["format", "lang"], formats: ["text", "man", "markdown"] };

/** Explains a command, or all of them. */
export async function help(words: readonly string[]): Promise<Outcome> {
  const { files, format, locale } = readArguments(words, known);
  const [name] = files;
  if (name !== undefined && !isCommand(name)) throw wrongWord("unknownCommand", name, commandNames, locale);
  if (format === "text")
    return {
      status: 0,
      output: name === undefined ? overviewText(locale) : commandText(await commandHelp(name, locale), locale),
    };
  const commands = name === undefined ? await allHelp(locale) : [await commandHelp(name, locale)];
  const output =
    format === "man"
      ? manualPage(commands, packageFile.version, locale)
      : commandPage(commands, helpText("otherLanguage", {}, locale), locale);
  return { status: 0, output };
}
