// The value of an option that has a choice of words.
import type { Locale } from "@junheng/engine/diagnostics";
import { wrongWord } from "./wrong-word.js";

/** One of the possible words, or nothing where the option is not given. Errors: a UsageError that names them all. */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  possible: readonly T[],
  locale: Locale,
): T | undefined {
  if (value === undefined || (possible as readonly string[]).includes(value)) return value as T | undefined;
  throw wrongWord("wrongValue", value, possible, locale, option);
}
