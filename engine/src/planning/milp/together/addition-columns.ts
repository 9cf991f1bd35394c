// The columns of a model that stand for what is added.
import type { ModelDraft, Term } from "../draft-model.js";
import type { Addition, TogetherProblem } from "./problem.js";

/** Adds a column for each addition, in their order from the first on, and tells which terms raise a cell. */
export function additionColumns(
  draft: ModelDraft,
  { additions }: TogetherProblem,
  columnOf: (addition: Addition) => { readonly cost: number; readonly whole: boolean },
): (cell: number) => readonly Term[] {
  const byCell = new Map<number, Term[]>();
  for (const addition of additions) {
    const column = draft.column({ upper: addition.most, ...columnOf(addition) });
    for (const { cell, share } of addition.parts) {
      const known = byCell.get(cell);
      if (known === undefined) byCell.set(cell, [[column, share]]);
      else known.push([column, share]);
    }
  }
  return (cell) => byCell.get(cell) ?? [];
}
