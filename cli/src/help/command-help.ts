// What there is to say of one command, as data: the help, the manual page, Markdown and completions are all made of it.
import { builtInRubrics } from "@junheng/engine/rubrics";
import { standards } from "@junheng/engine/standards";
import type { Locale } from "@junheng/engine/diagnostics";
import type { Known } from "../arguments.js";
import type { CommandName } from "../commands/index.js";
import { commandNames, loadCommand } from "../commands/index.js";
import { commandExamples, commandForms, commandNotes, commandSummary } from "../messages/command-help.js";
import { helpText } from "../messages/help.js";
import { optionHelp } from "../messages/option-help.js";
import { optionValue } from "../messages/option-values.js";
import type { Flag, OptionName, OptionShape } from "../options/option-table.js";
import { optionTable } from "../options/option-table.js";

/** One option of a command. */
export interface OptionHelp {
  readonly name: OptionName;
  readonly short?: string;
  /** What stands behind it; nothing behind a flag. */
  readonly value: string | null;
  readonly does: string;
  /** Words that a shell can offer behind it. */
  readonly offered: readonly string[];
  readonly file: boolean;
}

/** One command. */
export interface CommandHelp {
  readonly name: CommandName;
  readonly summary: string;
  readonly forms: readonly string[];
  readonly note: string | null;
  readonly options: readonly OptionHelp[];
  readonly example: string;
}

/** Words that stand in the data: what is built in, and the steps of reviews. */
const built: Readonly<Partial<Record<OptionName, () => readonly string[]>>> = {
  standard: () => standards.map(({ id }) => id),
  rubric: () => builtInRubrics.map(({ id }) => id),
  review: () => [...new Set(standards.flatMap(({ reviewSteps = [] }) => reviewSteps.map(({ id }) => id)))],
};

/** The options as their table has them: what is read first, what is written last. */
const inOrder = Object.keys(optionTable) as OptionName[];

/** Of formats that are not known by every clerk: what they are. */
const formatHelp = (formats: readonly string[], locale: Locale): readonly string[] =>
  (["csv", "jsonl"] as const).filter((each) => formats.includes(each)).map((each) => helpText(each, {}, locale));

const isFlag = (name: OptionName): name is Flag => optionTable[name].type === "boolean";

function optionOf(name: OptionName, known: Known, locale: Locale): OptionHelp {
  const { short, choices = [], file }: OptionShape = optionTable[name];
  const own = name === "format" ? known.formats : known.choices?.[name];
  const offered = own ?? built[name]?.() ?? choices;
  const value = isFlag(name) ? null : own === undefined ? optionValue(name, {}, locale) : own.join("|");
  const does = [optionHelp(name, {}, locale), ...(name === "format" ? formatHelp(known.formats, locale) : [])].join(
    " ",
  );
  return { name, ...(short !== undefined && { short }), value, does, offered, file: file === true };
}

/** What there is to say of a command. */
export async function commandHelp(name: CommandName, locale: Locale): Promise<CommandHelp> {
  const { known } = await loadCommand(name);
  return {
    name,
    summary: commandSummary(name, {}, locale),
    forms: commandForms(name, {}, locale).split("\n"),
    note: commandNotes(name, locale),
    options: inOrder.filter((each) => known.options.includes(each)).map((each) => optionOf(each, known, locale)),
    example: commandExamples[name],
  };
}

/** All of them. */
export const allHelp = (locale: Locale): Promise<readonly CommandHelp[]> =>
  Promise.all(commandNames.map((name) => commandHelp(name, locale)));
