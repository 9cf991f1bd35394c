// One of a few words, or a TypeError that names what came, what there is, and what was probably meant.
import { nearestName } from "./nearest-name.js";
import { shownValue } from "./shown-value.js";

/**
 * A choice, parsed (解析选项): the value itself where it is one of those allowed.
 *
 * Rule: the very same text; another case, another spelling or a name of every object (`toString`) is refused, and nothing is guessed.
 * Units, zeros: none. None: what is missing is refused as well; fill in a default before. `caller` is the function that the error names,
 * `name` what the choice is of. Source: ours; the nearest word by `nearestName`.
 *
 * @throws TypeError when it is none of them, with the value, all that are allowed, and the nearest where one is near
 * @example
 * parseChoice("compositeScores", "aggregation", "geometric", ["arithmetic", "geometric"]) // => "geometric"
 */
export function parseChoice<const T extends string>(
  caller: string,
  name: string,
  value: unknown,
  allowed: readonly T[],
): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  const all = allowed.map((each) => JSON.stringify(each)).join(", ");
  throw new TypeError(
    `${caller} requires ${name} to be one of ${all}, got ${shownValue(value)}${meant(value, allowed)}`,
  );
}

/**
 * Refuses keys that are misspelt (拒绝写错的选项): a misspelt option would be one that was not given.
 *
 * Rule: near is what `nearestName` finds. Source: ours: what is forgiven silently is found too late.
 * A key is misspelt where it is none of those known and near one of them; any other is left alone, for whoever has more options passes
 * them on whole. `name` is what the object is called in the error. Units, zeros: none. None: an object without keys is fine.
 *
 * @throws TypeError when it is no object, or has a key that is misspelt, with the key and the one that was meant
 * @example
 * refuseMisspeltKeys("assessCounty", "options", { asOf: "2020-09-01" }, ["asOf", "stages"]) // => undefined
 */
export function refuseMisspeltKeys(caller: string, name: string, given: unknown, known: readonly string[]): void {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError(`${caller} requires ${name} to be an object, got ${shownValue(given)}`);
  for (const key of Object.keys(given)) {
    if (known.includes(key) || nearestName(key, known) === null) continue;
    throw new TypeError(`${caller} knows no ${shownValue(key)} in ${name}${meant(key, known)}`);
  }
}

/** What was probably meant, where something is near. */
const meant = (value: unknown, allowed: readonly string[]): string => {
  const near = typeof value === "string" ? nearestName(value, allowed) : null;
  return near === null ? "" : `: did you mean ${JSON.stringify(near)}?`;
};
