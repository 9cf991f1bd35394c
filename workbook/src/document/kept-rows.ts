// Which rows of a table stand with the row below them: a low table stays whole, and a page neither ends nor begins with a row or two of a longer one.

/** Twentieths of a point: a table that takes at most about two fifths of a page is not parted. */
const low = 5000;

/** So many rows of a longer table stand under its header, and so many go on to its last page. */
const [fewestFirst, fewestLast] = [3, 2];

/**
 * For each row whether it is kept with the next one.
 *
 * @example
 * keptRows([300, 300, 300], 1) // => [true, true, false]
 */
export function keptRows(heights: readonly number[], headers: number): readonly boolean[] {
  const isLow = heights.reduce((sum, each) => sum + each, 0) <= low;
  const last = heights.length - 1;
  return heights.map((_, row) => row < last && (isLow || row < headers + fewestFirst - 1 || row > last - fewestLast));
}
