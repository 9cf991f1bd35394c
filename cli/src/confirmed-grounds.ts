// The grounds that the user has looked at, as --confirm names them.
import { groundChecks } from "@junheng/engine/grounds";
import type { Arguments } from "./arguments.js";
import { wrongWord } from "./wrong-word.js";

/** Codes, keys that the JSON gave, or `all`. */
export const confirmedOf = ({ confirm, locale }: Arguments): readonly string[] => {
  const words = (confirm ?? "").split(/[,，、\s]+/).filter((word) => word !== "");
  const possible = ["all", ...groundChecks.map(({ code }) => code)];
  const unknown = words.find((word) => !possible.includes(word.split(":")[0] ?? ""));
  if (unknown !== undefined) throw wrongWord("wrongValue", unknown, possible, locale, "--confirm");
  return words;
};
