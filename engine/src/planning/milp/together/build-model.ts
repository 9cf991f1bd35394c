// The model of planning together: a column for each addition, a choice for each indicator that a school may miss.
import { draftModel } from "../draft-model.js";
import type { ModelDraft, Term } from "../draft-model.js";
import type { MilpModel } from "../milp-solver.js";
import { additionColumns } from "./addition-columns.js";
import { amountsWith, missedOf } from "./amounts.js";
import type { SchoolAsked, TogetherProblem } from "./problem.js";
import type { Tangents } from "./tangents.js";
import { spreadRows } from "./tangents.js";

/** The model, and for each school which column says that a cell is missed. */
export interface TogetherModel extends MilpModel {
  readonly missed: readonly ReadonlyMap<number, number>[];
  /** A value for each column by a plan that meets every rule. */
  readonly startOf: (added: readonly number[]) => readonly number[];
}

/** Costs are counted in so many yuan, so that columns of all resources are of one size. */
export const costUnit = 1e4;

/**
 * The model; the columns of the additions come first, in their order. `relaxed` is without whole numbers: it is solved much sooner, and no
 * plan costs less than it says.
 */
export function togetherModel(problem: TogetherProblem, tangents: Tangents, relaxed: boolean): TogetherModel {
  const draft = draftModel();
  const termsOf = additionColumns(draft, problem, ({ cost, whole }) => ({
    cost: cost / costUnit,
    whole: !relaxed && whole,
  }));
  const amounts = problem.cells.map(({ amount }) => amount);
  const missed = problem.schools.map((school) => schoolRows(draft, school, amounts, termsOf, relaxed));
  const spreads = problem.spreads.flatMap((spread, position) => {
    const own = tangents[position] ?? [];
    return own.length === 0 ? [] : [spreadRows(draft, problem, spread, own, termsOf)];
  });
  const { columns, rows } = draft;
  const startOf = (added: readonly number[]): readonly number[] => {
    const values = columns.map((_, column) => added[column] ?? 0);
    const planned = amountsWith(problem, added);
    problem.schools.forEach(({ cells }, school) => {
      for (const { cell } of missedOf(cells, planned)) {
        const column = missed[school]?.get(cell);
        if (column !== undefined) values[column] = 1;
      }
    });
    for (const [column, value] of spreads.flatMap((each) => each(planned))) values[column] = value;
    return values;
  };
  return { columns, rows, missed, startOf };
}

/** Each cell that falls short is raised to what is asked, or, for as many as may be missed, to its floor. */
const schoolRows = (
  draft: ModelDraft,
  { cells, mayMiss }: SchoolAsked,
  amounts: readonly number[],
  termsOf: (cell: number) => readonly Term[],
  relaxed: boolean,
): ReadonlyMap<number, number> => {
  const short = missedOf(cells, amounts);
  const choices = new Map<number, number>();
  for (const { cell, need, floor } of short) {
    const amount = amounts[cell] ?? 0;
    const spared = need - Math.max(floor, amount);
    const choice = mayMiss > 0 ? draft.column({ upper: 1, whole: !relaxed }) : null;
    if (choice !== null) choices.set(cell, choice);
    const terms: Term[] = [...termsOf(cell), ...(choice === null ? [] : [[choice, spared] as const])];
    draft.row(terms, { atLeast: need - amount });
  }
  if (choices.size > 0)
    draft.row(
      [...choices.values()].map((choice): Term => [choice, 1]),
      { atMost: mayMiss },
    );
  return choices;
};
