// Figures that are far beyond the others of their column: “600 300” among areas of some thousands is two numbers, and not 600300.

/** So many times the largest of the others is beyond them: two numbers read as one are about a thousand times each of them. */
const times = 20;

/**
 * Which of the `doubtful` figures are far beyond all others of their column (数量级可疑).
 *
 * Rule: figure > 20 × the largest of those that are not doubtful. Units: any, the same for all; `doubtful` are positions counted from 0,
 * each of which should hold a number; the result keeps their order.
 * Zeros, blanks and texts among the others are passed over. None: an empty list, also where no other figure is above 0 to compare with.
 * Errors: none thrown.
 * Source: ours: “600 300” read as 600300 is about a thousand times its neighbours; 20 leaves room for one large school.
 *
 * @example
 * beyondOthers([600300, 4200, 3900, 1200], [0, 3]) // => [0]
 * beyondOthers([600300, 0, null], [0]) // => []
 */
export function beyondOthers(figures: readonly unknown[], doubtful: readonly number[]): readonly number[] {
  if (doubtful.length === 0) return [];
  const asked = new Set(doubtful);
  let largest = 0;
  figures.forEach((figure, index) => {
    if (typeof figure === "number" && !asked.has(index) && figure > largest) largest = figure;
  });
  return doubtful.filter((index) => largest > 0 && (figures[index] as number) > times * largest);
}
