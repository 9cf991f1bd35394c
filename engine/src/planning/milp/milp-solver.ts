// The port to a solver of mixed-integer linear programs: a model in, an answer with its bound out. Who solves is decided outside the engine.

/** A variable of a model: its bounds, what one of it costs, and whether it is whole. */
export interface MilpColumn {
  readonly lower: number;
  readonly upper: number;
  readonly cost: number;
  readonly whole: boolean;
}

/** A constraint: lower ≤ Σ values[k] × column[columns[k]] ≤ upper; no column stands in it twice. */
export interface MilpRow {
  readonly lower: number;
  readonly upper: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** What is made as small as possible: Σ cost × column, such that every row holds. */
export interface MilpModel {
  readonly columns: readonly MilpColumn[];
  readonly rows: readonly MilpRow[];
}

/** What calls a search off: as much of an AbortSignal as is needed for that. */
export interface CallOff {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** How long a solver may take, how near to the best it has to come, and what calls it off. */
export interface MilpLimits {
  readonly seconds: number;
  /** (answer − bound) / answer at which it may stop. */
  readonly relativeGap: number;
  /** A value for each column that meets every row, where one is known: the search begins there. */
  readonly start?: readonly number[] | undefined;
  readonly signal?: CallOff | undefined;
}

/**
 * How it ended: proven within the gap; time was up, with or without an answer; nothing meets the rows; nothing bounds the costs;
 * or the solver itself failed.
 */
export type MilpStatus = "optimal" | "timeUp" | "infeasible" | "unbounded" | "failed";

/** What a solver answers. */
export interface MilpAnswer {
  readonly status: MilpStatus;
  /** The columns of the best answer; null where there is none. */
  readonly values: readonly number[] | null;
  /** What it costs; null where there is none. */
  readonly objective: number | null;
  /** No answer costs less than this; null where that is not known. */
  readonly bound: number | null;
  /** (objective − bound) / |objective|; 0 where both are 0, null where one of them is not known. */
  readonly gap: number | null;
  /** What one more of each row's bound would cost; null where columns have to be whole, or where it is not known. */
  readonly prices: readonly number[] | null;
  /** How long it took. */
  readonly seconds: number;
}

/** A solver. It rejects where the signal calls it off, and never for a model that has no answer. */
export interface MilpSolver {
  solve(model: MilpModel, limits: MilpLimits): Promise<MilpAnswer>;
}

/**
 * How far an answer may be from the best (相对间隙).
 *
 * Formula: gap = (objective − bound) ÷ |objective|, never below 0.
 * Zeros: 0 where both are 0. None: where one of them is not known. Units: a share, as `MilpLimits` asks for it. Errors: none; a
 * bound above the objective counts as met.
 *
 * Source: as solvers of integer programs print it, HiGHS among them.
 *
 * @example
 * relativeGap(100, 99) // => 0.01
 */
export const relativeGap = (objective: number | null, bound: number | null): number | null => {
  if (objective === null || bound === null) return null;
  const distance = Math.max(0, objective - bound);
  return distance === 0 ? 0 : distance / Math.abs(objective);
};
