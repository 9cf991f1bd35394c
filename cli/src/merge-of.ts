// The way of merging that --merge names: one of those that need nothing but the members' scores.
import type { Merge } from "@junheng/engine/communities";
import type { Arguments } from "./arguments.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";

const merges = ["roleWeighted", "mean", "sum", "min", "ownPlusJoint"] as const;

/** Weighted by role where none is named. */
export function mergeOf({ merge, locale }: Pick<Arguments, "merge" | "locale">): Merge {
  const kind = merges.find((each) => each === merge);
  if (merge !== undefined && kind === undefined)
    throw new UsageError(cliText("wrongValue", { option: "--merge", value: merge, possible: merges }, locale));
  return { kind: kind ?? "roleWeighted" };
}
