// The value of an option that is a number.
import type { Locale } from "@junheng/engine/diagnostics";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";

/** The number, or nothing where the option is not given. Errors: a UsageError that shows what such values look like. */
export function numberOf(
  option: string,
  text: string | undefined,
  accepts: (value: number) => boolean,
  such: readonly string[],
  locale: Locale,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text.trim() || "none");
  if (accepts(value)) return value;
  throw new UsageError(cliText("wrongValue", { option, value: text, possible: such }, locale));
}
