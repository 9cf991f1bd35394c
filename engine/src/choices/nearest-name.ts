// The name that was probably meant: by the signs that would have to be changed.

/**
 * The name nearest to what was written (最接近的名称): by the fewest signs put in, left out, changed, or swapped with their neighbour.
 *
 * Rule: distance = the fewest changes of one sign, where two neighbours swapped are one change.
 * Capitals count as their small letters; the first of several that are as near is given. No unit, no range: names in, a name out. None:
 * null where more than a third of the signs would have to change, for then nothing is near. Errors: none thrown.
 * Source: Damerau, “A technique for computer detection and correction of spelling errors”, 1964.
 *
 * @example
 * nearestName("Arithmetic", ["arithmetic", "geometric"]) // => "arithmetic"
 * nearestName("multimediaRoom", ["musicRooms", "multimediaRooms"]) // => "multimediaRooms"
 * nearestName("up", ["higher", "lower"]) // => null
 */
export function nearestName(written: string, names: Iterable<string>): string | null {
  const own = [...written.toLowerCase()];
  let nearest: string | null = null;
  let least = Infinity;
  for (const name of names) {
    const other = [...name.toLowerCase()];
    const longest = Math.max(own.length, other.length);
    if (Math.abs(own.length - other.length) * 3 > longest) continue;
    const steps = stepsBetween(own, other);
    if (steps * 3 <= longest && steps < least) [nearest, least] = [name, steps];
  }
  return nearest;
}

/** Signs to put in, leave out, change or swap; a row of the table for each sign of the one, two of them kept for swaps. */
function stepsBetween(one: readonly string[], other: readonly string[]): number {
  let [beforeLast, last]: [readonly number[], readonly number[]] = [[], [0, ...other.map((_, at) => at + 1)]];
  one.forEach((sign, i) => {
    const row = [i + 1];
    other.forEach((wanted, j) => {
      const changed = last[j]! + (sign === wanted ? 0 : 1);
      const swapped =
        i > 0 && j > 0 && sign === other[j - 1] && one[i - 1] === wanted ? beforeLast[j - 1]! + 1 : Infinity;
      row.push(Math.min(changed, swapped, last[j + 1]! + 1, row[j]! + 1));
    });
    [beforeLast, last] = [last, row];
  });
  return last[other.length]!;
}
