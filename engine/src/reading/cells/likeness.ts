// How alike two short texts are.

/**
 * How alike two short texts are (相似度): the share of pairs of neighbouring characters that they have in common.
 *
 * Formula: 2 × pairs in common ÷ (pairs of a + pairs of b), a pair counted as often as both have it. From 0 to 1; no unit; symmetric.
 * Empty texts and single characters have no pairs: two of them are 1 where equal, else 0. None: always a number.
 * Errors: none. Texts are compared as they are: pass them through `keyOf` first.
 * Source: Dice, "Measures of the amount of ecologic association between species", 1945, over pairs of characters.
 *
 * @example
 * likeness("教学用房面积", "教学用房") // => 0.75
 * likeness("", "校") // => 0
 */
export function likeness(a: string, b: string): number {
  const pairs = Math.max(a.length - 1, 0) + Math.max(b.length - 1, 0);
  if (pairs === 0) return a === b ? 1 : 0;
  let common = 0;
  const used = new Set<number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    for (let j = b.indexOf(pair); j >= 0; j = b.indexOf(pair, j + 1)) {
      if (used.has(j)) continue;
      used.add(j);
      common++;
      break;
    }
  }
  return (2 * common) / pairs;
}
