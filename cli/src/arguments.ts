// The words of a command line, checked: an unknown option or a wrong value is a sentence, not a guess.
import { parseArgs } from "node:util";
import type { Locale } from "@junheng/engine/diagnostics";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";

/** Every option there is; a command names those it knows. */
const options = {
  standard: { type: "string" },
  stage: { type: "string" },
  confirm: { type: "string" },
  sheet: { type: "string" },
  period: { type: "string" },
  mapping: { type: "string" },
  format: { type: "string" },
  out: { type: "string", short: "o" },
  value: { type: "string" },
  weight: { type: "string" },
  group: { type: "string" },
  rubric: { type: "string" },
  merge: { type: "string" },
  date: { type: "string" },
  decisions: { type: "string" },
  school: { type: "string" },
  schools: { type: "string" },
  year: { type: "string" },
  rules: { type: "string" },
  lang: { type: "string" },
} as const;

type OptionName = keyof typeof options;

/** What was written behind a command's name: the options as they were written, but for those that have a choice of words. */
export interface Arguments extends Readonly<Partial<Record<Exclude<OptionName, "stage" | "format" | "lang">, string>>> {
  readonly files: readonly string[];
  readonly stage?: "primary" | "junior";
  readonly format: "text" | "json" | "xlsx" | "docx";
  readonly locale: Locale;
}

/** The language asked for, before anything else is read, so that complaints come in it; Chinese where none is named. */
export function localeOf(words: readonly string[]): Locale {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const value = words[at]?.includes("=") ? words[at].slice("--lang=".length) : words[at + 1];
  return at >= 0 && value?.toLowerCase().startsWith("en") ? "en" : "zh-CN";
}

/** Reads the words behind a command's name. `allowed` are the options that this command knows. */
export function readArguments(words: readonly string[], allowed: readonly OptionName[], locale: Locale): Arguments {
  const known = Object.fromEntries(allowed.map((name) => [name, options[name]]));
  const { values, positionals } = parse(words, known, locale);
  const { stage: _stage, format: _format, lang: _lang, ...texts } = values;
  const oneOf = <T extends string>(name: OptionName, possible: readonly T[]): T | undefined => {
    const value = values[name];
    if (value === undefined || (possible as readonly string[]).includes(value)) return value as T | undefined;
    throw new UsageError(cliText("wrongValue", { option: `--${name}`, value, possible }, locale));
  };
  const stage = oneOf("stage", ["primary", "junior"]);
  oneOf("lang", ["zh-CN", "zh", "en"]);
  return {
    ...texts,
    files: positionals,
    format: oneOf("format", ["text", "json", "xlsx", "docx"]) ?? "text",
    locale,
    ...(stage !== undefined && { stage }),
  };
}

const parse = (
  words: readonly string[],
  known: Readonly<Record<string, { readonly type: "string"; readonly short?: string }>>,
  locale: Locale,
): { readonly values: Readonly<Partial<Record<OptionName, string>>>; readonly positionals: readonly string[] } => {
  try {
    return parseArgs({ args: [...words], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const word = /'(-[^' ]*)/.exec(error.message)?.[1] ?? "";
    throw new UsageError(
      cliText("unknownOption", { option: word, possible: Object.keys(known).map((name) => `--${name}`) }, locale),
    );
  }
};
