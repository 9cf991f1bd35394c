// A limit of variation as rows of a linear program: each cell's share of the squares from below, by tangents.
import type { ModelDraft, Term } from "../draft-model.js";
import type { SpreadAsked, TogetherProblem } from "./problem.js";

/** For each spread and each of its cells: where its square has a tangent, as a ratio to the mean. */
export type Tangents = number[][][];

/** Ratios to the mean at which a cell's tangents begin. */
const firstRatios = [0.5, 0.8, 1, 1.3] as const;
/** Tangents nearer than this to each other say the same. */
const apart = 1e-4;

const totalOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

const ratiosOf = (problem: TogetherProblem, { cells }: SpreadAsked, amounts: readonly number[]): number[] => {
  const divisors = cells.map((cell) => problem.cells[cell]?.divisor ?? 0);
  const mean = totalOf(cells.map((cell) => amounts[cell] ?? 0)) / totalOf(divisors);
  return cells.map((cell, position) => (mean === 0 ? 0 : (amounts[cell] ?? 0) / (divisors[position] as number) / mean));
};

/** None to begin with: a limit that no answer is beyond has no rows. */
export const noTangents = (problem: TogetherProblem): Tangents => problem.spreads.map(() => []);

/** Adds a tangent at each cell of a spread, where these amounts are, to those that each begins with; true where one was new. */
export function addTangents(
  problem: TogetherProblem,
  tangents: Tangents,
  spread: number,
  amounts: readonly number[],
): boolean {
  const asked = problem.spreads[spread];
  if (asked === undefined) return false;
  let isNew = false;
  ratiosOf(problem, asked, amounts).forEach((ratio, position) => {
    const own = (tangents[spread] ??= []);
    const known = (own[position] ??= [...firstRatios]);
    if (known.some((each) => Math.abs(each - ratio) <= apart)) return;
    known.push(ratio);
    isNew = true;
  });
  return isNew;
}

/** Squares are counted in thousandths of a cell's weight, so that the solver's tolerance is small beside them. */
const scale = 1000;

/**
 * The rows of one limit. With the total T as a multiple t of today's, and the ratio u = (x / P) / (T / ΣP) of each cell, CV ≤ limit is
 * Σ w ≤ (1 + limit²) t for w = (P / ΣP) u² t; each tangent says w ≥ (P / ΣP) (2 r u − r²) t, where u t is linear in what is added.
 * Gives what the columns are for planned amounts.
 */
export function spreadRows(
  draft: ModelDraft,
  { cells }: TogetherProblem,
  { cells: own, limit }: SpreadAsked,
  tangents: readonly (readonly number[])[],
  termsOf: (cell: number) => readonly Term[],
): (amounts: readonly number[]) => readonly Term[] {
  const divisors = own.map((cell) => cells[cell]?.divisor ?? 0);
  const amounts = own.map((cell) => cells[cell]?.amount ?? 0);
  const divisor = totalOf(divisors);
  const today = totalOf(amounts);
  const unit = today > 0 ? today : divisor;
  const total = draft.column();
  const squares = own.map(() => draft.column());
  const added = own.flatMap(termsOf);
  draft.row([[total, unit], ...added.map(([column, value]): Term => [column, -value])], { equal: today });
  draft.row([...squares.map((square): Term => [square, 1]), [total, -(1 + limit * limit) * scale]], { atMost: 0 });
  own.forEach((cell, position) => {
    const weight = ((divisors[position] as number) / divisor) * scale;
    for (const ratio of tangents[position] ?? []) {
      const slope = (weight * 2 * ratio * divisor) / ((divisors[position] as number) * unit);
      draft.row(
        [
          [squares[position] as number, 1],
          ...termsOf(cell).map(([column, value]): Term => [column, -slope * value]),
          [total, weight * ratio * ratio],
        ],
        { atLeast: slope * (amounts[position] as number) },
      );
    }
  });
  return (planned) => {
    const multiple = totalOf(own.map((cell) => planned[cell] ?? 0)) / unit;
    const squaresOf = own.map((cell, position): Term => {
      const weight = ((divisors[position] as number) / divisor) * scale;
      const share = ((planned[cell] ?? 0) * divisor) / ((divisors[position] as number) * unit);
      const heights = (tangents[position] ?? []).map(
        (ratio) => weight * (2 * ratio * share - ratio * ratio * multiple),
      );
      return [squares[position] as number, Math.max(0, ...heights)];
    });
    return [[total, multiple], ...squaresOf];
  };
}
