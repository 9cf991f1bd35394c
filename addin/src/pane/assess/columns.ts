// Which columns need a look, and what a standard lacks before it is run.
import type { IndicatorId } from "@junheng/engine/indicators";
import { indicatorOf } from "@junheng/engine/indicators";
import type { CompulsoryStage } from "@junheng/engine/schools";
import { compulsoryStages } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import type { ColumnReading } from "@junheng/engine/reading/headers";

/** Below this the user is asked. */
const sureFrom = 0.75;

/** Taken for something, but not surely; or not taken although something is likely. */
export const isDoubtful = (column: ColumnReading): boolean =>
  column.by !== "mapping" &&
  (column.path === null ? (column.candidates[0]?.confidence ?? 0) >= 0.5 : column.confidence < sureFrom);

/** Taken for something, by the catalogue's certainty or the user's word. */
export const isSure = (column: ColumnReading): boolean => column.path !== null && !isDoubtful(column);

/** The indicators of a standard that no column allows to compute, in any stage asked for. */
export function missingIndicators(
  columns: readonly ColumnReading[],
  standard: Standard,
  stage: CompulsoryStage | "both",
): readonly string[] {
  const paths = new Set(columns.map((column) => column.path));
  const stages = stage === "both" ? compulsoryStages : [stage];
  const has = (each: CompulsoryStage, id: string): boolean => paths.has(`whole.${id}`) || paths.has(`${each}.${id}`);
  const possible = (
    each: CompulsoryStage,
    id: IndicatorId,
    formulas: Standard["indicators"][number]["formulas"],
  ): boolean =>
    has(each, id) ||
    (formulas ?? indicatorOf(id).formulas)[each].some((formula) =>
      formula.every((term) => term.optional || has(each, term.quantity)),
    );
  return standard.indicators
    .filter(({ id, formulas }) => !stages.some((each) => possible(each, id, formulas)))
    .map(({ id }) => id);
}
