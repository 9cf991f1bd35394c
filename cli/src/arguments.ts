// The words of a command line, checked: an unknown option or a wrong value is a sentence, not a guess.
import { parseArgs } from "node:util";
import type { Locale } from "@junheng/engine/diagnostics";
import { cliText } from "./messages/cli.js";
import { outputText } from "./messages/output.js";
import { UsageError } from "./outcome.js";
import type { Flag, OptionName, OptionShape } from "./options/option-table.js";
import { optionTable } from "./options/option-table.js";
import type { Format } from "./output/format-of.js";
import { formatOf } from "./output/format-of.js";
import { standardStream } from "./standard-stream.js";
import { wrongWord } from "./wrong-word.js";

/** What was written behind a command's name: the options as they were written, but for those that have a choice of words. */
export interface Arguments extends Readonly<
  Partial<Record<Exclude<OptionName, "stage" | "intervals" | "format" | "timeout" | "lang" | Flag>, string>>
> {
  readonly files: readonly string[];
  readonly move?: boolean;
  readonly floors?: boolean;
  readonly plan?: boolean;
  readonly together?: boolean;
  readonly stage?: "primary" | "junior";
  readonly intervals?: "jackknife" | "bootstrap";
  /** As --format says, or as the ending of the file does that --out names. */
  readonly format: Format;
  readonly locale: Locale;
  /** How long the reading of one file may take, in seconds; where it is not said, what its length allows. */
  readonly timeout?: number;
}

/** The language asked for, before anything else is read, so that complaints come in it; Chinese where none is named. */
export function localeOf(words: readonly string[]): Locale {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const value = words[at]?.includes("=") ? words[at].slice("--lang=".length) : words[at + 1];
  return at >= 0 && value?.toLowerCase().startsWith("en") ? "en" : "zh-CN";
}

/** What a command knows. */
export interface Known {
  readonly options: readonly OptionName[];
  /** What it can answer in, the usual one first. */
  readonly formats: readonly Format[];
  /** What it can write to a file; the same where this is not said. */
  readonly fileFormats?: readonly Format[];
  /** The words that an option may have here, for a shell to offer; the command itself refuses others. */
  readonly choices?: Readonly<Partial<Record<OptionName, readonly string[]>>>;
  /** --out may name a folder, whose name says nothing of a format. */
  readonly namesFolder?: boolean;
}

/** What no terminal shows. */
const binary: readonly Format[] = ["xlsx", "docx", "parquet"];

/** A day: what waits longer waits for ever, and a clock of the system takes no more than some weeks. */
const mostSeconds = 86_400;

/** Reads the words behind a command's name, and settles in which format it answers. */
export function readArguments(words: readonly string[], known: Known): Arguments {
  const locale = localeOf(words);
  const { formats, fileFormats = formats, namesFolder = false } = known;
  const { values, positionals } = parse(words, optionsOf(known), locale);
  const { stage: _stage, intervals: _intervals, format: _format, timeout, lang: _lang, ...texts } = values;
  const oneOf = <T extends string>(name: Exclude<OptionName, Flag>, possible: readonly T[]): T | undefined => {
    const value = values[name];
    if (value === undefined || (possible as readonly string[]).includes(value)) return value as T | undefined;
    throw wrongWord("wrongValue", value, possible, locale, `--${name}`);
  };
  const stage = oneOf("stage", optionTable.stage.choices);
  const intervals = oneOf("intervals", optionTable.intervals.choices);
  oneOf("by", optionTable.by.choices);
  oneOf("lang", [...optionTable.lang.choices, "zh"]);
  const asked = oneOf("format", formats);
  if (values.out === undefined && asked !== undefined && binary.includes(asked))
    throw new UsageError(outputText("needed", { format: asked }, locale));
  const seconds = Number(timeout?.trim() || undefined);
  if (timeout !== undefined && !(seconds > 0 && seconds <= mostSeconds))
    throw new UsageError(cliText("wrongTimeout", { value: timeout, most: mostSeconds }, locale));
  const file = namesFolder || values.out === standardStream ? undefined : values.out;
  return {
    ...texts,
    files: positionals,
    format: formatOf(file, asked, file === undefined ? formats : fileFormats, locale),
    locale,
    ...(stage !== undefined && { stage }),
    ...(intervals !== undefined && { intervals }),
    ...(timeout !== undefined && { timeout: seconds }),
  };
}

const optionsOf = (known: Known): Readonly<Record<string, OptionShape>> =>
  Object.fromEntries(known.options.map((name) => [name, optionTable[name]]));

const isAlone = (word: string, known: Readonly<Record<string, OptionShape>>): boolean =>
  known[word.replace(/^--/, "")]?.type === "boolean";

const parse = (
  words: readonly string[],
  known: Readonly<Record<string, OptionShape>>,
  locale: Locale,
): {
  readonly values: Readonly<Partial<Record<Exclude<OptionName, Flag>, string> & Record<Flag, boolean>>>;
  readonly positionals: readonly string[];
} => {
  try {
    return parseArgs({ args: [...words], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const word = /'(-[^' ]*)/.exec(error.message)?.[1] ?? "";
    const possible = Object.keys(known).map((name) => `--${name}`);
    if ("code" in error && error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
      throw new UsageError(cliText(isAlone(word, known) ? "needsNoValue" : "needsValue", { option: word }, locale));
    throw wrongWord("unknownOption", word, possible, locale);
  }
};
