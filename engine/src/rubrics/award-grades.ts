// Totals into grades (等次): bands, vetoes, and how many may be in the highest.
import { inputCells } from "./input-cells.js";
import { itemsOf } from "./flat-nodes.js";
import type { Grade, GradeQuota, Rubric } from "./rubric.js";
import type { ScoreData } from "./score-data.js";
import { roundUnits, toUnits } from "./units.js";
import { bestGradeLeft } from "./vetoes.js";

/** The grade of each row; null where there are none, or where what is open could still change it. */
export function awardGrades(
  rubric: Rubric,
  data: ScoreData,
  struck: readonly (readonly boolean[])[],
  low: Int32Array,
  high: Int32Array,
): readonly (string | null)[] {
  const grades = rubric.grades ?? [];
  if (grades.length === 0) return new Array<null>(data.names.length).fill(null);
  const positions = data.names.map((_, row) => {
    const best = bestGradeLeft(rubric, struck, row);
    const [least, most] = [low, high].map((units) => Math.max(best, gradeOf(rubric, grades, units[row]!)));
    return least === most ? least! : null;
  });
  const kept = rubric.quota === undefined ? positions : withinQuota(rubric, rubric.quota, data, positions, low);
  return kept.map((position) => (position === null ? null : (grades[position]?.id ?? null)));
}

/** The first grade whose lower edge the total reaches; after the last where it reaches none. */
function gradeOf({ decimals, total }: Rubric, grades: readonly Grade[], units: number): number {
  const looked = total.gradeRound === undefined ? units : roundUnits(units, decimals, total.gradeRound.decimals);
  const position = grades.findIndex(({ from }) => looked >= toUnits(from, decimals));
  return position < 0 ? grades.length : position;
}

/** Moves those beyond the quota to the next grade; who is level at the limit is in or out as the rule says. */
function withinQuota(
  rubric: Rubric,
  quota: GradeQuota,
  data: ScoreData,
  positions: readonly (number | null)[],
  totals: Int32Array,
): readonly (number | null)[] {
  const limited = rubric.grades!.findIndex(({ id }) => id === quota.grade);
  const cells = inputCells(rubric, itemsOf(rubric)[0]!, data, new Map());
  const groups = cells.groups(quota.group);
  const second = typeof quota.ties === "object" ? cells.column(quota.ties.input).numbers : null;
  const kept = Array.from(positions);
  for (const group of new Set(groups)) {
    const members = data.names.flatMap((_, row) => (groups[row] === group ? [row] : []));
    const places = roundedShare(quota.share * members.length, quota.rounding);
    const level = (a: number, b: number): number => totals[b]! - totals[a]! || (second ? second[b]! - second[a]! : 0);
    const candidates = members.filter((row) => positions[row] === limited).sort(level);
    const next = candidates[places];
    candidates.forEach((row, place) => {
      const tied = next !== undefined && level(row, next) === 0;
      const isIn = tied
        ? quota.ties === "all" && place >= 0 && firstPlace(candidates, next, level) < places
        : place < places;
      if (!isIn) kept[row] = limited + 1;
    });
  }
  return kept;
}

/** The place, from 0, of the first of those who are level with a row. */
const firstPlace = (rows: readonly number[], row: number, level: (a: number, b: number) => number): number =>
  rows.findIndex((each) => level(each, row) === 0);

function roundedShare(places: number, rounding: GradeQuota["rounding"]): number {
  const exact = Number(places.toPrecision(12));
  return rounding === "floor" ? Math.floor(exact) : rounding === "ceiling" ? Math.ceil(exact) : Math.floor(exact + 0.5);
}
