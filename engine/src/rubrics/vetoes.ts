// Vetoes (一票否决): which rows they strike, and what they do to an item, a total or a grade.
import { inputCells } from "./input-cells.js";
import { itemsOf } from "./flat-nodes.js";
import type { Rubric, Veto } from "./rubric.js";
import type { ScoreData } from "./score-data.js";
import type { ScoredItems } from "./score-items.js";
import { isLeftOut, traceCodes } from "./scores.js";

/** Whether each veto strikes each row, in the order of the rubric. */
export function struckRows(rubric: Rubric, data: ScoreData): readonly (readonly boolean[])[] {
  return (rubric.vetoes ?? []).map((veto) => struckBy(veto, rubric, data));
}

function struckBy({ input, scope = "own" }: Veto, rubric: Rubric, data: ScoreData): boolean[] {
  const numbers = data.inputs[input]?.numbers;
  const own = data.names.map((_, row) => (numbers?.[row] ?? 0) > 0);
  const item = itemsOf(rubric)[0];
  if (scope === "own" || item === undefined) return own;
  const communities = inputCells(rubric, item, data, new Map()).communities();
  const struck = new Set(communities.filter((_, row) => own[row]));
  return own.map((_, row) => struck.has(communities[row]!));
}

/** Takes all points of the items that a veto names, before anything is added up. */
export function strikeItems(rubric: Rubric, struck: readonly (readonly boolean[])[], items: ScoredItems): void {
  rubric.vetoes?.forEach(({ effect }, k) => {
    if (effect.kind !== "itemZero") return;
    const scored = items.get(effect.item);
    struck[k]!.forEach((hit, row) => {
      if (!hit || scored === undefined || isLeftOut(scored.trace[row]!)) return;
      scored.units[row] = Math.min(0, scored.units[row]!);
      scored.trace[row] = traceCodes.vetoed;
    });
  });
}

/** Whether a row has lost its whole total. */
export const losesTotal = (rubric: Rubric, struck: readonly (readonly boolean[])[], row: number): boolean =>
  rubric.vetoes?.some(({ effect }, k) => effect.kind === "totalZero" && struck[k]![row]!) ?? false;

/** The position of the best grade that is left to a row, from 0 for the highest. */
export function bestGradeLeft(rubric: Rubric, struck: readonly (readonly boolean[])[], row: number): number {
  const positions = (rubric.vetoes ?? []).map(({ effect }, k) =>
    effect.kind === "gradeAtMost" && struck[k]![row]!
      ? Math.max(0, rubric.grades?.findIndex(({ id }) => id === effect.grade) ?? 0)
      : 0,
  );
  return Math.max(0, ...positions);
}
