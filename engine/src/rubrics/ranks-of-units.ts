// Final scores into ranks: whole numbers, so that level is level.

/** 1 for the highest; rows level share the better rank, and the next is as far on as there were rows; null where open. */
export function ranksOfUnits(units: Int32Array, atMost: Int32Array): readonly (number | null)[] {
  const rankOf = rankTable(units, atMost);
  const ranks = new Array<number | null>(units.length);
  for (let row = 0; row < units.length; row += 1) {
    ranks[row] = units[row] === atMost[row] ? rankOf(units[row]!) : null;
  }
  return ranks;
}

/** Scores of a rubric lie close together, and are counted; should they not, they are sorted. */
function rankTable(units: Int32Array, atMost: Int32Array): (units: number) => number {
  let least = Infinity;
  let most = -Infinity;
  for (let row = 0; row < units.length; row += 1) {
    if (units[row] !== atMost[row]) continue;
    least = Math.min(least, units[row]!);
    most = Math.max(most, units[row]!);
  }
  if (most - least > 1_000_000) return sortedRanks(units.filter((each, row) => each === atMost[row]));
  const ranks = new Int32Array(most < least ? 0 : most - least + 2);
  for (let row = 0; row < units.length; row += 1) if (units[row] === atMost[row]) ranks[units[row]! - least]! += 1;
  let above = 1;
  for (let k = ranks.length - 1; k >= 0; k -= 1) {
    const count = ranks[k]!;
    ranks[k] = above;
    above += count;
  }
  return (each) => ranks[each - least]!;
}

function sortedRanks(closed: Int32Array): (units: number) => number {
  closed.sort();
  const ranks = new Map<number, number>();
  for (let k = closed.length - 1; k >= 0; k -= 1) {
    if (closed[k] !== closed[k + 1]) ranks.set(closed[k]!, closed.length - k);
  }
  return (each) => ranks.get(each)!;
}
