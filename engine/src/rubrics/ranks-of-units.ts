// Final scores into ranks: whole numbers, so that level is level.

/**
 * 1 for the highest; rows level share the better rank, and the next is as far on as there were rows.
 *
 * A row that is open has no rank, and neither has one that an open row may still pass or not: null for both.
 */
export function ranksOfUnits(units: Int32Array, atMost: Int32Array): readonly (number | null)[] {
  const aboveNow = countAbove(units);
  const aboveAtMost = units.every((each, row) => each === atMost[row]) ? aboveNow : countAbove(atMost);
  const ranks = new Array<number | null>(units.length);
  for (let row = 0; row < units.length; row += 1) {
    const own = units[row]!;
    const above = aboveNow(own);
    ranks[row] = own === atMost[row] && above === aboveAtMost(own) ? above + 1 : null;
  }
  return ranks;
}

/** Ranks of rows of two kinds, each among its own. */
export function ranksOfEach(
  units: Int32Array,
  atMost: Int32Array,
  kinds: readonly boolean[] | undefined,
): readonly (number | null)[] {
  if (kinds === undefined) return ranksOfUnits(units, atMost);
  const ranks: (number | null)[] = [];
  for (const kind of [true, false]) {
    const rows = kinds.flatMap((each, row) => (each === kind ? [row] : []));
    const of = (all: Int32Array): Int32Array => Int32Array.from(rows, (row) => all[row]!);
    ranksOfUnits(of(units), of(atMost)).forEach((rank, k) => (ranks[rows[k]!] = rank));
  }
  return ranks;
}

/** How many are above a score. Scores of a rubric lie close together, and are counted; should they not, they are sorted. */
function countAbove(units: Int32Array): (units: number) => number {
  let least = Infinity;
  let most = -Infinity;
  for (let row = 0; row < units.length; row += 1) {
    least = Math.min(least, units[row]!);
    most = Math.max(most, units[row]!);
  }
  if (most - least > 1_000_000) return bySorting(units);
  const above = new Int32Array(most < least ? 0 : most - least + 1);
  for (let row = 0; row < units.length; row += 1) above[units[row]! - least]! += 1;
  let sum = 0;
  for (let k = above.length - 1; k >= 0; k -= 1) {
    const count = above[k]!;
    above[k] = sum;
    sum += count;
  }
  // A score of the other column may lie below all of these, or above them.
  return (each) => (each < least ? units.length : each > most ? 0 : above[each - least]!);
}

function bySorting(units: Int32Array): (units: number) => number {
  const rising = units.slice().sort();
  return (each) => {
    let low = 0;
    let high = rising.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rising[middle]! > each) high = middle;
      else low = middle + 1;
    }
    return rising.length - low;
  };
}
