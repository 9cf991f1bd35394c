// A word of the command line that is none of those possible: which there are, and which was probably meant.
import { nearestName } from "@junheng/engine/choices";
import type { Locale } from "@junheng/engine/diagnostics";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";

/** The kinds of words there are: of each, what its sentence calls the word. */
const called = {
  wrongValue: "value",
  unknownOption: "option",
  unknownCommand: "command",
  unknownStandard: "standard",
  unknownRubric: "rubric",
} as const;

/** The error to throw: all words that are possible, and the nearest where one is near. `option` is whose value it is. */
export function wrongWord(
  kind: keyof typeof called,
  word: string,
  possible: readonly string[],
  locale: Locale,
  option = "",
): UsageError {
  const nearest = nearestName(word, possible);
  const meant = nearest === null ? "" : cliText("meant", { nearest }, locale);
  return new UsageError(cliText(kind, { option, [called[kind]]: word, possible }, locale) + meant);
}
