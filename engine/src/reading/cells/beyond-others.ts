// Figures that are far beyond the others of their column: “600 300” among areas of some thousands is two numbers, and not 600300.

/** So many times the largest of the others is beyond them: two numbers read as one are about a thousand times each of them. */
const times = 20;

/**
 * Which of the `doubtful` figures are far beyond all others; none where there are no others above 0.
 *
 * @example
 * beyondOthers([600300, 4200, 3900, 1200], [0, 3]) // => [0]
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
