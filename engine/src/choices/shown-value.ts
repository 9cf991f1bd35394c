// A value as an error names it: what it is and of which kind, for "5" and 5 look alike in a sentence.

/** Signs of a text that an error repeats. */
const longest = 60;

/**
 * A value as a programmer's error names it (报错中的值): texts in quotes, big integers with their n, anything else by its kind.
 *
 * Rule: a text of more than 60 signs is cut; a list by its length; objects and functions are not opened. Units, zeros: as they are. None:
 * `null` and `undefined` are named so. Errors: none thrown, whatever comes in. Source: ours; "5" and 5 look alike in a sentence.
 *
 * @example
 * shownValue("5") // => '"5"'
 * shownValue([1, 2]) // => "a list of 2"
 */
export function shownValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  if (typeof value === "bigint") return `${String(value)}n`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
