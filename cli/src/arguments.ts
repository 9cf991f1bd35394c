// The words of a command line, checked: an unknown option or a wrong value is a sentence, not a guess.
import { parseArgs } from "node:util";
import type { Locale } from "@junheng/engine/diagnostics";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";

/** The options that commands share. */
export interface Arguments {
  readonly files: readonly string[];
  readonly standard?: string;
  readonly stage?: "primary" | "junior";
  readonly confirm?: string;
  readonly sheet?: string;
  readonly period?: string;
  readonly mapping?: string;
  readonly format: "text" | "json" | "xlsx" | "docx";
  readonly out?: string;
  readonly value?: string;
  readonly weight?: string;
  readonly group?: string;
  readonly rubric?: string;
  readonly merge?: string;
  readonly date?: string;
  readonly decisions?: string;
  readonly school?: string;
  readonly schools?: string;
  readonly year?: string;
  readonly rules?: string;
  readonly locale: Locale;
}

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

/** The language asked for, before anything else is read, so that complaints come in it; Chinese where none is named. */
export function localeOf(words: readonly string[]): Locale {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const value = words[at]?.includes("=") ? words[at].slice("--lang=".length) : words[at + 1];
  return at >= 0 && value?.toLowerCase().startsWith("en") ? "en" : "zh-CN";
}

/** Reads the words behind a command's name. `allowed` are the options that this command knows. */
export function readArguments(
  words: readonly string[],
  allowed: readonly (keyof typeof options)[],
  locale: Locale,
): Arguments {
  const known = Object.fromEntries(allowed.map((name) => [name, options[name]]));
  const { values, positionals } = parse(words, known, locale);
  const text = (name: string): string | undefined => (typeof values[name] === "string" ? values[name] : undefined);
  const oneOf = <T extends string>(name: string, possible: readonly T[]): T | undefined => {
    const value = text(name);
    if (value === undefined || (possible as readonly string[]).includes(value)) return value as T | undefined;
    throw new UsageError(cliText("wrongValue", { option: `--${name}`, value, possible }, locale));
  };
  const stage = oneOf("stage", ["primary", "junior"]);
  oneOf("lang", ["zh-CN", "zh", "en"]);
  const [standard, sheet, mapping, out] = ["standard", "sheet", "mapping", "out"].map(text);
  const period = text("period");
  const [value, weight, group] = ["value", "weight", "group"].map(text);
  const [rubric, merge, date, decisions, school, rules] = [
    "rubric",
    "merge",
    "date",
    "decisions",
    "school",
    "rules",
  ].map(text);
  const [schools, year, confirm] = ["schools", "year", "confirm"].map(text);
  return {
    files: positionals,
    format: oneOf("format", ["text", "json", "xlsx", "docx"]) ?? "text",
    locale,
    ...(standard !== undefined && { standard }),
    ...(stage !== undefined && { stage }),
    ...(confirm !== undefined && { confirm }),
    ...(sheet !== undefined && { sheet }),
    ...(period !== undefined && { period }),
    ...(mapping !== undefined && { mapping }),
    ...(out !== undefined && { out }),
    ...(value !== undefined && { value }),
    ...(weight !== undefined && { weight }),
    ...(group !== undefined && { group }),
    ...(rubric !== undefined && { rubric }),
    ...(merge !== undefined && { merge }),
    ...(date !== undefined && { date }),
    ...(decisions !== undefined && { decisions }),
    ...(school !== undefined && { school }),
    ...(schools !== undefined && { schools }),
    ...(year !== undefined && { year }),
    ...(rules !== undefined && { rules }),
  };
}

const parse = (
  words: readonly string[],
  known: Readonly<Record<string, { readonly type: "string"; readonly short?: string }>>,
  locale: Locale,
): { readonly values: Readonly<Record<string, unknown>>; readonly positionals: readonly string[] } => {
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
