// Whether two texts are nearly one: figures with one digit other or two changed about, names that leave signs out. Internal.

const sorted = (text: string): string => [...text].sort().join("");

/**
 * Whether two figures as text have two digits or more, and differ in one of them or in their order alone.
 *
 * @example
 * areSimilar("98.8%", "89.8%") // => true
 * areSimilar("40%", "66.7%") // => false
 */
export function areSimilar(first: string, second: string): boolean {
  const [a, b] = [first, second].map((text) => text.replace(/[^\d.]/g, "")) as [string, string];
  if (a.length !== b.length || a.replace(".", "").length < 2) return false;
  const other = [...a].filter((sign, at) => sign !== b.charAt(at)).length;
  return other === 1 || (other > 1 && a.indexOf(".") === b.indexOf(".") && sorted(a) === sorted(b));
}

/** Whether the signs of a text stand in another one in their order. */
export const isSpelledIn = (text: string, longer: string): boolean => {
  let at = -1;
  return [...text].every((sign) => (at = longer.indexOf(sign, at + 1)) >= 0);
};
