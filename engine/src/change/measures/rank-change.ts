// Who overtook whom: how alike the two years' ranks are, and which schools rose and fell most.
import { kendallTau, ranksOf } from "../../rankings/index.js";

/** A school's rank in both years, 1 being the best. `school` is its place in the stage's schools. */
export interface RankMove {
  readonly school: number;
  readonly before: number;
  readonly after: number;
}

/** Ranks of the schools that have a value in both years. */
export interface RankChange {
  /** Kendall's τ-b of the two years' values; null for fewer than two schools, or where all are alike in a year. */
  readonly tau: number | null;
  readonly rose: readonly RankMove[];
  readonly fell: readonly RankMove[];
}

/** How many are named of either kind. */
const named = 5;

/** The change of ranks; the largest moves first, of equal ones the first school. */
export function rankChange(
  before: Float64Array,
  after: Float64Array,
  schools: Int32Array,
  direction: "higher" | "lower",
): RankChange {
  const turned = (values: Float64Array): Float64Array =>
    direction === "higher" ? values : values.map((value) => -value);
  const [first, second] = [ranksOf(turned(before)), ranksOf(turned(after))];
  const moves = Array.from(schools, (school, row) => ({ school, before: first[row] ?? 0, after: second[row] ?? 0 }));
  return {
    tau: kendallTau(before, after),
    rose: largest(moves, (move) => move.before - move.after),
    fell: largest(moves, (move) => move.after - move.before),
  };
}

const largest = (moves: readonly RankMove[], by: (move: RankMove) => number): readonly RankMove[] =>
  moves
    .filter((move) => by(move) > 0)
    .sort((a, b) => by(b) - by(a))
    .slice(0, named);
