// Self, check and final scores (自评、复评、终评): the last valid one counts, and far differences are flagged.
import type { Diagnostic } from "../diagnostics/index.js";
import { errorAt, warningAt } from "../diagnostics/index.js";
import type { ReviewColumns, Rubric, RubricItem } from "./rubric.js";
import type { ScoreData } from "./score-data.js";
import { cellStates } from "./score-data.js";
import { hasPoints, traceCodes } from "./scores.js";
import type { Scored } from "./scorer.js";
import { cellOf, namesOf } from "./item-places.js";
import { fromUnits, toUnits } from "./units.js";

/**
 * Takes the final word before the check, and the check before what was computed; a school's own claim counts only for a judged
 * item that nobody else has scored. A review outside the item's limits is refused.
 */
export function review(
  rubric: Rubric,
  item: RubricItem,
  data: ScoreData,
  out: Scored,
  diagnostics: Diagnostic[],
): void {
  const { reviews = {}, evidenceInput } = item;
  if (item.reviews === undefined && evidenceInput === undefined) return;
  for (let row = 0; row < out.trace.length; row += 1) {
    const given = (stage: keyof ReviewColumns): number | null => reviewOf(item, reviews[stage], data, row, diagnostics);
    const [claim, check, final] = [given("self"), given("check"), given("final")];
    if (out.trace[row] !== traceCodes.notApplicable) {
      const open = !hasPoints(out.trace[row]!);
      if (final !== null) take(out, row, final, traceCodes.final, rubric);
      else if (check !== null) take(out, row, check, traceCodes.checked, rubric);
      else if (open && claim !== null && item.method.kind === "judged")
        take(out, row, claim, traceCodes.claimed, rubric);
    }
    if (!hasPoints(out.trace[row]!)) continue;
    const points = fromUnits(out.units[row]!, rubric.decimals);
    if (claim !== null && rubric.flagDifference !== undefined && Math.abs(claim - points) >= rubric.flagDifference) {
      const where = cellOf(item, data, row, reviews.self);
      diagnostics.push(warningAt("scoreDifference", where, { ...namesOf(item, data, row), claim, points }));
    }
    if (evidenceInput !== undefined && points > 0 && (data.inputs[evidenceInput]?.texts?.[row] ?? null) === null) {
      const where = cellOf(item, data, row, evidenceInput);
      diagnostics.push(warningAt("scoreWithoutEvidence", where, { ...namesOf(item, data, row), points }));
    }
  }
}

function take(out: Scored, row: number, points: number, code: number, { decimals }: Rubric): void {
  out.units[row] = toUnits(points, decimals);
  out.trace[row] = code;
}

function reviewOf(
  item: RubricItem,
  input: string | undefined,
  data: ScoreData,
  row: number,
  diagnostics: Diagnostic[],
): number | null {
  const column = input === undefined ? undefined : data.inputs[input];
  if (column === undefined || column.states[row] !== cellStates.number) return null;
  const value = column.numbers[row]!;
  const [least, most] = [item.floor ?? 0, item.cap ?? item.points];
  if (value >= least && value <= most) return value;
  const where = cellOf(item, data, row, input);
  diagnostics.push(errorAt("scoreOutOfRange", where, { ...namesOf(item, data, row), value, least, most }));
  return null;
}
