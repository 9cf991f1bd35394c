// The grounds that the user has looked at, as --confirm names them.
import { groundChecks } from "@junheng/engine/grounds";
import type { Arguments } from "./arguments.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";

/** Codes, keys that the JSON gave, or `all`. */
export const confirmedOf = ({ confirm, locale }: Arguments): readonly string[] => {
  const words = (confirm ?? "").split(/[,，、\s]+/).filter((word) => word !== "");
  const possible = ["all", ...groundChecks.map(({ code }) => code)];
  const unknown = words.find((word) => !possible.includes(word.split(":")[0] ?? ""));
  if (unknown !== undefined)
    throw new UsageError(cliText("wrongValue", { option: "--confirm", value: unknown, possible }, locale));
  return words;
};
