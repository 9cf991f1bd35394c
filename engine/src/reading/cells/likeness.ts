// How alike two short texts are.

/**
 * The share of pairs of neighbouring characters that two texts have in common (Dice), from 0 to 1.
 *
 * @example
 * likeness("教学用房面积", "教学用房") // => 0.75
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
