// The cells that a school's value came from, in both years.
import type { YearsCompared } from "@junheng/engine/change";
import { traceSchoolChange } from "@junheng/engine/change";
import type { Where } from "@junheng/engine/diagnostics";
import type { IndicatorId } from "@junheng/engine/indicators";
import type { CompulsoryStage } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";

/** A figure of a value, and where it stands. */
interface FigureCell {
  readonly quantity: string;
  readonly value: number;
  readonly where: Where;
}

/** The figures of each year; empty in a year without a value. */
export function schoolCells(
  compared: YearsCompared,
  standard: Standard,
  stage: CompulsoryStage,
  school: number,
  id: IndicatorId,
): { readonly before: readonly FigureCell[]; readonly after: readonly FigureCell[] } {
  const { before, after } = traceSchoolChange(compared, standard, stage, school, id);
  const cells = (trace: typeof before): readonly FigureCell[] =>
    (trace?.inputs ?? []).map(({ quantity, value, where = {} }) => ({ quantity, value, where }));
  return { before: cells(before), after: cells(after) };
}
