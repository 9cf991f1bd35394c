// How joint scores come about and what follows: the way of merging that --merge names, and the rules of --rules.
import type { JointRules, Merge } from "@junheng/engine/communities";
import { mergeKinds, mergeNamed } from "@junheng/engine/communities";
import type { Arguments } from "./arguments.js";
import { wrongWord } from "./wrong-word.js";

/** The choices for scoring; what is not named is left to the rules, and to the usual ones. */
export function jointChoices(
  { merge, locale }: Pick<Arguments, "merge" | "locale">,
  rules: JointRules | null,
): { readonly merge?: Merge; readonly rules?: JointRules } {
  const kind = mergeKinds.find((each) => each === merge);
  if (merge !== undefined && kind === undefined) throw wrongWord("wrongValue", merge, mergeKinds, locale, "--merge");
  return { ...(kind !== undefined && { merge: mergeNamed(kind) }), ...(rules !== null && { rules }) };
}
