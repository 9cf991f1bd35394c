// Rows compared with each other within their groups: places, bests and means. Internal.
import type { Cells } from "./scorer.js";
import { cellStates } from "./score-data.js";

/** How many rows of each group have a figure. */
export function groupSizes({ states }: Cells, groups: Int32Array): Int32Array {
  const sizes = new Int32Array(groups.length + 1);
  for (let row = 0; row < groups.length; row += 1) if (states[row] === cellStates.number) sizes[groups[row]!]! += 1;
  return sizes;
}

/** The rows with a figure, group by group, the best first. Figures alike in 12 significant digits are level. */
function sortedGroups({ numbers, states }: Cells, groups: Int32Array, direction: "higher" | "lower"): number[][] {
  const members: number[][] = [];
  for (let row = 0; row < groups.length; row += 1) {
    if (states[row] !== cellStates.number) continue;
    (members[groups[row]!] ??= []).push(row);
  }
  const sign = direction === "higher" ? -1 : 1;
  for (const rows of members) rows?.sort((a, b) => sign * (numbers[a]! - numbers[b]!) || a - b);
  return members.filter((rows) => rows !== undefined);
}

/** The place of each row in its group, from 1; rows level share the better place, the worse, or the mean. NaN without a figure. */
export function placesWithin(
  cells: Cells,
  groups: Int32Array,
  direction: "higher" | "lower",
  ties: "best" | "worst" | "mean" = "best",
): Float64Array {
  const places = new Float64Array(groups.length).fill(NaN);
  for (const rows of sortedGroups(cells, groups, direction)) {
    for (let first = 0; first < rows.length;) {
      let last = first;
      while (last + 1 < rows.length && level(cells.numbers[rows[first]!]!, cells.numbers[rows[last + 1]!]!)) last += 1;
      const place = ties === "best" ? first + 1 : ties === "worst" ? last + 1 : (first + last + 2) / 2;
      for (let k = first; k <= last; k += 1) places[rows[k]!] = place;
      first = last + 1;
    }
  }
  return places;
}

const level = (a: number, b: number): boolean => a === b || a.toPrecision(12) === b.toPrecision(12);

/** Of each group its highest, lowest, mean or median figure; means may be weighted. NaN where no row has one. */
export function summaryWithin(
  { numbers, states }: Cells,
  groups: Int32Array,
  of: "highest" | "lowest" | "mean" | "median",
  weights?: Cells,
): Float64Array {
  const values: number[][] = [];
  const shares: number[][] = [];
  for (let row = 0; row < groups.length; row += 1) {
    const weight = weights === undefined ? 1 : weights.numbers[row]!;
    if (states[row] !== cellStates.number || !(weight > 0)) continue;
    (values[groups[row]!] ??= []).push(numbers[row]!);
    (shares[groups[row]!] ??= []).push(weight);
  }
  return Float64Array.from({ length: groups.length + 1 }, (_, group) => {
    const own = values[group];
    return own === undefined ? NaN : summaryOf(own, shares[group]!, of);
  });
}

function summaryOf(values: readonly number[], weights: readonly number[], of: string): number {
  if (of === "highest") return values.reduce((a, b) => Math.max(a, b));
  if (of === "lowest") return values.reduce((a, b) => Math.min(a, b));
  if (of === "median") {
    const sorted = Array.from(values).sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  }
  let sum = 0;
  let weight = 0;
  values.forEach((value, i) => {
    sum += value * weights[i]!;
    weight += weights[i]!;
  });
  return sum / weight;
}
